import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { failureLines } from '../tellFailure.ts';

/** `headroom export focus`. */
export function addExportFocus(program: Command, context: CliContext): void {
  const group =
    program.commands.find((command) => command.name() === 'export') ??
    program.command('export').description('Write what Headroom knows for other tools.');
  group
    .command('focus')
    .description('Write the charges of a month as FOCUS 1.2.')
    .requiredOption('--month <YYYY-MM>', 'billing month')
    .requiredOption('--out <path>', 'file to write: .csv or .parquet')
    .addHelpText(
      'after',
      '\nText that a spreadsheet would take for a formula gets a leading apostrophe in CSV; amounts stay numbers.\nJSON: {"rows": N, "file": PATH}',
    )
    .action((options: { month: string; out: string }) => runExport(options, context));
}

async function runExport(options: { month: string; out: string }, context: CliContext): Promise<void> {
  const month = parseMonth(options.month);
  if (month === null) throw new UsageError(`${options.month} is no month`, 'Write it as 2026-10.');
  const format = /\.parquet$/i.test(options.out) ? 'parquet' : 'csv';
  const path = resolve(options.out);
  const { terminal } = context;
  const ledger = createLedger(join(context.folders().dataFolder, 'ledger.duckdb'));
  try {
    const periods = await ledger.periods();
    if (!periods.some((period) => period.month === month))
      throw new UsageError(
        `there are no charges of ${options.month}`,
        'Import bills first: headroom import PATH',
      );
    const rows = await ledger.exportFocus({ month, path, format });
    if (terminal.human) terminal.line(`${rows} rows written to ${path}`);
    else terminal.json({ rows, file: path });
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    for (const line of failureLines('export', error.failure, terminal.paintNote)) terminal.note(line);
    context.end(exitCode.usage);
  } finally {
    await ledger.close();
  }
}
