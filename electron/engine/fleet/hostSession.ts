import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig, HostPhase, HostStatus } from '#shared/domain/host.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { rememberedFields } from '../probes/rememberedFields.ts';
import type { Connection, Connector } from '../ssh/connection.ts';
import { retryDelayMs } from '../ssh/retryDelay.ts';
import type { HostStanding } from './gpuEntry.ts';
import { failureNow, failureOf, isNormalWithoutGpu } from './hostFailure.ts';
import { hostHealth } from './hostHealth.ts';
import { type HostLoop, startHostLoop } from './hostLoop.ts';
import { RoundPace } from './roundPace.ts';
import { type ProfileSource, withInstanceProfiles, withProfiles } from './withProfiles.ts';

/** What a session tells the fleet. */
export interface HostSessionEvents {
  readonly onSamples: (session: HostSession, samples: readonly GpuSample[]) => void;
  readonly onInventory: (session: HostSession, inventory: HostInventory) => void;
  readonly onKernelEvents: (session: HostSession, events: readonly HostKernelEvent[]) => void;
  readonly onKernelLog: (session: HostSession, state: KernelLogState) => void;
  /** Its status changed in a way that a list shows. */
  readonly onStatus: (session: HostSession) => void;
}

/** Clocks and chance, injected for tests. */
export interface SessionWorld {
  readonly now: () => EpochMs;
  readonly mono: () => Milliseconds;
  readonly random: () => number;
}

/**
 * One host: connects, keeps one loop running, notices when it falls silent, tries again. Everything that goes wrong
 * stays in here. Time passes only by `tick`, about once a second, so that a thousand sessions need one timer.
 */
export class HostSession {
  readonly config: HostConfig;
  readonly demo: boolean;
  inventory: HostInventory | null = null;
  private readonly connector: Connector;
  private readonly events: HostSessionEvents;
  private readonly world: SessionWorld;
  private phase: HostPhase = 'waiting';
  private failure: Failure | null = null;
  private gpuFailure: Failure | null = null;
  /** When it last said that none of its GPUs answers; null once one did. */
  private lostAtMono: Milliseconds | null = null;
  private attempts = 0;
  private retryAtMono: Milliseconds | null = 0;
  private abort = new AbortController();
  private connection: Connection | null = null;
  /** What its DCGM takes, kept from one connection to the next. */
  private dcgmFields: string | null = null;
  private profiles: ProfileSource | null = null;
  private loop: HostLoop | null = null;
  private startedAtMono: Milliseconds = 0;
  private sampledAtMono: Milliseconds | null = null;
  private pace: RoundPace;
  private sampledAtMs: EpochMs | null = null;
  /** When each GPU last spoke for itself. */
  private readonly heardAtMono = new Map<string, Milliseconds>();
  private gpuCount: number | null = null;
  private expectedGpuCount: number | null = null;

  constructor(
    config: HostConfig,
    demo: boolean,
    connector: Connector,
    events: HostSessionEvents,
    world: SessionWorld,
  ) {
    this.config = config;
    this.demo = demo;
    this.connector = connector;
    this.events = events;
    this.world = world;
    this.pace = new RoundPace(config.intervalSeconds);
    if (config.paused) {
      this.phase = 'paused';
      this.retryAtMono = null;
    }
  }

  /** Moves time on: retries, heartbeats, staleness. */
  tick(): void {
    const nowMono = this.world.mono();
    if (this.retryAtMono !== null && nowMono >= this.retryAtMono) {
      this.retryAtMono = null;
      void (this.connection ? this.openLoop(this.connection) : this.attempt());
    }
    this.loop?.tick(nowMono);
    if (this.loop) this.judge();
    this.countGpus(nowMono);
  }

  /** Tries now, also after a failure that was terminal. */
  retry(): void {
    const isAtWork = this.phase === 'connecting' || (this.connection && this.retryAtMono === null);
    if (this.config.paused || isAtWork) return;
    this.attempts = 0;
    this.retryAtMono = this.world.mono();
    this.tick();
  }

  /** After the machine slept: what was connected is dead, and nobody needs to wait for that to show. */
  reconnect(): void {
    if (this.config.paused || this.failure?.terminal) return;
    this.disconnect();
    this.attempts = 0;
    this.retryAtMono = this.world.mono();
    this.tick();
  }

  /** Ends everything; the session is not used again. */
  stop(): void {
    this.retryAtMono = null;
    this.disconnect();
  }

  /** The connection while it is up, for what is read through it beside the loop. */
  link(): Connection | null {
    return this.connection;
  }

  /** Fills what nvidia-smi does not measure into samples, from another source on the host; null takes it away. */
  completeWith(source: ProfileSource | null): void {
    this.profiles = source;
  }

  /** It is to show so many GPUs, though it may show fewer now; it grows by itself when more of them do. */
  expectGpus(count: number): void {
    if (this.expectedGpuCount === count) return;
    this.expectedGpuCount = count;
    this.events.onStatus(this);
  }

  standing(): HostStanding {
    return {
      connected: this.loop !== null,
      streaming: this.phase === 'live' && (this.sampledAtMono !== null || this.lostAtMono !== null),
      staleAfterMs: this.pace.intervalSeconds() * 2000 + 500,
    };
  }

  status(): HostStatus {
    const untilRetry = this.retryAtMono === null ? null : this.retryAtMono - this.world.mono();
    return {
      name: this.config.name,
      config: this.config,
      demo: this.demo,
      phase: this.phase,
      failure: this.failure,
      retryAtMs: untilRetry === null ? null : this.world.now() + untilRetry,
      transport: this.connection ? `${this.connection.transport}: ${this.connection.why}` : null,
      lastSampleAtMs: this.sampledAtMs,
      // Only a stream that runs can say how many report: of a host that is away nothing is known, which is not 0.
      gpuCount: this.phase === 'live' ? this.gpuCount : null,
      expectedGpuCount: this.expectedGpuCount,
    };
  }

  private async attempt(): Promise<void> {
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.show('connecting', this.failure);
    try {
      const connection = await this.connector.connect(this.config, { signal });
      if (signal.aborted) {
        connection.close();
        return;
      }
      this.connection = connection;
      connection.onClose((failure) => {
        if (!signal.aborted) this.fail(failure ?? failureNow.closed(this.config));
      });
      await this.openLoop(connection);
    } catch (error) {
      if (!signal.aborted) this.fail(failureOf(this.config, error));
    }
  }

  /** Starts the loop on a connection that is up, for the first time or after its channel was refused. */
  private async openLoop(connection: Connection): Promise<void> {
    const { signal } = this.abort;
    try {
      await this.startLoop(connection, signal);
    } catch (error) {
      if (!signal.aborted) this.endLoop(failureOf(this.config, error));
    }
  }

  private async startLoop(connection: Connection, signal: AbortSignal): Promise<void> {
    const guarded =
      <T>(take: (value: T) => void) =>
      (value: T) => {
        if (!signal.aborted) take(value);
      };
    this.startedAtMono = this.world.mono();
    this.sampledAtMono = null;
    this.pace = new RoundPace(this.config.intervalSeconds);
    this.gpuFailure = null;
    this.lostAtMono = null;
    const loop = await startHostLoop(
      connection,
      this.config,
      {
        onSamples: guarded((samples) => this.takeSamples(samples)),
        onNoneAnswers: guarded((lost) => this.takeLost(lost)),
        onInventory: guarded((inventory) => this.takeInventory(inventory)),
        onKernelEvents: guarded((events) => this.events.onKernelEvents(this, events)),
        onKernelLog: guarded((state) => this.events.onKernelLog(this, state)),
        onPace: guarded((seconds) => this.pace.expect(seconds)),
        onGpuFailure: guarded((failure) => {
          this.gpuFailure = failure;
          this.lostAtMono = null;
          this.judge();
        }),
      },
      guarded((failure) => this.endLoop(failure)),
      this.dcgmFields,
    );
    if (signal.aborted) {
      loop.stop();
      return;
    }
    this.loop = loop;
    this.show('starting', null);
    loop.tick(this.world.mono());
  }

  private takeSamples(read: readonly GpuSample[]): void {
    const samples = withProfiles(read, this.profiles);
    this.sampledAtMono = this.world.mono();
    this.pace.take(this.sampledAtMono);
    this.sampledAtMs = this.world.now();
    this.attempts = 0;
    this.lostAtMono = null;
    this.events.onSamples(this, samples);
    for (const { uuid, fault } of samples) if (!fault) this.heardAtMono.set(uuid, this.sampledAtMono);
    if (this.gpuCount === null) this.countGpus(this.sampledAtMono);
    if (this.phase !== 'live') this.judge();
  }

  /** No GPU answers: what is known of them is that they are lost, and no round of theirs came. */
  private takeLost(lost: readonly GpuSample[]): void {
    this.lostAtMono = this.world.mono();
    this.attempts = 0;
    this.events.onSamples(this, lost);
    this.countGpus(this.world.mono());
    this.judge();
  }

  private takeInventory(read: HostInventory): void {
    const inventory = withInstanceProfiles(read, this.profiles);
    const fields = rememberedFields(inventory);
    if (fields !== undefined) this.dcgmFields = fields;
    this.inventory = inventory;
    this.attempts = 0;
    this.expectedGpuCount = Math.max(this.expectedGpuCount ?? 0, inventory.gpus.length);
    this.events.onInventory(this, inventory);
  }

  /** GPUs that report now; a lost one is listed by the host and does not. */
  private countGpus(nowMono: Milliseconds): void {
    if (this.sampledAtMono === null && this.lostAtMono === null) return;
    const { staleAfterMs } = this.standing();
    for (const [uuid, heardAt] of this.heardAtMono) {
      if (nowMono - heardAt > staleAfterMs) this.heardAtMono.delete(uuid);
    }
    if (this.gpuCount === this.heardAtMono.size) return;
    this.gpuCount = this.heardAtMono.size;
    this.expectedGpuCount = Math.max(this.expectedGpuCount ?? 0, this.gpuCount);
    this.events.onStatus(this);
  }

  private judge(): void {
    const { gpuFailure, lostAtMono, startedAtMono, sampledAtMono, pace } = this;
    const facts = { gpuFailure, lostAtMono, startedAtMono, sampledAtMono, pace };
    const { phase, failure } = hostHealth(this.config, facts, this.world.mono());
    if (failure && isNormalWithoutGpu(failure)) this.gpuCount = 0;
    this.show(phase, failure);
  }

  /** A server that refuses a channel is alive: the connection is kept, and the channel asked for again. */
  private endLoop(failure: Failure): void {
    if (failure.kind === 'back-pressure') {
      this.loop = null;
      this.tryAgainAfter(failure);
    } else {
      this.fail(failure);
    }
  }

  private fail(failure: Failure): void {
    this.disconnect();
    this.tryAgainAfter(failure);
  }

  private tryAgainAfter(failure: Failure): void {
    this.attempts += 1;
    this.retryAtMono = failure.terminal
      ? null
      : this.world.mono() + retryDelayMs(this.attempts, this.world.random);
    this.phase = 'failed';
    this.failure = failure;
    // Also of the same failure again: the time of the next try is new.
    this.events.onStatus(this);
  }

  private disconnect(): void {
    this.abort.abort();
    this.loop?.stop();
    this.loop = null;
    this.connection?.close();
    this.connection = null;
  }

  private show(phase: HostPhase, failure: Failure | null): void {
    if (this.phase === phase && this.failure?.kind === failure?.kind) {
      this.failure = failure;
      return;
    }
    this.phase = phase;
    this.failure = failure;
    this.events.onStatus(this);
  }
}
