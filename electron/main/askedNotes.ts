import type { ShowNote } from '#engine/notifications/desktopNote.ts';
import type { DesktopNote } from '#shared/contract/schemas/notification.ts';
import type { NoteAnswer } from './desktopNotes.ts';

/** The engine's end of the desktop's notifications: each is a question to the shell, which alone reaches the desktop. */
export class AskedNotes {
  readonly #ask: (id: number, note: DesktopNote) => void;
  readonly #waiting = new Map<number, (answer: NoteAnswer) => void>();
  #lastId = 0;

  constructor(ask: (id: number, note: DesktopNote) => void) {
    this.#ask = ask;
  }

  readonly show: ShowNote = (note) => {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#ask(id, note);
    });
  };

  /** The shell's answer came. */
  answered(id: number, answer: NoteAnswer): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }
}

/** The shell's end: shows what the engine asks for, and never throws. Unanswered, the engine would tell the desktop nothing more. */
export async function answerNote(show: ShowNote, note: DesktopNote): Promise<NoteAnswer> {
  try {
    return await show(note);
  } catch (error) {
    return { shown: false, words: error instanceof Error ? error.message : String(error) };
  }
}
