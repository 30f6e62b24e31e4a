import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { logDestination } from '#engine/logDestination.ts';

const longestBytes = 5_000_000;

/** The shell's own log (`desktop.log`), one generation kept. Hostile text is safe in it: pino escapes it as JSON. */
export function openShellLog(folder: string): (text: string) => void {
  const file = join(folder, 'desktop.log');
  try {
    if (statSync(file).size > longestBytes) renameSync(file, `${file}.1`);
  } catch {
    // There is none yet.
  }
  const log = pino({ base: null }, logDestination(file));
  return (text) => log.info(text);
}
