import { join } from 'node:path';
import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { ShowNote } from '#engine/notifications/desktopNote.ts';
import type { SecretStore } from '#engine/ssh/asking.ts';
import { answerNote } from './askedNotes.ts';
import { answerSecret } from './askedSecrets.ts';
import type { EngineStart, FromEngine, ToEngine } from './engineMessages.ts';

/** What one engine process tells its supervisor. */
export interface EngineProcessEvents {
  readonly onReady: () => void;
  /** It ended, once; `reason` is a clause for the screen. */
  readonly onEnd: (reason: string) => void;
  readonly onOutput: (text: string) => void;
}

/** What the engine reaches through the shell. */
export interface ShellServices {
  readonly secrets: SecretStore;
  readonly showNote: ShowNote;
}

/** One life of the engine's process. */
export class EngineProcess {
  readonly #process: UtilityProcess;
  #reason: string | null = null;

  constructor(start: EngineStart, services: ShellServices, events: EngineProcessEvents) {
    // From the bundle's folder or its chunks': the engine lies beside the main entry.
    const entry = join(import.meta.dirname, '../main/engine.js');
    this.#process = utilityProcess.fork(entry, [], { serviceName: 'Headroom engine', stdio: 'pipe' });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (chunk: Buffer) => events.onOutput(chunk.toString()));
    this.#process.on('message', (message: FromEngine) => this.#receive(message, services, events));
    this.#process.once('exit', (code) => events.onEnd(this.#reason ?? `its process ended with code ${code}`));
    this.#send(start);
  }

  /** Hands the far ends of a page's two ports to the engine. */
  connect(rpc: MessagePortMain, frames: MessagePortMain): void {
    this.#send({ type: 'connect' }, [rpc, frames]);
  }

  wake(): void {
    this.#send({ type: 'wake' });
  }

  /** Asks it to flush and end. */
  stop(): void {
    this.#send({ type: 'stop' });
  }

  kill(): void {
    this.#process.kill();
  }

  #send(message: ToEngine, ports: MessagePortMain[] = []): void {
    this.#process.postMessage(message, ports);
  }

  #receive(message: FromEngine, services: ShellServices, events: EngineProcessEvents): void {
    switch (message.type) {
      case 'ready':
        events.onReady();
        return;
      case 'failed':
        this.#reason = message.reason;
        return;
      case 'secret-request':
        void answerSecret(services.secrets, message.request).then((outcome) =>
          this.#send({ type: 'secret-answer', id: message.id, outcome }),
        );
        return;
      case 'note':
        void answerNote(services.showNote, message.note).then((answer) =>
          this.#send({ type: 'note-answer', id: message.id, answer }),
        );
    }
  }
}
