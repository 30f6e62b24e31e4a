import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type {
  BilledInstance,
  ConnectionConfig,
  ConnectionKind,
  PulledMonth,
  PullProgress,
  PullReport,
  TestStep,
} from '#shared/domain/billingConnection.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { BillingFetch } from './billingFetch.ts';
import type { BackOff } from './withBackOff.ts';

/** The months a pull is to cover, both included, as first days: YYYY-MM-01. */
export interface WantedMonths {
  readonly fromMonth: string;
  readonly toMonth: string;
  /** True: closed months that the ledger has are fetched again as well. */
  readonly isAgain: boolean;
}

/** What a call at a provider costs, as a plain decimal: `{ amount: '0.01', currency: 'USD' }`. */
export interface CallPrice {
  readonly amount: string;
  readonly currency: string;
}

/** What a connector is handed by the engine. */
export interface ConnectorContext {
  readonly ledger: Ledger;
  /** Aborted when the pull or the test is cancelled. */
  readonly signal: AbortSignal;
  /** Plain HTTP with back-off, limits and the cancel; SDKs use their own and `withBackOff`. */
  readonly fetch: BillingFetch;
  readonly now: () => EpochMs;
  readonly onProgress: (progress: PullProgress) => void;
  /** Told of each month that is in: a pull that fails at a later one tells of those all the same. */
  readonly onMonth: (month: PulledMonth) => void;
  /** How patient calls of an SDK are; absent: `usualBackOff`. */
  readonly backOff?: BackOff;
  /** Called for every request that reaches the provider, with its price where it has one. */
  readonly onCall: (price?: CallPrice) => void;
  /** The key: of `secretEnv`, of the provider's own variable, or of the keyring; null where there is none. */
  readonly secret: () => Promise<string | null>;
  /** The environment, for credentials of the provider's own convention. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder of this connection in the data folder, for files fetched whole; made by who uses it. */
  readonly cacheFolder: string;
}

/**
 * A provider's bills. Read-only. Failures are thrown as FailureError with the remedy; a month whose pages were cut off stays staged and
 * resumes (`pullMonth`). Money stays the text that the provider sent.
 */
export interface BillingConnector extends ConnectionKind {
  /** The least-privilege policy or role as text to paste, with how the credentials are found. */
  policy(config: ConnectionConfig): string;
  /** Tries each right that is needed; never throws for what the provider answers. */
  test(config: ConnectionConfig, context: ConnectorContext): AsyncIterable<TestStep>;
  /** Brings the wanted months into the ledger, page by page. */
  pull(config: ConnectionConfig, wanted: WantedMonths, context: ConnectorContext): Promise<PullReport>;
  /** Instances that the provider knows, for matching; absent where it has no such call. */
  instances?(config: ConnectionConfig, context: ConnectorContext): Promise<readonly BilledInstance[]>;
  /** The provider's list prices as of now, for rates; absent where it has no such call. */
  prices?(config: ConnectionConfig, context: ConnectorContext): Promise<readonly PriceQuote[]>;
}
