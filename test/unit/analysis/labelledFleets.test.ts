import { beforeAll, describe, expect, it } from 'vitest';
import { exact } from '#shared/money/decimal.ts';
import { scenarios } from '../../fixtures/fleets/scenarios.ts';
import { judgeAll, type Outcome } from '../../fixtures/fleets/score/judgeAll.ts';
import { runComposed, runFleets } from '../../fixtures/fleets/score/runFleets.ts';
import {
  precisionOf,
  recallOf,
  scoreCard,
  scoreTable,
  sumOf,
} from '../../fixtures/fleets/score/scoreCard.ts';
import { heldOutDraws, heldOutSeeds, tuningDraws, tuningSeeds } from '../../fixtures/fleets/score/seeds.ts';

/** Limits that the analysis must keep over all labelled fleets. */
const leastPrecision = 0.95;
const leastRecall = 0.9;

it('has at least forty fleets, and something that must be found for every kind of finding', () => {
  expect(Object.keys(scenarios).length).toBeGreaterThanOrEqual(40);
  const musts = Object.values(scenarios).flatMap(({ truths }) => truths.must);
  const kinds = new Set(musts.flatMap(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    scoreCard()
      .kinds.map(({ kind }) => kind)
      .sort(),
  );
});

/** Of a kind that chance drew seldom one miss would decide; it counts among all kinds. */
const fewestDrawn = 12;

describe.each([
  ['written fleets, noise that rules were tuned with', 1, () => runFleets(tuningSeeds)],
  ['written fleets, noise that no rule has seen', 1, () => runFleets(heldOutSeeds)],
  ['fleets drawn by chance', fewestDrawn, () => runComposed(tuningDraws)],
  ['fleets drawn by chance that no rule has seen', fewestDrawn, () => runComposed(heldOutDraws)],
])('%s', (_, fewest, runs) => {
  let outcome: Outcome;
  beforeAll(() => {
    outcome = judgeAll(runs());
    process.stdout.write(`${outcome.fleets} fleets\n${scoreTable(outcome.card)}\n`);
  }, 300_000);

  it('finds what is there, and nothing else, for each kind of finding', () => {
    const { kinds } = outcome.card;
    const poor = [...kinds, sumOf(kinds)].filter(
      (score) =>
        (precisionOf(score) < leastPrecision && score.right + score.allowed + score.wrong >= fewest) ||
        (recallOf(score) < leastRecall && score.found + score.missed >= fewest),
    );
    expect({ poor, misses: poor.length > 0 ? outcome.card.misses : [] }).toEqual({ poor: [], misses: [] });
  });

  it('never calls idle what is not', () => {
    const misses = outcome.card.misses.filter((miss) => miss.startsWith('idle: FALSE'));
    expect(misses).toEqual([]);
  });

  it('saves no more than is spent, recommends what fits, and takes no hour for idle in which a GPU was held', () => {
    expect(outcome.unsound).toEqual([]);
  });

  it('saves something', () => {
    expect(exact(outcome.card.savedUsd()).greaterThan(100_000)).toBe(true);
  });
});
