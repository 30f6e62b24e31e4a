import { join } from 'node:path';
import type {
  BilledInstance,
  ConnectionConfig,
  ConnectionStatus,
  PastPull,
  PulledMonth,
  PullProgress,
  PullReport,
  TestStep,
} from '#shared/domain/billingConnection.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { SecretStore } from '../../ssh/asking.ts';
import { Semaphore } from '../../ssh/semaphore.ts';
import { createBillingFetch } from '../connectors/billingFetch.ts';
import type { BillingConnector, CallPrice, ConnectorContext, WantedMonths } from '../connectors/connector.ts';
import type { BackOff } from '../connectors/withBackOff.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { noCalls, withCall } from './callCounter.ts';
import type { ConnectionRecords } from './connectionRecords.ts';
import { connectionSecret } from './connectionSecret.ts';
import type { PriceLists } from './priceLists.ts';
import { pullAndPrices } from './pullAndPrices.ts';
import { nextPullMs, wantedMonths } from './pullSchedule.ts';

/** What connections work with. */
export interface ConnectionsParts {
  readonly connectors: readonly BillingConnector[];
  readonly records: ConnectionRecords;
  readonly ledger: Ledger;
  readonly secrets: SecretStore;
  /** Where files that are fetched whole are kept, a folder for each connection. */
  readonly cacheFolder: string;
  readonly now: () => EpochMs;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly announce: () => void;
  readonly backOff?: BackOff;
  /** Where the providers' list prices go. */
  readonly prices?: PriceLists;
}

/** At once, over all connections: a bill is not urgent, and two cores have a fleet to read. */
const pullsAtOnce = 2;

interface RunningPull {
  readonly startedAtMs: EpochMs;
  readonly cancel: AbortController;
  readonly done: Promise<PastPull>;
  progress: PullProgress | null;
}

/** The connections of billing.yaml at work: pulls by plan and when asked, never two at once of one. */
export class Connections {
  readonly #parts: ConnectionsParts;
  readonly #running = new Map<string, RunningPull>();
  readonly #places = new Semaphore(pullsAtOnce);
  #configs: readonly ConnectionConfig[] = [];

  constructor(parts: ConnectionsParts) {
    this.#parts = parts;
  }

  /** Takes what the file says. A pull of a connection that is gone or changed is cancelled: what it staged stays. */
  set(configs: readonly ConnectionConfig[]): void {
    const before = this.#configs;
    this.#configs = configs;
    for (const [name, pull] of this.#running) {
      const config = this.config(name);
      const old = before.find((each) => each.name === name);
      if (!config || JSON.stringify(config) !== JSON.stringify(old)) pull.cancel.abort(new Error('changed'));
    }
    this.#parts.announce();
  }

  config(name: string): ConnectionConfig | null {
    return this.#configs.find((each) => each.name === name) ?? null;
  }

  statuses(): readonly ConnectionStatus[] {
    return this.#configs.map((config) => this.#status(config));
  }

  /** Starts what is due. Called about once a second. */
  tick(): void {
    const nowMs = this.#parts.now();
    for (const config of this.#configs) {
      if (this.#running.has(config.name)) continue;
      const due = nextPullMs(config, this.#parts.records.of(config.name), nowMs);
      if (due !== null && due <= nowMs) void this.pull(config, false);
    }
  }

  /** Pulls now, or joins the pull that runs. Never rejects: how it ended is in the result. */
  pull(config: ConnectionConfig, isAgain: boolean): Promise<PastPull> {
    const running = this.#running.get(config.name);
    if (running) return running.done;
    const cancel = new AbortController();
    const done = this.#run(config, isAgain, cancel.signal).finally(() => {
      this.#running.delete(config.name);
      this.#parts.announce();
    });
    this.#running.set(config.name, { startedAtMs: this.#parts.now(), cancel, done, progress: null });
    this.#parts.announce();
    return done;
  }

  /** Ends the pull that runs; false where none does. */
  cancel(name: string): boolean {
    const running = this.#running.get(name);
    running?.cancel.abort(new Error('cancelled'));
    return running !== undefined;
  }

  /** Tries each right that a connection needs. */
  async *test(config: ConnectionConfig, secret: string | null, signal: AbortSignal): AsyncIterable<TestStep> {
    const connector = this.#connector(config);
    const context = this.#context(
      config,
      connector,
      signal,
      (price) => this.#addCost(config.name, price),
      secret,
    );
    try {
      yield* connector.test(config, context);
    } catch (error) {
      if (signal.aborted) return;
      const failure = failureOf(error);
      yield {
        step: 'test',
        outcome: 'failed',
        detail: failure.message,
        missingRight: null,
        failure,
        tookMs: 0,
      };
    }
  }

  /** The policy or role that a connection needs, as text to paste. */
  policy(config: ConnectionConfig): string {
    return this.#connector(config).policy(config);
  }

  /** Instances of all connections that can tell them; one that fails is named in `failures` and hides none of the others. */
  async instances(signal: AbortSignal): Promise<{
    readonly instances: readonly BilledInstance[];
    readonly failures: readonly { readonly name: string; readonly failure: Failure }[];
  }> {
    const instances: BilledInstance[] = [];
    const failures: { name: string; failure: Failure }[] = [];
    for (const config of this.#configs.filter(({ paused }) => !paused)) {
      const connector = this.#connector(config);
      const context = this.#context(config, connector, signal, (price) => this.#addCost(config.name, price));
      try {
        instances.push(...((await connector.instances?.(config, context)) ?? []));
      } catch (error) {
        signal.throwIfAborted();
        failures.push({ name: config.name, failure: failureOf(error) });
      }
    }
    return { instances, failures };
  }

  /** Cancels what runs and waits for it. */
  async stop(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { cancel } of running) cancel.abort(new Error('stopped'));
    await Promise.all(running.map(({ done }) => done));
    await this.#parts.records.flush();
  }

  async #run(config: ConnectionConfig, isAgain: boolean, signal: AbortSignal): Promise<PastPull> {
    const { now, records } = this.#parts;
    const startedAtMs = now();
    let costs = noCalls;
    const months: PulledMonth[] = [];
    const ended = (outcome: PastPull['outcome'], report: PullReport, failure: Failure | null): PastPull => ({
      ...report,
      ...{ startedAtMs, endedAtMs: now(), outcome, failure, costs },
    });
    let past: PastPull;
    try {
      const wanted = wantedMonths(config, startedAtMs, isAgain);
      const report = await this.#pullInPlace(config, wanted, signal, {
        onMonth: (month) => months.push(month),
        onCall: (price) => {
          costs = withCall(costs, price);
          this.#addCost(config.name, price);
        },
      });
      past = ended('done', report, null);
    } catch (error) {
      past = ended(
        signal.aborted ? 'cancelled' : 'failed',
        { months, warnings: [] },
        signal.aborted ? null : failureOf(error),
      );
    }
    const record = records.of(config.name);
    const failures = past.outcome === 'failed' ? record.failures + 1 : 0;
    records.set(config.name, { ...record, lastPull: past, failures });
    await records.flush();
    return past;
  }

  async #pullInPlace(
    config: ConnectionConfig,
    wanted: WantedMonths,
    signal: AbortSignal,
    told: Pick<ConnectorContext, 'onCall' | 'onMonth'>,
  ): Promise<PullReport> {
    const release = await this.#places.acquire(signal);
    try {
      signal.throwIfAborted();
      const connector = this.#connector(config);
      const context = { ...this.#context(config, connector, signal, told.onCall), onMonth: told.onMonth };
      return await pullAndPrices(connector, config, wanted, context, (quotes) =>
        this.#parts.prices?.take(config.name, quotes),
      );
    } finally {
      release();
    }
  }

  #context(
    config: ConnectionConfig,
    connector: BillingConnector,
    signal: AbortSignal,
    onCall: ConnectorContext['onCall'],
    secret: string | null = null,
  ): ConnectorContext {
    const { ledger, now, secrets, env, cacheFolder, backOff } = this.#parts;
    const patience = backOff && { backOff };
    return {
      ...{ ledger, signal, now, env, ...patience },
      fetch: createBillingFetch({
        signal,
        endpoint: config.endpoint,
        onRequest: () => onCall(),
        ...patience,
      }),
      onCall,
      onProgress: (progress) => this.#takeProgress(config.name, progress),
      onMonth: () => undefined,
      secret: async () => secret ?? connectionSecret(config, connector, secrets, env),
      cacheFolder: join(cacheFolder, config.name),
    };
  }

  #takeProgress(name: string, progress: PullProgress): void {
    const running = this.#running.get(name);
    if (!running) return;
    running.progress = progress;
    this.#parts.announce();
  }

  #addCost(name: string, price: CallPrice | undefined): void {
    const { records, now } = this.#parts;
    // A connection that is only being tried has no record.
    if (!this.config(name)) return;
    const record = records.of(name);
    const costs = withCall(record.costs, price);
    records.set(name, { ...record, costs, costsSinceMs: record.costsSinceMs ?? now() });
  }

  #status(config: ConnectionConfig): ConnectionStatus {
    const running = this.#running.get(config.name);
    const record = this.#parts.records.of(config.name);
    const next = running ? null : nextPullMs(config, record, this.#parts.now());
    const idle = config.paused ? 'paused' : config.pullsPerDay === 0 ? 'manual' : 'waiting';
    return {
      config,
      phase: running ? 'pulling' : idle,
      progress: running?.progress ?? null,
      pullStartedAtMs: running?.startedAtMs ?? null,
      lastPull: record.lastPull,
      nextPullAtMs: next,
      costs: record.costs,
      costsSinceMs: record.costsSinceMs,
    };
  }

  #connector(config: ConnectionConfig): BillingConnector {
    const connector = this.#parts.connectors.find(({ kind }) => kind === config.kind);
    if (connector) return connector;
    throw new FailureError({
      kind: 'config',
      message: `There is no kind of connection named ${config.kind}`,
      words: '',
      remedy: `Known kinds: ${this.#parts.connectors.map(({ kind }) => kind).join(', ')}.`,
      terminal: true,
    });
  }
}

/** Whatever was thrown, as a failure to show. What is not ours to know is internal, with its words. */
function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return {
    kind: 'internal',
    message: 'The pull ended in a way that was not foreseen',
    words: error instanceof Error ? error.message : String(error),
    remedy: 'What was fetched is kept. Pull again; report it if it stays so.',
    terminal: false,
  };
}
