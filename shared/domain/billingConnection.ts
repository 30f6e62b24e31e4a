import type { Failure } from './failure.ts';
import type { EpochMs, Milliseconds } from './units.ts';

/** What a connection says under `options`: texts and lists of texts, each as its kind declares it. */
export type ConnectionOptions = Readonly<Record<string, string | readonly string[]>>;

/** A way to the bills of one provider, as billing.yaml holds it. Secrets are never part of it. */
export interface ConnectionConfig {
  /** Unique among connections. */
  readonly name: string;
  /** A kind that a connector has: `aws-cost-explorer`. */
  readonly kind: string;
  readonly options: ConnectionOptions;
  /** Where the provider's API is reached instead of its own address (a proxy, a test): `http://127.0.0.1:4566`. */
  readonly endpoint?: string;
  /** Environment variable that holds the key; absent: the one the provider's own tools read, then the keyring. */
  readonly secretEnv?: string;
  /** Billing months to fetch, the running one included. */
  readonly months: number;
  /** Pulls a day, 0 to 4; 0: only when asked. */
  readonly pullsPerDay: number;
  readonly paused: boolean;
}

/** One option of a kind, so that file, screen and command line can ask for it and check it. */
export interface ConnectionField {
  readonly key: string;
  readonly label: string;
  /** One sentence: what to write and where it is found. */
  readonly hint: string;
  readonly placeholder: string;
  readonly isRequired: boolean;
  /** True: a list of texts. */
  readonly isList: boolean;
  /** Values it can have; absent: any that fit `pattern`. */
  readonly choices?: readonly string[];
  /** Source of a regular expression that the whole of each text must fit. */
  readonly pattern?: string;
}

/** A kind of connection, as the add dialog shows it. */
export interface ConnectionKind {
  readonly kind: string;
  readonly title: string;
  readonly provider: string;
  readonly fields: readonly ConnectionField[];
  /** What a pull costs at the provider, one sentence. */
  readonly costOfCalls: string;
  /** How its credentials are found, one sentence. */
  readonly credentials: string;
  /** Its key, where it takes one that a person can enter; null where the provider's own sign-in is used. */
  readonly secret: { readonly label: string; readonly env: string } | null;
}

/** A step of testing a connection. */
export interface TestStep {
  /** Short name of what was tried: `credentials`, `cost per day`. */
  readonly step: string;
  readonly outcome: 'ok' | 'failed' | 'warning' | 'skipped';
  /** What was found; hostile text where the provider said it. */
  readonly detail: string;
  /** The right that is missing, in the provider's words (`ce:GetCostAndUsage`); null where it is none. */
  readonly missingRight: string | null;
  readonly failure: Failure | null;
  readonly tookMs: Milliseconds;
}

/** Where a running pull is. */
export interface PullProgress {
  /** First day of the billing month, YYYY-MM-01. */
  readonly month: string;
  /** Rows staged of that month. */
  readonly rows: number;
  readonly pages: number;
}

/** Calls that were made and what they cost, as a plain decimal; null where the provider names no price. */
export interface CallCosts {
  readonly calls: number;
  readonly amount: string | null;
  readonly currency: string | null;
}

/** What became of one month in a pull. */
export interface PulledMonth {
  readonly month: string;
  readonly account: string;
  readonly dataset: string;
  readonly rows: number;
  readonly isClosed: boolean;
  /** `kept`: closed and already in the ledger, so it was not asked for. */
  readonly outcome: 'pulled' | 'resumed' | 'kept';
}

/** What a pull did. */
export interface PullReport {
  readonly months: readonly PulledMonth[];
  /** What could not be had though the pull went through (a missing right, a feature that is off). */
  readonly warnings: readonly string[];
  /** How commitments were used, where the provider says it. */
  readonly commitments?: readonly CommitmentUse[];
}

/** A figure about commitments of a month, in the provider's own decimal text. */
export interface CommitmentUse {
  readonly month: string;
  readonly label: string;
  readonly value: string;
}

/** An instance that a provider knows. */
export interface BilledInstance {
  readonly provider: string;
  readonly account: string | null;
  readonly instanceId: string;
  readonly name: string | null;
  /** IP addresses and DNS names, private and public. */
  readonly addresses: readonly string[];
  readonly instanceType: string | null;
  readonly region: string | null;
  readonly lifecycle: 'on-demand' | 'spot' | 'reserved' | 'unknown';
  readonly launchedAtMs: EpochMs | null;
  readonly state: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

/** How a pull ended. */
export interface PastPull extends PullReport {
  readonly startedAtMs: EpochMs;
  readonly endedAtMs: EpochMs;
  readonly outcome: 'done' | 'failed' | 'cancelled';
  readonly failure: Failure | null;
  readonly costs: CallCosts;
}

/** Where a connection stands. */
export interface ConnectionStatus {
  readonly config: ConnectionConfig;
  /** `manual`: pulled only when asked. */
  readonly phase: 'paused' | 'manual' | 'waiting' | 'pulling';
  /** Of the pull that runs. */
  readonly progress: PullProgress | null;
  readonly pullStartedAtMs: EpochMs | null;
  readonly lastPull: PastPull | null;
  /** When it is pulled next; null: not by itself. */
  readonly nextPullAtMs: EpochMs | null;
  /** All calls since this connection was first used, tests included. */
  readonly costs: CallCosts;
  readonly costsSinceMs: EpochMs | null;
}
