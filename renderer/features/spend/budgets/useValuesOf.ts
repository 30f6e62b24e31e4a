import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';

const mostValues = 200;

/** Values that a month's charges have of a dimension, the costliest first. Only those that stand on the screen as they are. */
export function useValuesOf(
  dimension: SpendDimension | null,
  month: string,
  basis: CostBasis,
): readonly string[] {
  const key = JSON.stringify(['budget values', dimension, month, basis]);
  const found = useKeptQuery('budget values', key, ['billing'], async (api) => {
    if (dimension === null) return [];
    const scope = { month, basis, gpuOnly: false, filters: [] };
    const { splits } = await api.spend.split({ scope, by: [dimension], lines: mostValues, parts: 1 });
    const values = splits.flatMap(({ lines }) => lines.flatMap(({ value }) => value ?? []));
    return [...new Set(values)].filter((value) => value !== '' && plainText(value) === value);
  });
  return found.data ?? [];
}
