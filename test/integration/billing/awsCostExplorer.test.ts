import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awsCostExplorerConnector as connector } from '#engine/billing/connectors/aws/costExplorer.ts';
import type { ConnectionConfig, TestStep } from '#shared/domain/billingConnection.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { sumExact } from '#shared/money/decimal.ts';
import {
  awsEnvironment,
  type CostBody,
  costAnswer,
  costDay,
  costGroup,
  jsonError,
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
import { createMemoryLedger } from '../../fixtures/billing/memoryLedger.ts';

let server: LoopbackServer;
const october = { fromMonth: '2026-10-01', toMonth: '2026-10-01', isAgain: false };

beforeEach(async () => {
  for (const [name, value] of Object.entries(awsEnvironment)) vi.stubEnv(name, value);
  server = await startLoopbackServer(twoPages);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

/** A month of two pages of instances and one page of everything else. */
function twoPages(asked: Asked): Reply {
  if (operationOf(asked) !== 'GetCostAndUsage') return noCommitments;
  const { GroupBy, NextPageToken } = JSON.parse(asked.body) as CostBody;
  if (GroupBy[0]?.Key === 'SERVICE')
    return costAnswer([
      costDay('2026-10-01', [
        costGroup(
          ['Amazon Simple Storage Service', 'Usage'],
          '0.100000000000000001',
          '0.100000000000000001',
          '7',
        ),
        costGroup(['Amazon Simple Storage Service', 'Credit'], '-5.50', '-5.50', '0'),
        costGroup(['Tax', 'Tax'], '0', '0', '0'),
      ]),
    ]);
  if (NextPageToken === undefined)
    return costAnswer(
      [costDay('2026-10-01', [costGroup(['USE2-BoxUsage:p5.48xlarge', 'Usage'], '1320.960', '1320.960')])],
      'page-2',
    );
  return costAnswer([
    costDay('2026-10-02', [
      costGroup(['SpotUsage:g5.xlarge', 'Usage'], '9.9999999999', '9.9999999999'),
      costGroup(['BoxUsage:p5.48xlarge', 'SavingsPlanCoveredUsage'], '1320.96', '792.576'),
      costGroup(['BoxUsage:p5.48xlarge', 'SavingsPlanNegation'], '-1320.96', '0'),
      costGroup(['DataTransfer-Out-Bytes', 'Usage'], '1E-10', '1E-10', '0.5'),
    ]),
  ]);
}

function config(options: ConnectionConfig['options'] = {}): ConnectionConfig {
  return {
    name: 'aws',
    kind: connector.kind,
    options: { account: '123456789012', ...options },
    endpoint: server.endpoint,
    months: 1,
    pullsPerDay: 2,
    paused: false,
  };
}

async function steps(options: ConnectionConfig['options'] = {}): Promise<readonly TestStep[]> {
  const all: TestStep[] = [];
  for await (const step of connector.test(config(options), createTestContext())) all.push(step);
  return all;
}

async function failureOf(pull: Promise<unknown>) {
  const error: unknown = await pull.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FailureError);
  return (error as FailureError).failure;
}

test('pages are followed, costs stay exact, records are kept apart', async () => {
  const ledger = createMemoryLedger();
  const context = createTestContext({ ledger });
  const report = await connector.pull(config(), october, context);
  const rows = ledger.rowsOf({ month: '2026-10-01' });
  expect(report.months).toMatchObject([
    {
      month: '2026-10-01',
      account: '123456789012',
      dataset: 'aws',
      rows: 7,
      isClosed: true,
      outcome: 'pulled',
    },
  ]);
  expect(sumExact(rows.map((row) => row.BilledCost ?? ''))).toBe('1325.560000000000000001');
  expect(sumExact(rows.map((row) => row.EffectiveCost ?? ''))).toBe('2118.136000000000000001');
  const [p5, spot, covered, negation, transfer, , credit] = rows;
  expect(p5).toMatchObject({
    ChargePeriodStart: '2026-10-01T00:00:00Z',
    ChargePeriodEnd: '2026-10-02T00:00:00Z',
    BillingPeriodEnd: '2026-11-01T00:00:00Z',
    BillingAccountId: '123456789012',
    x_InstanceType: 'p5.48xlarge',
    ConsumedQuantity: '24',
    ConsumedUnit: 'Hours',
  });
  expect(spot).toMatchObject({ PricingCategory: 'Dynamic', x_InstanceType: 'g5.xlarge' });
  expect(covered).toMatchObject({ CommitmentDiscountStatus: 'Used', CommitmentDiscountType: 'Savings Plan' });
  expect(negation).toMatchObject({ BilledCost: '-1320.96', x_RecordType: 'SavingsPlanNegation' });
  // Bytes are not hours.
  expect(transfer).not.toHaveProperty('ConsumedQuantity');
  expect(credit).toMatchObject({ ChargeCategory: 'Credit', BilledCost: '-5.5' });
  expect(context.calls.every((price) => price?.amount === '0.01')).toBe(true);
  expect(report.warnings).toEqual([]);
  const nameless = await connector.pull(config({ account: '' }), { ...october, isAgain: true }, context);
  expect(nameless.warnings).toEqual([
    expect.stringContaining('write the paying account into the connection'),
  ]);
});

test('a closed month is asked for once; an estimated one stays open', async () => {
  const ledger = createMemoryLedger();
  await connector.pull(config(), october, createTestContext({ ledger }));
  const before = server.asked.length;
  const again = await connector.pull(config(), october, createTestContext({ ledger }));
  expect(again.months).toMatchObject([{ outcome: 'kept', rows: 7 }]);
  expect(server.asked.length).toBe(before);
  server.answer((asked) =>
    operationOf(asked) === 'GetCostAndUsage'
      ? costAnswer([costDay('2026-10-01', [costGroup(['BoxUsage:g5.xlarge', 'Usage'], '1')], true)])
      : noCommitments,
  );
  const open = await connector.pull(config(), { ...october, isAgain: true }, createTestContext({ ledger }));
  expect(open.months).toMatchObject([{ outcome: 'pulled', isClosed: false, rows: 2 }]);
});

test('throttling of every kind is waited out', async () => {
  const refusals = [
    jsonError(400, 'ThrottlingException', 'Rate exceeded'),
    { ...jsonError(429, 'TooManyRequestsException', 'slow down'), headers: { 'retry-after': '0' } },
    jsonError(400, 'LimitExceededException', 'You made too many calls in a short period of time.'),
  ];
  server.answer((asked) => refusals.shift() ?? twoPages(asked));
  const ledger = createMemoryLedger();
  await connector.pull(config(), october, createTestContext({ ledger }));
  expect(ledger.rowsOf({})).toHaveLength(7);
});

test('throttling without end is back-pressure, and the month in force stays', async () => {
  const ledger = createMemoryLedger();
  await connector.pull(config(), october, createTestContext({ ledger }));
  server.answer(() => jsonError(400, 'ThrottlingException', 'Rate exceeded'));
  const context = createTestContext({ ledger });
  const failure = await failureOf(connector.pull(config(), { ...october, isAgain: true }, context));
  expect(failure).toMatchObject({ kind: 'back-pressure', terminal: false });
  expect(context.calls).toHaveLength(4);
  expect(ledger.rowsOf({})).toHaveLength(7);
});

test.each([
  ['cut in the middle of a page', () => ({ ...twoPages(page2), cutAfter: 100 })],
  ['connection dropped', () => null],
])('%s: nothing is lost, the pull goes on at that page', async (_name, broken) => {
  const ledger = createMemoryLedger();
  server.answer((asked) => (asked.body.includes('page-2') ? broken() : twoPages(asked)));
  const failure = await failureOf(connector.pull(config(), october, createTestContext({ ledger })));
  expect(['closed', 'unreadable', 'unreachable']).toContain(failure.kind);
  expect(ledger.stagedRowsOf({})).toBe(1);
  expect(ledger.rowsOf({})).toHaveLength(0);
  server.answer(twoPages);
  const before = server.asked.length;
  // A day later, by another process: the same questions are asked.
  const later = createTestContext({ ledger, nowMs: Date.parse('2026-11-21T12:00:00Z') });
  const report = await connector.pull(config(), october, later);
  expect(report.months).toMatchObject([{ outcome: 'resumed', rows: 7 }]);
  expect(server.asked[before]?.body).toContain('"NextPageToken":"page-2"');
  expect(new Set(ledger.rowsOf({}).map((row) => JSON.stringify(row))).size).toBe(7);
});

const page2: Asked = {
  method: 'POST',
  url: new URL('http://127.0.0.1/'),
  headers: { 'x-amz-target': 'AWSInsightsIndexService.GetCostAndUsage' },
  body: JSON.stringify({ GroupBy: [{ Key: 'USAGE_TYPE' }], NextPageToken: 'page-2' }),
};

test('one cut body is asked for again by itself', async () => {
  let cuts = 0;
  server.answer((asked) => {
    cuts += 1;
    const reply = twoPages(asked);
    return cuts === 2 ? { ...reply, cutAfter: 50 } : reply;
  });
  const ledger = createMemoryLedger();
  const report = await connector.pull(config(), october, createTestContext({ ledger }));
  expect(report.months).toMatchObject([{ outcome: 'pulled', rows: 7 }]);
});

test('a page token that is no longer accepted begins the month anew', async () => {
  const ledger = createMemoryLedger();
  server.answer((asked) => (asked.body.includes('page-2') ? null : twoPages(asked)));
  await failureOf(connector.pull(config(), october, createTestContext({ ledger })));
  let refused = 0;
  server.answer((asked) => {
    if (!asked.body.includes('page-2') || refused > 0) return twoPages(asked);
    refused += 1;
    return jsonError(400, 'InvalidNextTokenException', 'The pagination token is invalid.');
  });
  const report = await connector.pull(config(), october, createTestContext({ ledger }));
  expect(report.months).toMatchObject([{ rows: 7 }]);
  expect(ledger.rowsOf({})).toHaveLength(7);
});

test.each(['12,50', 'NaN', '', '0x10'])('the amount %j is refused, naming page and row', async (amount) => {
  const ledger = createMemoryLedger();
  server.answer((asked) =>
    asked.body.includes('page-2')
      ? costAnswer([
          costDay('2026-10-02', [
            costGroup(['BoxUsage:g5.xlarge', 'Usage'], '1'),
            costGroup(['BoxUsage:g5.xlarge', 'Credit'], amount),
          ]),
        ])
      : twoPages(asked),
  );
  const failure = await failureOf(connector.pull(config(), october, createTestContext({ ledger })));
  expect(failure).toMatchObject({ kind: 'unreadable' });
  expect(failure.message).toContain('page 2, row 2');
  expect(ledger.rowsOf({})).toHaveLength(0);
});

test('an expired token names the sign-in; what is staged stays', async () => {
  const ledger = createMemoryLedger();
  server.answer((asked) =>
    asked.body.includes('page-2')
      ? jsonError(400, 'ExpiredTokenException', 'The security token included in the request is expired')
      : twoPages(asked),
  );
  const failure = await failureOf(connector.pull(config(), october, createTestContext({ ledger })));
  expect(failure).toMatchObject({ kind: 'authentication', terminal: true });
  expect(failure.remedy).toContain('aws sso login');
  expect(ledger.stagedRowsOf({})).toBe(1);
});

test('a test says which one right is missing and what works', async () => {
  server.answer((asked) => {
    switch (operationOf(asked)) {
      case 'GetCostAndUsageWithResources':
        return jsonError(
          400,
          'AccessDeniedException',
          'User: arn:aws:iam::123456789012:user/x is not authorized to perform: ce:GetCostAndUsageWithResources on resource: *',
        );
      case 'GetCostAndUsage':
        return costAnswer([costDay('2026-11-19', [costGroup(['BoxUsage:g5.xlarge', 'Usage'], '1')])]);
      default:
        return noCommitments;
    }
  });
  const all = await steps({ resources: 'on' });
  expect(all.filter(({ outcome }) => outcome === 'ok').map(({ step }) => step)).toEqual([
    'credentials',
    'costs of a day',
    'SavingsPlansUtilization',
    'SavingsPlansCoverage',
    'ReservationUtilization',
    'ReservationCoverage',
  ]);
  expect(all.filter(({ missingRight }) => missingRight !== null)).toMatchObject([
    { step: 'costs of each instance', outcome: 'failed', missingRight: 'ce:GetCostAndUsageWithResources' },
  ]);
});

test('resources of the last 14 days are asked for by filters that exclude one another', async () => {
  server.answer((asked) => {
    const body = JSON.parse(asked.body) as CostBody;
    if (operationOf(asked) === 'GetCostAndUsageWithResources')
      return costAnswer([
        costDay('2026-11-19', [
          costGroup(['i-0abc', 'BoxUsage:p5.48xlarge'], '1320.96'),
          costGroup(['NoResourceId', 'BoxUsage:p5.48xlarge'], '0.5'),
        ]),
      ]);
    return operationOf(asked) === 'GetCostAndUsage'
      ? costAnswer([costDay(body.TimePeriod.Start, [])])
      : noCommitments;
  });
  const ledger = createMemoryLedger();
  const november = { fromMonth: '2026-11-01', toMonth: '2026-11-01', isAgain: false };
  await connector.pull(config({ resources: 'on' }), november, createTestContext({ ledger }));
  const asked = server.asked
    .filter((one) => operationOf(one).startsWith('GetCostAndUsage'))
    .map((one) => [operationOf(one), JSON.parse(one.body) as CostBody] as const);
  expect(asked.map(([operation, { TimePeriod }]) => [operation, TimePeriod.Start, TimePeriod.End])).toEqual([
    ['GetCostAndUsage', '2026-11-01', '2026-11-07'],
    ['GetCostAndUsage', '2026-11-07', '2026-11-21'],
    ['GetCostAndUsageWithResources', '2026-11-07', '2026-11-21'],
    ['GetCostAndUsage', '2026-11-01', '2026-11-21'],
  ]);
  expect(JSON.stringify(asked[1]?.[1].Filter)).toContain('"Not":{"Dimensions":{"Key":"RECORD_TYPE"');
  const rows = ledger.rowsOf({});
  expect(rows).toMatchObject([{ ResourceId: 'i-0abc', ResourceType: 'Instance' }, { BilledCost: '0.5' }]);
  expect(rows[1]).not.toHaveProperty('ResourceId');
});

test('linked accounts are kept apart and the rest is one sum', async () => {
  const ledger = createMemoryLedger();
  await connector.pull(config({ accounts: ['210987654321'] }), october, createTestContext({ ledger }));
  const accounts = ledger.rowsOf({}).map((row) => row.SubAccountId ?? 'rest');
  expect(accounts.filter((account) => account === '210987654321')).toHaveLength(7);
  expect(accounts.filter((account) => account === 'rest')).toHaveLength(7);
  expect(server.asked.some(({ body }) => body.includes('"Not":{"Dimensions":{"Key":"LINKED_ACCOUNT"'))).toBe(
    true,
  );
});

test('a cancel ends the pull at once and keeps what is staged', async () => {
  const ledger = createMemoryLedger();
  const context = createTestContext({ ledger });
  server.answer((asked) => {
    if (asked.body.includes('page-2')) context.cancel.abort(new Error('cancelled'));
    return twoPages(asked);
  });
  await expect(connector.pull(config(), october, context)).rejects.toThrow('cancelled');
  expect(ledger.stagedRowsOf({})).toBe(1);
});
