import type { Command } from 'commander';
import { type ReservedSplit, reservedSplit } from '#shared/sizing/workloads/reservedSplit.ts';
import { workloadClasses } from '#shared/sizing/workloads/workloadClasses.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { listed, numberOf } from '../sizeChoices.ts';

interface ReserveOptions {
  readonly curve: string;
  readonly onDemand: string;
  readonly reserved: string;
  readonly json?: boolean;
}

/** `headroom size reserve`, and what binds each kind of work in the help of `headroom size`. */
export function addSizeReserve(size: Command, context: CliContext): void {
  const kinds = workloadClasses.map(
    ({ kind, binds, sizedBy }) => `  ${kind.padEnd(16)} ${binds.padEnd(17)} ${sizedBy}`,
  );
  size.addHelpText('after', `\nKinds of work, what binds them, and what sizes them:\n${kinds.join('\n')}`);
  size
    .command('reserve')
    .description('Split a day between reserved units and units on demand at the least cost.')
    .requiredOption('--curve <units>', 'units needed in each hour or other equal step of the day, by commas')
    .requiredOption('--on-demand <usd>', 'price of a unit per hour')
    .requiredOption('--reserved <usd>', 'price of a reserved unit per hour, used or not')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
A unit is a GPU, or a replica with all its GPUs.

Example:
  headroom size reserve --curve 4,4,4,6,10,10,8,4 --on-demand 4 --reserved 2.4`,
    )
    .action((options: ReserveOptions) => reserve(context, options));
}

const mostSteps = 1440;
/** Of an average month. */
const daysPerMonth = 365 / 12;

function reserve({ terminal, end }: CliContext, options: ReserveOptions): void {
  const units = listed(options.curve).map((unit) => within('--curve', unit, 1e6));
  if (units.length === 0 || units.length > mostSteps)
    throw new UsageError(
      `--curve takes 1 to ${mostSteps} numbers, by commas`,
      'For example --curve 4,4,10,6',
    );
  const micros = (option: string, text: string) => Math.round(within(option, text, 1e6) * 1e6);
  const split = reservedSplit({
    units,
    onDemandUsdMicros: micros('--on-demand', options.onDemand),
    reservedUsdMicros: micros('--reserved', options.reserved),
  });
  if (!split) throw new UsageError('The curve or a price is no number', 'See: headroom size reserve --help');
  const usd = (usdMicros: number) => usdMicros / 1e6;
  const cents = (usdMicros: number) => Math.round((usdMicros * daysPerMonth) / 1e4) / 100;
  if (options.json || !terminal.human)
    terminal.json({
      reserved: split.reserved,
      onDemand: split.onDemand,
      usdPerDay: usd(split.usdMicrosPerDay),
      allOnDemandUsdPerDay: usd(split.allOnDemandUsdMicrosPerDay),
      allReservedUsdPerDay: usd(split.allReservedUsdMicrosPerDay),
      usdPerMonth: cents(split.usdMicrosPerDay),
      allOnDemandUsdPerMonth: cents(split.allOnDemandUsdMicrosPerDay),
      allReservedUsdPerMonth: cents(split.allReservedUsdMicrosPerDay),
      breakEvenShare: Number.isFinite(split.breakEvenShare) ? split.breakEvenShare : null,
    });
  else for (const line of linesOf(split)) terminal.line(line);
  end(exitCode.allWell);
}

function linesOf(split: ReservedSplit): readonly string[] {
  const day = (usdMicros: number) =>
    `$${(usdMicros / 1e6).toFixed(2)} per day ($${((usdMicros / 1e6) * daysPerMonth).toFixed(2)} per month)`;
  return [
    `Reserve ${split.reserved}; up to ${Math.max(...split.onDemand)} more on demand: ${day(split.usdMicrosPerDay)}.`,
    `  all on demand ${day(split.allOnDemandUsdMicrosPerDay)}, the peak reserved ${day(split.allReservedUsdMicrosPerDay)}`,
    `  a unit is worth reserving when it is needed for over ${Math.round(split.breakEvenShare * 100)} % of the day`,
  ];
}

function within(option: string, text: string, most: number): number {
  const value = numberOf(option, text);
  if (value >= 0 && value <= most) return value;
  throw new UsageError(`${option} must be from 0 to ${most}, not ${text}`, 'Choose one within.');
}
