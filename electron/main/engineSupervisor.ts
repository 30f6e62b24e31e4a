import type { MessagePortMain } from 'electron';
import type { CollectorState } from '#shared/contract/collectorState.ts';
import type { EngineProcess, EngineProcessEvents } from './engineProcess.ts';
import { RestartPolicy } from './restartPolicy.ts';

/** How long the engine may take to flush before it is killed. */
const stopDeadlineMs = 10_000;

/** Keeps one engine process running, and says what state it is in. */
export class EngineSupervisor {
  readonly #spawn: (events: EngineProcessEvents) => EngineProcess;
  readonly #log: (text: string) => void;
  readonly #policy = new RestartPolicy();
  readonly #listeners = new Set<() => void>();
  #state: CollectorState = { state: 'starting' };
  #engine: EngineProcess | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped: (() => void) | null = null;

  constructor(spawn: (events: EngineProcessEvents) => EngineProcess, log: (text: string) => void) {
    this.#spawn = spawn;
    this.#log = log;
  }

  get state(): CollectorState {
    return this.#state;
  }

  onState(listener: () => void): void {
    this.#listeners.add(listener);
  }

  start(): void {
    this.#become({ state: 'starting' });
    this.#engine = this.#spawn({
      onReady: () => this.#become({ state: 'running' }),
      onEnd: (reason) => this.#ended(reason),
      onOutput: (text) => this.#log(text.trimEnd()),
    });
  }

  /** The user asks to start a stopped collector again; nothing when it runs. */
  restart(): void {
    if (this.#state.state !== 'stopped') return;
    this.#policy.forget();
    this.start();
  }

  connect(rpc: MessagePortMain, frames: MessagePortMain): void {
    this.#engine?.connect(rpc, frames);
  }

  wake(): void {
    this.#engine?.wake();
  }

  /** Lets the engine flush and end; resolves when its process is gone, after ten seconds at the latest. */
  stop(): Promise<void> {
    clearTimeout(this.#timer);
    const engine = this.#engine;
    if (engine === null) return Promise.resolve();
    return new Promise((resolve) => {
      const deadline = setTimeout(() => {
        this.#log('the engine did not stop in time and is killed');
        engine.kill();
      }, stopDeadlineMs);
      this.#stopped = () => {
        clearTimeout(deadline);
        resolve();
      };
      engine.stop();
    });
  }

  #ended(reason: string): void {
    this.#engine = null;
    this.#log(`the engine's process ended: ${reason}`);
    if (this.#stopped) {
      this.#stopped();
      return;
    }
    const delayMs = this.#policy.ended(Date.now());
    if (delayMs === null) {
      this.#become({
        state: 'stopped',
        reason: `The collector ended too often to be started again: ${reason}.`,
      });
      return;
    }
    this.#become({ state: 'starting' });
    this.#timer = setTimeout(() => this.start(), delayMs);
  }

  #become(state: CollectorState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
