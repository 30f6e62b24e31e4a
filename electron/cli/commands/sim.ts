import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { csvLine } from '#shared/domain/csvCell.ts';
import type { SimHostAccess } from '#sim/simFleet.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { untilEnded } from '../terminal.ts';

interface SimOptions {
  readonly gpus: number;
  readonly seed: number;
  readonly exporter?: number;
}

/** `headroom sim`. */
export function addSim(program: Command, context: CliContext): void {
  program
    .command('sim')
    .description('Run a simulated fleet: SSH servers on loopback that answer like GPU hosts.')
    .option('--gpus <number>', 'GPUs, 8 to 8,000', wholeOption, 80)
    .option('--seed <number>', 'the same seed is the same fleet', wholeOption, 1)
    .option(
      '--exporter <port>',
      'also answer /metrics like dcgm-exporter on this port (0: a free one)',
      wholeOption,
    )
    .addHelpText(
      'after',
      `
Prints its hosts as CSV and runs until ctrl-c. Their login key lies in a temporary folder that goes with it.

Example, in two terminals:
  headroom sim --gpus 80 > sim.csv
  headroom --config /tmp/sim hosts import csv sim.csv
  headroom --config /tmp/sim hosts trust --all --yes
  headroom --config /tmp/sim watch`,
    )
    .action((options: SimOptions) => simulate(context, options));
}

async function simulate({ terminal }: CliContext, { gpus, seed, exporter: port }: SimOptions): Promise<void> {
  if (gpus < 8 || gpus > 8000) throw new UsageError('--gpus takes 8 to 8000');
  const [{ startSimFleet }, { startSimExporter }] = await Promise.all([
    import('#sim/simFleet.ts'),
    import('#sim/exporter/simExporter.ts'),
  ]);
  const ended = untilEnded();
  const fleet = await startSimFleet({ fleet: { gpus, seed }, clock: Date.now });
  const exporter = port === undefined ? null : await startSimExporter(fleet.spec.hosts, Date.now, port);
  const folder = await mkdtemp(join(tmpdir(), 'headroom-sim-'));
  try {
    const identity = join(folder, 'id');
    await writeFile(identity, fleet.hosts[0]?.privateKey ?? '', { mode: 0o600 });
    terminal.raw(csvLine(['name', 'address', 'port', 'user', 'identity', 'labels']));
    for (const host of fleet.hosts) terminal.raw(hostLine(host, identity));
    if (exporter) terminal.note(`Their metrics are at ${exporter.url}`);
    terminal.note(`${fleet.hosts.length} simulated hosts run. Ctrl-c stops them.`);
    await ended;
  } finally {
    await exporter?.stop();
    await fleet.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function hostLine({ name, address, port, user, labels }: SimHostAccess, identity: string): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return csvLine([name, address, port, user, identity, pairs.join(';')]);
}
