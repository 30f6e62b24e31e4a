import type { DesktopNote } from '#shared/contract/schemas/notification.ts';
import type { NoteAnswer } from './desktopNotes.ts';

/** What the shell and the engine's process say to each other over `parentPort`; both ends are ours. */

/** What the engine's process needs to begin. The secrets' owner is the shell: only it reaches the keyring. */
export interface EngineStart {
  readonly type: 'start';
  readonly configFolder: string;
  readonly dataFolder: string;
  /** Also start the simulated fleet with this many GPUs. */
  readonly demoGpus: number | null;
  readonly secrets: { readonly persistent: boolean; readonly description: string };
}

export type ToEngine =
  | EngineStart
  /** With two ports: procedures, live frames. */
  | { readonly type: 'connect' }
  | { readonly type: 'secret-answer'; readonly id: number; readonly outcome: SecretOutcome }
  | { readonly type: 'note-answer'; readonly id: number; readonly answer: NoteAnswer }
  /** The machine slept: connections are probably dead. */
  | { readonly type: 'wake' }
  /** Flush and end. */
  | { readonly type: 'stop' };

export type FromEngine =
  | { readonly type: 'ready' }
  /** It could not start; the process ends right after. */
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'secret-request'; readonly id: number; readonly request: SecretRequest }
  /** Show this on the desktop. */
  | { readonly type: 'note'; readonly id: number; readonly note: DesktopNote };

export type SecretRequest =
  | { readonly operation: 'get'; readonly key: string }
  | {
      readonly operation: 'set';
      readonly key: string;
      readonly secret: string;
      readonly remember: boolean;
    }
  | { readonly operation: 'forget'; readonly key: string };

export type SecretOutcome =
  | { readonly ok: true; readonly secret: string | null }
  | { readonly ok: false; readonly reason: string };
