import type {
  Percentiles,
  PercentilesInput,
  Retention,
  Series,
  SeriesInput,
  StoreStats,
} from '#shared/contract/schemas/history.ts';
import type { ObservedTime } from '#shared/cost/rates/accrue.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { AdviceArchive } from './adviceArchive.ts';
import type { HistoryPart, StoredRange } from './historyAppender.ts';
import type { HolderHistory } from './holderHistory.ts';
import type { HostHealthArchive } from './hostHealthArchive.ts';
import type { HostIdentities } from './hostIdentities.ts';
import type { IncidentArchive } from './incidentArchive.ts';
import type { LlmHistory } from './llmHistory.ts';
import type { PastHour } from './pastHours.ts';
import type { StateHistory } from './stateHistory.ts';
import type { ToldArchive } from './toldArchive.ts';
import type { UsageHour } from './usageHours.ts';
import type { WindowHours } from './windowHours.ts';

/** One tick to store: a row per GPU, columns in the order of `liveMetrics`. */
export interface StoreTick {
  /** Start of the storing interval (a multiple of `storeEverySeconds`). */
  readonly atMs: EpochMs;
  /** Seconds of the interval; how much time each row stands for at full coverage. */
  readonly intervalSeconds: number;
  readonly rows: readonly StoreRow[];
}

export interface StoreRow {
  readonly uuid: string;
  readonly host: string;
  /** Mean over the interval per live metric; NaN where there was no number. For the clock event mask: bitwise or. */
  readonly mean: Float64Array;
  /** Maximum over the interval per live metric. */
  readonly max: Float64Array;
  /** Readings that each metric's mean rests on: one per sample that had a number. */
  readonly count: Uint16Array;
  /** Seconds of the interval in which the GPU reported. */
  readonly coverageSeconds: number;
  /** Code of the state (`gpuStates`) that held longest. */
  readonly state: number;
}

/** Telemetry on disk. One process owns the file. */
export interface TelemetryStore {
  /** Appends one tick in a transaction; resolves when it is durable against kill -9. */
  append(tick: StoreTick): Promise<void>;
  /** Appends telemetry of the past where there is none yet, and notes its range; @returns how many rows were new. */
  appendHistory(part: HistoryPart): Promise<number>;
  /** Ranges that `appendHistory` noted for a source, oldest first. */
  historyRanges(source: string): Promise<readonly StoredRange[]>;
  /** Start of the raw tier as it is kept now: nothing older can be appended. */
  oldestAppendableMs(nowMs: EpochMs): EpochMs;
  /** Tells which labels hosts carry, for queries by label. Replaces what was known of each host named. */
  setHostLabels(labels: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void>;
  series(input: SeriesInput): Promise<Series>;
  percentiles(input: PercentilesInput): Promise<Percentiles>;
  /** Last stored row of every GPU, for the first paint before hosts answer. */
  latest(): Promise<
    readonly {
      readonly uuid: string;
      readonly host: string;
      readonly atMs: EpochMs;
      readonly mean: Float64Array;
      readonly state: number;
    }[]
  >;
  stats(): Promise<StoreStats>;
  /** Incidents lie in the same file. */
  readonly incidents: IncidentArchive;
  /** Which receiver was told of which, too. */
  readonly told: ToldArchive;
  /** What is remembered of hosts to judge their health, too. */
  readonly hostHealth: HostHealthArchive;
  /** What LLM servers did, too. */
  readonly llm: LlmHistory;
  /** Who held the GPUs, too. */
  readonly holders: HolderHistory;
  /** Findings and what was decided of them, too. */
  readonly advice: AdviceArchive;
  /** And which machine of a provider each host is. */
  readonly identities: HostIdentities;
  /** Hours of the whole fleet, for the analysis. */
  readonly windowHours: WindowHours;
  /** In which states GPUs were, as the analysis decided it. */
  readonly states: StateHistory;
  /** What the GPUs of some hosts did in each hour that begins within a range. */
  usageHours(hosts: readonly string[], fromMs: EpochMs, toMs: EpochMs): Promise<readonly UsageHour[]>;
  /** How long each GPU reported and worked between each two bounds, to the whole hour, up to the last one. */
  observedTime(boundsMs: readonly EpochMs[]): Promise<readonly ObservedTime[]>;
  /** Writes whole hours of the past where there are none, for a fleet that is simulated. */
  appendPastHours(hours: readonly PastHour[]): Promise<void>;
  setRetention(retention: Retention): Promise<void>;
  /** Runs one bounded step of roll-up and retention; true while more is due. Called by the engine's timer. */
  maintain(nowMs: EpochMs): Promise<boolean>;
  close(): Promise<void>;
}
