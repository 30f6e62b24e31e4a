/** What receivers are owed outlives the engine: a real receiver on loopback, a real store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createIncidentBook, type IncidentBook } from '#engine/incidents/incidentBook.ts';
import { createIncidentKeeper } from '#engine/incidents/incidentKeeper.ts';
import { NotificationCentre } from '#engine/notifications/notificationCentre.ts';
import { createReceiverSecrets } from '#engine/notifications/receiverSecrets.ts';
import { openToldMemory } from '#engine/notifications/toldMemory.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { type Receiver, receiverSchema } from '#shared/contract/schemas/notification.ts';
import type { Incident, IncidentChange } from '#shared/domain/incident.ts';
import { anIncident } from '../../unit/notifications/incidents.ts';
import { type HookServer, startHook } from './hookServer.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const long = { timeout: 30_000, interval: 20 };

let hook: HookServer;
let store: TelemetryStore;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-told-'));
  store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  hook = await startHook((_request, response) => response.end('ok'));
  onTestFinished(async () => {
    await hook.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

const onCall = (name = 'on-call') =>
  receiverSchema.parse({ name, kind: 'alertmanager', allowPrivate: true, url: hook.url });

interface Run {
  readonly incidents?: readonly Incident[];
  /** Instead of incidents that the test changes. */
  readonly book?: IncidentBook;
  readonly longOver?: readonly Incident[];
  readonly receivers?: readonly Receiver[];
  /** Instead of what the store reads. */
  readonly all?: TelemetryStore['told']['all'];
  readonly onProblem?: (error: unknown) => void;
  readonly groupMs?: number;
  readonly betweenMs?: number;
  readonly labels?: () => Readonly<Record<string, string>> | null;
}

/** An engine's notifications from one start to the next stop. */
async function run({
  incidents = [],
  book,
  longOver = [],
  receivers = [onCall()],
  all = () => store.told.all(),
  onProblem = (error) => expect.unreachable(String(error)),
  groupMs = 20,
  betweenMs = 20,
  labels = () => ({}),
}: Run) {
  const held = new Map(incidents.map((incident) => [incident.id, incident]));
  const memory = await openToldMemory({ ...store.told, all }, onProblem, 20);
  const centre = new NotificationCentre(
    {
      secrets: createReceiverSecrets(createMemorySecretStore()),
      showNote: async () => ({ shown: false, words: '' }),
      labelsOf: labels,
      memory,
      incidents: () => book?.cases().map(({ incident }) => incident) ?? [...held.values()],
      findIncident: async (id) => longOver.find((each) => each.id === id) ?? null,
      onChange: () => undefined,
      now: () => Date.now(),
      timing: { groupMs, betweenMs, retryMs: [20] },
    },
    receivers,
  );
  centre.resume();
  book?.onIncident((change) => centre.incidentsChanged([change]));
  let stopped = false;
  const stop = async () => {
    if (!stopped) centre.stop();
    stopped = true;
    await memory.stop();
  };
  onTestFinished(stop);
  const change = (type: IncidentChange['type'], incident: Incident) => {
    held.set(incident.id, incident);
    centre.incidentsChanged([{ type, incident }]);
  };
  return { centre, change, stop };
}

interface Body {
  readonly alerts: readonly {
    readonly status: string;
    readonly annotations: { readonly incident_id: string };
  }[];
}

/** Everything that the receiver was told, in order: `firing inc-1`. */
const told = () =>
  hook.received.flatMap(({ body }) =>
    (body as Body).alerts.map(({ status, annotations }) => `${status} ${annotations.incident_id}`),
  );
/** Waits until the receiver was told that and the store holds what it knows to be open, and ends the run. */
const settled = async (run: { stop: () => Promise<void> }, known: number, ...expected: readonly string[]) => {
  await expect.poll(told, long).toEqual(expected);
  await expect.poll(async () => (await store.told.all()).get('on-call')?.size, long).toBe(known);
  await run.stop();
};

const over = { state: 'cleared', clearedAtMs: Date.now(), clearReason: 'It is no longer so' } as const;

describe('a restart', () => {
  test('tells what the last run had no time to tell, once', async () => {
    const a = anIncident({ id: 'inc-a' });
    const first = await run({ groupMs: 3_600_000 });
    first.change('opened', a);
    await first.stop();
    await settled(await run({ incidents: [a] }), 1, 'firing inc-a');
    const third = await run({ incidents: [a] });
    third.change('opened', anIncident({ id: 'inc-b' }));
    await settled(third, 2, 'firing inc-a', 'firing inc-b');
  });

  test('lowers alerts of what ended meanwhile, a short while ago or long since', async () => {
    const [a, b] = [anIncident({ id: 'inc-a' }), anIncident({ id: 'inc-b' })];
    const first = await run({});
    first.change('opened', a);
    await expect.poll(told, long).toEqual(['firing inc-a']);
    first.change('opened', b);
    await settled(first, 2, 'firing inc-a', 'firing inc-b');
    const second = await run({ incidents: [{ ...a, ...over }], longOver: [{ ...b, ...over }] });
    await expect.poll(() => told().slice(2).sort(), long).toEqual(['resolved inc-a', 'resolved inc-b']);
    await expect.poll(async () => (await store.told.all()).get('on-call')?.size, long).toBe(0);
    await second.stop();
  });

  test('makes up to a receiver that its settings file shows only after a fault is mended, but tells a new one no old news', async () => {
    const [a, b] = [anIncident({ id: 'inc-a' }), anIncident({ id: 'inc-b' })];
    const first = await run({});
    first.change('opened', a);
    await settled(first, 1, 'firing inc-a');
    const second = await run({ incidents: [{ ...a, ...over }, b], receivers: [] });
    second.centre.setReceivers([onCall(), onCall('new')]);
    await settled(second, 1, 'firing inc-a', 'firing inc-b', 'resolved inc-a');
  });

  test('waits for hosts that a metrics server has yet to show', async () => {
    const a = anIncident({ id: 'inc-a' });
    const first = await run({ groupMs: 3_600_000 });
    first.change('opened', a);
    await first.stop();
    let labels: Readonly<Record<string, string>> | null = null;
    const second = await run({ incidents: [a], labels: () => labels });
    second.centre.tick();
    second.change('opened', anIncident({ id: 'inc-b' }));
    await expect.poll(told, long).toEqual(['firing inc-b']);
    labels = {};
    second.centre.tick();
    await settled(second, 2, 'firing inc-b', 'firing inc-a');
  });
});

test('what could not be read at the start makes no receiver a new one, and is read later', async () => {
  const [a, b] = [anIncident({ id: 'inc-a' }), anIncident({ id: 'inc-b' })];
  const known = async () => [...((await store.told.all()).get('on-call')?.keys() ?? [])];
  const first = await run({});
  first.change('opened', a);
  await settled(first, 1, 'firing inc-a');
  let isBroken = true;
  const problems: unknown[] = [];
  const second = await run({
    incidents: [{ ...a, ...over }, b],
    all: () => (isBroken ? Promise.reject(new Error('cannot be read')) : store.told.all()),
    onProblem: (error) => problems.push(error),
  });
  await expect.poll(told, long).toEqual(['firing inc-a', 'firing inc-b']);
  expect(await known()).toEqual(['inc-a']);
  isBroken = false;
  await expect.poll(told, long).toEqual(['firing inc-a', 'firing inc-b', 'resolved inc-a']);
  await expect.poll(known, long).toEqual(['inc-b']);
  expect(problems).toHaveLength(1);
  await second.stop();
});

test('a receiver that is called something else keeps what waits for it and what it knows', async () => {
  const [a, b] = [anIncident({ id: 'inc-a' }), anIncident({ id: 'inc-b' })];
  const first = await run({ betweenMs: 3_600_000 });
  first.change('opened', a);
  await expect.poll(async () => (await store.told.all()).get('on-call')?.size, long).toBe(1);
  first.change('opened', b);
  first.centre.rename('on-call', 'night');
  first.centre.setReceivers([onCall('night')]);
  expect(await first.centre.statuses()).toMatchObject([{ waiting: 1, last: { ok: true } }]);
  await first.stop();
  expect([...(await store.told.all())].map(([name, known]) => [name, ...known.keys()])).toEqual([
    ['night', 'inc-a'],
  ]);
  const second = await run({ incidents: [{ ...a, ...over }, b], receivers: [onCall('night')] });
  await expect.poll(told, long).toEqual(['firing inc-a', 'firing inc-b', 'resolved inc-a']);
  second.centre.rename('night', 'on-call');
  second.change('cleared', { ...b, ...over });
  await settled(second, 0, 'firing inc-a', 'firing inc-b', 'resolved inc-a', 'resolved inc-b');
  expect(hook.received.at(-1)?.body).toMatchObject({ receiver: 'on-call' });
});

/** A book of incidents on the store, its clock, and a way to bring what it knows to disk. */
async function aBook(startMs: number) {
  const clock = { nowMs: startMs, monoMs: 0 };
  const keeper = createIncidentKeeper(
    (demo) => (demo ? null : store.incidents),
    (error) => expect.unreachable(String(error)),
  );
  const book = createIncidentBook({
    keeper,
    isDemo: () => false,
    announce: () => undefined,
    clock: () => ({ ...clock }),
  });
  await book.load(store.incidents);
  const hot = { ...anIncident(), kind: 'throttle', code: 'heat' } as const;
  return {
    book,
    clock,
    /** It is hot for a minute. */
    heat: () => {
      const look = () => book.judge({ host: hot.host, findings: [hot], isUnknown: () => false });
      look();
      clock.monoMs += 60_000;
      look();
      return book.cases()[0]?.incident.id ?? '';
    },
    keep: () => keeper.flush(clock.nowMs),
  };
}

describe('the end of a snooze', () => {
  const hour = 3_600_000;

  test('is told after the machine slept through it, unless somebody looks after it', async () => {
    const { book, clock, heat } = await aBook(Date.now());
    const { stop } = await run({ book });
    const id = heat();
    await expect.poll(told, long).toEqual([`firing ${id}`]);
    book.snooze(id, clock.nowMs + hour);
    book.sweep();
    // The machine was suspended: timers and the monotonic clock stood still.
    clock.nowMs += 2 * hour;
    book.sweep();
    await expect.poll(told, long).toEqual([`firing ${id}`, `firing ${id}`]);
    book.snooze(id, clock.nowMs + hour);
    book.acknowledge(id, 'ada', '');
    clock.nowMs += 2 * hour;
    book.sweep();
    book.end('gpu-01', () => true, 'The host was booted', clock.nowMs);
    await expect.poll(told, long).toEqual([`firing ${id}`, `firing ${id}`, `resolved ${id}`]);
    await stop();
  });

  test('is told when nobody ran then, once its host is there', async () => {
    const before = await aBook(Date.now() - 2 * hour);
    const first = await run({ book: before.book });
    const id = before.heat();
    await expect.poll(told, long).toEqual([`firing ${id}`]);
    before.book.snooze(id, before.clock.nowMs + hour);
    await before.keep();
    await settled(first, 1, `firing ${id}`);
    const { book } = await aBook(Date.now());
    let labels: Readonly<Record<string, string>> | null = null;
    const second = await run({ book, labels: () => labels });
    book.sweep();
    second.centre.tick();
    labels = {};
    second.centre.tick();
    second.centre.tick();
    await settled(second, 1, `firing ${id}`, `firing ${id}`);
  });
});

test('what one message has no room for comes with the next ones, the worst first, and is known only then', async () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    anIncident({ id: `inc-${index}`, severity: index < 140 ? 'warning' : 'critical' }),
  );
  const taken = async (length: number) => {
    await expect.poll(() => told().length, long).toBe(length);
    return told().slice(-150);
  };
  const first = await run({ betweenMs: 3_600_000 });
  for (const incident of many) first.change('opened', incident);
  const [worst] = await taken(100);
  expect(worst).toBe('firing inc-140');
  await expect.poll(async () => (await store.told.all()).get('on-call')?.size, long).toBe(100);
  await first.stop();
  const second = await run({ incidents: many });
  expect(new Set(await taken(150)).size).toBe(150);
  for (const incident of many) second.change('cleared', { ...incident, ...over });
  const ends = await taken(300);
  expect(new Set(ends).size).toBe(150);
  expect(ends.every((each) => each.startsWith('resolved'))).toBe(true);
  await second.stop();
});

test('the end of what somebody looks after is told to who was told of it', async () => {
  const a = anIncident({ id: 'inc-a' });
  const { change, stop } = await run({});
  change('opened', a);
  await expect.poll(told, long).toEqual(['firing inc-a']);
  const acknowledged = { ...a, acknowledgement: { by: 'ada', atMs: Date.now(), note: '' } };
  change('updated', acknowledged);
  change('cleared', { ...acknowledged, ...over });
  await expect.poll(told, long).toEqual(['firing inc-a', 'resolved inc-a']);
  const untold = { ...acknowledged, id: 'inc-b' };
  change('opened', untold);
  change('cleared', { ...untold, ...over });
  change('opened', anIncident({ id: 'inc-c' }));
  await expect.poll(told, long).toEqual(['firing inc-a', 'resolved inc-a', 'firing inc-c']);
  await stop();
});
