import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attosOf, attosText, roundedAttos, splitAttos } from '#shared/cost/allocation/attos.ts';
import { splitByUse } from '#shared/cost/allocation/costParts.ts';
import type { GpuTime } from '#shared/cost/allocation/gpuTime.ts';
import { splitAmongHolders } from '#shared/cost/allocation/splitAmongHolders.ts';
import { splitExact } from '#shared/money/splitExact.ts';

const sum = (values: readonly bigint[]) => values.reduce((all, value) => all + value, 0n);
const anyCost = fc.bigInt({ min: -(10n ** 26n), max: 10n ** 26n });
const seconds = fc.double({ min: 0, max: 900, noNaN: true });
const observed = fc.record({ effective: seconds, heldIdle: seconds, idle: seconds, unmeasured: seconds });

describe('amounts in whole attos', () => {
  it.each(['0', '-12.5', '98.320000000000000001', '0.1'])('keep every place of %s', (text) => {
    expect(attosText(attosOf(text))).toBe(text);
  });

  it('split so that the parts sum to the whole, like the ledger splits decimals', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyCost, weights, (total, parts) => {
        fc.pre(sum(parts) > 0n);
        const split = splitAttos(total, parts);
        expect(sum(split)).toBe(total);
        expect(split.map(attosText)).toEqual(splitExact(attosText(total), parts.map(String)));
      }),
      { numRuns: 200 },
    );
  });

  it('round to cents that sum to the rounded sum, each within a cent', () => {
    fc.assert(
      fc.property(fc.array(anyCost, { minLength: 1, maxLength: 20 }), (parts) => {
        const shown = roundedAttos(parts, 2);
        const cent = 10n ** 16n;
        const difference = sum(shown) - sum(parts);
        expect(difference * 2n <= cent && difference * -2n <= cent).toBe(true);
        for (const [at, part] of parts.entries()) {
          const off = (shown[at] ?? 0n) - part;
          expect(off < cent && off > -cent).toBe(true);
        }
      }),
    );
  });
});

describe('a cost by what its GPU did', () => {
  it('is 0.50, 0.25 and 0.25 of a dollar for half an hour of work, a quarter idle and a quarter unseen', () => {
    const parts = splitByUse(attosOf('1'), 3600, { effective: 1800, heldIdle: 0, idle: 900, unmeasured: 0 });
    expect(attosText(parts.effective)).toBe('0.5');
    expect(attosText(parts.idle)).toBe('0.25');
    expect(attosText(parts.notObserved)).toBe('0.25');
  });

  it('sums to the cost whatever it did and however long it was billed', () => {
    fc.assert(
      fc.property(anyCost, fc.double({ min: 0, max: 4000, noNaN: true }), observed, (cost, billed, time) => {
        const { effective, heldIdle, idle, notObserved } = splitByUse(cost, billed, time);
        expect(effective + heldIdle + idle + notObserved).toBe(cost);
      }),
    );
  });

  it('raises no class but "not observed" where samples are missing', () => {
    const lost = fc.record({
      effective: fc.double({ min: 0, max: 1, noNaN: true }),
      heldIdle: fc.double({ min: 0, max: 1, noNaN: true }),
      idle: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 26n }), observed, lost, (cost, time, part) => {
        const before = splitByUse(cost, 3600, time);
        const after = splitByUse(cost, 3600, {
          ...time,
          effective: time.effective * part.effective,
          heldIdle: time.heldIdle * part.heldIdle,
          idle: time.idle * part.idle,
        });
        expect(after.idle <= before.idle).toBe(true);
        expect(after.heldIdle <= before.heldIdle).toBe(true);
        expect(after.effective <= before.effective).toBe(true);
      }),
    );
  });

  it('goes to those who held it, parts summing to the whole, and idle time to nobody', () => {
    const holder = (user: string) => ({ user, slurmJob: null, pod: null, container: null, model: null });
    const holders = fc.array(
      fc.record({
        holder: fc.string().map(holder),
        shareSeconds: fc.double({ min: 0, max: 3600, noNaN: true }),
      }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(anyCost, observed, holders, (cost, time, list) => {
        const gpu: GpuTime = { uuid: 'GPU-1', ...time, holders: list };
        const parts = splitByUse(cost, 3600, time);
        const split = splitAmongHolders(parts, gpu);
        for (const name of ['effective', 'heldIdle', 'idle', 'notObserved'] as const)
          expect(sum(split.map((part) => part.parts[name]))).toBe(parts[name]);
        expect(split.filter((part) => part.holder && part.parts.idle !== 0n)).toEqual([]);
      }),
    );
  });

  it('leaves to nobody the held time in which the processes were not read', () => {
    const time: GpuTime = {
      uuid: 'GPU-1',
      effective: 3600,
      heldIdle: 0,
      idle: 0,
      unmeasured: 0,
      holders: [
        {
          holder: { user: 'ann', slurmJob: null, pod: null, container: null, model: null },
          shareSeconds: 600,
        },
      ],
    };
    const split = splitAmongHolders(splitByUse(attosOf('6'), 3600, time), time);
    expect(
      split.map(({ holder, without, parts }) => [holder?.user ?? without, attosText(parts.effective)]),
    ).toEqual([
      ['ann', '1'],
      ['notRead', '5'],
      ['nobody', '0'],
    ]);
  });
});
