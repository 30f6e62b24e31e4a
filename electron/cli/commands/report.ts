import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import {
  type ReportFormat,
  type ReportKind,
  reportFormats,
  reportFormatTexts,
} from '#shared/contract/reportKinds.ts';
import type { ReportRequest } from '#shared/contract/schemas/reports.ts';
import { type CostBasis, costBases } from '#shared/cost/spend/costBasis.ts';
import { parseDimension, plainDimensions, type SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exitCode.ts';
import { makeReport } from '../makeReport.ts';
import { addReportSchedules } from './reportSchedules.ts';

interface ReportCommandOptions {
  readonly month?: string;
  readonly format: ReportFormat;
  readonly out?: string;
  readonly force?: boolean;
  readonly bom?: boolean;
  /** Of spend alone. */
  readonly by?: readonly SpendDimension[];
  readonly basis?: CostBasis;
  readonly gpuOnly?: boolean;
}

/** `headroom report`. */
export function addReport(program: Command, context: CliContext): void {
  const report = program
    .command('report')
    .description('Write a report: what to change, or what a month cost.');
  addKind(
    report,
    context,
    'right-sizing',
    'What to change, why it is safe and what it saves.',
    '2026-10.pdf',
  );
  addKind(
    report,
    context,
    'spend',
    'What the bills of a month say, split, and held against budgets.',
    'october.xlsx',
  )
    .option(
      '--by <X[,Y...]>',
      `split by each, and by the first two together: ${plainDimensions.join(', ')} or tag:KEY`,
      dimensionsOption,
      dimensionsOption('provider,service'),
    )
    .option('--basis <cost>', `which cost: ${costBases.join(', ')}`, basisOption, 'effective')
    .option('--gpu-only', 'only charges of instances with GPUs');
  report
    .command('schema')
    .description('Print the JSON Schema of reports in JSON.')
    .action(async () => {
      const { reportJsonSchemaText } = await import('#shared/reports/reportJson.ts');
      context.terminal.raw(reportJsonSchemaText());
    });
  addReportSchedules(report, context);
}

function addKind(
  report: Command,
  context: CliContext,
  kind: ReportKind,
  description: string,
  example: string,
): Command {
  const format = example.endsWith('pdf') ? 'pdf' : 'xlsx';
  return report
    .command(kind)
    .description(description)
    .option(
      '--month <YYYY-MM>',
      kind === 'spend' ? 'month (default: the newest with charges)' : 'month (default: the days up to now)',
      monthOption,
    )
    .option('--format <format>', reportFormats.join(', '), formatOption, 'pdf')
    .option('--out <path>', 'file to write (default: a name by kind and month in this folder)')
    .option('--force', 'replace a file that is there')
    .option('--no-bom', 'CSV files without a byte order mark, which Excel needs')
    .addHelpText(
      'after',
      `
csv is a zip with a file per table. What the columns mean is in it; of JSON: headroom report schema.
JSON: {"file": PATH, "bytes": N, "rows": N, "mediaType": TYPE}
Code 1 where there is nothing to tell of, or the file is there already.

Example:
  headroom report ${kind} --month 2026-10 --format ${format} --out ${example}`,
    )
    .action((options: ReportCommandOptions) => writeOut(context, kind, options));
}

async function writeOut(context: CliContext, kind: ReportKind, options: ReportCommandOptions): Promise<void> {
  const { format, by, basis, gpuOnly, bom } = options;
  const request: ReportRequest = {
    kind,
    month: options.month ?? null,
    format,
    options: {
      by: by ?? ['provider', 'service'],
      basis: basis ?? 'effective',
      gpuOnly: gpuOnly ?? false,
      bom: bom ?? true,
    },
  };
  const { ending } = reportFormatTexts[format];
  const name = `headroom-${kind}${options.month ? `-${options.month.slice(0, 7)}` : ''}.${ending}`;
  const path = resolve(options.out ?? name);
  const written = await makeReport(context, request, path, options.force ?? false);
  const { terminal } = context;
  if (terminal.human) terminal.line(`${reportFormatTexts[format].label} written to ${path}`);
  else terminal.json(written);
  context.end(exitCode.allWell);
}

function monthOption(text: string): string {
  const month = parseMonth(text);
  if (month === null) throw new InvalidArgumentError('a month like 2026-10');
  return month;
}

function formatOption(text: string): ReportFormat {
  const format = reportFormats.find((one) => one === text.toLowerCase());
  if (format === undefined) throw new InvalidArgumentError(`one of ${reportFormats.join(', ')}`);
  return format;
}

function dimensionsOption(text: string): readonly SpendDimension[] {
  const parts = text.split(',').map((part) => part.trim());
  const dimensions = parts.flatMap((part) => parseDimension(part) ?? []);
  if (dimensions.length !== parts.length || dimensions.length > 4)
    throw new InvalidArgumentError(`one to four of ${plainDimensions.join(', ')}, tag:KEY`);
  return dimensions;
}

function basisOption(text: string): CostBasis {
  const basis = costBases.find((one) => one === text);
  if (basis === undefined) throw new InvalidArgumentError(`one of ${costBases.join(', ')}`);
  return basis;
}
