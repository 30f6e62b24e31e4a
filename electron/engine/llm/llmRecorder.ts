import { type LlmNowMetric, type LlmServerStatus, llmNowMetrics } from '#shared/domain/llmServer.ts';
import { isNumber } from '#shared/domain/reading.ts';
import type { EpochMs, Seconds } from '#shared/domain/units.ts';

/** What one model did in one minute, to store. */
export interface LlmMinute {
  readonly atMs: EpochMs;
  /** Key of the model: `LlmModelNow.id`. */
  readonly id: string;
  readonly host: string;
  readonly place: string;
  readonly model: string | null;
  /** Seconds of the minute that the numbers stand for. */
  readonly coverageSeconds: Seconds;
  /** Means, in the order of `llmNowMetrics`; NaN where there was no number. */
  readonly means: Float64Array;
}

/** Gathers what servers say into minutes. */
export interface LlmRecorder {
  /** Takes what a server said just now. */
  add(server: LlmServerStatus): void;
  /** What was gathered of minutes that are over, or of all; and forgets it. */
  take(beforeMs: EpochMs): readonly LlmMinute[];
}

interface Gathered {
  readonly minute: Omit<LlmMinute, 'coverageSeconds' | 'means'>;
  coverageSeconds: Seconds;
  readonly sums: Float64Array;
  readonly weights: Float64Array;
}

const minuteMs = 60_000;

/** Weighs each reading by the seconds that it spans, so that a mean over a minute of uneven steps is right. */
export function createLlmRecorder(now: () => EpochMs): LlmRecorder {
  const minutes = new Map<string, Gathered>();
  return {
    add: (server) => {
      const atMs = Math.floor(now() / minuteMs) * minuteMs;
      for (const model of server.models) {
        if (model.overSeconds === null) continue;
        const key = `${atMs} ${model.id}`;
        const gathered = minutes.get(key) ?? empty(atMs, server, model.id, model.model);
        minutes.set(key, gathered);
        gathered.coverageSeconds += model.overSeconds;
        llmNowMetrics.forEach((metric, column) => {
          addReading(gathered, column, model.readings[metric], model.overSeconds ?? 0);
        });
      }
    },
    take: (beforeMs) => {
      const taken: LlmMinute[] = [];
      for (const [key, gathered] of minutes) {
        if (gathered.minute.atMs + minuteMs > beforeMs) continue;
        minutes.delete(key);
        taken.push({
          ...gathered.minute,
          coverageSeconds: Math.min(60, gathered.coverageSeconds),
          means: gathered.sums.map((sum, column) => sum / (gathered.weights[column] || Number.NaN)),
        });
      }
      return taken;
    },
  };
}

function empty(atMs: EpochMs, server: LlmServerStatus, id: string, model: string | null): Gathered {
  return {
    minute: { atMs, id, host: server.host, place: server.place, model },
    coverageSeconds: 0,
    sums: new Float64Array(llmNowMetrics.length),
    weights: new Float64Array(llmNowMetrics.length),
  };
}

function addReading(
  gathered: Gathered,
  column: number,
  reading: LlmServerStatus['models'][number]['readings'][LlmNowMetric],
  weight: Seconds,
): void {
  if (!isNumber(reading)) return;
  gathered.sums[column] = (gathered.sums[column] ?? 0) + reading * weight;
  gathered.weights[column] = (gathered.weights[column] ?? 0) + weight;
}
