import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '#engine/engineTypes.ts';
import type { Seconds } from '#shared/domain/units.ts';
import type { CliContext } from './context.ts';
import { type Key, openFullScreen } from './fullScreen.ts';
import { scanFleet } from './scan.ts';
import { pictureOf, rowsThatFit, type WatchPicture, watchLines } from './watchScreen.ts';
import type { EngineClient } from './withEngine.ts';

/** Shows the fleet until `until`, or until the user quits: a screen on a terminal, a line of JSON per interval elsewhere. */
export function watchFleet(
  context: CliContext,
  engine: Engine,
  client: EngineClient,
  seconds: Seconds,
  until: Promise<void>,
): Promise<void> {
  return context.terminal.human && process.stdin.isTTY
    ? watchScreen(context, engine, client, seconds, until)
    : watchLinesOfJson(context, client, seconds, until);
}

async function watchLinesOfJson(
  context: CliContext,
  client: EngineClient,
  seconds: Seconds,
  until: Promise<void>,
): Promise<void> {
  let ended = false;
  const end = until.then(() => {
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
  seconds: Seconds,
  until: Promise<void>,
): Promise<void> {
  const ended = new AbortController();
  void until.then(() => ended.abort());
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
  const next = pictureOf(buffer.slice(), last?.roster ?? (await client.fleet.roster({})), hosts, info);
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
