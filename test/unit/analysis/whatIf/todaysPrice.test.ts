import { expect, it } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import { askWhatIf } from '#shared/analysis/whatIf/askWhatIf.ts';
import type { WhatIf, WhatIfChange } from '#shared/analysis/whatIf/whatIf.ts';
import type { AnalysedGpu } from '#shared/analysis/window/analysedGpu.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { gpuOf, priceOf, profileOf, spreadOf } from '../../../fixtures/profiles.ts';

/** H100 with these prices, and nothing that is served. */
function withPrices(...gpus: readonly Partial<AnalysedGpu>[]): AnalysisInput {
  const profiles = gpus.map((gpu, index) =>
    profileOf({ gpu: { index, ...gpu }, rest: { powerWatts: spreadOf(400) } }),
  );
  return inputOf({ profiles });
}

function asked(input: AnalysisInput, change: Partial<WhatIfChange>): WhatIf {
  const same = { gpuKey: null, gpuCount: null, precision: null, pricePerGpuHour: null, hoursPerMonth: null };
  const uuids = input.profiles.map(({ gpu }) => gpu.uuid);
  const answer = askWhatIf(input, { of: 'gpus', uuids }, { ...same, ...change });
  if ('fault' in answer) throw new Error(answer.fault);
  return answer;
}

const at = (price: string | null): Partial<AnalysedGpu> => ({ price: priceOf(price) });

it('each GPU has its own price: nothing changed saves nothing', () => {
  const { today, target, saving } = asked(withPrices(at('2'), at('4')), {});
  // (2 + 4) x 730
  expect([today, target].map(({ monthlyCost }) => monthlyCost?.expected)).toEqual(['4380', '4380']);
  expect(saving?.expected).toBe('0');
  // (2 + 4) x 300
  const part = asked(withPrices(at('2'), at('4')), { hoursPerMonth: 300 });
  expect(part.target.monthlyCost?.expected).toBe('1800');
});

it('of several prices nobody knows which stay, of one price any number costs its share', () => {
  const mixed = asked(withPrices(at('2'), at('4')), { gpuCount: 1 });
  expect([mixed.target.monthlyCost, mixed.saving]).toEqual([null, null]);
  expect(mixed.doubts.join()).toContain('nobody said which of them stay');
  const alike = asked(withPrices(at('2'), at('2')), { gpuCount: 3 });
  expect(alike.target.monthlyCost?.expected).toBe('4380');
});

it('an unknown price of today’s card is not filled from the price list', () => {
  const { target, prices, doubts } = asked(withPrices(at(null), at('4')), {});
  expect(target.monthlyCost).toBeNull();
  expect(prices.map(({ perHour }) => perHour)).toEqual(['4']);
  expect(doubts.join()).toContain('give a price per GPU and hour');
});

it('what is paid anyway saves nothing by being off', () => {
  const reserved = { ...at('3'), place: placeOf('reserved') };
  const { target, saving, doubts } = asked(withPrices(reserved), { hoursPerMonth: 300 });
  expect(target.monthlyCost?.expected).toBe('2190');
  expect(saving?.expected).toBe('0');
  expect(doubts.join()).toContain('paid for whether it runs or not');
  // Of one that is reserved and one that is not, the other’s hours alone: 2 x 730 and 4 x 300.
  const half = asked(withPrices({ ...reserved, ...at('2') }, at('4')), { hoursPerMonth: 300 });
  expect(half.target.monthlyCost?.expected).toBe('2660');
});

it('hardware of one’s own that is off saves its power alone', () => {
  const rate = priceOf('1.50').rate;
  if (rate === null) throw new Error('no rate');
  const energy = { perKwh: '0.20', hostWatts: 150 };
  const owned = { ...priceOf('1.50'), rate: { ...rate, basis: 'owned' as const, energy } };
  const { today, target } = asked(withPrices({ price: owned }), { hoursPerMonth: 365 });
  // 1.50 + 0.55 kW x 0.20 = 1.61 an hour; off, half of 0.22 kW x 730 h x 0.20 = 32.12 is not paid.
  expect(today.monthlyCost?.expected).toBe('1175.3');
  expect(target.monthlyCost?.expected).toBe('1159.24');
});

function placeOf(market: 'reserved'): AnalysedGpu['place'] {
  const { place } = gpuOf();
  return place && { ...place, market };
}
