import { describe, expect, it } from 'vitest';
import { accrue, perHourNow } from '#shared/cost/rates/accrue.ts';
import type { Rate } from '#shared/cost/rates/rate.ts';
import { reconcile } from '#shared/cost/rates/reconcile.ts';

const list: Rate = {
  basis: 'quote',
  rule: 'aws p5.48xlarge',
  perGpuHour: '6.88',
  currency: 'USD',
  energy: null,
  source: 'list',
  asOf: '2026-11-09',
  lines: [],
};
const owned: Rate = {
  ...list,
  basis: 'owned',
  perGpuHour: '1.120831',
  energy: { perKwh: '0.234', hostWatts: 150 },
};
const hours = (count: number, watts: number | null = null) => ({
  seconds: count * 3600,
  workingSeconds: 0,
  wattSeconds: (watts ?? 0) * count * 3600,
  wattsKnownSeconds: watts === null ? 0 : count * 3600,
});

describe('what observed time costs', () => {
  it('is time x rate, and power where it is paid for apart', () => {
    expect(accrue(hours(5), list)).toEqual({ cost: '34.4', lacksPower: false });
    expect(accrue(hours(10, 650), owned)).toEqual({ cost: '13.08031', lacksPower: false });
  });

  it('is unknown without a rate, and a lower bound without watts', () => {
    expect(accrue(hours(5), null)).toEqual({ cost: null, lacksPower: false });
    expect(perHourNow(owned, Number.NaN)).toEqual({ cost: '1.155931', lacksPower: true });
    expect(perHourNow(owned, 650).cost).toBe('1.308031');
  });
});

describe('a bill beside its estimate', () => {
  const day = '2026-11-10';
  const estimate = {
    cost: '1100.80',
    observedSeconds: 20 * 8 * 3600,
    basis: 'quote',
    asOf: '2026-11-09',
  } as const;
  const whole = { ...estimate, cost: '1320.96', observedSeconds: 24 * 8 * 3600 };
  const billed = { billed: '1320.96', list: '1320.96', billedSeconds: 24 * 8 * 3600 };

  it('agrees within a percent', () => {
    expect(reconcile(whole, { ...billed, billed: '1322' }, day)).toMatchObject({
      cause: 'none',
      variance: '1.04',
    });
  });

  it('names what explains most of a difference', () => {
    expect(reconcile(estimate, billed, day)).toMatchObject({
      cause: 'hours not observed',
      variance: '220.16',
      percent: 20,
      why: '32.0 of 192.0 billed GPU-hours were not observed.',
    });
    expect(reconcile(whole, { ...billed, billed: '1000' }, day)).toMatchObject({ cause: 'discount' });
    expect(
      reconcile({ ...whole, asOf: '2026-07-01' }, { ...billed, billed: '1500', list: null }, day),
    ).toMatchObject({
      cause: 'price date',
    });
    expect(reconcile({ ...whole, basis: 'card' }, { ...billed, billed: '1500' }, day)).toMatchObject({
      cause: 'rate',
    });
    expect(reconcile(whole, { ...billed, billed: '1500', billedSeconds: null }, day)).toMatchObject({
      cause: 'unexplained',
    });
    expect(reconcile(whole, { ...billed, billed: '600', billedSeconds: 12 * 8 * 3600 }, day)).toMatchObject({
      cause: 'observed but not billed',
    });
    expect(reconcile({ ...whole, cost: null }, billed, day)).toMatchObject({
      cause: 'no price',
      variance: null,
    });
  });

  it('of a credit, or of nothing billed, stays finite', () => {
    expect(reconcile(whole, { ...billed, billed: '0' }, day).percent).toBe(-100);
    expect(reconcile({ ...whole, cost: '0' }, { ...billed, billed: '-5' }, day)).toMatchObject({
      variance: '-5',
      percent: null,
    });
  });
});
