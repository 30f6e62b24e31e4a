import { Duplex } from 'node:stream';
import type { SshProcess } from './sshProcess.ts';

/**
 * The standard input and output of an ssh process as one stream. Destroying it ends the process; a process that ends with an
 * error destroys it with what `failure` makes of that.
 */
export function processStream({ child }: SshProcess, failure: () => Error): Duplex {
  const stream = new Duplex({
    read: () => {
      child.stdout.resume();
    },
    write: (chunk: Buffer, _encoding, done) => {
      child.stdin.write(chunk, done);
    },
    final: (done) => {
      child.stdin.end(done);
    },
    destroy: (error, done) => {
      child.kill();
      done(error);
    },
  });
  child.stdout.on('data', (chunk: Buffer) => {
    if (!stream.push(chunk)) child.stdout.pause();
  });
  child.stdout.on('end', () => stream.push(null));
  child.once('close', (code) => {
    if (code !== 0 && !stream.destroyed) stream.destroy(failure());
  });
  return stream;
}
