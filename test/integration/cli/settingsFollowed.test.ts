import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Contract } from '#shared/contract/contract.ts';
import type { Topic } from '#shared/contract/topics.ts';
import { periodDue } from '#shared/reports/reportPeriod.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { type RunningCommand, runHeadroom, startHeadroom } from './runHeadroom.ts';

let config: string;
let file: string;
let serving: RunningCommand;
let socket: WebSocket;
let client: ContractRouterClient<Contract>;

const long = { timeout: 60_000, interval: 50 };

/** Headroom in a process of its own, with the bill of the month whose report is due, and a client of its page. */
beforeAll(async () => {
  config = mkdtempSync(join(tmpdir(), 'headroom-settings-'));
  file = join(config, 'settings.yaml');
  const month = periodDue('monthly', 'spend', Date.now()).key;
  const bill = join(config, 'bill.csv');
  writeFileSync(bill, [...focusCsv(simBill({ fleet: planFleet({ gpus: 16, seed: 3 }), month }))].join(''));
  const imported = await runHeadroom(config, ['import', bill]);
  expect(imported.code, imported.stderr).toBe(0);
  serving = startHeadroom(config, ['serve']);
  const { url, port } = JSON.parse((await serving.lines.next()).value);
  const cookie = (await fetch(url)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const headers = { cookie, origin: `http://127.0.0.1:${port}` };
  socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { headers });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  client = createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }));
}, 180_000);
afterAll(async () => {
  socket?.close();
  await serving?.end();
  rmSync(config, { recursive: true, force: true });
});

const scheduled = async () =>
  (await client.reports.schedules({})).schedules.map(({ schedule: { name } }) => name);

it('a schedule that a command adds is told to the page of a Headroom that runs, listed and run there', async () => {
  const stop = new AbortController();
  const changes = (await client.app.changes({}, { signal: stop.signal }))[Symbol.asyncIterator]();
  // The first says everything; only what is told after it is of the command.
  await changes.next();
  expect(await scheduled()).toEqual([]);
  const out = join(config, 'reports');
  const choice = ['--pace', 'monthly', '--kind', 'spend', '--format', 'csv', '--folder', out];
  const added = await runHeadroom(config, ['report', 'schedules', 'add', 'Finance', ...choice]);
  expect(added.code, added.stderr).toBe(0);
  const told = new Set<Topic>();
  while (!told.has('reports')) {
    const { done, value } = await changes.next();
    if (done) throw new Error('the stream of changes ended');
    for (const topic of value.topics) told.add(topic);
  }
  expect(await scheduled()).toEqual(['Finance']);
  const outcome = await client.reports.runSchedule({ name: 'Finance' });
  expect(outcome).toMatchObject({ ok: true, path: expect.stringContaining(out) });
  expect(existsSync(outcome.path ?? '')).toBe(true);
  stop.abort();
}, 180_000);

it('a fault is told with its line, key and remedy, and changes nothing that runs; mended by hand it holds at once', async () => {
  const good = readFileSync(file, 'utf8');
  const faulty = `${good}advice:\n  margin: 1.5\nretention:\n  rawHours: 0\n`;
  writeFileSync(file, faulty);
  const line = faulty.split('\n').indexOf('  rawHours: 0') + 1;
  await expect
    .poll(async () => (await client.app.info({})).configProblem, long)
    .toBe(`${file}:${line}:13: retention.rawHours cannot be 0. Write whole hours from 1 to 2160.`);
  expect(await scheduled()).toEqual(['Finance']);
  expect((await client.advice.rules({})).rules.margin).toBe((await client.advice.rules({})).defaults.margin);
  // Nothing of what somebody is about to mend is written over.
  await expect(client.reports.removeSchedule({ name: 'Finance' })).rejects.toMatchObject({
    code: 'REFUSED',
    message: expect.stringContaining(`:${line}:13: retention.rawHours`),
  });
  expect(readFileSync(file, 'utf8')).toBe(faulty);

  const receivers = 'notifications:\n  receivers:\n    - { name: desk, kind: desktop }\n';
  const zone = 'advice:\n  margin: 1.5\n  timeZone: Europe/Berlin\n';
  writeFileSync(file, `${receivers}${zone}retention:\n  rawHours: 12\n`);
  await expect.poll(async () => (await client.app.info({})).configProblem, long).toBeNull();
  expect(await scheduled()).toEqual([]);
  expect((await client.advice.rules({})).rules).toMatchObject({ margin: 1.5, timeZone: 'Europe/Berlin' });
  expect((await client.settings.get({})).retention.rawHours).toBe(12);
  expect((await client.notifications.list({})).receivers).toMatchObject([{ receiver: { name: 'desk' } }]);
}, 180_000);
