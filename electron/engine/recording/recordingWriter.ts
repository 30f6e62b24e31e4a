import { type FileHandle, open } from 'node:fs/promises';
import type { Milliseconds } from '#shared/domain/units.ts';
import { packMember } from './gzipMember.ts';
import type { EndReason, HostEvent, RecordedEvent, RecordingHeader } from './recordedEvent.ts';

/** Writes a recording. It never throws while it records: a disk that fails ends it, and `close` says so. */
export interface RecordingWriter {
  /** Takes an event; `t` is set here. */
  write(event: UntimedEvent): void;
  /** Bytes in the file so far. */
  writtenBytes(): number;
  /** Resolves when the file has grown to its limit, or cannot be written any more. */
  readonly full: Promise<EndReason>;
  /** Writes what is left and the end. @throws the error of the disk, where one ended the recording. */
  close(reason: EndReason): Promise<void>;
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 't'> : never;
export type UntimedEvent = WithoutTime<HostEvent>;

const blockCharacters = 256 * 1024;
const flushEveryMs = 1000;
/** Text that waits for the disk; past it lines are left out and counted. */
const mostWaiting = 32 * 2 ** 20;

/**
 * Creates the file, readable by its owner alone, with its header. At most a second and a block of lines is lost when we are killed.
 * @throws the error of `open`: EEXIST for a file that is there, which is never overwritten.
 */
export async function createRecording(
  path: string,
  header: RecordingHeader,
  mostBytes: number,
  monotonicMs: () => Milliseconds = () => performance.now(),
): Promise<RecordingWriter> {
  const file = await open(path, 'wx', 0o600);
  const blocks = new BlockFile(file, mostBytes);
  const startedAt = monotonicMs();
  blocks.add(`${JSON.stringify(header)}\n`);
  blocks.flush();
  const timer = setInterval(() => blocks.flush(), flushEveryMs);
  let gap = 0;
  const put = (event: RecordedEvent) => blocks.add(`${JSON.stringify(event)}\n`);
  const now = () => Math.round(monotonicMs() - startedAt);
  return {
    write(event) {
      if (blocks.waiting() > mostWaiting) {
        gap += 1;
        return;
      }
      if (gap > 0) put({ t: now(), e: 'gap', lines: gap });
      gap = 0;
      put({ t: now(), ...event } as RecordedEvent);
    },
    writtenBytes: () => blocks.written,
    full: blocks.full,
    async close(reason) {
      clearInterval(timer);
      put({ t: now(), e: 'end', reason });
      await blocks.close();
    },
  };
}

/** Lines gathered into blocks that are packed and appended one after the other. */
class BlockFile {
  written = 0;
  readonly full: Promise<EndReason>;
  private readonly file: FileHandle;
  private readonly mostBytes: number;
  private lines: string[] = [];
  private gathered = 0;
  private unwritten = 0;
  private tail: Promise<void> = Promise.resolve();
  private error: unknown = null;
  private isFull = false;
  private tellFull: (reason: EndReason) => void = () => undefined;

  constructor(file: FileHandle, mostBytes: number) {
    this.file = file;
    this.mostBytes = mostBytes;
    this.full = new Promise((resolve) => {
      this.tellFull = resolve;
    });
  }

  /** Characters that are not on the disk yet. */
  waiting(): number {
    return this.gathered + this.unwritten;
  }

  add(line: string): void {
    this.lines.push(line);
    this.gathered += line.length;
    if (this.gathered >= blockCharacters) this.flush();
  }

  flush(): void {
    if (this.lines.length === 0) return;
    const text = this.lines.join('');
    const size = this.gathered;
    this.lines = [];
    this.gathered = 0;
    this.unwritten += size;
    this.tail = this.tail
      .then(() => this.append(text))
      .finally(() => {
        this.unwritten -= size;
      });
  }

  async close(): Promise<void> {
    this.flush();
    await this.tail;
    await this.file.close();
    if (this.error !== null) throw this.error;
  }

  private async append(text: string): Promise<void> {
    if (this.error !== null) return;
    try {
      const member = await packMember(Buffer.from(text, 'utf8'));
      await this.file.appendFile(member);
      this.written += member.length;
    } catch (error) {
      this.error = error;
    }
    if (this.isFull || (this.error === null && this.written < this.mostBytes)) return;
    this.isFull = true;
    this.tellFull(this.error === null ? 'size' : 'stopped');
  }
}
