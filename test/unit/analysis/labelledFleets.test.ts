import { expect, it } from 'vitest';
import { findingKinds } from '#shared/analysis/findings/findingKind.ts';
import { scenarios } from '../../fixtures/fleets/scenarios.ts';
import { holdsOver } from '../../fixtures/fleets/score/holdsOver.ts';
import { runFleets } from '../../fixtures/fleets/score/runFleets.ts';
import { tuningSeeds } from '../../fixtures/fleets/score/seeds.ts';

it('has at least forty fleets, and something that must be found for every kind of finding', () => {
  expect(Object.keys(scenarios).length).toBeGreaterThanOrEqual(40);
  const musts = Object.values(scenarios).flatMap(({ truths }) => truths.must);
  const kinds = new Set(musts.flatMap(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(findingKinds.map(({ key }) => key).sort());
});

holdsOver('written fleets under noise that rules were tuned with', 1, () => runFleets(tuningSeeds));
