import type { Command } from 'commander';
import { type CliContext, checkNames, readHostsFile, warnOfProblem } from '../context.ts';
import { codeFor, exitCode, UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { hasFailed, type ScanReport, scanFleet } from '../scan.ts';
import { scanCsv, scanLines } from '../scanOutput.ts';
import { failureLine } from '../tellFailure.ts';
import { withEngine } from '../withEngine.ts';

interface ScanOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly table?: boolean;
  readonly timeout: number;
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
    .addHelpText(
      'after',
      `
A host counts as well when it is read, also if it has no GPU. Nothing is stored.
JSON: {"hosts": [{"name", "phase", "failure": null or {"kind", "message", "words", "remedy", "terminal"}}],
       "gpus": [{"uuid", "host", "index", "name", "state",
                 "readings": {NAME: number or {"state": "unavailable" or "failed", "reason"}}}]}
Units are in the names: powerWatts, memoryUsedBytes, temperatureCelsius.

Examples:
  headroom scan
  headroom scan gpu-01 gpu-02 --timeout 5
  headroom scan --json | jq '.gpus[] | select(.state == "heldIdle") | .host'
  headroom scan --csv > fleet.csv`,
    )
    .action((hosts: string[], options: ScanOptions) => scan(context, hosts, options));
}

async function scan(context: CliContext, names: readonly string[], options: ScanOptions): Promise<void> {
  const { terminal } = context;
  if ([options.json, options.csv, options.table].filter(Boolean).length > 1)
    throw new UsageError('choose one of --json, --csv and --table');
  const file = await readHostsFile(context);
  const faulty = warnOfProblem(context, file.problem());
  checkNames(names, file);
  if (file.hosts().length === 0)
    throw new UsageError(`no hosts in ${file.path}`, 'Add one: headroom hosts add NAME');
  const choice = { shell: 'cli', store: false, ...(names.length > 0 && { onlyHosts: names }) } as const;
  await withEngine(context, choice, async (_engine, client) => {
    const report = await scanFleet(client, options.timeout * 1000);
    if (options.csv) terminal.raw(scanCsv(report));
    else if (options.json || !(options.table || terminal.human)) terminal.json(report);
    else for (const line of scanLines(report, terminal.paint, terminal.columns())) terminal.line(line);
    if (options.csv) noteFailures(context, report);
    const asked = report.hosts.filter(({ phase }) => phase !== 'paused');
    const code = codeFor(asked.length, asked.filter(hasFailed).length);
    context.end(faulty && code === exitCode.allWell ? exitCode.usage : code);
  });
}

/** CSV has no place for a host without rows. */
function noteFailures({ terminal }: CliContext, report: ScanReport): void {
  for (const { name, failure } of report.hosts.filter(hasFailed))
    if (failure) terminal.note(terminal.paintNote('bad', failureLine(name, failure)));
}
