import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { makePortfolio } from '#shared/analysis/findings/portfolio/makePortfolio.ts';
import { runToEnd } from '#shared/analysis/runToEnd.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { priceOf, profileOf } from '../../../fixtures/profiles.ts';
import { findingOf } from './drafts.ts';

/** 1000 a month each: 730 hours at 1000 / 730. Rates have 18 places, so that a month is exact to 10^-15. */
function fleetOf(uuids: readonly string[], perMonth: number | null = 1000): readonly GpuProfile[] {
  const perHour = perMonth === null ? null : String(perMonth / 730);
  return uuids.map((uuid, index) => profileOf({ gpu: { uuid, index, price: priceOf(perHour) } }));
}

function countOf(profiles: readonly GpuProfile[], findings: readonly Finding[]) {
  const result = runToEnd(makePortfolio({ profiles, currency: 'USD' }, findings));
  const { portfolio } = result;
  const by = new Map(result.findings.map((finding) => [finding.kind, finding.supersededBy]));
  const counted = new Map(
    result.findings.map(({ kind }, at) => [
      kind,
      Number(portfolio.entries[at]?.counted?.expected ?? Number.NaN),
    ]),
  );
  return { ...result, by, counted, total: Number(portfolio.total.expected) };
}

describe('portfolio of findings', () => {
  it('is empty without findings, and knows what the fleet costs', () => {
    const { portfolio } = countOf(fleetOf(['a', 'b']), []);
    expect(portfolio.total).toEqual({ low: '0', expected: '0', high: '0', currency: 'USD' });
    expect(Number(portfolio.spend)).toBeCloseTo(2000, 6);
    expect(portfolio.gpusWithoutPrice).toBe(0);
  });

  it('counts of two uses of one GPU the one that saves more, and the other names it', () => {
    const idle = findingOf({ kind: 'idle', shares: { a: 1 }, saves: '1000' });
    const smaller = findingOf({ kind: 'oversizedMemory', shares: { a: 0.4 }, saves: '400', verb: 'move' });
    const { by, total, counted } = countOf(fleetOf(['a']), [smaller, idle]);
    expect(by.get('oversizedMemory')).toBe(idle.id);
    expect(by.get('idle')).toBeNull();
    expect(counted.get('oversizedMemory')).toBe(0);
    expect(total).toBeCloseTo(1000, 6);
  });

  it('chooses several that save more together than the one that excludes them all', () => {
    const uuids = ['a', 'b', 'c'];
    const moves = uuids.map((uuid) =>
      findingOf({ kind: 'oversizedCompute', shares: { [uuid]: 0.4 }, saves: '400', verb: 'move' }),
    );
    const packed = findingOf({ kind: 'consolidate', shares: { a: 0.3, b: 0.3, c: 0.3 }, saves: '900' });
    const { findings, total, by } = countOf(fleetOf(uuids), [packed, ...moves]);
    expect(total).toBeCloseTo(1200, 6);
    expect(by.get('consolidate')).toBe([...moves].sort((one, other) => (one.id < other.id ? -1 : 1))[0]?.id);
    expect(findings.filter(({ supersededBy }) => supersededBy === null)).toHaveLength(3);
  });

  it('lets hours off stack on a cheaper card, on what remains of its cost', () => {
    const smaller = findingOf({ kind: 'oversizedMemory', shares: { a: 0.4 }, saves: '400', verb: 'move' });
    const nights = findingOf({ kind: 'offHours', shares: { a: 0.5 }, saves: '500', verb: 'schedule' });
    const { by, counted, total } = countOf(fleetOf(['a']), [smaller, nights]);
    expect([...by.values()]).toEqual([null, null]);
    expect(counted.get('offHours')).toBeCloseTo(300, 6);
    expect(total).toBeCloseTo(700, 6);
  });

  it('counts a commitment on what remains after a release', () => {
    const uuids = ['a', 'b', 'c', 'd'];
    const shares = Object.fromEntries(uuids.map((uuid) => [uuid, 0.3]));
    const commitment = findingOf({ kind: 'commitment', shares, saves: '1200', verb: 'commit' });
    const idle = findingOf({ kind: 'idle', shares: { a: 1 }, saves: '1000' });
    const { portfolio, by, counted, total } = countOf(fleetOf(uuids), [commitment, idle]);
    expect(by.get('commitment')).toBeNull();
    expect(counted.get('commitment')).toBeCloseTo(900, 6);
    expect(total).toBeCloseTo(1900, 6);
    expect(portfolio.entries[0]).toMatchObject({ extent: 'part', reducedBy: [idle.id] });
    expect(portfolio.entries[1]).toMatchObject({ extent: 'whole', reducedBy: [] });
  });

  it('lets a finding of which nothing is left take nothing, in no scenario', () => {
    const idle = findingOf({ kind: 'idle', shares: { a: 1 }, saves: '1000' });
    const commitment = findingOf({ kind: 'commitment', shares: { a: 0.3 }, saves: '300', verb: 'commit' });
    const { portfolio, by } = countOf(fleetOf(['a']), [idle, commitment]);
    expect(by.get('commitment')).toBe(idle.id);
    // Idle takes 800 at the least; the 200 that are left of it then are nobody's.
    expect(portfolio.total.low).toBe('800');
    expect(portfolio.entries[1]?.counted).toMatchObject({ low: '0', expected: '0', high: '0' });
  });

  it('keeps a commitment off GPUs that move to another card, and the move off GPUs where the commitment saves more', () => {
    const commitment = findingOf({
      kind: 'commitment',
      shares: { a: 0.3, b: 0.3 },
      saves: '600',
      verb: 'commit',
    });
    const worth = findingOf({ kind: 'oversizedMemory', shares: { a: 0.5 }, saves: '500', verb: 'move' });
    const less = findingOf({ kind: 'wrongClass', shares: { b: 0.2 }, saves: '200', verb: 'move' });
    const { by, counted, total } = countOf(fleetOf(['a', 'b']), [commitment, worth, less]);
    expect(by.get('wrongClass')).toBe(commitment.id);
    expect(counted.get('commitment')).toBeCloseTo(300, 6);
    expect(counted.get('oversizedMemory')).toBeCloseTo(500, 6);
    expect(total).toBeCloseTo(800, 6);
  });

  it('chooses between a commitment and another provider, and between a commitment and hours off', () => {
    const commitment = findingOf({ kind: 'commitment', shares: { a: 0.3 }, saves: '300', verb: 'commit' });
    const elsewhere = findingOf({ kind: 'arbitrage', shares: { a: 0.4 }, saves: '400', verb: 'move' });
    const nights = findingOf({ kind: 'offHours', shares: { b: 0.6 }, saves: '600', verb: 'schedule' });
    const own = findingOf({
      kind: 'commitment',
      subject: 'b',
      shares: { b: 0.3 },
      saves: '300',
      verb: 'commit',
    });
    const { findings, total } = countOf(fleetOf(['a', 'b']), [commitment, elsewhere, nights, own]);
    expect(findings.map(({ supersededBy }) => supersededBy)).toEqual([elsewhere.id, null, null, nights.id]);
    expect(total).toBeCloseTo(1000, 6);
  });

  it('counts nothing on GPUs without a price, says so, and resolves them all the same', () => {
    const profiles = [...fleetOf(['a']), ...fleetOf(['b'], null)];
    const idle = findingOf({ kind: 'idle', shares: { b: 1 }, saves: null });
    const smaller = findingOf({ kind: 'oversizedMemory', shares: { b: 0.4 }, saves: null, verb: 'move' });
    const { by, portfolio } = countOf(profiles, [idle, smaller]);
    expect(by.get('oversizedMemory')).toBe(idle.id);
    expect(portfolio.total.expected).toBe('0');
    expect(portfolio.gpusWithoutPrice).toBe(1);
    expect(portfolio.entries[0]).toMatchObject({ counted: null, extent: 'whole' });
    expect(portfolio.method.join(' ')).toContain('price of 1 of 2 GPUs is unknown');
  });

  it('keeps what is preliminary out of the total, and lets it take only what firm findings leave', () => {
    const firm = findingOf({ kind: 'oversizedMemory', shares: { a: 0.4 }, saves: '400', verb: 'move' });
    const early = findingOf({ kind: 'idle', shares: { a: 1 }, saves: '1000' }, 'preliminary');
    const other = findingOf({ kind: 'idle', subject: 'b', shares: { b: 1 }, saves: '1000' }, 'preliminary');
    const { findings, portfolio, total } = countOf(fleetOf(['a', 'b']), [early, firm, other]);
    expect(findings.map(({ supersededBy }) => supersededBy)).toEqual([firm.id, null, null]);
    expect(total).toBeCloseTo(400, 6);
    expect(Number(portfolio.preliminary.expected)).toBeCloseTo(1000, 6);
  });

  it('never makes smaller what is too small, and adds what mending costs up apart', () => {
    const tooSmall = findingOf({ kind: 'underSized', shares: { a: 1 }, saves: '300', verb: 'enlarge' });
    const smaller = findingOf({ kind: 'oversizedCompute', shares: { a: 0.4 }, saves: '400', verb: 'move' });
    const { by, portfolio, total } = countOf(fleetOf(['a']), [smaller, tooSmall]);
    expect(by.get('oversizedCompute')).toBe(tooSmall.id);
    expect(total).toBe(0);
    expect(portfolio.fixes.expected).toBe('300');
  });

  it('adds several causes of lost speed up, and none on a GPU that is released', () => {
    const heat = findingOf({
      kind: 'lostPerformance',
      subject: 'heat',
      shares: { a: 0.1, b: 0.1 },
      saves: '200',
      verb: 'repair',
    });
    const link = findingOf({
      kind: 'lostPerformance',
      subject: 'link',
      shares: { b: 0.2 },
      saves: '200',
      verb: 'repair',
    });
    const idle = findingOf({ kind: 'idle', shares: { a: 1 }, saves: '1000' });
    const { findings, total } = countOf(fleetOf(['a', 'b']), [heat, link, idle]);
    expect(findings.every(({ supersededBy }) => supersededBy === null)).toBe(true);
    // 1000 of a; 100 of b for heat and a fifth of the 900 that are left, or the other way round.
    expect(total).toBeCloseTo(1000 + 100 + 180, 6);
  });
});
