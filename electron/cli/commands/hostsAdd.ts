import type { Command } from 'commander';
import { type CliContext, readHostsFile } from '../context.ts';
import { collectLabel, type HostOptions, hostFromOptions, wholeOption } from '../hostLine.ts';

/** `headroom hosts add`. */
export function addHostsAdd(hosts: Command, context: CliContext): void {
  hosts
    .command('add')
    .description('Add a host to the hosts file. Nothing is connected to yet.')
    .argument('<name>', 'what you call it; unique')
    .argument('[address]', 'host name, IP address or alias of ~/.ssh/config (default: the name)')
    .option('--user <name>', 'login name')
    .option('--port <number>', 'port of sshd', wholeOption)
    .option('--identity <file>', 'private key')
    .option('--jump <hosts>', '[user@]host[:port], comma-separated for a chain')
    .option('--transport <kind>', 'auto, ssh2, openssh, or local for this machine')
    .option('--interval <seconds>', 'seconds between readings, 1 to 60', wholeOption)
    .option('--label <name=value>', 'a label; may be repeated', collectLabel)
    .option('--paused', 'do not collect from it yet')
    .addHelpText(
      'after',
      `
JSON: {"added": [NAME], "file": PATH}

Examples:
  headroom hosts add gpu-01 10.0.0.11 --user ubuntu --label team=vision
  headroom hosts add gpu-02                 an alias of ~/.ssh/config
  headroom hosts add inner 10.1.0.5 --jump ops@bastion.example.com
  headroom hosts add here --transport local this machine`,
    )
    .action(async (name: string, address: string | undefined, options: HostOptions) => {
      const host = hostFromOptions(name, address, options);
      const file = await readHostsFile(context);
      await file.add([host]);
      const { terminal } = context;
      if (!terminal.human) return terminal.json({ added: [name], file: file.path });
      terminal.line(`Added ${name} to ${file.path}`);
      if (host.transport !== 'local')
        terminal.line(terminal.paint('muted', `Next: headroom hosts trust ${name}`));
    });
}
