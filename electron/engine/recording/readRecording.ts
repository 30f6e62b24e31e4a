import { type FileHandle, open } from 'node:fs/promises';
import { memberHeadBytes, memberLength, unpackMember } from './gzipMember.ts';
import { eventOfLine, headerOfLine, type RecordedEvent, type RecordingHeader } from './recordedEvent.ts';

/** How the reading of a recording ended. */
export type ReadOutcome =
  | { readonly type: 'whole' }
  /** The writer was killed: everything up to here is there. */
  | { readonly type: 'cut' }
  /** Something else than a block of ours begins at this byte, or a block's checksum is wrong. */
  | { readonly type: 'damaged'; readonly atByte: number };

/** A recording that is open. */
export interface Recording {
  readonly header: RecordingHeader;
  /** Its events in order, a block at a time; iterate once. Closes the file at its end, and when the iteration is given up. */
  blocks(): AsyncGenerator<readonly RecordedEvent[], ReadOutcome>;
  /** Lines that are no events; they are left out. */
  strangeLines(): number;
}

/** A file that cannot be played. */
export class NotARecording extends Error {}

/** Opens a recording. @throws NotARecording, or the error of `open` */
export async function openRecording(path: string): Promise<Recording> {
  const file = await open(path, 'r');
  try {
    const first = await readMember(file, 0);
    if (first.type !== 'member') throw new NotARecording('it is not a recording of Headroom');
    const lines = linesOf(first.bytes);
    const header = headerOfLine(lines.shift() ?? '');
    if (typeof header === 'string') throw new NotARecording(header);
    return recordingOf(file, header, lines, first.next);
  } catch (error) {
    await file.close();
    throw error;
  }
}

function recordingOf(
  file: FileHandle,
  header: RecordingHeader,
  firstLines: readonly string[],
  firstNext: number,
): Recording {
  let strange = 0;
  const eventsOf = (lines: readonly string[]) =>
    lines.flatMap((line) => {
      const event = eventOfLine(line, header.hosts.length);
      if (event === null) strange += 1;
      return event === null ? [] : [event];
    });
  async function* blocks(): AsyncGenerator<readonly RecordedEvent[], ReadOutcome> {
    try {
      let events = eventsOf(firstLines);
      let at = firstNext;
      for (;;) {
        yield events;
        if (events.at(-1)?.e === 'end') return { type: 'whole' };
        const next = await readMember(file, at);
        if (next.type !== 'member') return next;
        events = eventsOf(linesOf(next.bytes));
        at = next.next;
      }
    } finally {
      await file.close();
    }
  }
  return { header, blocks, strangeLines: () => strange };
}

type ReadMember =
  | { readonly type: 'member'; readonly bytes: Buffer; readonly next: number }
  | { readonly type: 'cut' }
  | { readonly type: 'damaged'; readonly atByte: number };

async function readMember(file: FileHandle, at: number): Promise<ReadMember> {
  const head = await readBytes(file, at, memberHeadBytes);
  if (head.length < memberHeadBytes) return { type: 'cut' };
  const length = memberLength(head);
  if (length === null) return { type: 'damaged', atByte: at };
  const member = await readBytes(file, at, length);
  if (member.length < length) return { type: 'cut' };
  const bytes = await unpackMember(member);
  return bytes === null ? { type: 'damaged', atByte: at } : { type: 'member', bytes, next: at + length };
}

async function readBytes(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

function linesOf(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split('\n');
  // Blocks are of whole lines.
  lines.pop();
  return lines;
}
