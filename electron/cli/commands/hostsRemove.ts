import type { Command } from 'commander';
import { type CliContext, checkNames, readHostsFile } from '../context.ts';

/** `headroom hosts remove`. */
export function addHostsRemove(hosts: Command, context: CliContext): void {
  hosts
    .command('remove')
    .description('Remove hosts from the hosts file, with the comments right above them.')
    .argument('<names...>', 'hosts to remove')
    .addHelpText(
      'after',
      `
Trusted keys and stored history stay; adding a host of that name again finds them.
JSON: {"removed": [NAME], "file": PATH}

Example:
  headroom hosts remove gpu-01 gpu-02`,
    )
    .action(async (names: string[]) => {
      const { terminal } = context;
      const file = await readHostsFile(context);
      checkNames(names, file);
      await file.remove(names);
      if (terminal.human) terminal.line(`Removed ${names.join(', ')} from ${file.path}`);
      else terminal.json({ removed: names, file: file.path });
    });
}
