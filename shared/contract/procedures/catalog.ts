import { ownCatalogSchema } from '../schemas/catalog.ts';
import { base, nothing } from './base.ts';

/** The user's own catalogue. */
export const catalog = {
  /** The user's own GPUs and models, from `catalog/gpus.csv` and `catalog/models.csv` beside hosts.yaml. */
  get: base.input(nothing).output(ownCatalogSchema),
};
