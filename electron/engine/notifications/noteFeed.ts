import type { DesktopNote } from '#shared/contract/schemas/notification.ts';
import type { ShowNote } from './desktopNote.ts';

/** Notes for pages in a browser, which show them where the user lets them. */
export interface NoteFeed {
  readonly show: ShowNote;
  /** Notes from now on, until the signal aborts. */
  follow(signal: AbortSignal | undefined): AsyncGenerator<DesktopNote>;
}

/** A page that does not read them keeps so many. */
const mostUnread = 20;

/** A feed without readers yet. */
export function createNoteFeed(): NoteFeed {
  const readers = new Set<{ readonly notes: DesktopNote[]; wake: () => void }>();
  return {
    show: async (note) => {
      for (const reader of readers) {
        reader.notes.push(note);
        if (reader.notes.length > mostUnread) reader.notes.shift();
        reader.wake();
      }
      return readers.size > 0
        ? { shown: true, words: 'Handed to the page.' }
        : {
            shown: false,
            words:
              'No page is open that may show notifications. Open Headroom and allow them in the browser.',
          };
    },
    async *follow(signal) {
      const reader = { notes: [] as DesktopNote[], wake: () => {} };
      const wake = () => reader.wake();
      readers.add(reader);
      signal?.addEventListener('abort', wake);
      try {
        while (!signal?.aborted) {
          yield* reader.notes.splice(0);
          if (signal?.aborted || reader.notes.length > 0) continue;
          await new Promise<void>((resolve) => {
            reader.wake = resolve;
          });
        }
      } finally {
        signal?.removeEventListener('abort', wake);
        readers.delete(reader);
      }
    },
  };
}
