import { hideSecrets } from '../redaction/hideSecrets.ts';

/** The lines of one lane on their way into a recording. What comes out is Latin-1, a character a byte. */
export interface LaneText {
  /** Whole lines of what came, changed as they must be; '' while a line is torn. */
  take(chunk: Buffer): string;
  /** What is left of a torn line. */
  rest(): string;
}

/** Longer lines are dropped by the reader of the lane anyway. */
const longestHeld = 64 * 1024;

/**
 * Hides secrets in a lane that holds commands of processes and words of logs; a line is looked at whole, since a secret may be
 * torn between two chunks. `rename` replaces names.
 */
export function createLaneText(rename: (line: string) => string = (line) => line): LaneText {
  let held = '';
  const change = (text: string) => hideSecrets(rename(text));
  return {
    take(chunk) {
      const text = held + chunk.toString('latin1');
      const end = text.length > longestHeld ? text.length : text.lastIndexOf('\n') + 1;
      held = text.slice(end);
      return change(text.slice(0, end));
    },
    rest() {
      const last = change(held);
      held = '';
      return last;
    },
  };
}
