import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import {
  awsEnvironment,
  costAnswer,
  costDay,
  costGroup,
  jsonError,
  noCommitments,
  operationOf,
} from '../../fixtures/billing/awsLike.ts';
import {
  type Asked,
  type LoopbackServer,
  type Reply,
  startLoopbackServer,
} from '../../fixtures/billing/loopbackServer.ts';
import { headroomEntry, runHeadroom } from './runHeadroom.ts';

let server: LoopbackServer;
let config: string;

beforeEach(async () => {
  for (const [name, value] of Object.entries(awsEnvironment)) vi.stubEnv(name, value);
  config = await mkdtemp(join(tmpdir(), 'headroom-cli-billing-'));
  server = await startLoopbackServer(threePages);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(config, { recursive: true, force: true });
});

/** Three pages of instances, one of everything else. */
function threePages(asked: Asked): Reply {
  if (operationOf(asked) !== 'GetCostAndUsage') return noCommitments;
  const { TimePeriod, GroupBy, NextPageToken } = JSON.parse(asked.body) as {
    TimePeriod: { Start: string };
    GroupBy: readonly { Key: string }[];
    NextPageToken?: string;
  };
  const page = Number(NextPageToken ?? '1');
  const isEc2 = GroupBy[0]?.Key === 'USAGE_TYPE';
  const key = isEc2 ? `BoxUsage:p${page}.48xlarge` : 'Amazon Simple Storage Service';
  const next = isEc2 && page < 3 ? String(page + 1) : undefined;
  return costAnswer([costDay(TimePeriod.Start, [costGroup([key, 'Usage'], `${page}.01`)], true)], next);
}

const run = (...args: readonly string[]) => runHeadroom(config, ['billing', ...args]);

async function addAws(...more: readonly string[]): Promise<void> {
  const { code, stderr } = await run(
    ...['add', 'aws', 'aws-cost-explorer', '--endpoint', server.endpoint, '--months', '1'],
    ...['--option', 'account=123456789012', ...more],
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
}

test('add, list, policy, test, pull and remove, with their exit codes', async () => {
  await addAws();
  const listed = JSON.parse((await run('list')).stdout) as { connections: readonly { name: string }[] };
  expect(listed.connections.map(({ name }) => name)).toEqual(['aws']);
  expect(JSON.parse((await run('policy', 'aws')).stdout)).toMatchObject({
    policy: expect.stringContaining('ce:GetCostAndUsage'),
  });
  expect(await run('test', 'aws')).toMatchObject({ code: 0 });
  const pulled = await run('pull', 'aws');
  expect(pulled.code).toBe(0);
  expect(JSON.parse(pulled.stdout)).toMatchObject([
    { name: 'aws', outcome: 'done', months: [{ rows: 4 }], costs: { currency: 'USD' }, failure: null },
  ]);
  expect((await run('remove', 'aws')).code).toBe(0);
  expect((await run('pull', 'aws')).code).toBe(1);
  expect((await run('add', 'x', 'nosuch')).code).toBe(1);
  expect((await run('add', 'x', 'aws-export', '--option', 'bucket=b-1')).stderr).toContain(
    'option export is missing',
  );
});

test('a missing right is named and the exit code says that some of it works', async () => {
  await addAws('--option', 'resources=on');
  server.answer((asked) =>
    operationOf(asked) === 'GetCostAndUsageWithResources'
      ? jsonError(
          400,
          'AccessDeniedException',
          'x is not authorized to perform: ce:GetCostAndUsageWithResources',
        )
      : threePages(asked),
  );
  const tested = await run('test', 'aws');
  expect(tested.code).toBe(2);
  expect(JSON.parse(tested.stdout)).toMatchObject({
    ok: false,
    missingRights: ['ce:GetCostAndUsageWithResources'],
  });
  server.answer(() => jsonError(400, 'ExpiredTokenException', 'expired'));
  const pulled = await run('pull');
  expect(pulled.code).toBe(3);
  expect(pulled.stdout).toContain('aws sso login');
});

test('a process that is killed in the middle of a page loses nothing and goes on', async () => {
  await addAws();
  const child = spawn(process.execPath, [headroomEntry, '--config', config, 'billing', 'pull', 'aws'], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  server.answer((asked) => {
    // Killed while the third page is under way, when two are staged.
    if (!asked.body.includes('"NextPageToken":"3"')) return threePages(asked);
    child.kill('SIGKILL');
    return { ...threePages(asked), cutAfter: 20 };
  });
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  server.answer(threePages);
  const before = server.asked.length;
  const pulled = await run('pull', 'aws');
  expect(JSON.parse(pulled.stdout)).toMatchObject([
    { outcome: 'done', months: [{ outcome: 'resumed', rows: 4 }] },
  ]);
  expect(server.asked[before]?.body).toContain('"NextPageToken":"3"');
  const ledger = createLedger(join(config, 'data', 'ledger.duckdb'));
  const [period] = await ledger.periods();
  await ledger.close();
  expect(period).toMatchObject({ dataset: 'aws', account: '123456789012', rows: 4, isClosed: false });
  expect(period?.sums).toMatchObject([{ currency: 'USD', billed: '7.04', effective: '7.04' }]);
});
