import type { Command } from 'commander';
import type { BillingConnector } from '#engine/billing/connectors/connector.ts';
import { billingConnectors } from '#engine/billing/connectors/registry.ts';
import { connectionConfigSchema } from '#shared/contract/schemas/billingConnection.ts';
import type { ConnectionConfig, ConnectionOptions } from '#shared/domain/billingConnection.ts';
import { optionFaults } from '#shared/domain/connectionOptions.ts';
import { connectionsFileOf } from '../connectionsFileOf.ts';
import { type CliContext, warnOfProblem } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { type TableColumn, textTable } from '../textTable.ts';
import { addBillingPull } from './billingPull.ts';
import { addBillingTest } from './billingTest.ts';

/** `headroom billing`. */
export function addBilling(program: Command, context: CliContext): void {
  const billing = program
    .command('billing')
    .description('Ways to the bills of providers: add, list, test, pull, policy, remove.')
    .addHelpText(
      'after',
      `
Example:
  headroom billing add aws aws-cost-explorer --option profile=billing --option regions=us-east-1
  headroom billing policy aws
  headroom billing test aws
  headroom billing pull aws`,
    );
  addList(billing, context);
  addAdd(billing, context);
  addBillingTest(billing, context);
  addBillingPull(billing, context);
  addPolicy(billing, context);
  addRemove(billing, context);
}

const columns: readonly TableColumn[] = [
  { header: 'NAME', align: 'left' },
  { header: 'KIND', align: 'left' },
  { header: 'MONTHS', align: 'right' },
  { header: 'A DAY', align: 'right' },
  { header: 'OPTIONS', align: 'left', shrinksTo: 16 },
];

function addList(billing: Command, context: CliContext): void {
  billing
    .command('list')
    .description('List the connections of billing.yaml.')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText('after', '\nJSON: {"file", "problem", "connections": [...]}')
    .action(async (options: { readonly json?: boolean }) => {
      const { terminal } = context;
      const file = await connectionsFileOf(context);
      const problem = file.problem();
      const connections = file.connections();
      if (warnOfProblem(context, problem)) context.end(exitCode.usage);
      if (options.json || !terminal.human) return terminal.json({ file: file.path, problem, connections });
      const rows = connections.map((config) => [
        config.name,
        config.kind,
        String(config.months),
        config.paused ? 'paused' : String(config.pullsPerDay),
        Object.entries(config.options)
          .map(([key, value]) => `${key}=${String(value)}`)
          .join(' '),
      ]);
      for (const line of textTable(columns, rows, terminal.paint, terminal.columns())) terminal.line(line);
    });
}

interface AddOptions {
  readonly option: readonly string[];
  readonly endpoint?: string;
  readonly secretEnv?: string;
  readonly months?: number;
  readonly pullsPerDay?: number;
}

function addAdd(billing: Command, context: CliContext): void {
  billing
    .command('add')
    .description('Add a connection to billing.yaml.')
    .argument('<name>', 'what you call it; unique')
    .argument('<kind>', 'see below')
    .option(
      '--option <key=value>',
      'an option of the kind; repeat it; lists with commas',
      (text: string, all: readonly string[]) => [...all, text],
      [] as readonly string[],
    )
    .option('--endpoint <url>', "instead of the provider's own address")
    .option('--secret-env <variable>', 'environment variable that holds the key')
    .option('--months <count>', 'months to fetch, the running one included (default: 3)', wholeOption)
    .option('--pulls-per-day <count>', '0 (only when asked) to 4 (default: 2)', wholeOption)
    .addHelpText(
      'after',
      () => `\n${kindsHelp()}\n\nSecrets are never written to the file.\nJSON: {"added": NAME, "file": PATH}`,
    )
    .action(async (name: string, kind: string, options: AddOptions) => {
      const config = configOf(name, kind, options);
      const file = await connectionsFileOf(context);
      await file.add(config);
      const { terminal } = context;
      if (!terminal.human) return terminal.json({ added: name, file: file.path });
      terminal.line(`Added ${name} to ${file.path}`);
      terminal.line(terminal.paint('muted', `Next: headroom billing test ${name}`));
    });
}

function kindsHelp(): string {
  const lines = billingConnectors.map(({ kind, title, fields, costOfCalls }) => {
    const options = fields.map(({ key, isRequired }) => (isRequired ? key : `[${key}]`)).join(' ');
    return `  ${kind.padEnd(24)}${title}. Options: ${options || 'none'}\n${' '.repeat(26)}${costOfCalls}`;
  });
  return `Kinds:\n${lines.join('\n')}`;
}

function configOf(name: string, kind: string, options: AddOptions): ConnectionConfig {
  const connector = billingConnectors.find((each) => each.kind === kind);
  if (!connector)
    throw new UsageError(
      `there is no kind of connection named ${kind}`,
      `Kinds: ${billingConnectors.map((each) => each.kind).join(', ')}`,
    );
  const { endpoint, secretEnv, months, pullsPerDay } = options;
  const given = {
    name,
    kind,
    endpoint,
    secretEnv,
    months,
    pullsPerDay,
    options: optionsOf(options.option, connector),
  };
  const parsed = connectionConfigSchema.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new UsageError(`${issue?.path.join('.') ?? 'the connection'}: ${issue?.message ?? 'not valid'}`);
  }
  const fault = optionFaults(parsed.data.options, connector.fields)[0];
  if (fault) throw new UsageError(`option ${fault.key} ${fault.message}`, fault.remedy);
  return parsed.data;
}

function optionsOf(texts: readonly string[], connector: BillingConnector): ConnectionOptions {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at <= 0) throw new UsageError(`--option ${text} is not KEY=VALUE`);
      const [key, value] = [text.slice(0, at), text.slice(at + 1)];
      const isList = connector.fields.find((field) => field.key === key)?.isList;
      return [key, isList ? value.split(',').map((each) => each.trim()) : value];
    }),
  );
}

function addPolicy(billing: Command, context: CliContext): void {
  billing
    .command('policy')
    .description('Print the least-privilege policy or role that a connection, or a kind, needs.')
    .argument('<name>', 'a connection, or a kind')
    .addHelpText('after', '\nJSON: {"policy": TEXT}')
    .action(async (name: string) => {
      const file = await connectionsFileOf(context);
      const saved = file.connections().find((each) => each.name === name);
      const connector = billingConnectors.find(({ kind }) => kind === (saved?.kind ?? name));
      if (!connector)
        throw new UsageError(`no connection and no kind is named ${name}`, 'See: headroom billing list');
      const config = saved ?? connectionConfigSchema.parse({ name: 'new', kind: name });
      const policy = connector.policy(config);
      const { terminal } = context;
      if (!terminal.human) return terminal.json({ policy });
      terminal.line(policy);
      terminal.note(terminal.paintNote('muted', connector.credentials));
    });
}

function addRemove(billing: Command, context: CliContext): void {
  billing
    .command('remove')
    .description('Remove a connection from billing.yaml. What was pulled stays in the ledger.')
    .argument('<name>', 'connection to remove')
    .addHelpText('after', '\nJSON: {"removed": NAME, "file": PATH}')
    .action(async (name: string) => {
      const file = await connectionsFileOf(context);
      await file.remove(name);
      const { terminal } = context;
      if (terminal.human) terminal.line(`Removed ${name} from ${file.path}`);
      else terminal.json({ removed: name, file: file.path });
    });
}
