import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import type { FindingDraft } from '#shared/analysis/findings/finding.ts';
import { makeFindings } from '#shared/analysis/findings/makeFindings.ts';
import { priceDrift } from '#shared/analysis/findings/purchase/priceDrift.ts';
import type { PurchaseTerms } from '#shared/analysis/findings/purchase/purchaseTerms.ts';
import { termYears } from '#shared/analysis/findings/purchase/reservedOffers.ts';
import { findCommitments } from '#shared/analysis/findings/rules/commitment.ts';
import { runToEnd } from '#shared/analysis/runToEnd.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { HostPlace } from '#shared/cost/rates/rateScope.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { type Hours, priceOf, profileOf, weeksOf, windowEndMs } from '../../../fixtures/profiles.ts';

const aws: HostPlace = {
  provider: 'aws',
  instance: 'p5.48xlarge',
  region: 'us-east-1',
  market: 'on-demand',
  from: 'labels of the host',
};
const always: Hours = [['effective', 672]];
const byDay = weeksOf(4, (weekday, hour) => (weekday < 5 && hour >= 9 && hour < 21 ? 'effective' : 'idle'));

/** Two GPUs at 6 an hour each. */
function hostOf(host: string, hours: Hours, changes: Partial<GpuProfile['gpu']> = {}): readonly GpuProfile[] {
  return [0, 1].map((index) =>
    profileOf({
      hours,
      gpu: {
        host,
        index,
        uuid: `${host}-${index}`,
        hostGpuCount: 2,
        place: aws,
        price: priceOf('6'),
        ...changes,
      },
    }),
  );
}

const reserved = (price: string, note: string, changes: Partial<PriceQuote> = {}): PriceQuote => ({
  provider: 'aws',
  instance: 'p5.48xlarge',
  region: 'us-east-1',
  gpuKey: null,
  gpuCount: null,
  unit: 'instance-hour',
  market: 'reserved',
  price,
  currency: 'USD',
  source: 'https://example.com/reserved',
  asOf: '2026-06-20',
  note,
  ...changes,
});

const termsOf = (changes: Partial<PurchaseTerms>): PurchaseTerms => ({
  quotes: [],
  cards: [],
  exchange: [],
  warnAfterDays: 90,
  committedShare: new Map(),
  ...changes,
});

function draftsOf(
  profiles: readonly GpuProfile[],
  terms: Partial<PurchaseTerms> = {},
  changes: Partial<AnalysisInput> = {},
): readonly FindingDraft[] {
  return runToEnd(findCommitments(inputOf({ profiles, terms: termsOf(terms), ...changes })));
}

const hostsIn = (draft: FindingDraft | undefined) => [...new Set(draft?.gpus.map(({ host }) => host))];

describe('commitments', () => {
  const fleet = [...hostOf('base-1', always), ...hostOf('peak-1', byDay), ...hostOf('base-2', always)];

  it('reserve the base and leave the peak on demand, with the break-even and the term', () => {
    // 12 an hour on demand; 7.2 reserved is 60 % of it: the third host, needed in 36 % of hours, does not pay.
    const [draft, ...others] = draftsOf(fleet, { quotes: [reserved('7.2', 'reservation, 1 Year')] });
    expect(others).toEqual([]);
    expect(hostsIn(draft)).toEqual(['base-1', 'base-2']);
    expect(draft?.action).toMatchObject({
      verb: 'commit',
      text: 'Reserve 2 hosts for 1 year, and leave 1 on demand for the peak.',
    });
    // 4 GPUs x 730 h x (6 - 3.6)
    expect(draft?.saving).toEqual({ low: '7008', expected: '7008', high: '7008', currency: 'USD' });
    expect(draft?.claims.map(({ share }) => share)).toEqual([0.4, 0.4, 0.4, 0.4]);
    const figures = new Map(draft?.evidence.figures.map(({ label, value }) => [label, value]));
    expect(figures.get('Break-even: needed in at least')).toBe(60);
    expect(figures.get('Hosts needed at the busiest hour')).toBe(3);
    expect(figures.get('Hours in which at least 2 hosts were needed')).toBe(100);
    expect(draft?.evidence.prices.map(({ source }) => source)).toContain('https://example.com/reserved');
  });

  it('reserve more where the reservation costs less, and tell the longest term as the high end', () => {
    const quotes = [reserved('2.4', 'reservation, 3 Years'), reserved('4.2', 'reservation, 1 Year')];
    const [draft] = draftsOf(fleet, { quotes });
    // 4.2 / 12 = 35 % is below the 35.7 % of hours in which all three were needed.
    expect(draft?.gpus).toHaveLength(6);
    expect(draft?.action.text).toBe('Reserve 3 hosts for 1 year.');
    expect(draft?.saving?.expected).toBe(String(6 * 730 * (6 - 2.1)));
    expect(draft?.saving?.high).toBe(String(6 * 730 * (6 - 1.2)));
    // If the third ran in its 240 of 672 hours alone it would save next to nothing.
    expect(Number(draft?.saving?.low)).toBeCloseTo(4 * 730 * 3.9 + 2 * 730 * (6 * (240 / 672) - 2.1), 1);
  });

  it('take a reservation that is priced by the card', () => {
    const byCard = reserved('3', '1 Year', {
      instance: null,
      unit: 'gpu-hour',
      gpuKey: 'h100-sxm',
      region: '',
    });
    expect(draftsOf(fleet, { quotes: [byCard] })[0]?.saving?.expected).toBe(String(4 * 730 * 3));
    const other = { ...byCard, gpuKey: 'h200-sxm' };
    expect(draftsOf(fleet, { quotes: [other] })[0]?.saving).toBeNull();
  });

  it('say that the price of a reservation is unknown instead of making one up', () => {
    const note = 'reserved: vendor states up to 60% off on-demand';
    const listed = { ...reserved('12', note), market: 'on-demand' as const, gpuKey: 'h100-sxm' };
    const [draft] = draftsOf(fleet, { quotes: [listed] });
    expect(draft?.saving).toBeNull();
    expect(draft?.whyNoSaving).toContain('market: reserved');
    expect(draft?.claims).toEqual([]);
    expect(hostsIn(draft)).toEqual(['base-1', 'base-2']);
    expect(draft?.evidence.doubts.join(' ')).toContain('up to 60% off');
  });

  it("take the user's own reserved rate before any list", () => {
    const card = {
      name: 'savings plan',
      applies: { provider: 'aws', market: 'reserved' as const },
      perGpuHour: '3',
      currency: 'USD',
      source: 'contract 7',
      date: '2026-05-01',
    };
    const [draft] = draftsOf(fleet, { quotes: [reserved('7.2', 'reservation, 1 Year')], cards: [card] });
    expect(draft?.saving?.expected).toBe(String(4 * 730 * 3));
    expect(draft?.evidence.prices.map(({ source }) => source)).toContain('contract 7');
    const euro = { ...card, currency: 'EUR' };
    const [inEuro] = draftsOf(fleet, { cards: [euro] });
    expect(inEuro?.saving).toBeNull();
  });

  it('leave what is reserved, owned, spot or without a price alone, and let commitments cover the base first', () => {
    const quotes = [reserved('7.2', 'reservation, 1 Year')];
    const owned = { ...priceOf('6'), rate: { ...(priceOf('6').rate ?? never()), basis: 'owned' as const } };
    const committed = {
      ...priceOf('3'),
      rate: { ...(priceOf('3').rate ?? never()), basis: 'commitment' as const },
    };
    for (const changes of [
      { price: owned },
      { price: committed },
      { price: priceOf(null) },
      { price: priceOf('6', 'EUR') },
      { place: { ...aws, market: 'spot' as const } },
      { place: { ...aws, market: 'reserved' as const } },
      { place: null },
    ])
      expect(draftsOf(hostOf('a', always, changes), { quotes })).toEqual([]);
    expect(draftsOf(hostOf('a', always), { quotes, committedShare: new Map([['a', 0.9]]) })).toEqual([]);
    // One is committed and only one is needed round the clock at once: nothing is left to reserve.
    const alternating = (even: boolean) =>
      weeksOf(4, (weekday) => ((weekday % 2 === 0) === even ? 'effective' : 'idle'));
    const two = [...hostOf('a', alternating(true), { price: committed }), ...hostOf('b', alternating(false))];
    expect(draftsOf(two, { quotes })).toEqual([]);
  });

  it('reserve nothing that should be released, or that was not observed', () => {
    const quotes = [reserved('7.2', 'reservation, 1 Year')];
    expect(draftsOf(hostOf('a', [['idle', 672]]), { quotes })).toEqual([]);
    expect(
      draftsOf(
        hostOf('a', [
          ['effective', 592],
          ['idle', 80],
        ]),
        { quotes },
      ),
    ).toEqual([]);
    expect(draftsOf(hostOf('a', [['heldIdle', 672]]), { quotes })).toEqual([]);
    expect(
      draftsOf(
        hostOf('a', [
          ['effective', 450],
          ['notObserved', 200],
          ['effective', 22],
        ]),
        { quotes },
      ),
    ).toEqual([]);
    // A server that waits for requests at night is needed.
    const server = weeksOf(4, (_, hour) => (hour >= 8 && hour < 20 ? 'underUsed' : 'heldIdle'));
    expect(draftsOf(hostOf('a', server), { quotes })).toHaveLength(1);
  });

  it('advise spot where work may be interrupted, and never a reservation', () => {
    const labels = { interruptible: 'true' };
    const irregular = weeksOf(4, (weekday, hour) => ((weekday + hour) % 3 === 0 ? 'idle' : 'effective'));
    const spot = reserved('5', '', { market: 'spot', asOf: null });
    const [draft, ...others] = draftsOf(hostOf('a', irregular, { labels }), {
      quotes: [spot, reserved('1', '1 Year')],
    });
    expect(others).toEqual([]);
    expect(draft?.subject).toContain('spot');
    // 2 GPUs x 730 h x (6 - 2.5)
    expect(draft?.saving).toEqual({ low: '2555', expected: '5110', high: '5110', currency: 'USD' });
    expect(draft?.evidence.doubts.join(' ')).toContain('Nobody knows how old');
    const [unpriced] = draftsOf(hostOf('a', irregular, { labels }));
    expect(unpriced?.saving).toBeNull();
    expect(unpriced?.whyNoSaving).toContain('spot price');
  });

  it('count on what remains after a release', () => {
    const busy = [...hostOf('a', always), ...hostOf('b', always)].map((profile) =>
      profile.gpu.uuid === 'b-1' ? profileOf({ hours: [['idle', 672]], gpu: profile.gpu }) : profile,
    );
    const input = inputOf({
      profiles: busy,
      terms: termsOf({ quotes: [reserved('7.2', 'reservation, 1 Year')] }),
    });
    const { findings, portfolio } = makeFindings(input);
    expect(findings.map(({ kind }) => kind).toSorted()).toEqual(['commitment', 'idle']);
    const [commitment] = findings.filter(({ kind }) => kind === 'commitment');
    const entry = portfolio.entries.find(({ findingId }) => findingId === commitment?.id);
    // 4 GPUs would save 7008; the idle one is released.
    expect(commitment?.saving?.expected).toBe('7008');
    expect(entry).toMatchObject({ extent: 'part', counted: { expected: '5256' } });
  });

  it('keep hostile names out of their words', () => {
    const place = { ...aws, instance: 'p5\u202e\u001b[31m' };
    const [draft] = draftsOf(hostOf('a', always, { place }));
    expect(JSON.stringify([draft?.title, draft?.summary, draft?.action, draft?.whyNoSaving])).not.toMatch(
      /\\u001b|\u202e/,
    );
  });
});

describe('prices of reservations', () => {
  it('have a term where the source tells one', () => {
    expect(
      ['reservation, 3 Years', 'reservation, 1 Year', '1yr no upfront', 'reserved'].map(termYears),
    ).toEqual([3, 1, 1, null]);
  });

  it('drift with their age', () => {
    const day = (days: number) => new Date(windowEndMs - days * 86_400_000).toISOString().slice(0, 10);
    expect(priceDrift(day(0), windowEndMs)).toBeCloseTo(0.1);
    expect(priceDrift(day(60), windowEndMs)).toBeCloseTo(0.2);
    expect(priceDrift(day(900), windowEndMs)).toBe(0.3);
    expect(priceDrift(null, windowEndMs)).toBe(0.3);
  });
});

function never(): never {
  throw new Error('the fixture has a rate');
}
