import { expect, it } from 'vitest';
import { hourlyCosts } from '#engine/analysis/hourlyCosts.ts';
import { guardRailsOf } from '#shared/analysis/findings/guardRails.ts';
import { makePortfolio } from '#shared/analysis/findings/portfolio/makePortfolio.ts';
import { runToEnd } from '#shared/analysis/runToEnd.ts';
import { latestByUuid } from '#shared/analysis/window/latestByUuid.ts';
import { inputOf } from '../../fixtures/analysisInput.ts';
import { hourMs, priceOf, profileOf, windowEndMs } from '../../fixtures/profiles.ts';
import { draftOf } from './portfolio/drafts.ts';

/** Card `a` was behind `gpu-00`, seldom observed and at 9 an hour, until ten days ago; since then behind `gpu-01` at 2. */
const before = profileOf({
  hours: [
    ['notObserved', 240],
    ['idle', 240],
  ],
  endMs: windowEndMs - 240 * hourMs,
  gpu: { uuid: 'a', host: 'gpu-00', price: priceOf('9') },
});
const now = profileOf({
  hours: [['idle', 240]],
  gpu: { uuid: 'a', host: 'gpu-01', price: priceOf('2') },
});

// Whichever row of the window comes first.
const orders = [
  { where: 'before', profiles: [now, before] },
  { where: 'after', profiles: [before, now] },
];

it.each(orders)('is one GPU at the price of where it is now, its old place told $where', ({ profiles }) => {
  const { portfolio } = runToEnd(makePortfolio({ profiles, currency: 'USD' }, []));
  expect(portfolio).toMatchObject({ gpus: 1, gpusWithoutPrice: 0, spend: '1460' });
  expect([...hourlyCosts(profiles, 'USD')]).toEqual([['a', '2']]);
});

it.each(orders)('is observed as where it is now, its old place told $where', ({ profiles }) => {
  const draft = draftOf({ kind: 'idle', shares: { a: 1 }, saves: '1460', days: 10 });
  expect(guardRailsOf(inputOf({ profiles }))(draft)).toEqual({ passes: true, standing: 'firm' });
  expect(latestByUuid(profiles).get('a')?.coverage).toBe(1);
});
