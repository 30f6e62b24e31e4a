import { type Command, InvalidArgumentError } from 'commander';
import { type FindingKind, findingKinds } from '#shared/analysis/findings/findingKind.ts';
import type { AdviceList, AnalysisState, AnalysisWindowAsked } from '#shared/contract/schemas/advice.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';
import { type DecimalText, decimalText, parseDecimal } from '#shared/money/decimal.ts';
import { adviceLines } from '../adviceLines.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { type WasteGate, wasteGate } from '../wasteGate.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';
import { addAdviseDecisions } from './adviseDecisions.ts';
import { addAdviseShow } from './adviseShow.ts';

interface AdviseOptions {
  readonly month?: string;
  readonly days?: number;
  readonly kind?: FindingKind;
  readonly minSaving?: DecimalText;
  readonly maxWaste?: number;
  readonly wasteBy: 'gpu-hours' | 'cost';
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `headroom advise`. */
export function addAdvise(program: Command, context: CliContext): void {
  // Subcommands have options of the same names, which a command with options of its own would take for itself.
  const command = program
    .command('advise')
    .description('What to change about the GPUs, why it is safe, and what it saves; a gate for CI.')
    .addHelpText('after', '\nWithout a subcommand: list. See: headroom advise list --help');
  command
    .command('list', { isDefault: true })
    .description('Analyse the telemetry that is stored and list what to change (the default).')
    .option('--month <YYYY-MM>', 'a calendar month (UTC) instead of the days of settings.yaml', monthOption)
    .option('--days <n>', 'the last so many days instead of those of settings.yaml', daysOption)
    .option(
      '--kind <kind>',
      `of this kind alone: ${findingKinds.map(({ key }) => key).join(', ')}`,
      kindOption,
    )
    .option('--min-saving <amount>', 'that save at least so much a month', amountOption)
    .option('--max-waste <percent>', 'code 4 where more is wasted, such as 10%', percentOption)
    .option('--waste-by <what>', 'waste as a share of gpu-hours or of cost', wasteByOption, 'gpu-hours')
    .option('--all', 'also what is accepted, dismissed, snoozed or gone')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Reads the telemetry that a serving Headroom keeps and connects to no host; while one runs it holds the telemetry, and its own screen
shows this. Savings are per month of 730 hours; the total counts no part of a GPU's cost twice.
Waste is idle, held idle and spinning: by default its share of the observed GPU-hours; with --waste-by cost its share of what those
hours cost at the GPUs' rates, which every GPU must then have. Time without samples is not observed and in neither.
JSON: {"analysis": {"phase", "why", "fromMs", "toMs", "gpus", "coverage", "waste", ...}, "waste": {"share", "of", "limit", "isAbove"},
  "portfolio": {"total", "preliminary", "fixes", "spend", ...}, "byKind", "byTeam", "matching",
  "findings": [{"id", "kind", "title", "saving": {"low", "expected", "high", "currency"}, "counted", "standing", "action", ...}]}
Code 1 where too little telemetry is stored to say anything, 2 where --max-waste cannot be told, 4 where it is passed.

Example:
  headroom advise --json --max-waste 10% > advice.json`,
    )
    .action((options: AdviseOptions) => advise(context, options));
  addAdviseShow(command, context);
  addAdviseDecisions(command, context);
}

async function advise(context: CliContext, options: AdviseOptions): Promise<void> {
  const window = windowOf(options);
  await withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
    const { storeProblem } = await client.app.info({});
    if (storeProblem) throw new UsageError(storeProblem.message, storeProblem.remedy);
    const state = await analyse(context, client, window);
    if (state.phase === 'failed' && state.failure)
      throw new UsageError(state.failure.message, state.failure.remedy);
    if (state.phase !== 'ready')
      throw new UsageError('There is too little telemetry for advice', state.why.join(' '));
    const found = await client.advice.list({
      window,
      status: options.all ? 'all' : 'open',
      ...(options.kind === undefined ? {} : { kinds: [options.kind] }),
      ...(options.minSaving === undefined ? {} : { leastSaving: options.minSaving }),
    });
    const gate = wasteGate(state.waste, options.wasteBy, options.maxWaste ?? null);
    tell(context, found, gate, options.json ?? false);
    if (gate.isAbove) context.end(exitCode.limitPassed);
    else if (gate.limit !== null && gate.share === null) context.end(exitCode.someFailed);
  });
}

/** Runs the analysis; what it is at goes to stderr where a person reads that. */
async function analyse(
  { terminal }: CliContext,
  client: EngineClient,
  window: AnalysisWindowAsked,
): Promise<AnalysisState> {
  let told = '';
  for await (const { progress, ended } of await client.advice.analyse({ window })) {
    if (ended) return ended;
    if (terminal.human && progress.step !== told)
      terminal.note(terminal.paintNote('muted', `${progress.step} ...`));
    told = progress.step;
  }
  throw new UsageError('The analysis ended without a result', 'Try again.');
}

function tell(
  { terminal }: CliContext,
  { rows, ...list }: AdviceList,
  gate: WasteGate,
  isJson: boolean,
): void {
  if (isJson || !terminal.human) terminal.json({ ...list, waste: gate, findings: rows });
  else for (const line of adviceLines({ rows, ...list }, gate, terminal)) terminal.line(line);
}

function windowOf({ month, days }: AdviseOptions): AnalysisWindowAsked {
  if (month !== undefined && days !== undefined)
    throw new UsageError('Give --month or --days, not both', 'Choose one.');
  if (month !== undefined) return { month };
  return days === undefined ? null : { days };
}

function monthOption(text: string): string {
  const month = parseMonth(text);
  if (month === null) throw new InvalidArgumentError('a month like 2026-10');
  return month;
}

function daysOption(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 400)
    throw new InvalidArgumentError('a number from 1 to 400');
  return days;
}

function kindOption(text: string): FindingKind {
  const kind = findingKinds.find(({ key }) => key.toLowerCase() === text.toLowerCase());
  if (kind === undefined)
    throw new InvalidArgumentError(`one of ${findingKinds.map(({ key }) => key).join(', ')}`);
  return kind.key;
}

function amountOption(text: string): DecimalText {
  const amount = parseDecimal(text);
  if (amount === null || amount.isNegative())
    throw new InvalidArgumentError('an amount such as 250 or 99.50');
  return decimalText(amount);
}

/** `10%`, `10` and `0.5 %` are percent. @returns a share, 0 to 1 */
function percentOption(text: string): number {
  const [, number = ''] = /^\s*(\d{1,3}(?:\.\d{1,6})?)\s*%?\s*$/.exec(text) ?? [];
  const percent = Number(number);
  if (number === '' || percent > 100) throw new InvalidArgumentError('percent from 0 to 100, such as 10%');
  return percent / 100;
}

function wasteByOption(text: string): AdviseOptions['wasteBy'] {
  if (text === 'gpu-hours' || text === 'cost') return text;
  throw new InvalidArgumentError('gpu-hours or cost');
}
