import { describe, expect, it } from 'vitest';
import type { RateRow, SpendDetail } from '#shared/contract/schemas/rates.ts';
import type { ReconciledRow } from '#shared/contract/schemas/reconciled.ts';
import { costRows, fleetCostText } from '../../../renderer/features/billing/rates/costRows.ts';
import { groupedRows } from '../../../renderer/features/billing/rates/rateRows.ts';
import {
  causeSums,
  orderedDifferences,
  reconcileCsv,
} from '../../../renderer/features/billing/reconcile/reconcileRows.ts';

const nothing = {
  cost: null,
  observedSeconds: 0,
  workingSeconds: 0,
  unpricedSeconds: 0,
  wattSeconds: 0,
  pricedWorkingSeconds: 0,
  pricedWattSeconds: 0,
  lacksPower: false,
};
const unknown = { rate: null, steps: [], warnings: [], why: 'nobody said', remedy: 'Label it.' };

describe('what a host costs, in words', () => {
  const detail: SpendDetail = {
    atMs: 0,
    currency: 'USD',
    demo: false,
    perHour: null,
    gpus: 2,
    unpricedGpus: 2,
    today: nothing,
    month: nothing,
    answers: [{ gpuName: 'T4', answer: unknown }],
  };

  it('is unknown with its reason, never 0', () => {
    const rows = costRows(detail);
    expect(rows[0]).toMatchObject({ label: 'Now', text: null, missing: 'nobody said. Label it.' });
    expect(rows[1]).toMatchObject({ text: null, missing: 'nothing was observed' });
  });

  it('says estimated, from how much time, and what it leaves out', () => {
    const today = {
      ...nothing,
      cost: '12.5',
      observedSeconds: 7200,
      unpricedSeconds: 3600,
      lacksPower: true,
    };
    const row = costRows({ ...detail, today, perHour: '6.25', unpricedGpus: 1 })[1];
    expect(row?.text).toBe('USD 12.50 estimated');
    expect(row?.note).toContain('2 h of GPU time observed');
    expect(row?.note).toContain('lower bound');
    expect(row?.note).toContain('1 h of it without a price');
  });

  it('of a fleet counts GPUs without a price', () => {
    expect(fleetCostText({ perHour: '412', gpus: 800, unpricedGpus: 17 }, 'USD')).toEqual({
      value: 'USD 412.00/h',
      note: '17 GPUs without a price',
      isPartial: true,
    });
    expect(fleetCostText({ perHour: null, gpus: 8, unpricedGpus: 8 }, 'USD').value).toBe('unknown');
  });
});

it('hosts that are alike in all but their name are one row', () => {
  const row = (host: string, gpuCount: number): RateRow => ({
    subject: {
      host,
      labels: { name: host },
      gpuName: 'T4',
      gpuKey: 't4',
      gpuCount,
      hostGpuCount: gpuCount,
      place: null,
    },
    demo: false,
    answer: unknown,
  });
  const groups = groupedRows([row('a', 1), row('b', 1), row('c', 2)]);
  expect(groups.map(({ hosts }) => hosts)).toEqual([['a', 'b'], ['c']]);
});

describe('estimate and bill', () => {
  const row = (host: string, variance: string | null, cause: ReconciledRow['cause']): ReconciledRow => ({
    host,
    provider: 'aws',
    resourceId: '=i-1',
    day: '2026-10-01',
    currency: 'USD',
    billed: '10',
    estimated: variance === null ? null : '9',
    variance,
    percent: null,
    cause,
    why: '',
    observedSeconds: 3600,
    billedSeconds: null,
  });
  const rows = [
    row('a', '0.01', 'none'),
    row('b', '-5', 'discount'),
    row('c', null, 'no price'),
    row('d', '-1', 'discount'),
  ];

  it('has the largest differences first, whichever way they go', () => {
    expect(orderedDifferences(rows, true).map(({ host }) => host)).toEqual(['b', 'd', 'c']);
    expect(orderedDifferences(rows, false)).toHaveLength(4);
    expect(causeSums(rows)).toEqual([
      { cause: 'discount', rows: 2, variance: '-6' },
      { cause: 'none', rows: 1, variance: '0.01' },
      { cause: 'no price', rows: 1, variance: null },
    ]);
  });

  it('goes into CSV with negative numbers as numbers and formulas as text', () => {
    const csv = reconcileCsv({
      month: '2026-10-01',
      currency: 'USD',
      rows,
      unmatchedBilled: [],
      unmatchedResources: 0,
      unbilledEstimated: null,
      unbilledDays: 0,
      unbilledHosts: [],
    });
    expect(csv).toContain("b,aws,'=i-1,2026-10-01,9,USD,10,USD,-5,,discount");
  });
});
