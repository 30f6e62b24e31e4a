import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseFilter,
  quoteValue,
  toggleTerm,
} from '../../../renderer/features/fleet/model/filterLanguage.ts';
import { filterSlots } from '../../../renderer/features/fleet/model/filterSlots.ts';
import { pictureOf } from './picture.ts';

const gib = 2 ** 30;
const picture = pictureOf(
  [
    {
      host: 'llm-01',
      index: 0,
      name: 'NVIDIA H100 80GB HBM3',
      readings: {
        utilizationGpuPercent: 3,
        memoryUsedBytes: 70 * gib,
        memoryTotalBytes: 80 * gib,
        powerWatts: 650,
        powerLimitWatts: 700,
      },
    },
    {
      host: 'llm-02',
      index: 1,
      state: 'idle',
      readings: { utilizationGpuPercent: 0, powerWatts: 60, powerLimitWatts: 700 },
    },
    { host: 'dev-01', index: 0, state: 'heldIdle', readings: { utilizationGpuPercent: 50 } },
    { host: 'dev-02', index: 0, state: 'unknown', ageSeconds: 40 },
  ],
  { 'llm-01': { team: 'search' }, 'llm-02': { team: 'ads and co' }, 'dev-01': { Team: 'search' } },
);
const passing = (filter: string) => [...filterSlots(picture, parseFilter(filter).terms)];

describe('the filter language', () => {
  test.each([
    ['', [0, 1, 2, 3]],
    ['llm', [0, 1]],
    ['LLM-0 h100', [0]],
    ['search', [0, 2]],
    ['host:llm-*', [0, 1]],
    ['host:llm', []],
    ['state:idle', [1]],
    ['state:idle,heldIdle', [1, 2]],
    ['state:"held idle"', [2]],
    ['-state:idle', [0, 2, 3]],
    ['team:search', [0]],
    ['team:"ads and co"', [1]],
    ['gpu:0', [0, 2, 3]],
    ['model:*H100*', [0]],
    ['util<5', [0, 1]],
    ['util<=0', [1]],
    ['util=0', [1]],
    ['-util<5', [2, 3]],
    ['util:none', [3]],
    ['-util:none', [0, 1, 2]],
    ['mem>=70', [0]],
    ['mem>80%', [0]],
    ['power>90%', [0]],
    ['power%<10', [1]],
    ['age>30', [3]],
    ['demo:no gpu:1', [1]],
  ])('%s passes %j', (filter, slots) => expect(passing(filter)).toEqual(slots));

  test('a missing reading is neither below nor above a bound', () => {
    expect(passing('util<5')).not.toContain(3);
    expect(passing('util>=0')).not.toContain(3);
  });

  test.each([
    ['util<abc', /needs a number/],
    ['foo<5', /cannot be compared/],
    ['util:5', /is a number/],
    ['state:', /needs a value/],
  ])('%s is left out with a reason', (filter, reason) => {
    const parsed = parseFilter(`llm ${filter}`);
    expect(parsed.problems.join()).toMatch(reason);
    expect(parsed.terms).toHaveLength(1);
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        filterSlots(picture, parseFilter(text).terms);
      }),
    );
  });

  test('a quoted value finds what it was made from', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1 })
          .filter((text) => !/["*\\]/.test(text) && text.trim() === text && text !== ''),
        (value) => {
          const one = pictureOf([{ host: 'h' }], { h: { team: value } });
          return filterSlots(one, parseFilter(`team:${quoteValue(value)}`).terms).length === 1;
        },
      ),
    );
  });

  test('a term is put in and taken out', () => {
    expect(toggleTerm('llm', 'state:idle')).toBe('llm state:idle');
    expect(toggleTerm('llm state:idle', 'state:idle')).toBe('llm');
    expect(toggleTerm('team:"a b"', 'team:"a b"')).toBe('');
  });
});
