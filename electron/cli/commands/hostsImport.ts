import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { importAnsibleIni } from '#engine/config/importAnsibleIni.ts';
import { importCsv } from '#engine/config/importCsv.ts';
import { importSshConfig } from '#engine/config/importSshConfig.ts';
import type { ImportCandidate } from '#shared/contract/schemas/host.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type Choice, chooseNumbers } from '../chooseNumbers.ts';
import { type CliContext, readHostsFile } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { labelText } from '../hostLine.ts';
import { textTable } from '../textTable.ts';

interface ImportOptions {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `headroom hosts import`. */
export function addHostsImport(hosts: Command, context: CliContext): void {
  const command = hosts
    .command('import')
    .description('Add hosts from ~/.ssh/config, a CSV file or an Ansible inventory.');
  const options = (each: Command) =>
    each.option('--dry-run', 'show what would be added').option('--json', 'JSON, also on a terminal');
  options(command.command('ssh-config').argument('[aliases...]', 'aliases to add'))
    .description('aliases of ~/.ssh/config and what it includes')
    .option('--all', 'every alias')
    .action((aliases: string[], chosen: ImportOptions) => importAliases(context, aliases, chosen));
  options(command.command('csv').argument('<file>', 'a file, or - for stdin'))
    .description('columns name, address, user, port, identity, jump, labels (a=b;c=d), team, cluster, ...')
    .action(async (file: string, chosen: ImportOptions) =>
      importAll(context, importCsv(await readInput(file)), chosen),
    );
  options(command.command('ansible').argument('<file>', 'an inventory in INI form, or - for stdin'))
    .description('groups become the label "group"')
    .action(async (file: string, chosen: ImportOptions) =>
      importAll(context, importAnsibleIni(await readInput(file)), chosen),
    );
  command.addHelpText(
    'after',
    `
Hosts that are there already are left as they are. A row that cannot be a host is told with its line, and ends with code 2.
JSON: {"added": [NAME], "alreadyThere": [NAME], "problems": [{"line", "source", "problem"}], "dryRun": true or false}
      "import ssh-config" without aliases only lists: {"candidates": [{"name", "alreadyThere"}]}

Examples:
  headroom hosts import ssh-config                pick from a list
  headroom hosts import ssh-config gpu-01 gpu-02
  headroom hosts import csv fleet.csv --dry-run
  headroom hosts import ansible inventory.ini`,
  );
}

async function readInput(file: string): Promise<string> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

async function importAliases(
  context: CliContext,
  aliases: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const { listSshAliases } = await import('#engine/ssh/sshAliases.ts');
  const found = await listSshAliases();
  const unknown = aliases.filter((alias) => !found.includes(alias));
  if (unknown.length > 0) throw new UsageError(`no alias ${unknown.join(', ')} in ~/.ssh/config`);
  if (aliases.length > 0 || options.all)
    return importAll(context, importSshConfig(aliases.length > 0 ? aliases : found), options);
  const there = new Set((await readHostsFile(context)).hosts().map((host) => host.name));
  const { terminal } = context;
  const choices: Choice[] = found.map((name) => ({ name, muted: there.has(name) }));
  if (options.json || !terminal.human || !terminal.canAsk)
    return terminal.json({ candidates: choices.map(({ name, muted }) => ({ name, alreadyThere: muted })) });
  const picked = await chooseNumbers(terminal, choices);
  await importAll(context, importSshConfig(picked), options);
}

async function importAll(
  context: CliContext,
  candidates: readonly ImportCandidate[],
  options: ImportOptions,
): Promise<void> {
  const file = await readHostsFile(context);
  const there = new Set(file.hosts().map((host) => host.name));
  const good = candidates.flatMap(({ config }) => (config ? [config] : []));
  const fresh = good.filter(({ name }) => !there.has(name));
  const problems = candidates.flatMap(({ line, source, problem }) =>
    problem === null ? [] : [{ line, source, problem }],
  );
  if (!options.dryRun && fresh.length > 0) await file.add(fresh);
  tell(context, options, { fresh, problems, alreadyThere: good.filter(({ name }) => there.has(name)) });
  if (problems.length > 0) context.end(good.length > 0 ? exitCode.someFailed : exitCode.usage);
}

interface Outcome {
  readonly fresh: readonly HostConfig[];
  readonly alreadyThere: readonly HostConfig[];
  readonly problems: readonly {
    readonly line: number | null;
    readonly source: string;
    readonly problem: string;
  }[];
}

function tell(
  { terminal }: CliContext,
  options: ImportOptions,
  { fresh, alreadyThere, problems }: Outcome,
): void {
  const dryRun = options.dryRun === true;
  const names = (hosts: readonly HostConfig[]) => hosts.map(({ name }) => name);
  if (options.json || !terminal.human) {
    terminal.json({ added: names(fresh), alreadyThere: names(alreadyThere), problems, dryRun });
    return;
  }
  const columns = ['NAME', 'ADDRESS', 'LABELS'].map(
    (header) => ({ header, align: 'left', shrinksTo: 8 }) as const,
  );
  const rows = fresh.map((host) => [host.name, host.address, labelText(host.labels)]);
  if (rows.length > 0)
    for (const line of textTable(columns, rows, terminal.paint, terminal.columns())) terminal.line(line);
  for (const { line, source, problem } of problems)
    terminal.note(
      terminal.paintNote('bad', plainText(`${line === null ? '' : `line ${line}: `}${source}: ${problem}`)),
    );
  const verb = dryRun ? 'would be added' : 'added';
  terminal.line(
    `${fresh.length} ${verb}, ${alreadyThere.length} there already, ${problems.length} not usable`,
  );
  if (fresh.length > 0 && !dryRun) terminal.line(terminal.paint('muted', 'Next: headroom hosts trust --all'));
}
