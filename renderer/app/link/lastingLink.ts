import { type ClientLink, createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';
import { decodeLiveFrame, type LiveFrame } from '#shared/contract/liveFrame.ts';
import { type Carrier, CarrierClosedError, type CarrierSink, type CarrierSource } from './carrier.ts';
import { type EngineLink, EngineStoppedError, type LinkState } from './engineLink.ts';

/** An `EngineLink` over a source of connections: one client for the page's whole life, whatever comes and goes beneath. */
export class LastingLink implements EngineLink, CarrierSink {
  readonly api: ContractRouterClient<Contract>;
  readonly #source: CarrierSource;
  readonly #listeners = new Set<() => void>();
  #state: LinkState = { kind: 'connecting' };
  #carrier: Carrier | null = null;
  #frame: Promise<LiveFrame> | null = null;

  constructor(source: CarrierSource) {
    const link: ClientLink<Record<never, never>> = {
      call: async (path, input, options) =>
        (await this.#connected(options.signal)).rpc.call(path, input, options),
    };
    this.api = createORPCClient(link);
    this.#source = source;
    source.start(this);
  }

  get state(): LinkState {
    return this.#state;
  }

  onState(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  retry(): void {
    this.#source.retry();
  }

  pullFrame(): Promise<LiveFrame> {
    this.#frame ??= this.#pull().finally(() => {
      this.#frame = null;
    });
    return this.#frame;
  }

  up(carrier: Carrier): void {
    this.#carrier?.close();
    this.#carrier = carrier;
    this.#become({ kind: 'connected' });
  }

  down(state: Exclude<LinkState, { kind: 'connected' }>): void {
    this.#carrier?.close();
    this.#carrier = null;
    this.#become(state);
  }

  #become(state: LinkState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Pulls until a frame comes, over as many connections as it takes. */
  async #pull(): Promise<LiveFrame> {
    for (;;) {
      const carrier = await this.#connected();
      try {
        return decodeLiveFrame(await carrier.pull());
      } catch (error) {
        if (!(error instanceof CarrierClosedError)) throw error;
        if (this.#carrier === carrier) this.down({ kind: 'connecting' });
      }
    }
  }

  /** The present connection; waits for one while connecting. */
  #connected(signal?: AbortSignal): Promise<Carrier> {
    return new Promise((resolve, reject) => {
      let stop = () => {};
      const settle = () => {
        const state = this.#state;
        if (state.kind === 'connecting' && !signal?.aborted) return;
        stop();
        signal?.removeEventListener('abort', settle);
        if (signal?.aborted) reject(signal.reason);
        else if (this.#carrier) resolve(this.#carrier);
        else reject(new EngineStoppedError(state.kind === 'stopped' ? state.reason : 'not connected'));
      };
      stop = this.onState(settle);
      signal?.addEventListener('abort', settle);
      settle();
    });
  }
}
