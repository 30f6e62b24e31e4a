import type { Command } from 'commander';
import type { Milliseconds } from '#shared/domain/units.ts';
import { type CliContext, checkNames, readHostsFile, warnOfProblem } from '../context.ts';
import { durationOption } from '../duration.ts';
import { codeFor, exitCode, UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { replayPlan, withReplay } from '../replayOptions.ts';
import { hasFailed, type ScanReport, scanFleet } from '../scan.ts';
import { scanCsv, scanLines } from '../scanOutput.ts';
import { failureLine } from '../tellFailure.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';

interface ScanOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly table?: boolean;
  readonly timeout: number;
  readonly replay?: string;
  readonly to?: Milliseconds;
}

/** `headroom scan`. */
export function addScan(program: Command, context: CliContext): void {
  program
    .command('scan')
    .description('Read every GPU once.')
    .argument('[hosts...]', 'hosts (default: all that are not paused)')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .option('--csv', 'CSV, a line per GPU')
    .option('--table', 'the table, also where stdout is no terminal')
    .option('--timeout <seconds>', 'longest wait for a host', wholeOption, 20)
    .option('--replay <file>', 'read a recording instead, as it was at its end')
    .option('--to <time>', 'with --replay: as it was so long after its start: 90s, 10m', durationOption)
    .addHelpText(
      'after',
      `
A host counts as well when it is read, also if it has no GPU. Nothing is stored.
JSON: {"hosts": [{"name", "phase", "failure": null or {"kind", "message", "words", "remedy", "terminal"}}],
       "gpus": [{"uuid", "host", "index", "name", "state",
                 "readings": {NAME: number or {"state": "unavailable" or "failed", "reason"}}}],
       "processes": [{"host", "gpuUuid", "pid", "name", "memoryUsedBytes", "user", "startedAtMs", "commandLine",
                      "state", "smPercent", "origin": {"container", "pod", "slurm", "systemdUnit"}, "warning"}],
       "processNotes": [{"host", "partial", "detailsPartial", "unexplainedMemory"}]}
Units are in the names: powerWatts, memoryUsedBytes, temperatureCelsius.

Examples:
  headroom scan
  headroom scan gpu-01 gpu-02 --timeout 5
  headroom scan --json | jq '.gpus[] | select(.state == "heldIdle") | .host'
  headroom scan --json | jq -r '.processes[] | [.host, .pid, .user, .commandLine] | @tsv'
  headroom scan --csv > fleet.csv
  headroom scan --replay incident.hrec --to 5m`,
    )
    .action((hosts: string[], options: ScanOptions) => scan(context, hosts, options));
}

async function scan(context: CliContext, names: readonly string[], options: ScanOptions): Promise<void> {
  if ([options.json, options.csv, options.table].filter(Boolean).length > 1)
    throw new UsageError('choose one of --json, --csv and --table');
  if (options.replay !== undefined) {
    const speed = Number.POSITIVE_INFINITY;
    const plan = replayPlan(
      options.replay,
      { speed, ...(options.to !== undefined && { to: options.to }) },
      'hold',
    );
    return withReplay(plan, (choice, { played }) =>
      withEngine(context, { shell: 'cli', store: false, ...choice }, async (_engine, client) => {
        await played;
        await report(context, client, options, false);
      }),
    );
  }
  const file = await readHostsFile(context);
  const faulty = warnOfProblem(context, file.problem());
  checkNames(names, file);
  if (file.hosts().length === 0)
    throw new UsageError(`no hosts in ${file.path}`, 'Add one: headroom hosts add NAME');
  const choice = { shell: 'cli', store: false, ...(names.length > 0 && { onlyHosts: names }) } as const;
  await withEngine(context, choice, (_engine, client) => report(context, client, options, faulty));
}

async function report(
  context: CliContext,
  client: EngineClient,
  options: ScanOptions,
  faulty: boolean,
): Promise<void> {
  const { terminal } = context;
  const asJson = options.json || !(options.csv || options.table || terminal.human);
  const found = await scanFleet(client, options.timeout * 1000, asJson);
  if (options.csv) terminal.raw(scanCsv(found));
  else if (asJson) terminal.json(found);
  else for (const line of scanLines(found, terminal.paint, terminal.columns())) terminal.line(line);
  if (options.csv) noteFailures(context, found);
  const asked = found.hosts.filter(({ phase }) => phase !== 'paused');
  const code = codeFor(asked.length, asked.filter(hasFailed).length);
  context.end(faulty && code === exitCode.allWell ? exitCode.usage : code);
}

/** CSV has no place for a host without rows. */
function noteFailures({ terminal }: CliContext, report: ScanReport): void {
  for (const { name, failure } of report.hosts.filter(hasFailed))
    if (failure) terminal.note(terminal.paintNote('bad', failureLine(name, failure)));
}
