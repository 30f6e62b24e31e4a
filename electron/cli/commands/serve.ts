import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { addReplayOptions, type ReplayOptions, replayPlan, withReplay } from '../replayOptions.ts';
import { untilEnded } from '../terminal.ts';
import { type EngineChoice, withEngine } from '../withEngine.ts';

interface ServeOptions extends ReplayOptions {
  readonly port?: number;
  readonly ipv6?: boolean;
  readonly demo?: number;
  readonly replay?: string;
}

/** `headroom serve`. */
export function addServe(program: Command, context: CliContext): void {
  const command = program
    .command('serve')
    .description('Collect, store, and show the screen in a browser on this machine.')
    .option('--port <number>', 'port on 127.0.0.1 (default: a free one)', wholeOption)
    .option('--ipv6', 'listen on ::1 as well')
    .option('--demo <gpus>', 'start the simulated fleet beside the real one', wholeOption)
    .option('--replay <file>', 'show a recording instead of your hosts');
  addReplayOptions(command)
    .addHelpText(
      'after',
      `
Listens on loopback alone; from elsewhere use ssh -L. The address holds a one-time token: open it once.
JSON, where stdout is no terminal: {"url", "port"} on the first line.

Examples:
  headroom serve
  headroom serve --port 8420 --demo 80
  headroom serve --replay incident.hrec --speed 10`,
    )
    .action((options: ServeOptions) => serveUntilEnded(context, options));
}

async function serveUntilEnded(context: CliContext, options: ServeOptions): Promise<void> {
  const { demo, replay } = options;
  if (demo !== undefined && (demo < 8 || demo > 8000)) throw new UsageError('--demo takes 8 to 8000 GPUs');
  if (replay !== undefined) {
    if (demo !== undefined) throw new UsageError('choose one of --demo and --replay');
    return withReplay(replayPlan(replay, options, 'hold'), (choice) => serveEngine(context, options, choice));
  }
  const { startDemoFleet } = await import('#demo/startDemoFleet.ts');
  await serveEngine(context, options, { startDemo: startDemoFleet });
}

async function serveEngine(
  context: CliContext,
  { port, ipv6, demo }: ServeOptions,
  choice: Partial<EngineChoice>,
): Promise<void> {
  const { terminal } = context;
  const { serve } = await import('#web/serve.ts');
  const ended = untilEnded();
  await withEngine(context, { shell: 'browser', store: true, ...choice }, async (engine, client) => {
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
