import { expect, it } from 'vitest';
import { whatIfHints, whatIfStart } from '../../../renderer/features/rightsizing/whatIf/whatIfForm.ts';

it('a what-if says what is taken for a number and a price that are left empty', () => {
  expect(whatIfHints(whatIfStart)).toEqual({ count: 'as today', price: 'as today' });
  expect(whatIfHints({ card: '', weights: 'fp8' })).toEqual({ count: 'as needed', price: 'as today' });
  expect(whatIfHints({ card: 'l40s', weights: '' })).toEqual({
    count: 'as needed',
    price: 'today’s, else cheapest',
  });
});
