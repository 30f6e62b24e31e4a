import { createContext, useMemo } from 'react';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { type Catalog, extendedCatalog } from '#shared/catalog/extendedCatalog.ts';
import { useEngineQuery } from '../../../app/engine/useEngineQuery.ts';

const builtIn: Catalog = { gpus: builtInGpus, models: builtInModels };

/** GPUs and models that may be chosen on this page. */
export const PlanCatalog = createContext<Catalog>(builtIn);

/** The built-in catalogue, and with the user's own entries once the engine has read them. */
export function usePlanCatalog(): {
  readonly catalog: Catalog;
  /** True until the user's entries are read or could not be. */
  readonly loading: boolean;
  /** What is wrong with the user's files, each with its remedy. */
  readonly problems: readonly string[];
} {
  const { data, error } = useEngineQuery('own catalogue', [], (api) => api.catalog.get({}));
  const catalog = useMemo(() => (data === undefined ? builtIn : extendedCatalog(data)), [data]);
  const problems =
    error === null ? (data?.problems ?? []) : [`Your own catalogue was not read: ${error.message}`];
  return { catalog, loading: data === undefined && error === null, problems };
}
