/**
 * What the desktop shell and its page say to each other. One IPC channel asks, one message answers with two
 * MessagePorts (procedures, live frames) or with the reason why there are none. The preload script repeats these two
 * names, since it may import nothing.
 */

/** Page to shell: send the engine's ports now and whenever there are new ones. */
export const connectChannel = 'headroom:connect';
/** Shell to page: the collector's state, with `[rpc, frames]` ports where it runs. */
export const portsChannel = 'headroom:ports';

/** The engine's process as its supervisor sees it. */
export type CollectorState =
  | { readonly state: 'starting' }
  | { readonly state: 'running' }
  /** It ended too often, or cannot start: nothing happens until the user asks. */
  | { readonly state: 'stopped'; readonly reason: string };

/** What the page posts to its preload. `restart` also starts a stopped collector again. */
export interface ConnectMessage {
  readonly type: typeof connectChannel;
  readonly restart: boolean;
}

/** What the preload posts to the page. */
export interface PortsMessage {
  readonly type: typeof portsChannel;
  readonly collector: CollectorState;
}
