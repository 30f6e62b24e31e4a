import type { Command } from 'commander';
import {
  type CheckReport,
  checkMeasurements,
  type ErrorFigures,
} from '#shared/sizing/check/checkMeasurements.ts';
import { checkedMetrics } from '#shared/sizing/check/predictMeasured.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { readInput } from '../readInput.ts';
import { readCatalog } from '../sizeCatalog.ts';
import { textTable } from '../textTable.ts';

/** `headroom size check`. */
export function addSizeCheck(size: Command, context: CliContext): void {
  size
    .command('check')
    .description('Hold the sizing model against measurements, and say how far it is off.')
    .requiredOption('--measurements <file>', 'CSV with the columns of bench_measured.csv, or - for stdin')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Errors are |predicted / measured - 1| in percent; the bias keeps its sign; "in band" is the share of measurements
within the range that the model states for four of five.

Example:
  headroom size check --measurements bench_measured.csv --json | jq .metrics`,
    )
    .action((options: { readonly measurements: string; readonly json?: boolean }) =>
      check(context, options.measurements, options.json === true),
    );
}

async function check(context: CliContext, file: string, json: boolean): Promise<void> {
  const { terminal } = context;
  const { gpus, models } = await readCatalog(context);
  const known = {
    gpus: new Map(gpus.map((gpu) => [gpu.key, gpu])),
    models: new Map(models.map((model) => [model.key, model])),
  };
  const text = await readInput(file);
  const report = checkMeasurements(text, known);
  if ('message' in report) throw new UsageError(`${file}: ${report.message}`, report.remedy);
  if (json || !terminal.human) terminal.json(report);
  else for (const line of reportLines(report, context)) terminal.line(line);
  context.end(exitCode.allWell);
}

function reportLines(report: CheckReport, { terminal }: CliContext): readonly string[] {
  const percent = (value: number | null) => (value === null ? '' : value.toFixed(1));
  const cells = ({ n, medianAbsPct, p90AbsPct, biasPct, inBandPct }: ErrorFigures) => [
    String(n),
    ...[medianAbsPct, p90AbsPct, biasPct, inBandPct].map(percent),
  ];
  const right = (header: string) => ({ header, align: 'right' }) as const;
  const figures = ['n', 'median %', 'p90 %', 'bias %', 'in band %'].map(right);
  const left = (header: string) => ({ header, align: 'left' }) as const;
  const groups = report.groups.map((group) => [group.by, group.key, group.metric, ...cells(group)]);
  return [
    ...textTable(
      [left('metric'), ...figures],
      checkedMetrics.map((metric) => [metric, ...cells(report.metrics[metric])]),
      terminal.paint,
    ),
    '',
    ...textTable([left('by'), left('key'), left('metric'), ...figures], groups, terminal.paint),
    '',
    `${report.predicted} of ${report.rows} rows were predicted.`,
    ...report.skipped.map(({ reason, n }) => `${n} rows left out: ${reason}`),
    ...report.assumed.map(
      ({ what, n }) => `${n} rows do not tell ${what}: it was assumed, and their range opened`,
    ),
  ];
}
