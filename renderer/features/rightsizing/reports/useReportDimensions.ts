import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { dimensionChoices } from '../../spend/dimensionChoices.ts';

/** What a report can be split by. */
interface ReportDimensions {
  readonly choices: { value: string; label: string }[];
  /** Why tags are missing from the choices; null where they are not. */
  readonly error: Error | null;
}

/** Dimensions with the tags of a month's charges, and those that are chosen already. Month null: there is none with charges. */
export function useReportDimensions(
  month: string | null,
  chosen: readonly (SpendDimension | null)[],
): ReportDimensions {
  const { data, error } = useKeptQuery('report tags', `report tags ${month}`, ['billing'], async (api) =>
    month === null
      ? []
      : (await api.spend.month({ month, basis: 'effective', gpuOnly: false, filters: [] })).tagKeys,
  );
  return { choices: dimensionChoices(data ?? [], chosen), error };
}
