import { expect, it } from 'vitest';
import { RestartPolicy } from '../../../electron/main/restartPolicy.ts';

const minute = 60_000;

it('waits twice as long after each end and gives up on the sixth in ten minutes', () => {
  const policy = new RestartPolicy();
  const delays = [0, 1, 2, 3, 4, 5].map((n) => policy.ended(n * minute));
  expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, null]);
});

it('forgets ends older than ten minutes, so that a rare crash costs a second', () => {
  const policy = new RestartPolicy();
  expect(policy.ended(0)).toBe(1_000);
  expect(policy.ended(9 * minute)).toBe(2_000);
  expect(policy.ended(30 * minute)).toBe(1_000);
});

it('starts over when the user asks', () => {
  const policy = new RestartPolicy();
  for (let n = 0; n < 6; n += 1) policy.ended(n);
  policy.forget();
  expect(policy.ended(10)).toBe(1_000);
});
