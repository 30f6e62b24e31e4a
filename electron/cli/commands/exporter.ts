import type { Command } from 'commander';
import type { Engine } from '#engine/engineTypes.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { untilEnded } from '../terminal.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';

interface ExporterOptions {
  readonly port: number;
  readonly listen: string;
}

const defaultPort = 9835;

/** `headroom exporter`. */
export function addExporter(program: Command, context: CliContext): void {
  program
    .command('exporter')
    .description('Collect from the hosts and expose every GPU on /metrics for Prometheus.')
    .option('--port <number>', 'port; 0 for a free one', wholeOption, defaultPort)
    .option(
      '--listen <address>',
      'address to listen on; anything but loopback is open to the network',
      '127.0.0.1',
    )
    .addHelpText(
      'after',
      `
Nothing is stored. A reading that is missing has no series; it is never 0. Names: headroom_gpu_* (with
cost per hour where a rate is known), headroom_host_*, headroom_llm_*, headroom_incidents_open.
JSON, where stdout is no terminal: {"url", "port"} on the first line.

Examples:
  headroom exporter
  headroom exporter --port 9100 & curl -s 127.0.0.1:9100/metrics`,
    )
    .action((options: ExporterOptions) => exportUntilEnded(context, options));
}

async function exportUntilEnded(
  { terminal, ...context }: CliContext,
  options: ExporterOptions,
): Promise<void> {
  if (options.port > 65_535) throw new UsageError('--port takes 0 to 65535');
  const [{ serveMetrics }, { expositionText, expositionType }, { fleetFamilies }] = await Promise.all([
    import('#web/metricsServer.ts'),
    import('#engine/prometheus/exposition/expositionText.ts'),
    import('#engine/prometheus/exposition/fleetFamilies.ts'),
  ]);
  const ended = untilEnded();
  const choice = { shell: 'cli', store: false } as const;
  await withEngine({ terminal, ...context }, choice, async (engine, client) => {
    const serving = await serveMetrics({
      port: options.port,
      address: options.listen,
      contentType: expositionType,
      text: async () =>
        expositionText([...fleetFamilies(await look(engine, client)), ...engine.moreFamilies()]),
    }).catch((error: Error) => {
      throw new UsageError(`the metrics cannot be served: ${error.message}`);
    });
    const shown = options.listen.includes(':') ? `[${options.listen}]` : options.listen;
    const url = `http://${shown}:${serving.port}/metrics`;
    if (terminal.human) terminal.line(`Metrics are at ${terminal.paint('strong', url)}. Ctrl-c stops.`);
    else terminal.json({ url, port: serving.port });
    await ended;
    await serving.close();
  });
}

const attempts = 5;

/** A frame with the roster of its version: the fleet may change between the two. */
async function look(engine: Engine, client: EngineClient) {
  const lane = engine.openFrameLane();
  try {
    const { decodeLiveFrame } = await import('#shared/contract/liveFrame.ts');
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const roster = await client.fleet.roster({});
      const frame = (await lane.pull()).slice();
      if (decodeLiveFrame(frame).rosterVersion === roster.version)
        return { frame, roster, hosts: await client.hosts.list({}) };
    }
    throw new Error('the fleet changes faster than it can be read');
  } finally {
    lane.close();
  }
}
