import type { Command } from 'commander';
import type { RateRow } from '#shared/contract/schemas/rates.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { type CliContext, checkNames, readHostsFile, warnOfProblem } from '../context.ts';
import { exitCode } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { placeText, readRates } from '../readRates.ts';

interface ExplainOptions {
  readonly json?: boolean;
  readonly timeout: number;
}

/** `headroom rates explain`. */
export function addRatesExplain(rates: Command, context: CliContext): void {
  rates
    .command('explain')
    .description('Everything that was looked at for the price of a host: rules, price rows, sources, dates.')
    .argument('<host>', 'host to explain')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .option('--timeout <seconds>', 'longest wait for the host', wholeOption, 20)
    .addHelpText('after', '\nJSON: {"host", "rows": [as in "rates show"]}')
    .action(async (host: string, options: ExplainOptions) => {
      const { terminal } = context;
      checkNames([host], await readHostsFile(context));
      const found = await readRates(context, [host], options.timeout);
      if (warnOfProblem(context, found.problem)) context.end(exitCode.usage);
      const rows = found.now.rows.filter(({ subject }) => subject.host === host);
      if (options.json || !terminal.human) return terminal.json({ host, rows });
      if (rows.length === 0) terminal.line(`${host} has not told of a GPU. See: headroom hosts test ${host}`);
      for (const row of rows) for (const line of explained(row, context)) terminal.line(line);
    });
}

function explained(row: RateRow, { terminal }: CliContext): readonly string[] {
  const { subject, answer } = row;
  const { rate } = answer;
  const price =
    rate === null
      ? 'price unknown'
      : `${formatMoney(rate.perGpuHour, rate.currency, { places: 6 })} a GPU-hour`;
  const power =
    rate?.energy == null
      ? []
      : [
          `  with power at ${rate.energy.perKwh} ${rate.currency} per kWh (PUE included), ${rate.energy.hostWatts} W of the host for each GPU`,
        ];
  return [
    plainText(`${subject.host}: ${subject.gpuCount} x ${subject.gpuName || 'GPU'}, ${placeText(row)}`),
    `  ${price}`,
    ...power,
    ...answer.steps.map((step) => {
      const from = [step.source, step.asOf].filter((part) => part !== null).join(', ');
      const line = plainText(
        `  ${step.outcome.padEnd(12)} ${step.basis} ${step.rule}: ${step.detail}${from === '' ? '' : ` (${from})`}`,
      );
      return step.outcome === 'chosen' || step.outcome === 'applied' ? line : terminal.paint('muted', line);
    }),
    ...answer.warnings.map((warning) => terminal.paint('bad', plainText(`  doubt        ${warning}`))),
    ...(rate === null ? [terminal.paint('bad', plainText(`  ${answer.why}. ${answer.remedy}`))] : []),
  ];
}
