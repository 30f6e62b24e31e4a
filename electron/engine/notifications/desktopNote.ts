import type { DesktopNote } from '#shared/contract/schemas/notification.ts';
import { digestOf } from './digest.ts';
import type { Notice } from './notice.ts';

/** A desktop shows a few lines at most. */
const mostLines = 4;

/** Shows a note on the desktop. @returns what it said: that it was shown, or why not. */
export type ShowNote = (note: DesktopNote) => Promise<{ readonly shown: boolean; readonly words: string }>;

/** Notices as a note for the desktop: a click opens the incident, or the list where there are several. */
export function desktopNote(notices: readonly Notice[]): DesktopNote {
  const { headline, lines, worst } = digestOf(notices);
  const more = lines.length - mostLines;
  const body = [...lines.slice(0, mostLines), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
  const only = notices.length === 1 ? notices[0] : undefined;
  return { title: headline, body, incidentId: only?.incident.id ?? null, urgent: worst === 'critical' };
}
