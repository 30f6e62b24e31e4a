import { parseArgs } from 'node:util';

/** What the desktop app takes on its command line; Chromium's own switches stand between and are left alone. */
export interface CommandLine {
  /** `--config DIR`. */
  readonly config: string | undefined;
  /** `--demo N`: also start the simulated fleet with this many GPUs. */
  readonly demoGpus: number | null;
}

const demoRange = { least: 8, most: 8_000 } as const;

/** Reads the arguments after the executable. A demo that is no number of GPUs from 8 to 8,000 is no demo. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: { config: { type: 'string' }, demo: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const gpus = typeof values.demo === 'string' ? Number(values.demo) : Number.NaN;
  const inRange = Number.isInteger(gpus) && gpus >= demoRange.least && gpus <= demoRange.most;
  return {
    config: typeof values.config === 'string' ? values.config : undefined,
    demoGpus: inRange ? gpus : null,
  };
}
