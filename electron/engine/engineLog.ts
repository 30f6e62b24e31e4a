import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { logDestination } from './logDestination.ts';

const largestLogBytes = 10 * 2 ** 20;

/** Where the engine says what it did. Hosts' words are JSON strings in it; secrets never reach it. */
export type EngineLog = Logger;

/** Path of the log in a data folder. */
export function logPath(dataFolder: string): string {
  return join(dataFolder, 'logs', 'engine.log');
}

/**
 * Opens the log: JSON lines. One former file is kept once it passes 10 MiB.
 * A folder that cannot be written makes it a log to nowhere.
 */
export function openEngineLog(dataFolder: string): EngineLog {
  const path = logPath(dataFolder);
  try {
    mkdirSync(join(dataFolder, 'logs'), { recursive: true, mode: 0o700 });
    const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes > largestLogBytes) renameSync(path, `${path}.1`);
    return pino(
      { redact: { paths: ['*.password', '*.passphrase', '*.secret', '*.values'], censor: '[redacted]' } },
      logDestination(path),
    );
  } catch {
    return pino({ enabled: false });
  }
}
