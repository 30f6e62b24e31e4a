import { type IpcMain, MessageChannelMain, type WebContents } from 'electron';
import { connectChannel, portsChannel } from '#shared/contract/collectorState.ts';
import type { EngineSupervisor } from './engineSupervisor.ts';
import { isTrustedSender } from './senderCheck.ts';

/**
 * The app's only IPC. A page of ours asks once and is then sent, at each change of the engine, its state and, where it
 * runs, two fresh ports that lead straight to it. Anybody else's message is dropped.
 */
export class PageConnections {
  readonly #supervisor: EngineSupervisor;
  readonly #log: (text: string) => void;
  /** Our own windows' contents, by id. */
  readonly #trusted = new Map<number, WebContents>();
  /** Those whose present document asked. */
  readonly #listening = new Set<number>();

  constructor(supervisor: EngineSupervisor, log: (text: string) => void) {
    this.#supervisor = supervisor;
    this.#log = log;
    supervisor.onState(() => {
      for (const id of this.#listening) this.#send(id);
    });
  }

  /** From now on believes the page in this window. */
  trust(contents: WebContents): void {
    this.#trusted.set(contents.id, contents);
    const { id } = contents;
    contents.once('destroyed', () => {
      this.#trusted.delete(id);
      this.#listening.delete(id);
    });
    contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) this.#listening.delete(id);
    });
  }

  listen(ipc: IpcMain): void {
    ipc.on(connectChannel, (event, restart: unknown) => {
      if (!isTrustedSender(event, new Set(this.#trusted.keys()))) {
        this.#log('refused an IPC message from a frame that is not ours');
        return;
      }
      this.#listening.add(event.sender.id);
      if (restart === true && this.#supervisor.state.state === 'stopped') this.#supervisor.restart();
      else this.#send(event.sender.id);
    });
  }

  #send(id: number): void {
    const contents = this.#trusted.get(id);
    if (!contents || contents.isDestroyed()) return;
    const { state } = this.#supervisor;
    if (state.state !== 'running') {
      contents.postMessage(portsChannel, state);
      return;
    }
    const rpc = new MessageChannelMain();
    const frames = new MessageChannelMain();
    this.#supervisor.connect(rpc.port2, frames.port2);
    contents.postMessage(portsChannel, state, [rpc.port1, frames.port1]);
  }
}
