import type { ClientLink } from '@orpc/client';
import type { LinkState } from './engineLink.ts';

/** One live connection to the engine: two ports of the desktop shell, or two WebSockets. */
export interface Carrier {
  readonly rpc: ClientLink<Record<never, never>>;
  /** The next encoded frame. Rejects with `CarrierClosedError` when the connection ends first. */
  pull(): Promise<ArrayBuffer>;
  close(): void;
}

/** The connection ended; a new one may follow. */
export class CarrierClosedError extends Error {
  constructor() {
    super('the connection to the engine ended');
    this.name = 'CarrierClosedError';
  }
}

/** Where a source of connections reports to. */
export interface CarrierSink {
  up(carrier: Carrier): void;
  down(state: Exclude<LinkState, { kind: 'connected' }>): void;
}

/** Makes connections one after the other, for as long as the page lives. */
export interface CarrierSource {
  start(sink: CarrierSink): void;
  /** The user asks for another attempt from the `stopped` state. */
  retry(): void;
}
