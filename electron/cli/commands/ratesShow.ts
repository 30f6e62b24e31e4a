import type { Command } from 'commander';
import type { RateRow } from '#shared/contract/schemas/rates.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { type CliContext, checkNames, readHostsFile, warnOfProblem } from '../context.ts';
import { exitCode } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { placeText, readRates } from '../readRates.ts';
import { type TableCell, type TableColumn, textTable } from '../textTable.ts';

interface ShowOptions {
  readonly json?: boolean;
  readonly timeout: number;
}

const columns: readonly TableColumn[] = [
  { header: 'HOST', align: 'left' },
  { header: 'GPUS', align: 'right' },
  { header: 'GPU', align: 'left', shrinksTo: 12 },
  { header: 'WHAT IT IS', align: 'left', shrinksTo: 12 },
  { header: 'PER GPU-HOUR', align: 'right' },
  { header: 'BY', align: 'left', shrinksTo: 12 },
  { header: 'OF', align: 'left' },
];

/** `headroom rates show`. */
export function addRatesShow(rates: Command, context: CliContext): void {
  rates
    .command('show')
    .description(
      'What an hour of each GPU costs, by which rule, with source and date; what has no price first.',
    )
    .argument('[hosts...]', 'hosts (default: all that are not paused)')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .option('--timeout <seconds>', 'longest wait for a host', wholeOption, 20)
    .addHelpText(
      'after',
      `
Amounts in JSON are texts in plain decimal notation; an unknown price is null and never 0.
JSON: {"file", "problem", "book", "now": {"day", "currency", "rows": [{"subject", "demo", "answer": {"rate", "steps", "warnings", "why", "remedy"}}],
  "commitments", "pricedGpus", "gpus"}}`,
    )
    .action(async (hosts: string[], options: ShowOptions) => {
      const { terminal } = context;
      const file = await readHostsFile(context);
      checkNames(hosts, file);
      const found = await readRates(context, hosts, options.timeout);
      if (warnOfProblem(context, found.problem)) context.end(exitCode.usage);
      if (options.json || !terminal.human) return terminal.json(found);
      const { now } = found;
      const rows = now.rows.toSorted(
        (one, other) => Number(one.answer.rate !== null) - Number(other.answer.rate !== null),
      );
      for (const line of textTable(columns, rows.map(cellsOf), terminal.paint, terminal.columns()))
        terminal.line(line);
      const unpriced = now.gpus - now.pricedGpus;
      if (unpriced > 0)
        terminal.line(
          terminal.paint(
            'bad',
            `${unpriced} of ${now.gpus} GPUs without a price. See: headroom rates explain HOST`,
          ),
        );
      for (const use of now.commitments)
        if (use.unused > 0)
          terminal.line(
            `${use.name}: ${use.unused} of ${use.quantity} ${use.unit} unused, ${formatMoney(use.unusedPerHour, now.currency)} an hour`,
          );
    });
}

function cellsOf(row: RateRow): readonly TableCell[] {
  const { subject, answer } = row;
  const { rate } = answer;
  return [
    subject.host,
    String(subject.gpuCount),
    subject.gpuName || '-',
    placeText(row),
    rate === null
      ? { text: 'unknown', style: 'bad' }
      : `${formatMoney(rate.perGpuHour, rate.currency, { places: 4 })}${rate.energy === null ? '' : ' + power'}`,
    rate === null ? answer.why : `${rate.basis}: ${rate.rule}`,
    rate?.asOf ?? '-',
  ];
}
