import { type Command, InvalidArgumentError } from 'commander';
import { type CostBasis, costBases } from '#shared/cost/spend/costBasis.ts';
import { parseDimension, plainDimensions, type SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { splitCsv, splitJson } from '#shared/cost/spend/splitRows.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { spendLines } from '../spendLines.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';
import { addSpendAllocate } from './spendAllocate.ts';
import { addSpendStates } from './spendStates.ts';
import { addSpendUnit } from './spendUnit.ts';

interface SpendOptions {
  readonly month?: string;
  readonly by: readonly SpendDimension[];
  readonly basis: CostBasis;
  readonly gpuOnly?: boolean;
  readonly top: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `headroom spend`. */
export function addSpend(program: Command, context: CliContext): void {
  // Subcommands have options of the same names, which a command with options of its own would take for itself.
  const command = program
    .command('spend')
    .description('What the bills say of a month, what the GPUs of it did, and what a token costs.')
    .addHelpText('after', '\nWithout a subcommand: month. See: headroom spend month --help');
  command
    .command('month', { isDefault: true })
    .description('What the bills in the ledger say of a month, by one or two dimensions (the default).')
    .option('--month <YYYY-MM>', 'billing month (default: the newest with charges)', monthOption)
    .option(
      '--by <X[,Y]>',
      `split by: ${plainDimensions.join(', ')} or tag:KEY`,
      dimensionsOption,
      dimensionsOption('provider,service'),
    )
    .option('--basis <cost>', `which cost: ${costBases.join(', ')}`, basisOption, 'effective')
    .option('--gpu-only', 'only charges of instances with GPUs')
    .option('--top <n>', 'values to list; the others are summed up in a row', topOption, 100)
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .option('--csv', 'CSV, one row a value; amounts exact')
    .addHelpText(
      'after',
      `
Currencies are told apart, never added. Rows of a split sum to its total exactly.
JSON: {"scope", "by", "billsAsOf", "sources", "coverage", "splits": [{"total", "lines": [{"value", "sum", "parts", "rest"}], "rest"}]}
Code 1 where the month has no charges, 2 where a provider's bill of it is not wholly in.

Example:
  headroom spend --month 2026-10 --by provider,tag:team --basis billed --csv > october.csv`,
    )
    .action((options: SpendOptions) => spend(context, options));
  addSpendAllocate(command, context);
  addSpendStates(command, context);
  addSpendUnit(command, context);
}

async function spend(context: CliContext, options: SpendOptions): Promise<void> {
  if (options.json && options.csv) throw new UsageError('Give --json or --csv, not both', 'Choose one.');
  await withEngine(context, { shell: 'cli', store: false, onlyHosts: [] }, async (_engine, client) => {
    const { terminal } = context;
    const scope: SpendScope = {
      month: options.month ?? (await newestMonth(client)),
      basis: options.basis,
      gpuOnly: options.gpuOnly ?? false,
      filters: [],
    };
    const { by } = options;
    const [view, { splits }] = await Promise.all([
      client.spend.month(scope),
      client.spend.split({ scope, by: [...by], lines: options.top, parts: options.top }),
    ]);
    if (splits.length === 0)
      throw new UsageError(
        `No charge of ${scope.month.slice(0, 7)} is in the ledger`,
        'headroom import FILE brings bills in; headroom billing pull fetches them.',
      );
    const asOf = view.asOfMs === null ? null : new Date(view.asOfMs).toISOString();
    const origin = { scope, by, asOf };
    if (options.csv) terminal.raw(splitCsv(splits, origin));
    else if (options.json || !terminal.human)
      terminal.json({ ...splitJson(splits, origin, view.sources), coverage: view.coverage });
    else for (const line of spendLines(view, splits, by, terminal)) terminal.line(line);
    const isWhole = view.coverage.every(({ state }) => state === 'closed' || state === 'in');
    if (!isWhole) context.end(exitCode.someFailed);
  });
}

async function newestMonth(client: EngineClient): Promise<string> {
  const { months, current } = await client.spend.months({});
  return months[0]?.month ?? current;
}

function monthOption(text: string): string {
  const month = parseMonth(text);
  if (month === null) throw new InvalidArgumentError('a month like 2026-10');
  return month;
}

function dimensionsOption(text: string): readonly SpendDimension[] {
  const parts = text.split(',').map((part) => part.trim());
  const dimensions = parts.flatMap((part) => parseDimension(part) ?? []);
  if (dimensions.length !== parts.length || dimensions.length > 2)
    throw new InvalidArgumentError(`one or two of ${plainDimensions.join(', ')}, tag:KEY`);
  return dimensions;
}

function basisOption(text: string): CostBasis {
  const basis = costBases.find((one) => one === text);
  if (basis === undefined) throw new InvalidArgumentError(`one of ${costBases.join(', ')}`);
  return basis;
}

function topOption(text: string): number {
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1 || top > 1000)
    throw new InvalidArgumentError('a number from 1 to 1000');
  return top;
}
