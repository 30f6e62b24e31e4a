import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConnectionRecords } from '#engine/billing/connections/connectionRecords.ts';
import { Connections } from '#engine/billing/connections/connections.ts';
import type { BillingConnector, ConnectorContext } from '#engine/billing/connectors/connector.ts';
import { pullMonth } from '#engine/billing/connectors/pullMonth.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { connectionConfigSchema } from '#shared/contract/schemas/billingConnection.ts';
import type { PullReport } from '#shared/domain/billingConnection.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import { createMemoryLedger } from '../../fixtures/billing/memoryLedger.ts';

let folder: string;
let nowMs: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-connections-'));
  nowMs = Date.parse('2026-11-20T12:00:00Z');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A provider that answers when it is told to. */
function provider(pull: (context: ConnectorContext) => Promise<PullReport>) {
  const asked: string[] = [];
  let atOnce = 0;
  let most = 0;
  const connector: BillingConnector = {
    ...{ kind: 'test', title: 'Test', provider: 'Test', fields: [], costOfCalls: '', credentials: '' },
    secret: { label: 'Key', env: 'TEST_BILLING_KEY' },
    policy: () => 'read',
    test: async function* () {},
    pull: async (config, _wanted, context) => {
      asked.push(config.name);
      atOnce += 1;
      most = Math.max(most, atOnce);
      try {
        return await pull(context);
      } finally {
        atOnce -= 1;
      }
    },
  };
  return { connector, asked, most: () => most };
}

async function connectionsOf(connector: BillingConnector, env: Record<string, string> = {}) {
  const records = new ConnectionRecords(join(folder, 'connections.json'));
  await records.load();
  const secrets = createMemorySecretStore();
  const connections = new Connections({
    ...{ connectors: [connector], records, ledger: createMemoryLedger(), secrets, env },
    ...{ cacheFolder: folder, now: () => nowMs, announce: () => undefined },
  });
  return { connections, secrets };
}

const config = (name: string, more: object = {}) =>
  connectionConfigSchema.parse({ name, kind: 'test', ...more });
const empty: PullReport = { months: [], warnings: [] };
const slow: Failure = { kind: 'back-pressure', message: 'slow', words: '', remedy: 'wait', terminal: false };

test('never two pulls of one connection, and at most two of all', async () => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const { connector, asked, most } = provider(async () => {
    await promise;
    return empty;
  });
  const { connections } = await connectionsOf(connector);
  const names = ['a', 'b', 'c'];
  connections.set(names.map((name) => config(name)));
  connections.tick();
  connections.tick();
  const again = names.map((name) => connections.pull(config(name), false));
  expect(connections.statuses().map(({ phase }) => phase)).toEqual(['pulling', 'pulling', 'pulling']);
  resolve();
  await Promise.all(again);
  expect(asked.toSorted()).toEqual(names);
  expect(most()).toBe(2);
  // The next ones are half a day away.
  connections.tick();
  nowMs += 11 * 3_600_000;
  connections.tick();
  expect(asked).toHaveLength(3);
  nowMs += 3_600_000;
  connections.tick();
  await Promise.all(names.map((name) => connections.pull(config(name), false)));
  await connections.stop();
  expect(asked).toHaveLength(6);
});

test('what was pulled, what it cost and what failed is known after a restart', async () => {
  const failure = slow;
  let fails = false;
  const { connector } = provider(async ({ onCall }) => {
    onCall({ amount: '0.01', currency: 'USD' });
    onCall({ amount: '0.01', currency: 'USD' });
    if (fails) throw new FailureError(failure);
    return { ...empty, warnings: ['one right is missing'] };
  });
  const first = (await connectionsOf(connector)).connections;
  first.set([config('a')]);
  await first.pull(config('a'), false);
  await first.stop();
  fails = true;
  const second = (await connectionsOf(connector)).connections;
  second.set([config('a')]);
  expect(second.statuses()[0]).toMatchObject({
    lastPull: { outcome: 'done', warnings: ['one right is missing'], costs: { calls: 2, amount: '0.02' } },
    costs: { calls: 2, amount: '0.02', currency: 'USD' },
  });
  await second.pull(config('a'), false);
  const [status] = second.statuses();
  expect(status).toMatchObject({
    lastPull: { outcome: 'failed', failure },
    costs: { calls: 4, amount: '0.04' },
  });
  expect(status?.nextPullAtMs).toBe(nowMs + 15 * 60_000);
  await second.stop();
});

test('a pull that fails at a month tells of those that came in before it', async () => {
  const ledger = createMemoryLedger();
  const { connector } = provider(async (context) => {
    const months = ['2026-09-01', '2026-10-01'].map((month) => {
      const key = { provider: 'Test', account: '1', dataset: 'a', month };
      const fetchPage = async () => {
        if (month === '2026-10-01') throw new FailureError({ ...slow, message: 'gone' });
        return { rows: [{ BilledCost: '1' }], nextToken: null };
      };
      return () => pullMonth({ key, isAgain: false, fetchPage }, { ...context, ledger });
    });
    for (const month of months) await month();
    return empty;
  });
  const { connections } = await connectionsOf(connector);
  connections.set([config('a')]);
  const past = await connections.pull(config('a'), false);
  await connections.stop();
  expect(past).toMatchObject({ outcome: 'failed', failure: { message: 'gone' } });
  expect(past.months).toMatchObject([{ month: '2026-09-01', rows: 1, outcome: 'pulled' }]);
});

test('a cancel, a change of the file and a stop end a pull that hangs', async () => {
  const { connector } = provider(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  const { connections } = await connectionsOf(connector);
  connections.set([config('a', { pullsPerDay: 0 })]);
  const cancelled = connections.pull(config('a'), false);
  expect(connections.cancel('a')).toBe(true);
  expect(await cancelled).toMatchObject({ outcome: 'cancelled', failure: null });
  expect(connections.cancel('a')).toBe(false);
  const changed = connections.pull(config('a'), false);
  connections.set([]);
  expect(await changed).toMatchObject({ outcome: 'cancelled' });
  connections.set([config('a', { pullsPerDay: 0 })]);
  const stopped = connections.pull(config('a'), false);
  await connections.stop();
  expect(await stopped).toMatchObject({ outcome: 'cancelled' });
});

test("the key: the variable that the file names, the provider's own, the keyring", async () => {
  const keys: (string | null)[] = [];
  const { connector } = provider(async ({ secret }) => {
    keys.push(await secret());
    return empty;
  });
  const { connections, secrets } = await connectionsOf(connector, {
    MINE: 'of-mine',
    TEST_BILLING_KEY: 'of-test',
  });
  await secrets.set('billing:a', 'of-keyring', true);
  for (const more of [{ secretEnv: 'MINE' }, { secretEnv: 'UNSET' }, {}]) {
    connections.set([config('a', more)]);
    await connections.pull(config('a', more), false);
  }
  const bare = await connectionsOf(connector);
  await bare.secrets.set('billing:a', 'of-keyring', true);
  await bare.connections.pull(config('a'), false);
  expect(keys).toEqual(['of-mine', null, 'of-test', 'of-keyring']);
});
