import { msPerHour } from '#shared/analysis/window/fleetWindow.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { HeldGpu } from '../../store/holderHistory.ts';
import type { LlmSpreads } from '../../store/llmHours.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import type { AnalysisSpan } from '../analysisSpan.ts';
import { type RequestWeeks, requestWeeks } from './requestWeeks.ts';

/** Who held GPUs and what models did, over a window. */
export interface WorkOfWindow {
  readonly held: readonly HeldGpu[];
  readonly spreads: readonly LlmSpreads[];
  readonly weeks: RequestWeeks;
}

/** What models did over a month is read again after so many hours more: what they did in the last one is in the states of its GPUs. */
const servedEveryHours = 6;

/** Each text with its length before it: none can be taken for two. */
const textKey = (text: string | null): string => (text === null ? '-' : `${text.length}:${text}`);

function keyOf({ uuid, host, holder }: HeldGpu): string {
  const { user, slurmJob, pod, container, model } = holder;
  return `${textKey(uuid)}${textKey(host)}${textKey(user)}${textKey(slurmJob)}${textKey(pod)}${textKey(container)}${textKey(model)}`;
}

/**
 * Who held GPUs and what models did over a window that is followed: of an hour more that hour's holders alone are read. Hours that fall out
 * of the window stay in the sums of holders until it is read whole again, which is once a day.
 */
export class WorkMemory {
  #held: { readonly byKey: Map<string, HeldGpu>; readonly toMs: EpochMs } | null = null;
  #served: { readonly of: Omit<WorkOfWindow, 'held'>; readonly toMs: EpochMs } | null = null;

  /** @throws the signal's reason, and what the store throws; nothing is remembered of a reading that failed. */
  async read(
    { holders, llm }: Pick<TelemetryStore, 'holders' | 'llm'>,
    span: AnalysisSpan,
    timeZone: string,
    signal: AbortSignal,
  ): Promise<WorkOfWindow> {
    const { fromMs, toMs } = span;
    const [held, served] = [this.#held, this.#served];
    this.#held = null;
    const byKey = held?.byKey ?? new Map<string, HeldGpu>();
    for (const part of await holders.held(held?.toMs ?? fromMs, toMs)) add(byKey, part);
    signal.throwIfAborted();
    const isOld = served === null || toMs - served.toMs >= servedEveryHours * msPerHour;
    const of = isOld
      ? {
          spreads: await llm.spreads(fromMs, toMs),
          weeks: requestWeeks(await llm.requestHours(fromMs, toMs), timeZone),
        }
      : served.of;
    this.#held = { byKey, toMs };
    this.#served = isOld ? { of, toMs } : served;
    return { held: [...byKey.values()], ...of };
  }
}

function add(byKey: Map<string, HeldGpu>, part: HeldGpu): void {
  const key = keyOf(part);
  const known = byKey.get(key);
  byKey.set(
    key,
    known
      ? {
          ...known,
          heldSeconds: known.heldSeconds + part.heldSeconds,
          firstMs: Math.min(known.firstMs, part.firstMs),
          lastMs: Math.max(known.lastMs, part.lastMs),
        }
      : part,
  );
}
