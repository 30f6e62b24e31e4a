import { type Command, InvalidArgumentError } from 'commander';
import { allocationCsv } from '#shared/cost/allocation/allocationText.ts';
import { dimensionNames, dimensionText, parseDimension } from '#shared/cost/allocation/dimension.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';
import { allocationLines } from '../allocationLines.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { withEngine } from '../withEngine.ts';

interface AllocateOptions {
  readonly month?: string;
  readonly by: string;
  readonly basis: 'effective' | 'billed';
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `headroom spend allocate`. */
export function addSpendAllocate(spend: Command, context: CliContext): void {
  spend
    .command('allocate')
    .description(
      "What a month's GPU cost went to: effective, held idle, idle, not observed; by team, user, job and more.",
    )
    .option('--month <YYYY-MM>', 'billing month (default: the newest with charges)', monthOption)
    .option('--by <X>', `one of ${dimensionNames.join(', ')}, label:NAME, tag:KEY`, byOption, 'team')
    .option('--basis <cost>', 'effective or billed', basisOption, 'effective')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .option('--csv', 'CSV, one row a value; amounts exact')
    .addHelpText(
      'after',
      `
Reads the ledger and the telemetry that a serving Headroom keeps; while one runs it holds the telemetry, and its own screen shows this.
Billed time without a sample is not observed, never idle. Credits, taxes, purchases, unused commitment and resources without a host are
unallocated. An instance's cost goes to its GPUs evenly, CPU, memory and network of the same resource included.
JSON: {"month", "by", "basis", "tables": [{"currency", "rows": [{"key", "without", "parts": {"effective", "heldIdle", "idle", "notObserved"},
  "own", "unallocated", "total", "shown", "gpuSeconds"}], "total"}], "rows", "rowsWithoutCost"}
Code 2 where charges without a cost were left out.

Example:
  headroom spend allocate --month 2026-10 --by user --csv > october-users.csv`,
    )
    .action((options: AllocateOptions) => allocate(context, options));
}

async function allocate(context: CliContext, options: AllocateOptions): Promise<void> {
  if (options.json && options.csv) throw new UsageError('Give --json or --csv, not both', 'Choose one.');
  await withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
    const { terminal } = context;
    const { storeProblem } = await client.app.info({});
    if (storeProblem) throw new UsageError(storeProblem.message, storeProblem.remedy);
    const { months, current } = await client.spend.months({});
    const month = options.month ?? months.find((each) => each.month !== '')?.month ?? current;
    const { by, basis } = options;
    const found = await client.matching.allocate({ month, by, basis });
    if (found.tables.length === 0)
      throw new UsageError(
        `No charge of ${month.slice(0, 7)} is in the ledger`,
        'headroom import FILE brings bills in; headroom billing pull fetches them.',
      );
    if (options.csv) terminal.raw(allocationCsv(found.tables, by));
    else if (options.json || !terminal.human) terminal.json({ month, by, basis, ...found });
    else for (const line of allocationLines({ month, by, basis }, found, terminal)) terminal.line(line);
    if (found.rowsWithoutCost > 0) context.end(exitCode.someFailed);
  });
}

/** A month of an option, YYYY-MM. @throws InvalidArgumentError */
export function monthOption(text: string): string {
  const month = parseMonth(text);
  if (month === null) throw new InvalidArgumentError('a month like 2026-10');
  return month;
}

function byOption(text: string): string {
  const dimension = parseDimension(text);
  if (dimension === null)
    throw new InvalidArgumentError(`one of ${dimensionNames.join(', ')}, label:NAME, tag:KEY`);
  return dimensionText(dimension);
}

/** `effective` or `billed`. @throws InvalidArgumentError */
export function basisOption(text: string): AllocateOptions['basis'] {
  if (text === 'effective' || text === 'billed') return text;
  throw new InvalidArgumentError('effective or billed');
}
