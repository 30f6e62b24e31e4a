import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BilledStateSum, type GpuIntervals } from '#shared/analysis/funnel/billedStates.ts';
import { billedTables } from '#shared/analysis/funnel/billedTable.ts';
import { secondsWithin, splitByState } from '#shared/analysis/funnel/splitByState.ts';
import { windowStates } from '#shared/analysis/window/stateInterval.ts';
import { attosOf, attosText } from '#shared/cost/allocation/attos.ts';
import type { ChargeGroup } from '#shared/cost/allocation/chargeGroup.ts';
import { type Hours, hourMs, profileOf, windowEndMs } from '../../../fixtures/profiles.ts';

const startMs = windowEndMs - 100 * hourMs;

function chargeOf(changes: Partial<ChargeGroup>): ChargeGroup {
  return {
    provider: 'aws',
    account: null,
    currency: 'USD',
    resourceId: 'i-1',
    resourceName: null,
    category: 'Usage',
    commitmentStatus: null,
    isCorrection: false,
    fromMs: startMs,
    toMs: windowEndMs,
    cost: '100',
    rows: 1,
    rowsWithoutCost: 0,
    hours: null,
    gpuCount: null,
    tag: null,
    ...changes,
  };
}

const gpuOf = (uuid: string, hours: Hours, observedPerHour = 3600): GpuIntervals => ({
  uuid,
  intervals: profileOf({ hours, observedPerHour }).intervals,
});
const host = { name: 'gpu-01', labels: { team: 'search' } };

describe('dollars by window state', () => {
  it('go to the GPUs evenly, and to their states by the seconds of their intervals', () => {
    const sum = new BilledStateSum();
    sum.addUse(chargeOf({ cost: '200' }), host, [
      gpuOf('a', [
        ['idle', 25],
        ['effective', 75],
      ]),
      gpuOf('b', [
        ['notObserved', 40],
        ['heldIdle', 60],
      ]),
    ]);
    const [line] = sum.lines();
    expect(line?.team).toBe('search');
    const known = windowStates.filter((state) => line?.byState[state] !== 0n);
    expect(known.map((state) => [state, attosText(line?.byState[state] ?? 0n)])).toEqual([
      ['notObserved', '40'],
      ['idle', '25'],
      ['heldIdle', '60'],
      ['effective', '75'],
    ]);
  });

  it('leave GPUs that are billed and were never seen not observed, and credits in a line of their own', () => {
    const sum = new BilledStateSum();
    sum.addUse(chargeOf({ cost: '80', gpuCount: 4 }), host, [gpuOf('a', [['idle', 100]])]);
    sum.addOwn(chargeOf({ cost: '-5', category: 'Credit' }), 'credit');
    const [used, own] = sum.lines();
    expect(attosText(used?.byState.idle ?? 0n)).toBe('20');
    expect(attosText(used?.byState.notObserved ?? 0n)).toBe('60');
    expect(own).toMatchObject({ team: null, own: { credit: attosOf('-5') } });
  });

  it('stand in tables that sum, waste by team, one for each currency', () => {
    const sum = new BilledStateSum();
    sum.addUse(chargeOf({ cost: '200' }), host, [
      gpuOf('a', [
        ['idle', 25],
        ['effective', 75],
      ]),
    ]);
    sum.addUse(chargeOf({ cost: '90' }), { name: 'gpu-02', labels: {} }, [gpuOf('b', [['spinning', 100]])]);
    sum.addUse(chargeOf({ cost: '7', currency: 'EUR' }), host, []);
    sum.addOwn(chargeOf({ cost: '-5', category: 'Credit' }), 'credit');
    const [euros, dollars, ...others] = billedTables(sum.lines());
    expect(others).toEqual([]);
    expect(euros).toMatchObject({ currency: 'EUR', total: '7' });
    expect(dollars).toMatchObject({
      currency: 'USD',
      total: '285',
      teams: [
        { team: null, cost: '90', wasted: '90' },
        { team: 'search', cost: '200', wasted: '50' },
      ],
    });
    const parts = [...(dollars?.states ?? []), ...(dollars?.own ?? [])].filter(({ cost }) => cost !== '0');
    expect(parts).toEqual([
      { state: 'idle', cost: '50' },
      { state: 'spinning', cost: '90' },
      { state: 'effective', cost: '150' },
      { line: 'credit', cost: '-5' },
    ]);
  });

  it('count of a replaced card only what was seen while it was billed', () => {
    const sum = new BilledStateSum();
    const gone = gpuOf('gone', [['notObserved', 100]]);
    sum.addUse(chargeOf({ cost: '80', gpuCount: 1 }), host, [gone, gpuOf('new', [['idle', 100]])]);
    expect(attosText(sum.lines()[0]?.byState.idle ?? 0n)).toBe('80');
  });

  it('sum to the ledger to the last place, however a month is cut into charges', () => {
    const hours = fc.array(fc.tuple(fc.constantFrom(...windowStates), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 6,
    });
    const charge = fc.record({
      cost: fc.bigInt({ min: -(10n ** 21n), max: 10n ** 24n }).map(attosText),
      from: fc.integer({ min: -50, max: 99 }),
      long: fc.integer({ min: 1, max: 100 }),
      hours: fc.option(fc.integer({ min: 1, max: 90 })),
      gpuCount: fc.option(fc.integer({ min: 1, max: 9 })),
    });
    const fleet = fc.array(fc.record({ hours, perHour: fc.integer({ min: 0, max: 3600 }) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fleet, fc.array(charge, { maxLength: 8 }), (stories, charges) => {
        const gpus = stories.map((story, at) => gpuOf(`${at}`, story.hours, story.perHour));
        const sum = new BilledStateSum();
        for (const { from, long, ...rest } of charges) {
          const fromMs = startMs + from * hourMs;
          sum.addUse(chargeOf({ ...rest, fromMs, toMs: fromMs + long * hourMs }), host, gpus);
        }
        const billed = charges.reduce((all, { cost }) => all + attosOf(cost), 0n);
        const states = sum.lines().flatMap(({ byState }) => Object.values(byState));
        expect(states.reduce((all, part) => all + part, 0n)).toBe(billed);
      }),
      { numRuns: 200 },
    );
  });

  it('count each second once where charges cut intervals', () => {
    const { intervals } = gpuOf(
      'a',
      [
        ['idle', 31],
        ['effective', 69],
      ],
      2777,
    );
    const cuts = [0, 7, 24, 48, 55, 72, 100].map((hour) => startMs + hour * hourMs + (hour % 2) * 1234);
    const parts = cuts.slice(1).map((toMs, at) => secondsWithin(intervals, cuts[at] ?? 0, toMs));
    const total = (state: 'idle' | 'effective') => parts.reduce((sum, part) => sum + (part[state] ?? 0), 0);
    expect([total('idle'), total('effective')]).toEqual([31 * 2777, 69 * 2777]);
  });

  it('lift no state by what cutting leaves, as long as something was not observed', () => {
    const parts = splitByState(attosOf('0.000000000000000010'), 3600, { idle: 1000, effective: 1000 });
    expect([parts.idle, parts.effective, parts.notObserved]).toEqual([2n, 2n, 6n]);
    const all = splitByState(10n, 3000, { idle: 1000, effective: 2000 });
    expect([all.idle, all.effective, all.notObserved]).toEqual([3n, 7n, 0n]);
    expect(splitByState(10n, 0, {}).notObserved).toBe(10n);
  });
});
