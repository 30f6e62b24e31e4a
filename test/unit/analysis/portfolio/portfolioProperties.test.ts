import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { findingKinds } from '#shared/analysis/findings/findingKind.ts';
import { chooseSet } from '#shared/analysis/findings/portfolio/chooseSet.ts';
import { areExclusive, layerOf } from '#shared/analysis/findings/portfolio/layer.ts';
import { makePortfolio } from '#shared/analysis/findings/portfolio/makePortfolio.ts';
import { runToEnd } from '#shared/analysis/runToEnd.ts';
import { attosOf } from '#shared/cost/allocation/attos.ts';
import { priceOf, profileOf } from '../../../fixtures/profiles.ts';
import { findingOf } from './drafts.ts';

const uuids = ['a', 'b', 'c', 'd', 'e', 'f'];
const verbs = ['release', 'move', 'resize', 'schedule', 'commit', 'repair', 'consolidate'] as const;
const rates = fc.array(
  fc.option(
    fc.integer({ min: 1, max: 900 }).map((cents) => String(cents / 100)),
    { freq: 5 },
  ),
  {
    minLength: uuids.length,
    maxLength: uuids.length,
  },
);
const story = fc.record({
  kind: fc.constantFrom(...findingKinds.map(({ key }) => key)),
  shares: fc.dictionary(fc.constantFrom(...uuids), fc.double({ min: 0.01, max: 1, noNaN: true }), {
    minKeys: 1,
  }),
  // Up to far above what the GPUs cost: a rule may be wrong, the total must not be.
  saves: fc.option(fc.integer({ min: 1, max: 20_000 }).map(String), { freq: 6 }),
  verb: fc.constantFrom(...verbs),
  isEarly: fc.boolean(),
});
const findingsOf = (stories: readonly (typeof story extends fc.Arbitrary<infer Story> ? Story : never)[]) =>
  stories.map(({ isEarly, ...one }, at) =>
    findingOf({ ...one, subject: `subject ${at}` }, isEarly ? 'preliminary' : 'firm'),
  );

describe('portfolio, whatever the findings', () => {
  it('never saves more than is spent, in any scenario, and sums to its entries exactly', () => {
    fc.assert(
      fc.property(rates, fc.array(story, { maxLength: 25 }), (prices, stories) => {
        const profiles = uuids.map((uuid, at) =>
          profileOf({ gpu: { uuid, price: priceOf(prices[at] ?? null) } }),
        );
        const findings = findingsOf(stories);
        const { findings: counted, portfolio } = runToEnd(
          makePortfolio({ profiles, currency: 'USD' }, findings),
        );
        const { total, preliminary, spend } = portfolio;
        const [low, expected, high] = [total.low, total.expected, total.high].map(attosOf) as [
          bigint,
          bigint,
          bigint,
        ];
        expect(low >= 0n && low <= expected && expected <= high).toBe(true);
        expect(high + attosOf(preliminary.high) <= attosOf(spend)).toBe(true);
        const entries = portfolio.entries.filter(
          (_, at) => findings[at]?.kind !== 'underSized' && portfolio.entries[at]?.counted !== null,
        );
        const sum = entries.reduce((all, { counted: amount }) => all + attosOf(amount?.expected ?? '0'), 0n);
        expect(sum).toBe(expected + attosOf(preliminary.expected));
        expectNoneLost(counted);
      }),
      { numRuns: 300 },
    );
  });

  it('gives each finding a range in order, whatever range the findings have', () => {
    const range = fc
      .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), fc.nat({ max: 2000 }))
      .map((ends) => ends.toSorted((one, other) => one - other).map(String));
    const ranged = fc.tuple(story, range).map(([one, [low = '0', expected = '0', high = '0']]) => ({
      ...one,
      rest: { saving: { low, expected, high, currency: 'USD' } },
    }));
    fc.assert(
      fc.property(fc.array(ranged, { minLength: 1, maxLength: 8 }), (stories) => {
        const profiles = uuids.map((uuid) => profileOf({ gpu: { uuid, price: priceOf('1') } }));
        const { portfolio } = runToEnd(makePortfolio({ profiles, currency: 'USD' }, findingsOf(stories)));
        for (const { counted } of portfolio.entries) {
          if (counted === null) continue;
          expect(attosOf(counted.low) <= attosOf(counted.expected)).toBe(true);
          expect(attosOf(counted.expected) <= attosOf(counted.high)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  // Truth: off hours are 0, 500 or 700 of 730; slow work loses half of the rest: 365, 115 or 15.
  it('gives what is left by another the range that the other leaves it', () => {
    const profiles = [profileOf({ gpu: { uuid: 'a', price: priceOf('1') } })];
    const saving = (low: string, expected: string, high: string) => ({
      rest: { saving: { low, expected, high, currency: 'USD' } },
    });
    const findings = [
      findingOf({
        kind: 'offHours',
        shares: { a: 1 },
        saves: '500',
        verb: 'schedule',
        ...saving('0', '500', '700'),
      }),
      findingOf({
        kind: 'lostPerformance',
        shares: { a: 0.5 },
        saves: '365',
        verb: 'repair',
        ...saving('365', '365', '365'),
      }),
    ];
    const { portfolio } = runToEnd(makePortfolio({ profiles, currency: 'USD' }, findings));
    expect(portfolio.entries[1]?.counted).toEqual({
      low: '15',
      expected: '115',
      high: '365',
      currency: 'USD',
    });
    expect(portfolio.total).toEqual({ low: '365', expected: '615', high: '715', currency: 'USD' });
  });

  it('takes from no GPU more than its month', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 20 }), (stories) => {
        // One GPU has a price, so that all that is counted lies on it.
        const profiles = uuids.map((uuid) =>
          profileOf({ gpu: { uuid, price: priceOf(uuid === 'c' ? '1' : null) } }),
        );
        const { portfolio } = runToEnd(makePortfolio({ profiles, currency: 'USD' }, findingsOf(stories)));
        expect(portfolio.spend).toBe('730');
        expect(Number(portfolio.total.high) + Number(portfolio.preliminary.high)).toBeLessThanOrEqual(730);
      }),
      { numRuns: 200 },
    );
  });

  it('chooses the set that is worth most, as trying all of them does', () => {
    const graph = fc.integer({ min: 1, max: 11 }).chain((size) =>
      fc.record({
        weights: fc.array(fc.bigInt({ min: 1n, max: 50n }), { minLength: size, maxLength: size }),
        edges: fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), { maxLength: 30 }),
      }),
    );
    fc.assert(
      fc.property(graph, ({ weights, edges }) => {
        const excludes = weights.map(() => new Set<number>());
        for (const [one, other] of edges) {
          if (one === other) continue;
          excludes[one]?.add(other);
          excludes[other]?.add(one);
        }
        const chosen = runToEnd(chooseSet({ weights, excludes }));
        expect(worthOf([...chosen], weights, excludes)).toBe(bestByTrying(weights, excludes));
      }),
      { numRuns: 500 },
    );
  });
});

/** What does not count names one that does and that stands in its way. */
function expectNoneLost(findings: readonly Finding[]): void {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const counting = findings.filter(({ supersededBy }) => supersededBy === null);
  for (const { supersededBy, id } of findings) {
    if (supersededBy === null) continue;
    expect(supersededBy).not.toBe(id);
    expect(byId.get(supersededBy)?.supersededBy).toBeNull();
  }
  const whole = counting.filter((finding) => ['use', 'time'].includes(layerOf(finding)));
  for (const one of whole) {
    const own = new Set(one.gpus.map(({ uuid }) => uuid));
    const rivals = whole.filter((other) => other !== one && other.gpus.some(({ uuid }) => own.has(uuid)));
    expect(rivals.filter((other) => areExclusive(one, other))).toEqual([]);
  }
}

/** Null where two of them exclude one another. */
function worthOf(
  chosen: readonly number[],
  weights: readonly bigint[],
  excludes: readonly ReadonlySet<number>[],
): bigint | null {
  if (chosen.some((at) => chosen.some((other) => excludes[at]?.has(other)))) return null;
  return chosen.reduce((sum, at) => sum + (weights[at] ?? 0n), 0n);
}

function bestByTrying(weights: readonly bigint[], excludes: readonly ReadonlySet<number>[]): bigint {
  let best = 0n;
  for (let mask = 0; mask < 2 ** weights.length; mask += 1) {
    const chosen = [...weights.keys()].filter((at) => (mask >> at) & 1);
    const worth = worthOf(chosen, weights, excludes);
    if (worth !== null && worth > best) best = worth;
  }
  return best;
}
