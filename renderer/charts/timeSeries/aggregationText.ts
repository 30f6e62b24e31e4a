import type { Series } from '#shared/contract/schemas/history.ts';
import { formatDuration } from '#shared/domain/format.ts';

/** Seconds of the resolutions that rows are kept at. */
const tierSeconds: Readonly<Record<string, number>> = { '1 min': 60, '1 h': 3600 };

/**
 * How a point of a chart came about: `Each point = 5 min average of 10 s readings; band = min to max`. With `live` the
 * newest points are single readings. The store's own sentence is used for a resolution that is not known here.
 */
export function aggregationText(answer: Series | undefined, live: boolean): string {
  const newest = live ? '; the newest are single readings' : '';
  if (answer === undefined) return live ? 'Each point = one reading' : 'Nothing stored is shown yet';
  const rowSeconds = tierSeconds[answer.tier] ?? Number.parseFloat(answer.tier);
  if (!(rowSeconds > 0)) return `${answer.aggregation.replace(/\.$/, '')}${newest}`;
  const width = formatDuration(answer.bucketMs / 1000);
  const rows = answer.bucketMs > rowSeconds * 1000 ? ` of ${answer.tier} readings` : '';
  return `Each point = ${width} average${rows}; band = min to max${newest}`;
}
