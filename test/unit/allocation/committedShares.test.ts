import { expect, it } from 'vitest';
import { committedShares } from '#shared/cost/allocation/committedShares.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';

const hostOf = new Map(
  ['i-1', 'i-2', 'i-3'].map((id) => [resourceKey('aws', id), { name: `host of ${id}`, labels: {} }] as const),
);
const row = (resourceId: string, cost: string, committed: string) => ({
  provider: 'aws',
  resourceId,
  cost,
  committed,
});

it('tells what part of a host commitments paid for; what is matched to no host or costs nothing is left out', () => {
  const shares = committedShares(
    [
      row('i-1', '90', '90'),
      row('i-1', '30', '0'),
      row('i-2', '10', '0'),
      row('i-3', '0', '0'),
      row('i-9', '5', '5'),
    ],
    hostOf,
  );
  expect([...shares]).toEqual([
    ['host of i-1', 0.75],
    ['host of i-2', 0],
  ]);
});
