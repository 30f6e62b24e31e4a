import type { Command } from 'commander';
import { type CliContext, readHostsFile, warnOfProblem } from '../context.ts';
import { exitCode } from '../exitCode.ts';
import { labelText } from '../hostLine.ts';
import { type TableColumn, textTable } from '../textTable.ts';

const columns: readonly TableColumn[] = [
  { header: 'NAME', align: 'left' },
  { header: 'ADDRESS', align: 'left', shrinksTo: 12 },
  { header: 'USER', align: 'left' },
  { header: 'PORT', align: 'right' },
  { header: 'JUMP', align: 'left', shrinksTo: 8 },
  { header: 'EVERY', align: 'right' },
  { header: 'LABELS', align: 'left', shrinksTo: 8 },
];

/** `headroom hosts list`. */
export function addHostsList(hosts: Command, context: CliContext): void {
  hosts
    .command('list')
    .description('List the hosts of the hosts file. Connects to none; see scan for how they are.')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText(
      'after',
      `
JSON: {"file": PATH, "problem": TEXT or null, "hosts": [{"name", "address", "transport", "labels", "intervalSeconds", "paused", ...}]}
A fault in the file is told on stderr and ends with code 1.

Example:
  headroom hosts list --json | jq -r '.hosts[].name'`,
    )
    .action(async (options: { readonly json?: boolean }) => {
      const { terminal } = context;
      const file = await readHostsFile(context);
      const hosts = file.hosts();
      if (warnOfProblem(context, file.problem())) context.end(exitCode.usage);
      if (options.json || !terminal.human)
        return terminal.json({ file: file.path, problem: file.problem(), hosts });
      if (hosts.length === 0)
        return terminal.line(`No hosts in ${file.path}. Add one: headroom hosts add NAME`);
      const rows = hosts.map((host) => [
        host.paused ? { text: `${host.name} (paused)`, style: 'muted' as const } : host.name,
        host.transport === 'local' ? 'this machine' : host.address,
        host.user ?? '',
        host.port === undefined ? '' : String(host.port),
        host.jump ?? '',
        `${host.intervalSeconds} s`,
        labelText(host.labels),
      ]);
      for (const line of textTable(columns, rows, terminal.paint, terminal.columns())) terminal.line(line);
    });
}
