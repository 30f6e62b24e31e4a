import { describe, expect, it } from 'vitest';
import {
  type ActivePlace,
  nowhere,
  placeNow,
  steppedFrom,
} from '../../../renderer/features/rightsizing/findings/activeFinding.ts';
import { directionOf, findingsViewOf } from '../../../renderer/features/rightsizing/findings/findingsView.ts';

const view = 'open ones';
const ids = ['a', 'b', 'c', 'd'];
const at = (id: string): ActivePlace => placeNow({ ...nowhere, id }, ids, '', view);

describe('the finding that keys work on', () => {
  it('is none before one is chosen, and the first one then', () => {
    expect(placeNow(nowhere, ids, '', view).id).toBeNull();
    expect(steppedFrom(nowhere, ids, 1)).toBe('a');
    expect(steppedFrom(at('b'), ids, 1)).toBe('c');
    expect(steppedFrom(at('d'), ids, 1)).toBe('d');
    expect(steppedFrom(at('a'), ids, -1)).toBe('a');
  });

  it('is the one that took its place when it was decided and left the list', () => {
    expect(placeNow(at('b'), ['a', 'c', 'd'], '', view)).toMatchObject({ id: 'c', at: 1 });
    expect(placeNow(at('d'), ['a', 'b', 'c'], '', view)).toMatchObject({ id: 'c', at: 2 });
    expect(placeNow(at('a'), [], '', view).id).toBeNull();
  });

  it('goes on from its place while its evidence stays open', () => {
    const left = ['a', 'c', 'd'];
    const place = placeNow(at('b'), left, 'b', view);
    expect(place).toMatchObject({ id: 'b', at: 1 });
    expect(placeNow(place, left, 'b', view)).toEqual(place);
    expect(steppedFrom(place, left, 1)).toBe('c');
    expect(steppedFrom(place, left, -1)).toBe('a');
    expect(placeNow(place, left, '', view).id).toBe('c');
  });

  it('moves with the list, and is forgotten where the list shows something else', () => {
    expect(placeNow(at('c'), ['c', 'a'], '', 'by team')).toMatchObject({ id: 'c', at: 0 });
    expect(placeNow(at('c'), ['a', 'b'], '', 'dismissed ones').id).toBeNull();
  });
});

describe('the order of the list', () => {
  it.each([
    ['', 'descending'],
    ['-money', 'ascending'],
    ['kind', 'ascending'],
    ['-risk', 'descending'],
    ['team', 'ascending'],
    ['confidence', 'descending'],
  ])('%j is said to be %s', (by, direction) => expect(directionOf(findingsViewOf({ by }))).toBe(direction));
});
