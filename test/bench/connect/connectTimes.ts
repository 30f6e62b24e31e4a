import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** When a fleet became reachable, as the engine's own log tells it. Milliseconds since the first connection was begun, ascending. */
export interface ConnectTimes {
  /** Logged in, with the loop running. */
  readonly connected: readonly number[];
  /** The first readings are in. */
  readonly live: readonly number[];
}

interface StatusLine {
  readonly time: number;
  readonly msg: string;
  readonly host: string;
  readonly phase: string;
}

/** Reads the log of an engine that has stopped. It costs the engine a line per change, far less than asking it would. */
export async function connectTimes(dataFolder: string): Promise<ConnectTimes> {
  const text = await readFile(join(dataFolder, 'logs', 'engine.log'), 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StatusLine)
    .filter(({ msg }) => msg === 'host status');
  const begun = Math.min(...lines.filter(({ phase }) => phase === 'connecting').map(({ time }) => time));
  const first = (phases: readonly string[]) => {
    const times = new Map<string, number>();
    for (const { host, phase, time } of lines)
      if (phases.includes(phase) && !times.has(host)) times.set(host, time - begun);
    return [...times.values()].sort((one, other) => one - other);
  };
  return { connected: first(['starting', 'live']), live: first(['live']) };
}
