import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import {
  type ReportFormat,
  type ReportKind,
  type ReportPace,
  reportFormats,
  reportKindLabels,
  reportKinds,
  reportPaces,
} from '#shared/contract/reportKinds.ts';
import {
  type ReportSchedule,
  reportScheduleNameSchema,
  reportScheduleSchema,
} from '#shared/contract/schemas/reports.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { textTable } from '../textTable.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';

/** `headroom report schedules`: reports that the desktop app and `headroom serve` make by themselves. */
export function addReportSchedules(report: Command, context: CliContext): void {
  const schedules = report
    .command('schedules')
    .description('Reports that are made by themselves while the app or headroom serve runs.');
  schedules
    .command('list', { isDefault: true })
    .description('List them, with how the last one went (the default).')
    .action(() => list(context));
  schedules
    .command('add <name>')
    .description(
      'Add one, or replace the one of that name, in settings.yaml: a Headroom that runs takes it over.',
    )
    .requiredOption('--pace <pace>', reportPaces.join(', '), oneOf<ReportPace>(reportPaces))
    .requiredOption('--kind <kind>', reportKinds.join(', '), oneOf<ReportKind>(reportKinds))
    .requiredOption('--format <format>', reportFormats.join(', '), oneOf<ReportFormat>(reportFormats))
    .requiredOption('--folder <path>', 'folder to write to')
    .addHelpText(
      'after',
      `
Monthly: on the first at 6:00 UTC, of the month before. Weekly: on Mondays at 6:00 UTC. One missed is made at the next start.

Example:
  headroom report schedules add Finance --pace monthly --kind spend --format xlsx --folder ~/reports`,
    )
    .action((name: string, options: AddOptions) => add(context, name, options));
  schedules
    .command('remove <name>')
    .description('Remove one. What it wrote stays.')
    .action((name: string) => remove(context, name));
  schedules
    .command('run <name>')
    .description('Make its report now, of the last period that ended.')
    .action((name: string) => run(context, name));
}

interface AddOptions {
  readonly pace: ReportPace;
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly folder: string;
}

async function list(context: CliContext): Promise<void> {
  const { terminal } = context;
  await withClient(context, async (client) => {
    const { schedules, problem } = await client.reports.schedules({});
    if (problem !== null) terminal.note(terminal.paintNote('bad', problem));
    if (!terminal.human) return terminal.json({ schedules });
    const columns = ['name', 'report', 'pace', 'format', 'next', 'last'].map((header) => ({
      header,
      align: 'left' as const,
    }));
    const rows = schedules.map(({ schedule, nextAtMs, last }) => [
      schedule.name,
      reportKindLabels[schedule.kind],
      schedule.pace,
      schedule.format,
      `${new Date(nextAtMs).toISOString().slice(0, 16)}Z`,
      last === null ? '-' : plainText(last.words),
    ]);
    for (const line of textTable(columns, rows, terminal.paint, terminal.columns())) terminal.line(line);
  });
}

async function add(context: CliContext, name: string, options: AddOptions): Promise<void> {
  const schedule = scheduleOf(name, options);
  await withClient(context, async (client) => {
    const { schedules } = await client.reports.schedules({});
    const was = schedules.some((each) => each.schedule.name === schedule.name) ? schedule.name : null;
    await client.reports.saveSchedule({ schedule, was });
  });
}

/** @throws UsageError where it cannot be one. */
function scheduleOf(name: string, options: AddOptions): ReportSchedule {
  const given = { name: nameOf(name), ...options, folder: resolve(options.folder) };
  const parsed = reportScheduleSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(`${issue?.path.join('.') ?? 'the schedule'}: ${issue?.message ?? 'not valid'}`);
}

/** @throws UsageError */
function nameOf(written: string): string {
  const parsed = reportScheduleNameSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `${JSON.stringify(written.slice(0, 100))} cannot be the name of a schedule.`,
    'Up to 60 letters, digits, spaces, dots, dashes and underscores; the first is a letter or a digit.',
  );
}

async function remove(context: CliContext, written: string): Promise<void> {
  const name = nameOf(written);
  await withClient(context, (client) => client.reports.removeSchedule({ name }));
}

async function run(context: CliContext, written: string): Promise<void> {
  const { terminal } = context;
  const name = nameOf(written);
  await withClient(context, async (client) => {
    const outcome = await client.reports.runSchedule({ name });
    if (!terminal.human) terminal.json(outcome);
    else if (outcome.ok) terminal.line(outcome.words);
    else terminal.note(terminal.paintNote('bad', outcome.words));
    if (!outcome.ok) context.end(exitCode.usage);
  });
}

async function withClient(
  context: CliContext,
  use: (client: EngineClient) => Promise<unknown>,
): Promise<void> {
  await withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
    const { usageErrorOf } = await import('../usageErrorOf.ts');
    await use(client).catch((error: unknown) => Promise.reject(usageErrorOf(error)));
  });
}

function oneOf<Choice extends string>(choices: readonly Choice[]) {
  return (text: string): Choice => {
    const choice = choices.find((one) => one === text);
    if (choice === undefined) throw new InvalidArgumentError(`one of ${choices.join(', ')}`);
    return choice;
  };
}
