import { destination } from 'pino';

/** Bytes of lines that wait for room on the disk; later ones are lost until there is room. */
const mostWaitingBytes = 2 ** 20;

/**
 * A file that a log is written to, at once, so that a crash loses no line. A disk that takes no more costs lines, never the process.
 * @throws Error where it cannot be opened.
 */
export function logDestination(path: string): ReturnType<typeof destination> {
  const file = destination({ dest: path, sync: true, mkdir: true, mode: 0o600, maxLength: mostWaitingBytes });
  // Pino throws what nobody listens for: https://github.com/pinojs/pino/blob/main/docs/api.md#pino-destination
  file.on('error', () => undefined);
  return file;
}
