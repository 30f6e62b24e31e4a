import { describe, expect, it } from 'vitest';
import { type DayUsage, priceUsage } from '#shared/cost/rates/priceUsage.ts';
import type { RateCard } from '#shared/cost/rates/rateBook.ts';

const usage = (more: Partial<DayUsage> = {}): DayUsage => ({
  provider: 'CoreWeave',
  sku: 'gd-8xh100ib-i128',
  region: 'us-east-04',
  gpuModel: 'H100',
  market: 'on-demand',
  unit: 'GPU-Hours',
  day: '2026-10-01',
  quantity: '8',
  ...more,
});

const card = (more: Partial<RateCard> = {}): RateCard => ({
  name: 'contract',
  applies: { provider: 'coreweave', gpu: 'H100' },
  perGpuHour: '4.25',
  currency: 'USD',
  source: 'order form 7',
  date: '2026-01-15',
  ...more,
});

describe('usage without money', () => {
  it('is priced by the closest card, exactly, with its source', () => {
    const days = Array.from({ length: 31 }, (_, at) =>
      usage({ day: `2026-10-${String(at + 1).padStart(2, '0')}` }),
    );
    const cards = [card(), card({ name: 'all of it', applies: { provider: 'coreweave' }, perGpuHour: '9' })];
    expect(priceUsage(days, cards)).toEqual([
      expect.objectContaining({
        card: 'contract',
        source: 'order form 7',
        quantity: '248',
        pricePerUnit: '4.25',
        amount: '1054',
      }),
    ]);
    expect(
      priceUsage([usage({ quantity: '0.1' }), usage({ quantity: '0.2' })], [card({ perGpuHour: '0.1' })])[0]
        ?.amount,
    ).toBe('0.03');
  });

  it('without a card is unknown, not 0', () => {
    for (const cards of [
      [],
      [card({ applies: { provider: 'crusoe' } })],
      [card({ applies: { host: 'gpu-01' } })],
      [card({ applies: { labels: { team: 'x' } } })],
    ])
      expect(priceUsage([usage()], cards)[0]).toMatchObject({ card: null, amount: null, quantity: '8' });
  });

  it('of storage is never priced as GPU-hours', () => {
    const cards = [card({ applies: { provider: 'coreweave' }, perInstanceHour: '1' })];
    for (const unit of ['GiB-Hours', 'IP-Hours', 'vCPU-Hours', null])
      expect(priceUsage([usage({ unit })], cards)[0]?.amount).toBeNull();
    expect(priceUsage([usage({ unit: 'Node-Hours' })], cards)[0]?.amount).toBe('8');
  });

  it('is split where the card changes, and by how it was bought', () => {
    const cards = [
      card({ until: '2026-10-15' }),
      card({ name: 'new', from: '2026-10-15', perGpuHour: '4' }),
      card({ name: 'spot', applies: { provider: 'coreweave', market: 'spot' }, perGpuHour: '2' }),
    ];
    const lines = priceUsage(
      [usage(), usage({ day: '2026-10-15' }), usage({ market: 'spot', gpuModel: null })],
      cards,
    );
    expect(lines.map((line) => [line.card, line.amount])).toEqual([
      ['contract', '34'],
      ['new', '32'],
      ['spot', '16'],
    ]);
  });
});
