import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';
import type { LiveFrame } from '#shared/contract/liveFrame.ts';

/** Whether the page reaches the engine, for the banner. */
export type LinkState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected' }
  /** Nothing happens until the user asks (`retry`); `reason` is a sentence for the screen. */
  | { readonly kind: 'stopped'; readonly reason: string };

/**
 * The page's way to the engine, whichever shell it runs in. It outlives every connection beneath it: `api` and
 * `pullFrame` wait while connecting and fail while stopped. A subscription (`app.changes`) ends with its connection;
 * subscribe again, and fetch again what is shown, whenever the state becomes `connected`.
 */
export interface EngineLink {
  readonly api: ContractRouterClient<Contract>;
  readonly state: LinkState;
  /** Tells each change of state from now on; returns the function that stops telling. Fits `useSyncExternalStore`. */
  onState(listener: () => void): () => void;
  /**
   * The next live frame newer than the last one pulled; waits for it, through reconnects too. A second call while one
   * waits gets the same frame. Not calling is free: nothing is built or sent for a page that does not pull.
   * @throws EngineStoppedError
   */
  pullFrame(): Promise<LiveFrame>;
  /** The user's "start again" in the `stopped` state: restarts the collector, or connects again. */
  retry(): void;
}

/** The engine is not running and will not come back by itself. */
export class EngineStoppedError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'EngineStoppedError';
  }
}
