import type { SpendMonths } from '#shared/contract/schemas/spend.ts';
import type { QueryResult } from '../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';

/** The months that the ledger has charges of, for pages that choose among them. */
export function useSpendMonths(): QueryResult<SpendMonths> {
  return useKeptQuery('spend months', 'spend months', ['billing', 'settings'], (api) => api.spend.months({}));
}
