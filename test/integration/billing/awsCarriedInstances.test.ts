import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awsCostExplorerConnector as connector } from '#engine/billing/connectors/aws/costExplorer.ts';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { connectionConfigSchema } from '#shared/contract/schemas/billingConnection.ts';
import {
  awsEnvironment,
  type CostBody,
  costAnswer,
  costDay,
  costGroup,
  noCommitments,
  operationOf,
} from '../../fixtures/billing/awsLike.ts';
import { createTestContext } from '../../fixtures/billing/connectorContext.ts';
import {
  type Asked,
  type LoopbackServer,
  type Reply,
  startLoopbackServer,
} from '../../fixtures/billing/loopbackServer.ts';

let server: LoopbackServer;
let folder: string;
let ledger: Ledger;
/** What the instance costs on days that AWS corrected later. */
let corrected: Readonly<Record<string, string>>;

beforeEach(async () => {
  for (const [name, value] of Object.entries(awsEnvironment)) vi.stubEnv(name, value);
  corrected = {};
  server = await startLoopbackServer(costs);
  folder = await mkdtemp(join(tmpdir(), 'headroom-carried-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await ledger.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function daysOf({ TimePeriod }: CostBody): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(TimePeriod.Start); at < Date.parse(TimePeriod.End); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** One instance that runs all the time, as each kind of question shows it; nothing else is billed. */
function costs(asked: Asked): Reply {
  const body = JSON.parse(asked.body) as CostBody & {
    readonly GroupBy?: readonly { readonly Key: string }[];
  };
  const cost = (day: string) => corrected[day] ?? '1320.96';
  if (operationOf(asked) === 'GetCostAndUsageWithResources')
    return costAnswer(
      daysOf(body).map((day) =>
        costDay(day, [costGroup(['i-0abc', 'BoxUsage:p5.48xlarge'], cost(day))], true),
      ),
    );
  if (operationOf(asked) !== 'GetCostAndUsage') return noCommitments;
  const totals = daysOf(body).map((day) => ({
    ...costDay(day, []),
    Total: costGroup([], cost(day)).Metrics,
  }));
  if (body.GroupBy === undefined) return costAnswer(totals);
  const isWhole =
    body.GroupBy[0]?.Key === 'USAGE_TYPE' && !JSON.stringify(body.Filter).includes('RECORD_TYPE');
  return costAnswer(
    isWhole
      ? daysOf(body).map((day) => costDay(day, [costGroup(['BoxUsage:p5.48xlarge', 'Usage'], cost(day))]))
      : [],
  );
}

async function pullOn(day: string) {
  const config = connectionConfigSchema.parse({
    ...{ name: 'aws', kind: connector.kind, endpoint: server.endpoint },
    options: { account: '123456789012', resources: 'on' },
  });
  const context = createTestContext({ ledger, nowMs: Date.parse(`${day}T12:00:00Z`) });
  return connector.pull(config, { fromMonth: '2026-11-01', toMonth: '2026-11-01', isAgain: false }, context);
}

const perDay = () =>
  ledger.read<{ day: string; known: string | null; other: string | null }>(
    `SELECT strftime(ChargePeriodStart, '%d') AS day,
       sum(BilledCost) FILTER (ResourceId = 'i-0abc') AS known, sum(BilledCost) FILTER (ResourceId IS NULL) AS other
     FROM charges GROUP BY day ORDER BY day`,
  );

test('instances that Cost Explorer has forgotten stay, and each day is what it says now', async () => {
  await pullOn('2026-11-15');
  const early = await perDay();
  expect(early.filter(({ known }) => known === '1320.96').map(({ day }) => day)).toEqual(
    Array.from({ length: 14 }, (_, at) => String(at + 2).padStart(2, '0')),
  );
  corrected = { '2026-11-05': '1300.5', '2026-11-06': '0' };
  await pullOn('2026-12-20');
  const late = new Map((await perDay()).map((row) => [row.day, row]));
  expect(late.size).toBe(30);
  // Never known by instance.
  expect(late.get('01')).toMatchObject({ known: null, other: '1320.96' });
  expect(late.get('04')).toMatchObject({ known: '1320.96', other: null });
  expect(late.get('05')).toMatchObject({ known: '1320.96', other: '-20.46' });
  expect(late.get('06')).toMatchObject({ known: '1320.96', other: '-1320.96' });
  const [period] = await ledger.periods();
  expect(period).toMatchObject({ isClosed: true });
  // 28 days and the corrected one, to the last place.
  expect(period?.sums).toMatchObject([{ billed: '38287.38', effective: '38287.38' }]);
});

test('pulled again and again, what is carried does not grow', async () => {
  await pullOn('2026-11-15');
  await pullOn('2026-11-25');
  await pullOn('2026-11-25');
  await pullOn('2026-11-28');
  const days = await perDay();
  expect(days).toHaveLength(28);
  expect(days.filter(({ known }) => known === '1320.96')).toHaveLength(27);
  expect(days.filter(({ other }) => other !== null).map(({ day }) => day)).toEqual(['01']);
});
