import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AllocationSum } from '#shared/cost/allocation/allocationSum.ts';
import { allocationTables } from '#shared/cost/allocation/allocationTable.ts';
import type { ChargeGroup } from '#shared/cost/allocation/chargeGroup.ts';
import { dimensionNames, dimensionText, parseDimension } from '#shared/cost/allocation/dimension.ts';
import type { GpuTime } from '#shared/cost/allocation/gpuTime.ts';
import { sumExact } from '#shared/money/decimal.ts';

const hourMs = 3_600_000;
const charge: ChargeGroup = {
  provider: 'AWS',
  account: '1',
  currency: 'USD',
  resourceId: 'i-0123456789abcdef0',
  resourceName: 'n1',
  category: 'Usage',
  commitmentStatus: null,
  isCorrection: false,
  fromMs: 0,
  toMs: hourMs,
  cost: '10',
  rows: 1,
  rowsWithoutCost: 0,
  hours: 1,
  gpuCount: null,
  tag: null,
};
const gpu = (uuid: string, seconds: Partial<GpuTime> = {}): GpuTime => ({
  uuid,
  effective: 0,
  heldIdle: 0,
  idle: 0,
  unmeasured: 0,
  holders: [],
  ...seconds,
});
const host = { name: 'n1', labels: { team: 'search' } };
const dimension = (text: string) => parseDimension(text) ?? expect.unreachable(text);
const table = (sum: AllocationSum) => allocationTables(sum.lines())[0] ?? expect.unreachable('no table');

describe('a table of allocated costs', () => {
  it('gives a GPU that was billed and never seen its part, as not observed', () => {
    const sum = new AllocationSum(dimension('gpu'));
    sum.addUse({ ...charge, gpuCount: 2 }, host, [gpu('GPU-a', { effective: 3600 })]);
    expect(
      table(sum).rows.map(({ key, without, shown }) => [key, without, shown.effective, shown.notObserved]),
    ).toEqual([
      ['GPU-a', null, '5', '0'],
      [null, 'notSeen', '0', '5'],
    ]);
  });

  it('counts the time of a resource once, however many charges it has', () => {
    const sum = new AllocationSum(dimension('team'));
    const gpus = [gpu('GPU-a', { effective: 1800 })];
    sum.addUse(charge, host, gpus);
    sum.addUse({ ...charge, commitmentStatus: 'Used', cost: '1' }, host, gpus);
    sum.addUse({ ...charge, isCorrection: true, cost: '-2' }, host, gpus);
    const [row] = table(sum).rows;
    expect(row?.gpuSeconds).toEqual({ effective: 1800, heldIdle: 0, idle: 0, notObserved: 1800 });
    expect(row?.total).toBe('9');
  });

  it('never adds two currencies, and keeps what no GPU bears in lines of its own', () => {
    const sum = new AllocationSum(dimension('provider'));
    sum.addOwn({ ...charge, currency: 'EUR', cost: '-3.5', category: 'Credit' }, 'credit');
    sum.addOwn({ ...charge, cost: '2' }, 'unmatched');
    const tables = allocationTables(sum.lines());
    expect(
      tables.map(({ currency, total }) => [currency, total.total, total.own.credit, total.own.unmatched]),
    ).toEqual([
      ['EUR', '-3.5', '-3.5', '0'],
      ['USD', '2', '0', '2'],
    ]);
  });

  it('shows cents that add up along rows and along columns, to the same total row whatever the dimension', () => {
    const seconds = fc.integer({ min: 0, max: 1200 });
    const charges = fc.array(
      fc.record({
        host: fc.constantFrom('a', 'b', 'c'),
        team: fc.constantFrom('x', 'y', 'z'),
        cost: fc
          .bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
          .map(
            (value) =>
              `${value / 10n ** 7n}.${String(value < 0n ? -value % 10n ** 7n : value % 10n ** 7n).padStart(7, '0')}`,
          ),
        effective: seconds,
        heldIdle: seconds,
        idle: seconds,
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(charges, (list) => {
        const totals = ['host', 'team', 'gpu'].map((name) => {
          const sum = new AllocationSum(dimension(name));
          for (const { host: on, team, cost, ...used } of list) {
            const uses = [gpu(`GPU-${on}-1`, used), gpu(`GPU-${on}-2`)];
            sum.addUse({ ...charge, resourceId: on, cost }, { name: on, labels: { team } }, uses);
          }
          const { rows, total } = table(sum);
          for (const { shown } of [...rows, total]) {
            const { total: whole, ...parts } = shown;
            expect(sumExact(Object.values(parts))).toBe(whole);
          }
          expect(sumExact(rows.map(({ shown }) => shown.total))).toBe(total.shown.total);
          expect(sumExact(list.map(({ cost }) => cost))).toBe(total.total);
          return total.shown;
        });
        expect(totals[1]).toEqual(totals[0]);
        expect(totals[2]?.total).toBe(totals[0]?.total);
      }),
    );
  });
});

describe('dimensions', () => {
  it('are read as people write them and written as they are read', () => {
    for (const name of [...dimensionNames, 'label:rack', 'tag:Cost "Centre"'])
      expect(dimensionText(dimension(name))).toBe(name);
    expect(parseDimension('Slurm-Job')).toEqual({ kind: 'holder', name: 'slurmJob' });
    expect(parseDimension('GPU')).toEqual({ kind: 'plain', name: 'gpu' });
    expect(parseDimension('nonsense')).toBeNull();
    expect(parseDimension(`tag:${'x'.repeat(200)}`)).toBeNull();
  });
});
