import type { Readable } from 'node:stream';

/**
 * One output stream of a remote command. It stands still until its first listener, so that nothing is lost between the start of
 * a command and the moment its caller listens; a lane that nobody listens to runs dry when the command ends.
 */
export class Lane {
  private readonly stream: Readable;

  constructor(stream: Readable) {
    this.stream = stream;
    // A broken stream also ends, which is what callers act on.
    stream.on('error', () => undefined);
  }

  listen(listener: (chunk: Buffer) => void): void {
    this.stream.on('data', listener);
  }

  /** Lets the stream end though nobody listens. */
  drain(): void {
    if (this.stream.listenerCount('data') === 0) this.stream.resume();
  }
}
