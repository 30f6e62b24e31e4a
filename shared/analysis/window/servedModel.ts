import type { LlmServerKind } from '../../domain/llmServer.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { Spread } from './gpuProfile.ts';

/** What one model on one LLM server did over a window, and on which GPUs. */
export interface ServedModel {
  /** `LlmModelNow.id`: server and model. */
  readonly id: string;
  readonly host: string;
  readonly place: string;
  readonly server: LlmServerKind | null;
  /** As the server names it; hostile. */
  readonly model: string | null;
  /** In the catalogue of models; null where it is not there. */
  readonly modelKey: string | null;
  /** GPUs it runs on; empty where not known. */
  readonly gpuUuids: readonly string[];
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Share of the window that was read, 0 to 1. */
  readonly coverage: number;
  readonly inputTokensPerSecond: Spread | null;
  readonly outputTokensPerSecond: Spread | null;
  readonly requestsPerSecond: Spread | null;
  readonly requestsRunning: Spread | null;
  readonly requestsQueued: Spread | null;
  readonly kvCacheUsePercent: Spread | null;
  readonly ttftP95Seconds: Spread | null;
  readonly tpotP95Seconds: Spread | null;
  readonly preemptionsPerMinute: Spread | null;
  /** Requests per second by hour of the week, as `GpuProfile.workByHourOfWeek`. */
  readonly requestsByHourOfWeek: Float32Array;
}
