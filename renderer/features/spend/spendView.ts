import { useMemo } from 'react';
import { type CostBasis, costBases } from '#shared/cost/spend/costBasis.ts';
import { parseDimension, type SpendDimension, type SpendFilter } from '#shared/cost/spend/spendDimension.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';
import { setRouteParams, useRoute } from '../../app/router/useRoute.ts';

/** What the overview shows; all of it stands in the address. */
export interface SpendView {
  readonly scope: SpendScope;
  readonly by: SpendDimension;
  /** Null: no second dimension. */
  readonly within: SpendDimension | null;
  /** The currency that is looked at; null: the one with most charges. */
  readonly currency: string | null;
}

type Params = Readonly<Record<string, string>>;

/** Reads the view of an address; what cannot be read is as if it were not there. `latest` is shown where no month is named. */
export function viewOfParams(params: Params, latest: string): SpendView {
  const month = params.month === 'none' ? '' : (parseMonth(params.month ?? '') ?? latest);
  return {
    scope: {
      month,
      basis: costBases.find((basis) => basis === params.basis) ?? 'effective',
      gpuOnly: params.gpu === '1',
      filters: filtersOf(params.only),
    },
    by: parseDimension(params.by ?? '') ?? 'provider',
    within: params.within === 'none' ? null : (parseDimension(params.within ?? '') ?? 'service'),
    currency: params.currency ?? null,
  };
}

function filtersOf(text: string | undefined): readonly SpendFilter[] {
  try {
    const pairs: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(pairs)) return [];
    return pairs.slice(0, 10).flatMap((pair: unknown) => {
      if (!Array.isArray(pair)) return [];
      const dimension = parseDimension(String(pair[0]));
      const value = typeof pair[1] === 'string' ? pair[1] : null;
      return dimension === null ? [] : [{ dimension, value }];
    });
  } catch {
    return [];
  }
}

/** Filters as they stand in the address; '' for none. */
export function filtersText(filters: readonly SpendFilter[]): string {
  return filters.length === 0
    ? ''
    : JSON.stringify(filters.map(({ dimension, value }) => [dimension, value]));
}

/** The view of the address, and the way to change it. */
export function useSpendView(latest: string): SpendView {
  const { params } = useRoute();
  return useMemo(() => viewOfParams(params, latest), [params, latest]);
}

/** Changes of the view, each into the address. */
export const changeSpendView = {
  month: (month: string): void => setRouteParams({ month: month === '' ? 'none' : month.slice(0, 7) }),
  basis: (basis: CostBasis): void => setRouteParams({ basis: basis === 'effective' ? '' : basis }),
  gpuOnly: (gpuOnly: boolean): void => setRouteParams({ gpu: gpuOnly ? '1' : '' }),
  by: (by: SpendDimension): void => setRouteParams({ by }),
  within: (within: SpendDimension | null): void => setRouteParams({ within: within ?? 'none' }),
  currency: (currency: string): void => setRouteParams({ currency }),
  filters: (filters: readonly SpendFilter[]): void => setRouteParams({ only: filtersText(filters) }),
};
