import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ListPrice } from '#shared/catalog/priceCatalog.ts';

/** GPUs of a rack whose trays are joined by NVLink; a replica on more than 16 is beyond what the model was held against. */
const mostInRack = 16;

/** True where instances are trays of one rack whose GPUs are all joined by NVLink (NVL72): a replica may span them. */
export function spansInstances({ form }: GpuSpec): boolean {
  return form === 'NVL72';
}

/** Most GPUs of a kind that one replica can have: those of the largest instance, or of several trays of one rack; 0 without a price. */
export function mostTogether(card: GpuSpec, prices: readonly ListPrice[]): number {
  let most = 0;
  for (const { gpuCount } of prices) most = Math.max(most, Math.floor(gpuCount ?? 0));
  return most > 0 && spansInstances(card) ? Math.max(most, mostInRack) : most;
}
