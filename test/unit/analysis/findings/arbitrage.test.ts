import { describe, expect, it } from 'vitest';
import type { FindingDraft } from '#shared/analysis/findings/finding.ts';
import { makeFindings } from '#shared/analysis/findings/makeFindings.ts';
import { regionClass } from '#shared/analysis/findings/purchase/regionClass.ts';
import { findArbitrage } from '#shared/analysis/findings/rules/arbitrage.ts';
import { runToEnd } from '#shared/analysis/runToEnd.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { gpuOf, priceOf, profileOf } from '../../../fixtures/profiles.ts';

const place = gpuOf().place;

function hostOf(
  changes: Partial<GpuProfile['gpu']> = {},
  perGpuHour: string | null = '6',
): readonly GpuProfile[] {
  return [0, 1].map((index) =>
    profileOf({ gpu: { index, hostGpuCount: 2, price: priceOf(perGpuHour), ...changes, uuid: `g${index}` } }),
  );
}

const quote = (provider: string, price: string | null, changes: Partial<PriceQuote> = {}): PriceQuote => ({
  provider,
  instance: '2x H100',
  region: 'us-west-2',
  gpuKey: 'h100-sxm',
  gpuCount: 2,
  unit: 'instance-hour',
  market: 'on-demand',
  price,
  currency: 'USD',
  source: `https://example.com/${provider}`,
  asOf: '2026-06-25',
  note: '',
  ...changes,
});

function draftsOf(profiles: readonly GpuProfile[], quotes: readonly PriceQuote[]): readonly FindingDraft[] {
  const terms = { quotes, cards: [], exchange: [], warnAfterDays: 90, committedShare: new Map() };
  return runToEnd(findArbitrage(inputOf({ profiles, terms })));
}

describe('a cheaper provider', () => {
  it('is told with its price, source and day, and with what moving costs as a doubt', () => {
    const [draft, ...others] = draftsOf(hostOf(), [quote('lambda', '7')]);
    expect(others).toEqual([]);
    // 2 GPUs x 730 h x (6 - 3.5); low: 3.5 has risen by 10 % and a bit.
    expect(draft?.saving?.expected).toBe('3650');
    expect(Number(draft?.saving?.low)).toBeCloseTo(1460 * (6 - 3.5 * (1.1 + (0.05 * 4) / 30)), 3);
    expect(draft?.claims.map(({ share }) => share)).toEqual([2.5 / 6, 2.5 / 6]);
    expect(draft?.evidence.prices).toContainEqual({
      what: 'lambda 2x H100 in us-west-2',
      perHour: '3.5',
      currency: 'USD',
      source: 'https://example.com/lambda',
      asOf: '2026-06-25',
    });
    expect(draft?.evidence.doubts.join(' ')).toContain('egress');
  });

  it('is sought in the same part of the world first, then where nothing is told, then elsewhere; the cheapest is the high end', () => {
    const far = quote('far', '4', { region: 'eu-north1' });
    const untold = quote('untold', '5', { region: '' });
    const near = quote('near', '7', { region: 'northamerica-northeast1' });
    const [draft] = draftsOf(hostOf(), [far, untold, near]);
    expect(draft?.title).toContain('near');
    expect(draft?.saving).toMatchObject({ expected: '3650', high: String(1460 * 4) });
    expect(draftsOf(hostOf(), [far, untold])[0]?.title).toContain('untold');
    const [elsewhere] = draftsOf(hostOf(), [far]);
    expect(elsewhere?.evidence.doubts.join(' ')).toContain('another part of the world');
  });

  it('is a whole machine before a price by the card', () => {
    const byCard = quote('cards', '2', { instance: 'H100 (per GPU)', gpuCount: 1 });
    const [draft] = draftsOf(hostOf(), [byCard, quote('lambda', '7')]);
    expect(draft?.title).toContain('lambda');
    const [single] = draftsOf(hostOf(), [byCard]);
    expect(single?.evidence.doubts.join(' ')).toContain('ask whether 2 come in one machine');
    expect(draftsOf(hostOf(), [quote('single', '2', { gpuCount: 1 })])).toEqual([]);
  });

  it('is none where the price may have caught up, is not for sale, or has no day', () => {
    const none = [
      quote('lambda', '11'),
      quote('lambda', '10', { asOf: '2025-06-25' }),
      quote('lambda', null),
      quote('lambda', '7', { asOf: null }),
      quote('lambda', '7', { gpuKey: 'h100-pcie' }),
      quote('lambda', '7', { market: 'spot' }),
      quote('lambda', '7', { currency: 'EUR' }),
      quote('aws', '7', { region: 'us-gov-west-1' }),
      quote('aws', '7', { region: 'us-east-1' }),
      quote('gcp', '7', { note: 'shape is offered as Spot/Flex-start only' }),
      quote('vast', '7', { instance: 'H100 marketplace median' }),
    ];
    for (const one of none) expect(draftsOf(hostOf(), [one])).toEqual([]);
    expect(draftsOf(hostOf(), [quote('aws', '7')])).toHaveLength(1);
  });

  it('is none for what is owned, reserved, without a price, or should be released', () => {
    const quotes = [quote('lambda', '2')];
    expect(draftsOf(hostOf({ place: null }), quotes)).toEqual([]);
    expect(draftsOf(hostOf({}, null), quotes)).toEqual([]);
    expect(draftsOf(hostOf({ place: { ...(place ?? never()), market: 'reserved' } }), quotes)).toEqual([]);
    const idle = hostOf().map((profile) => profileOf({ hours: [['idle', 720]], gpu: profile.gpu }));
    expect(draftsOf(idle, quotes)).toEqual([]);
  });

  it('counts once with a commitment to the same machines', () => {
    const reserved = quote('aws', '4', {
      market: 'reserved',
      region: 'us-east-1',
      instance: 'p5.48xlarge',
      note: '1 Year',
    });
    const terms = {
      quotes: [quote('lambda', '7'), reserved],
      cards: [],
      exchange: [],
      warnAfterDays: 90,
      committedShare: new Map(),
    };
    const { findings, portfolio } = makeFindings(inputOf({ profiles: hostOf(), terms }));
    expect(findings.map(({ kind, supersededBy }) => [kind, supersededBy === null])).toEqual([
      ['commitment', true],
      ['arbitrage', false],
    ]);
    expect(portfolio.total.expected).toBe(String(1460 * 4));
  });
});

describe('parts of the world', () => {
  it.each([
    ['us-east-1', 'North America'],
    ['northcentralus', 'North America'],
    ['southcentralus', 'North America'],
    ['northamerica-northeast1', 'North America'],
    ['canadacentral', 'North America'],
    ['ca-central-1', 'North America'],
    ['mexicocentral', 'North America'],
    ['sa-east-1', 'South America'],
    ['brazilsouth', 'South America'],
    ['eu-north1', 'Europe'],
    ['europe-west4', 'Europe'],
    ['uksouth', 'Europe'],
    ['swedencentral', 'Europe'],
    ['switzerlandnorth', 'Europe'],
    ['ap-southeast-2', 'Asia Pacific'],
    ['australiaeast', 'Asia Pacific'],
    ['centralindia', 'Asia Pacific'],
    ['asia-northeast1', 'Asia Pacific'],
    ['southafricanorth', 'Middle East and Africa'],
    ['me-central-1', 'Middle East and Africa'],
    ['uaenorth', 'Middle East and Africa'],
    ['NA', null],
    ['', null],
    ['mars-1', null],
  ])('%s is %s', (region, part) => expect(regionClass(region)).toBe(part));
});

function never(): never {
  throw new Error('the fixture has a place');
}
