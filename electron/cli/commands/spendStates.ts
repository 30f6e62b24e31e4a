import type { Command } from 'commander';
import { csvRows } from '#shared/domain/csvFile.ts';
import { type BilledStatesFound, billedStatesLines, billedStatesRows } from '../billedStatesLines.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { withEngine } from '../withEngine.ts';
import { basisOption, monthOption } from './spendAllocate.ts';

interface StatesOptions {
  readonly month?: string;
  readonly basis: 'effective' | 'billed';
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `headroom spend states`. */
export function addSpendStates(spend: Command, context: CliContext): void {
  spend
    .command('states')
    .description(
      "A month's GPU cost by what the analysis says that GPUs did in each hour, and waste by team.",
    )
    .option('--month <YYYY-MM>', 'billing month (default: the newest with charges)', monthOption)
    .option('--basis <cost>', 'effective or billed', basisOption, 'effective')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .option('--csv', 'CSV, one row a state or line; amounts exact')
    .addHelpText(
      'after',
      `
Hours have the states that the last analyses kept (headroom advise); what none has looked at is not observed, never idle. States and the
charges that no GPU bears sum to the bill exactly, in each currency.
JSON: {"month", "basis", "tables": [{"currency", "total", "states": [{"state", "cost"}], "own": [{"line", "cost"}],
  "teams": [{"team", "cost", "wasted"}]}], "rows", "rowsWithoutCost"}
Code 2 where charges without a cost were left out.

Example:
  headroom spend states --month 2026-10 --csv > october-states.csv`,
    )
    .action((options: StatesOptions) => states(context, options));
}

async function states(context: CliContext, options: StatesOptions): Promise<void> {
  if (options.json && options.csv) throw new UsageError('Give --json or --csv, not both', 'Choose one.');
  await withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
    const { terminal } = context;
    const { storeProblem } = await client.app.info({});
    if (storeProblem) throw new UsageError(storeProblem.message, storeProblem.remedy);
    const { months, current } = await client.spend.months({});
    const month = options.month ?? months.find((each) => each.month !== '')?.month ?? current;
    const { basis } = options;
    const found: BilledStatesFound = await client.matching.states({ month, basis });
    if (found.tables.length === 0)
      throw new UsageError(
        `No charge of ${month.slice(0, 7)} is in the ledger`,
        'headroom import FILE brings bills in; headroom billing pull fetches them.',
      );
    if (options.csv) terminal.raw(csvRows(billedStatesRows(found)));
    else if (options.json || !terminal.human) terminal.json({ month, basis, ...found });
    else for (const line of billedStatesLines({ month, basis }, found, terminal)) terminal.line(line);
    if (found.rowsWithoutCost > 0) context.end(exitCode.someFailed);
  });
}
