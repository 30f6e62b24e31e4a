import { type Command, InvalidArgumentError } from 'commander';
import { incidentSeverities } from '#shared/domain/incident.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { incidentLines } from '../incidentLines.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';

interface ListOptions {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly host?: string;
  readonly severity?: (typeof incidentSeverities)[number];
}

interface AckOptions {
  readonly note: string;
  readonly by?: string;
}

/** `headroom incidents`. */
export function addIncidents(program: Command, context: CliContext): void {
  const incidents = program
    .command('incidents')
    .description('List what is wrong with hosts and GPUs, and say who looks after it.')
    .addHelpText('after', '\nExample:\n  headroom incidents list\n  headroom incidents --help');
  addList(incidents, context);
  addAck(incidents, context);
  addRemoved(incidents, context);
}

function addList(incidents: Command, context: CliContext): void {
  incidents
    .command('list')
    .description('List the incidents that were open when Headroom last looked. Connects to no host.')
    .option('--all', 'those that are over, too')
    .option('--host <name>', 'of this host alone')
    .option('--severity <level>', `of this severity alone: ${incidentSeverities.join(', ')}`, severityOption)
    .option('--json', 'JSON, also on a terminal')
    .addHelpText(
      'after',
      `
Reads what a serving Headroom keeps; while one runs it holds the file, and its own screen shows them.
JSON: {"incidents": [{"id", "kind", "host", "gpuUuid", "severity", "title", "runbook", "state", "openedAtMs", "evidence", ...}],
       "matching": NUMBER, "open": {"critical", "warning", "info"}, "warnings": [TEXT]}
Code 2 where one of those listed is critical.

Example:
  headroom incidents list --json | jq -r '.incidents[] | select(.severity == "critical") | .title'`,
    )
    .action((options: ListOptions) =>
      withIncidents(context, async (client) => {
        const { terminal } = context;
        const found = await client.incidents.list({
          state: options.all ? 'all' : 'open',
          ...(options.host === undefined ? {} : { host: options.host }),
          ...(options.severity === undefined ? {} : { severities: [options.severity] }),
        });
        if (options.json || !terminal.human) terminal.json(found);
        else
          for (const line of incidentLines(found, terminal.paint, terminal.columns(), Date.now()))
            terminal.line(line);
        const isBad = found.incidents.some(
          ({ state, severity }) => state === 'open' && severity === 'critical',
        );
        if (isBad) context.end(exitCode.someFailed);
      }),
    );
}

function addAck(incidents: Command, context: CliContext): void {
  incidents
    .command('ack')
    .description('Say that somebody looks after incidents. Ends by itself when one gets worse.')
    .argument('<ids...>', 'ids, as list shows them')
    .option('--note <text>', 'what is being done', '')
    .option('--by <name>', 'who does it (default: the user of this machine)')
    .addHelpText(
      'after',
      `
JSON: {"acknowledged": [ID]}

Example:
  headroom incidents ack inc-5f2a90c1d3e47b68 --note 'card ordered'`,
    )
    .action((ids: string[], { note, by }: AckOptions) =>
      withIncidents(context, async (client) => {
        const { terminal } = context;
        await client.incidents
          .acknowledge({ ids, note, ...(by === undefined ? {} : { by }) })
          .catch((error: Error) => {
            throw new UsageError(error.message, 'See: headroom incidents list');
          });
        if (terminal.human) terminal.line(`Acknowledged ${ids.join(', ')}`);
        else terminal.json({ acknowledged: ids });
      }),
    );
}

function addRemoved(incidents: Command, context: CliContext): void {
  incidents
    .command('removed')
    .description(
      'Say that GPUs were taken out on purpose: ends an incident of a lost GPU or of missing ones.',
    )
    .argument('<id>', 'id, as list shows it')
    .option('--gpus <count>', 'how many GPUs the host has now (default: as many as it showed)', countOption)
    .option('--by <name>', 'who says so (default: the user of this machine)')
    .addHelpText(
      'after',
      `
From now on as many GPUs are expected of the host; more, when it shows more.
JSON: {"host": NAME, "gpus": NUMBER | null}

Example:
  headroom incidents removed inc-5f2a90c1d3e47b68 --gpus 7`,
    )
    .action((id: string, { gpus, by }: { readonly gpus?: number; readonly by?: string }) =>
      withIncidents(context, async (client) => {
        const { terminal } = context;
        const answer = await client.incidents
          .confirmRemoval({
            id,
            ...(gpus === undefined ? {} : { gpus }),
            ...(by === undefined ? {} : { by }),
          })
          .catch((error: Error) => {
            throw new UsageError(error.message, 'See: headroom incidents list');
          });
        if (!terminal.human) terminal.json(answer);
        else
          terminal.line(
            answer.gpus === null
              ? `Noted for ${answer.host}`
              : `${answer.host} is expected to show ${answer.gpus} GPUs from now on`,
          );
      }),
    );
}

/** An engine over the kept incidents, which connects to nothing. @throws UsageError where another Headroom holds them. */
function withIncidents(context: CliContext, use: (client: EngineClient) => Promise<void>): Promise<void> {
  return withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
    const { storeProblem } = await client.app.info({});
    if (storeProblem) throw new UsageError(storeProblem.message, storeProblem.remedy);
    await use(client);
  });
}

function severityOption(text: string): (typeof incidentSeverities)[number] {
  const found = incidentSeverities.find((severity) => severity === text);
  if (!found) throw new InvalidArgumentError(`one of ${incidentSeverities.join(', ')}`);
  return found;
}

function countOption(text: string): number {
  const count = Number(text);
  if (!/^\d{1,4}$/.test(text) || count > 1024) throw new InvalidArgumentError('a whole number up to 1024');
  return count;
}
