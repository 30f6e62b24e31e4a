/** Turns the chunks of one lane into lines. Memory is bounded by `maxLineBytes`, whatever comes in. */
export interface LineFramer {
  push(chunk: Buffer): void;
  /** The bytes after the last line end, decoded, and forgets them: a torn line, or the last one of a file. */
  rest(): string;
  /** How many lines were dropped because they were too long. */
  readonly droppedLines: number;
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/** Longest line that is kept; real ones have at most 7 KB (241 columns of driver 610). */
export const maxLineBytes = 64 * 1024;

/**
 * Calls `onLine` for every line (LF or CRLF, without its end) of what is pushed. Bytes that are not UTF-8 become
 * U+FFFD. A line longer than `maxLineBytes` is dropped whole and reported once, when it is noticed, by `onProblem`.
 */
export function createLineFramer(
  onLine: (line: string) => void,
  onProblem: (problem: string) => void = () => {},
): LineFramer {
  let held: Buffer | null = null;
  let dropping = false;
  let droppedLines = 0;

  const drop = () => {
    held = null;
    dropping = true;
    droppedLines += 1;
    onProblem(`a line of over ${maxLineBytes} bytes was dropped`);
  };
  const hold = (part: Buffer) => {
    if (dropping || part.length === 0) return;
    if ((held?.length ?? 0) + part.length > maxLineBytes) drop();
    // A copy: the chunk may be a slice of a larger pool that would be kept alive.
    else held = held ? Buffer.concat([held, part]) : Buffer.from(part);
  };
  const emitLines = (text: string) => {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      const length = end - start;
      if (length <= maxLineBytes) onLine(withoutReturn(text, start, end));
      else {
        droppedLines += 1;
        onProblem(`a line of over ${maxLineBytes} bytes was dropped`);
      }
      start = end + 1;
    }
  };

  return {
    push(chunk) {
      const last = chunk.lastIndexOf(newline);
      if (last === -1) return hold(chunk);
      let first = 0;
      if (dropping || held) {
        const end = chunk.indexOf(newline);
        hold(chunk.subarray(0, end));
        if (held) onLine(decodeLine(held));
        else if (!dropping) onLine('');
        held = null;
        dropping = false;
        first = end + 1;
      }
      if (last >= first) emitLines(chunk.toString('utf8', first, last + 1));
      hold(chunk.subarray(last + 1));
    },
    rest() {
      const text = held ? decodeLine(held) : '';
      held = null;
      dropping = false;
      return text;
    },
    get droppedLines() {
      return droppedLines;
    },
  };
}

function withoutReturn(text: string, start: number, end: number): string {
  return text.slice(start, end > start && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end);
}

function decodeLine(bytes: Buffer): string {
  const end = bytes[bytes.length - 1] === carriageReturn ? bytes.length - 1 : bytes.length;
  return bytes.toString('utf8', 0, end);
}
