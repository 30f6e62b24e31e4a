import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { untilEnded } from '../terminal.ts';
import { withEngine } from '../withEngine.ts';

interface ServeOptions {
  readonly port?: number;
  readonly ipv6?: boolean;
  readonly demo?: number;
}

/** `headroom serve`. */
export function addServe(program: Command, context: CliContext): void {
  program
    .command('serve')
    .description('Collect, store, and show the screen in a browser on this machine.')
    .option('--port <number>', 'port on 127.0.0.1 (default: a free one)', wholeOption)
    .option('--ipv6', 'listen on ::1 as well')
    .option('--demo <gpus>', 'start the simulated fleet beside the real one', wholeOption)
    .addHelpText(
      'after',
      `
Listens on loopback alone; from elsewhere use ssh -L. The address holds a one-time token: open it once.
JSON, where stdout is no terminal: {"url", "port"} on the first line.

Examples:
  headroom serve
  headroom serve --port 8420 --demo 80`,
    )
    .action((options: ServeOptions) => serveUntilEnded(context, options));
}

async function serveUntilEnded(context: CliContext, { port, ipv6, demo }: ServeOptions): Promise<void> {
  const { terminal } = context;
  if (demo !== undefined && (demo < 8 || demo > 8000)) throw new UsageError('--demo takes 8 to 8000 GPUs');
  const [{ serve }, { startDemoFleet }] = await Promise.all([
    import('#web/serve.ts'),
    import('#demo/startDemoFleet.ts'),
  ]);
  const ended = untilEnded();
  const choice = { shell: 'browser', store: true, startDemo: startDemoFleet } as const;
  await withEngine(context, choice, async (engine, client) => {
    const serving = await serve({ engine, port: port ?? 0, ipv6: ipv6 ?? false }).catch((error: Error) => {
      throw new UsageError(`the page cannot be served: ${error.message}`);
    });
    try {
      if (demo !== undefined) await client.demo.start({ gpus: demo });
      if (terminal.human) {
        terminal.line(`Headroom is at ${terminal.paint('strong', serving.url)}`);
        terminal.line(terminal.paint('muted', 'The address works once. Ctrl-c stops.'));
      } else terminal.json({ url: serving.url, port: serving.port });
      await ended;
    } finally {
      await serving.close();
    }
  });
}
