import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Engine } from '#engine/engineTypes.ts';
import { type CliContext, checkNames, readHostsFile } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { type Key, openFullScreen } from '../fullScreen.ts';
import { wholeOption } from '../hostLine.ts';
import { scanFleet } from '../scan.ts';
import { untilEnded } from '../terminal.ts';
import { pictureOf, rowsThatFit, type WatchPicture, watchLines } from '../watchScreen.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';

interface WatchOptions {
  readonly interval: number;
}

/** `headroom watch`. */
export function addWatch(program: Command, context: CliContext): void {
  program
    .command('watch')
    .description('Show every GPU live.')
    .argument('[hosts...]', 'hosts (default: all that are not paused)')
    .option('--interval <seconds>', 'seconds between pictures', wholeOption, 1)
    .addHelpText(
      'after',
      `
q or ctrl-c quits; arrows, j and k, page keys scroll. Nothing is stored.
JSON, where stdout is no terminal: one line per interval, each as of "headroom scan --json".

Examples:
  headroom watch
  headroom watch gpu-01 --interval 5
  headroom watch | jq -c '[.gpus[].readings.powerWatts]'`,
    )
    .action(async (names: string[], options: WatchOptions) => {
      const file = await readHostsFile(context);
      checkNames(names, file);
      if (file.hosts().length === 0)
        throw new UsageError(`no hosts in ${file.path}`, 'Add one: headroom hosts add NAME');
      if (options.interval < 1) throw new UsageError('--interval takes at least 1 s');
      const choice = { shell: 'cli', store: false, ...(names.length > 0 && { onlyHosts: names }) } as const;
      await withEngine(context, choice, (engine, client) =>
        context.terminal.human && process.stdin.isTTY
          ? watchScreen(context, engine, client, options.interval)
          : watchLinesOfJson(context, client, options.interval),
      );
    });
}

async function watchLinesOfJson(context: CliContext, client: EngineClient, seconds: number): Promise<void> {
  let ended = false;
  const end = untilEnded().then(() => {
    ended = true;
  });
  while (!ended) {
    const report = await Promise.race([scanFleet(client, seconds * 1000), end]);
    if (report) context.terminal.json(report);
    await Promise.race([sleep(seconds * 1000, undefined, { ref: !ended }), end]);
  }
}

async function watchScreen(
  { terminal }: CliContext,
  engine: Engine,
  client: EngineClient,
  seconds: number,
): Promise<void> {
  const ended = new AbortController();
  void untilEnded().then(() => ended.abort());
  let picture: WatchPicture | null = null;
  let scroll = 0;
  const view = () => ({ columns: terminal.columns() ?? 80, rows: terminal.rows(), scroll });
  const draw = () => {
    if (picture) screen.draw(watchLines(picture, view(), terminal.paint));
  };
  const onKey = (key: Key) => {
    if (key === 'quit') ended.abort();
    else if (picture) {
      scroll = scrolled(key, scroll, rowsThatFit(picture, view()), picture.frame.count);
      draw();
    }
  };
  const screen = openFullScreen(process.stdin, process.stdout, onKey, draw);
  const lane = engine.openFrameLane();
  try {
    while (!ended.signal.aborted) {
      picture = await look(lane, client, picture);
      draw();
      await sleep(seconds * 1000, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  } finally {
    lane.close();
    screen.close();
  }
}

async function look(
  lane: ReturnType<Engine['openFrameLane']>,
  client: EngineClient,
  last: WatchPicture | null,
): Promise<WatchPicture> {
  const [buffer, hosts, info] = await Promise.all([lane.pull(), client.hosts.list({}), client.app.info({})]);
  const next = pictureOf(buffer, last?.roster ?? (await client.fleet.roster({})), hosts, info.configProblem);
  if (next.frame.rosterVersion === next.roster.version) return next;
  return { ...next, roster: await client.fleet.roster({}) };
}

function scrolled(key: Key, scroll: number, page: number, count: number): number {
  const steps = {
    up: -1,
    down: 1,
    pageUp: -page,
    pageDown: page,
    home: -count,
    end: count,
    quit: 0,
  } as const;
  return Math.max(0, Math.min(scroll + steps[key], count - page));
}
