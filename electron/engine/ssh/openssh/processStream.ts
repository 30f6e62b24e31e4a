import { Duplex } from 'node:stream';
import type { SshProcess } from './sshProcess.ts';

/**
 * The standard input and output of an ssh process as one stream. Destroying it ends the process. The process's end says how the
 * stream ends: with an error, which `failure` makes, or well.
 */
export function processStream({ child }: SshProcess, failure: () => Error): Duplex {
  const stream = new Duplex({
    allowHalfOpen: false,
    read: () => {
      child.stdout.resume();
    },
    // What could not be written is no news: the end of the process tells why.
    write: (chunk: Buffer, _encoding, done) => {
      child.stdin.write(chunk, () => done());
    },
    final: (done) => {
      child.stdin.end();
      done();
    },
    destroy: (error, done) => {
      child.kill();
      done(error);
    },
  });
  child.stdout.on('data', (chunk: Buffer) => {
    if (!stream.push(chunk)) child.stdout.pause();
  });
  // A refused channel also ends the output: only the exit tells it from the far side's last byte, and ssh waits for our end.
  child.stdout.on('end', () => child.stdin.end());
  child.once('close', (code) => {
    if (stream.destroyed) return;
    if (code === 0) stream.push(null);
    else stream.destroy(failure());
  });
  return stream;
}
