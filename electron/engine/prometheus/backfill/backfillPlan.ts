import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import type { StoredRange } from '../../store/historyAppender.ts';
import type { HistoryGrid } from './historyTicks.ts';

/** What a back-fill is planned from. */
export interface PlanInput {
  readonly nowMs: EpochMs;
  readonly hours: number;
  /** Nothing older can be stored. */
  readonly oldestMs: EpochMs;
  readonly storeEverySeconds: Seconds;
  readonly scrapeSeconds: Seconds;
  readonly gpus: number;
  /** Ranges that are in the store. */
  readonly done: readonly StoredRange[];
}

/** Which parts of the past to fetch, in which intervals. */
export interface BackfillPlan {
  readonly fromS: Seconds;
  readonly toS: Seconds;
  readonly stepS: Seconds;
  /** Newest first: what happened last night is looked at before what happened the night before. */
  readonly chunks: readonly HistoryGrid[];
  /** Seconds of the range that need no fetching. */
  readonly doneSeconds: Seconds;
}

const hour = 3600;
/** Cells of one chunk are held in memory: an hour of so many GPUs. */
const gpusPerHour = 500;
const chunkLengths = [3600, 1800, 1200, 900, 600, 300] as const;

/**
 * Plans in whole intervals of the stored cadence, or of its multiple at or above the server's scrape interval, so that each interval of a
 * GPU that reported has a sample. Chunks end at hours, since an hour that gets rows is rolled up anew.
 *
 * 24 h of 100 GPUs at 10 s are 24 chunks of 360 intervals.
 */
export function planBackfill(input: PlanInput): BackfillPlan {
  const stepS =
    Math.max(1, Math.ceil(input.scrapeSeconds / input.storeEverySeconds)) * input.storeEverySeconds;
  const down = (atS: number) => Math.floor(atS / stepS) * stepS;
  const toS = down(input.nowMs / 1000);
  const oldestS = Math.ceil(input.oldestMs / 1000 / stepS) * stepS;
  const fromS = Math.min(toS, Math.max(down(toS - input.hours * hour), oldestS));
  const longest = chunkLengths.find((length) => input.gpus * (length / hour) <= gpusPerHour) ?? 300;
  const chunks = missingRanges({ fromS, toS }, input.done).flatMap((range) => cut(range, longest, stepS));
  const toFetch = chunks.reduce((sum, chunk) => sum + chunk.toS - chunk.fromS, 0);
  return { fromS, toS, stepS, chunks: chunks.reverse(), doneSeconds: toS - fromS - toFetch };
}

/** The parts of a range that no range of `done` covers, oldest first. */
export function missingRanges(range: StoredRange, done: readonly StoredRange[]): readonly StoredRange[] {
  const missing: StoredRange[] = [];
  let atS = range.fromS;
  for (const { fromS, toS } of done.toSorted((one, other) => one.fromS - other.fromS)) {
    if (toS <= atS || fromS >= range.toS) continue;
    if (fromS > atS) missing.push({ fromS: atS, toS: fromS });
    atS = Math.max(atS, toS);
  }
  if (atS < range.toS) missing.push({ fromS: atS, toS: range.toS });
  return missing;
}

/** Cuts a range at multiples of `lengthS`, each part in whole intervals that begin at multiples of the step. */
function cut({ fromS, toS }: StoredRange, lengthS: Seconds, stepS: Seconds): HistoryGrid[] {
  const parts: HistoryGrid[] = [];
  let atS = Math.floor(fromS / stepS) * stepS;
  const lastS = Math.floor(toS / stepS) * stepS;
  while (atS < lastS) {
    const boundaryS = Math.ceil(((Math.floor(atS / lengthS) + 1) * lengthS) / stepS) * stepS;
    const endS = Math.min(lastS, boundaryS);
    parts.push({ fromS: atS, toS: endS, stepS });
    atS = endS;
  }
  return parts;
}
