import { msPerHour } from '#shared/analysis/window/fleetWindow.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { HeldGpu, HeldRange } from '../../store/holderHistory.ts';
import type { LlmSpreads } from '../../store/llmHours.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import type { AnalysisSpan } from '../analysisSpan.ts';
import { type RequestWeeks, requestWeeks } from './requestWeeks.ts';

/** Who held GPUs and what models did, over a window. */
export interface WorkOfWindow {
  /** By host; until the next reading. */
  readonly held: ReadonlyMap<string, readonly HeldGpu[]>;
  readonly spreads: readonly LlmSpreads[];
  readonly weeks: RequestWeeks;
}

/** What models did over a month is read ahead after so many hours more: what they did in the last one is in the states of its GPUs. */
const servedEveryHours = 6;

interface Served {
  readonly of: Omit<WorkOfWindow, 'held'>;
  readonly toMs: EpochMs;
}

/**
 * Who held GPUs and what models did over a window that is followed: of an hour more that hour's holders alone are read. Hours that fall out
 * of the window stay in the sums of holders until it is read whole again, which is once a day.
 */
export class WorkMemory {
  #held: { readonly sums: HeldSums; readonly toMs: EpochMs } | null = null;
  #served: Served | null = null;

  /** @throws the signal's reason, and what the store throws; nothing is remembered of a reading that failed. */
  async read(
    { holders, llm }: Pick<TelemetryStore, 'holders' | 'llm'>,
    span: AnalysisSpan,
    timeZone: string,
    signal: AbortSignal,
  ): Promise<WorkOfWindow> {
    const { fromMs, toMs } = span;
    const held = this.#held;
    this.#held = null;
    const sums = held?.sums ?? new HeldSums();
    for (const part of await holders.held(held?.toMs ?? fromMs, toMs)) sums.add(part);
    signal.throwIfAborted();
    const served = this.#served ?? (await readServed(llm, span, timeZone));
    this.#held = { sums, toMs };
    this.#served = served;
    return { held: sums.byHost, ...served.of };
  }

  /** Reads what models did where that is old by now: between two hours nobody waits for it. @throws what the store throws. */
  async readAhead({ llm }: Pick<TelemetryStore, 'llm'>, span: AnalysisSpan, timeZone: string): Promise<void> {
    const oldAtMs = (this.#served?.toMs ?? 0) + servedEveryHours * msPerHour;
    if (span.toMs >= oldAtMs) this.#served = await readServed(llm, span, timeZone);
  }
}

async function readServed(
  llm: TelemetryStore['llm'],
  { fromMs, toMs }: AnalysisSpan,
  timeZone: string,
): Promise<Served> {
  const spreads = await llm.spreads(fromMs, toMs);
  const weeks = requestWeeks(await llm.requestHours(fromMs, toMs), timeZone);
  return { of: { spreads, weeks }, toMs };
}

type HeldSum = { -readonly [Key in keyof HeldGpu]: HeldGpu[Key] };

/** What was held is added up in place: a fleet has thousands of holders, and an hour touches most of them. */
class HeldSums {
  readonly byHost = new Map<string, HeldSum[]>();
  readonly #byKey = new Map<number, HeldSum>();

  add(part: HeldRange): void {
    const known = this.#byKey.get(part.key);
    if (known) {
      known.heldSeconds += part.heldSeconds;
      known.firstMs = Math.min(known.firstMs, part.firstMs);
      known.lastMs = Math.max(known.lastMs, part.lastMs);
      return;
    }
    const sum = { ...part };
    this.#byKey.set(part.key, sum);
    const ofHost = this.byHost.get(part.host);
    if (ofHost) ofHost.push(sum);
    else this.byHost.set(part.host, [sum]);
  }
}
