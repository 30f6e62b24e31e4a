import type { AdviceList } from '#shared/contract/schemas/advice.ts';
import type { FindingsView } from './findingsView.ts';

/**
 * Why a list shows nothing. `nothingToChange` is said of what was analysed alone: where no analysis has ended since Headroom started,
 * nobody looked, and nothing is known to be well.
 */
export function whyNone(
  { statuses, analysis }: Pick<AdviceList, 'statuses' | 'analysis'>,
  view: FindingsView,
): 'nothingToChange' | 'notAnalysed' | 'filtered' | 'noneOfStatus' {
  if (view.status === 'open' && statuses.open === 0)
    return analysis.analysedAtMs === null ? 'notAnalysed' : 'nothingToChange';
  const { kinds, team, standing, search } = view;
  return kinds.length > 0 || team !== '' || standing !== 'all' || search !== '' ? 'filtered' : 'noneOfStatus';
}
