import { Notification } from 'electron';
import type { ShowNote } from '#engine/notifications/desktopNote.ts';

/** A desktop that has said nothing by then has taken the note: not all of them tell. */
const settleMs = 3_000;
/** Notes that are kept for their clicks; a desktop shows fewer. */
const mostKept = 20;

/** What the desktop said of a note. */
export type NoteAnswer = Awaited<ReturnType<ShowNote>>;

/** Shows notes by the desktop's own notifications; a click opens what a note is about. Call after `ready`. */
export function createDesktopNotes(open: (hash: string) => void): ShowNote {
  // A notification that nobody holds is collected, and its click is lost.
  const kept: Notification[] = [];
  return async ({ title, body, incidentId, urgent }) => {
    if (!Notification.isSupported())
      return { shown: false, words: 'This desktop session takes no notifications.' };
    const note = new Notification({ title, body, urgency: urgent ? 'critical' : 'normal' });
    note.on('click', () =>
      open(incidentId === null ? '#/incidents' : `#/incidents/${encodeURIComponent(incidentId)}`),
    );
    kept.push(note);
    if (kept.length > mostKept) kept.shift();
    return answerOf(note);
  };
}

function answerOf(note: Notification): Promise<NoteAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: NoteAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ shown: true, words: 'Handed to the desktop.' }), settleMs);
    note.once('show', () => settle({ shown: true, words: 'Shown by the desktop.' }));
    note.once('failed', (_event, words) => settle({ shown: false, words }));
    note.show();
  });
}
