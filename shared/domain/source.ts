import type { Failure } from './failure.ts';
import type { EpochMs, Milliseconds, Seconds } from './units.ts';

/** How a server is reached and who we are there. The secret itself is never part of it. */
export interface EndpointConfig {
  /** `http://` or `https://`, without user or password. */
  readonly url: string;
  readonly auth: 'none' | 'bearer' | 'basic';
  /** User of basic authentication. */
  readonly user?: string;
  /** Environment variable that holds the token or password; absent: the keyring does. */
  readonly secretEnv?: string;
  /** PEM file of the certificate authority that signed the server's certificate; absent: those of the system. */
  readonly caFile?: string;
  /** True: the server's certificate is not checked at all. */
  readonly insecure: boolean;
  /** Tenant of a server that has several (Mimir, Cortex, Thanos receive): sent as `X-Scope-OrgID`. */
  readonly orgId?: string;
}

/** A Prometheus-compatible server that GPUs are read from, as sources.yaml holds it. */
export interface SourceConfig extends EndpointConfig {
  /** Unique among sources. */
  readonly name: string;
  /** Labels that name a GPU's host; the first one that a series has and that is not empty. */
  readonly hostLabels: readonly string[];
  /** Labels that name whose a GPU is, in the same manner; none where nothing is mapped. */
  readonly tenantLabels: readonly string[];
  /** Matchers added to every query, without braces: `cluster="eu", job=~"dcgm.*"`. */
  readonly selector: string;
  /** Seconds between queries; absent: as the server scrapes. */
  readonly intervalSeconds?: Seconds;
  /** Hours of history to fetch on the first connection; 0 for none. */
  readonly backfillHours: number;
  /** A metric with more series than this is not read. */
  readonly seriesLimit: number;
  readonly paused: boolean;
}

/** Where telemetry is written to by remote write. */
export interface TargetConfig extends EndpointConfig {
  /** Root of the query API of the same data, where Headroom may read it back; absent: it is not read back. */
  readonly queryUrl?: string;
  /** Labels added to every series. */
  readonly externalLabels: Readonly<Record<string, string>>;
  readonly paused: boolean;
}

/** Progress of fetching history. */
export interface BackfillStatus {
  readonly phase: 'running' | 'done' | 'cancelled' | 'failed';
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Seconds of the range that are in the store, and seconds of the whole. */
  readonly doneSeconds: Seconds;
  readonly totalSeconds: Seconds;
  /** Rows stored in this run: one per GPU and interval. */
  readonly rows: number;
  readonly tookMs: Milliseconds;
  readonly failure: Failure | null;
}

/** A metric that a source was found to have. */
export interface SourceFamily {
  readonly name: string;
  readonly series: number;
}

/** Where a source stands. */
export interface SourceStatus {
  readonly name: string;
  readonly config: SourceConfig;
  readonly phase: 'paused' | 'connecting' | 'live' | 'failed';
  readonly failure: Failure | null;
  readonly retryAtMs: EpochMs | null;
  /** What the server said beside its answer (partial responses, limits). Hostile text. */
  readonly warnings: readonly string[];
  readonly families: readonly SourceFamily[];
  /** Hosts and GPUs that are read here; GPUs also heard over SSH are counted apart. */
  readonly hosts: number;
  readonly gpus: number;
  readonly gpusOverSsh: number;
  /** Seconds between the server's scrapes, as measured. */
  readonly scrapeSeconds: Seconds | null;
  readonly lastPollAtMs: EpochMs | null;
  readonly backfill: BackfillStatus | null;
}

/** Where remote write stands. Counts are of this run of the engine. */
export interface TargetStatus {
  readonly config: TargetConfig;
  readonly phase: 'paused' | 'idle' | 'sending' | 'waiting';
  /** Why it waits, or null. */
  readonly failure: Failure | null;
  readonly retryAtMs: EpochMs | null;
  readonly queuedSamples: number;
  readonly queuedBytes: number;
  readonly sentSamples: number;
  /** Refused by the server for good (a 4xx). */
  readonly rejectedSamples: number;
  readonly lastRejection: Failure | null;
  /** Lost because the queue was full, oldest first, with the time they were of. */
  readonly droppedSamples: number;
  readonly droppedFromMs: EpochMs | null;
  readonly droppedToMs: EpochMs | null;
  readonly lastSentAtMs: EpochMs | null;
}

/** A step of testing a source or a target. */
export interface SourceStep {
  readonly step: 'config' | 'connect' | 'api' | 'metrics' | 'mapping' | 'sample' | 'write';
  readonly outcome: 'ok' | 'failed' | 'warning';
  /** What was found; hostile text where the server said it. */
  readonly detail: string;
  readonly failure: Failure | null;
  readonly tookMs: Milliseconds;
  /** What the label mapping yields, with the step `mapping`. */
  readonly mapping?: MappingPreview;
}

/** What a label mapping makes of the series that are there. */
export interface MappingPreview {
  readonly hosts: readonly {
    readonly host: string;
    readonly tenant: string | null;
    readonly gpus: number;
    /** The label that named it. */
    readonly label: string;
  }[];
  /** GPUs that no label of the mapping names a host of. */
  readonly gpusWithoutHost: number;
  /** Labels of the series that could be mapped, with how many values each has. */
  readonly labels: readonly { readonly name: string; readonly values: number; readonly example: string }[];
}
