import { appOrigin } from './appOrigin.ts';

/** What of an IPC event decides whether its sender is believed (`Electron.IpcMainEvent` fits). */
export interface Sender {
  readonly sender: { readonly id: number };
  /** Null when the frame is gone or navigated: https://www.electronjs.org/docs/latest/api/structures/ipc-main-event */
  readonly senderFrame: { readonly parent: object | null; readonly origin: string } | null;
}

/** True for the top frame of one of our own windows that shows our own page. */
export function isTrustedSender(event: Sender, trusted: ReadonlySet<number>): boolean {
  const frame = event.senderFrame;
  if (frame === null) return false;
  return trusted.has(event.sender.id) && frame.parent === null && frame.origin === appOrigin;
}
