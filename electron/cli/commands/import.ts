import { join } from 'node:path';
import type { Command } from 'commander';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { formatBytes } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { ImportProgress, ImportReport } from '#shared/money/importReport.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { failureLines } from '../tellFailure.ts';
import type { Terminal } from '../terminal.ts';
import { type TableColumn, textTable } from '../textTable.ts';

interface ImportOptions {
  readonly preview?: boolean;
  readonly dataset?: string;
  readonly json?: boolean;
}

const importHelp = `
A month of an account that was imported before under the same name is replaced whole; the same file twice changes nothing.
A row that cannot be read exactly is left out and listed with its file and number; the command then ends with code 2.
Of an export that keeps its runs, only the newest is read where its manifests lie beside the files.

Examples:
  headroom import ./exports/2026-10 --preview      how the columns would be read
  headroom import ./exports                        all bills in a folder and below it
  headroom import aws.csv.gz azure/*.parquet
  headroom import team-b.csv --dataset team-b      beside another export of the same account

JSON: {"files": [{"file", "kind", "version", "format", "sizeBytes", "rows", "mapping", "keptColumns", "missingColumns"}],
  "periods": [{"provider", "account", "dataset", "month", "outcome", "rows", "sums", "before"}],
  "rows", "faultyRows", "faultCount", "faults": [{"file", "row", "column", "message"}],
  "leftOut": [{"file", "reason"}], "isPartial", "milliseconds"}
  Outcome "kept": a file could not be read and may hold a part of the month, so that what was in force stays.`;

const noteEveryMs = 5000;
const ends = ['SIGINT', 'SIGTERM'] as const;

/** Tells a person how far an import is that takes long. */
function progressNotes(terminal: Terminal): (progress: ImportProgress) => void {
  let toldAtMs = performance.now();
  return ({ step, readBytes, totalBytes, fileAt, files }) => {
    const now = performance.now();
    if (!terminal.human || now - toldAtMs < noteEveryMs) return;
    toldAtMs = now;
    terminal.note(
      step === 'committing'
        ? 'putting the months in force'
        : `file ${Math.max(1, fileAt)} of ${files}: ${formatBytes(readBytes)} of ${formatBytes(totalBytes)} read`,
    );
  };
}

/** `headroom import`. */
export function addImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .description(
      'Import bills from files or folders: FOCUS, AWS CUR, Azure cost details, GCP billing exports.',
    )
    .argument('<paths...>', 'CSV, CSV.gz, Parquet or JSON lines, or folders that hold them')
    .option('--preview', 'show how the columns would be read, and change nothing')
    .option(
      '--dataset <name>',
      'a name of its own for what comes this way, beside other exports of the same account',
    )
    .option('--json', 'JSON, on a terminal as well')
    .addHelpText('after', importHelp)
    .action((paths: readonly string[], options: ImportOptions) => runImport(paths, options, context));
}

async function runImport(
  paths: readonly string[],
  options: ImportOptions,
  context: CliContext,
): Promise<void> {
  const { terminal } = context;
  if (options.dataset?.trim() === '')
    throw new UsageError('--dataset has no name.', 'Give one, as in --dataset team-b, or leave it out.');
  const { mkdir } = await import('node:fs/promises');
  const { dataFolder } = context.folders();
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const ledger = createLedger(join(dataFolder, 'ledger.duckdb'));
  const cancel = new AbortController();
  const stop = () => cancel.abort();
  for (const signal of ends) process.once(signal, stop);
  try {
    const request = { paths, ...(options.dataset === undefined ? {} : { dataset: options.dataset }) };
    const report = options.preview
      ? await ledger.previewFiles(request, cancel.signal)
      : await ledger.importFiles(request, progressNotes(terminal), cancel.signal);
    if (options.json || !terminal.human) terminal.json(report);
    else for (const line of reportLines(report, options.preview === true, terminal)) terminal.line(line);
    if (report.faultCount > 0) context.end(exitCode.someFailed);
  } catch (error) {
    if (cancel.signal.aborted) terminal.note('import: cancelled; the ledger is as it was.');
    else if (!(error instanceof FailureError)) throw error;
    else for (const line of failureLines('import', error.failure, terminal.paintNote)) terminal.note(line);
    context.end(exitCode.usage);
  } finally {
    for (const signal of ends) process.off(signal, stop);
    await ledger.close();
  }
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function reportLines(report: ImportReport, isPreview: boolean, terminal: Terminal): readonly string[] {
  const mappings = isPreview
    ? report.files.flatMap(({ file, kind, version, mapping, keptColumns, missingColumns }) => [
        `${plainText(file)}: ${kind ?? 'unknown'} ${version ?? ''}`,
        ...mapping.map(
          ({ column, from, rule }) =>
            `  ${column} <- ${plainText(from.join(', '))}${rule ? ` (${rule})` : ''}`,
        ),
        `  kept as they are: ${plainText(keptColumns.join(', ')) || 'none'}`,
        `  unknown, as the file lacks them: ${missingColumns.join(', ') || 'none'}`,
      ])
    : [];
  const faults = report.faults.map(
    ({ file, row, message }) => `${plainText(file)}${row === null ? '' : `:${row}`}: ${plainText(message)}`,
  );
  return [
    ...mappings,
    ...periodLines(report, terminal),
    ...faults,
    ...report.leftOut.map(({ file, reason }) => `${plainText(file)}: not read. ${plainText(reason)}`),
    isPreview
      ? `${counted(report.files.length, 'file')}, ${counted(report.faultCount, 'fault')}; nothing was changed`
      : `${counted(report.rows, 'row')}, ${report.faultyRows} left out, ${counted(report.faultCount, 'fault')}`,
  ];
}

const columns: readonly TableColumn[] = [
  { header: 'MONTH', align: 'left' },
  { header: 'PROVIDER', align: 'left' },
  { header: 'ACCOUNT', align: 'left', shrinksTo: 12 },
  { header: 'ROWS', align: 'right' },
  { header: 'BILLED', align: 'right' },
  { header: 'EFFECTIVE', align: 'right' },
  { header: 'OUTCOME', align: 'left' },
];

function periodLines(report: ImportReport, terminal: Terminal): readonly string[] {
  if (report.periods.length === 0) return [];
  const rows = report.periods.flatMap(({ month, provider, account, outcome, sums }) =>
    sums.map(({ rows: count, billed, effective, currency }) => [
      month.slice(0, 7) || 'not stated',
      provider || 'not stated',
      account || 'not stated',
      String(count),
      formatMoney(billed, currency),
      formatMoney(effective, currency),
      outcome,
    ]),
  );
  return textTable(columns, rows, terminal.paint, terminal.columns());
}
