import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../../renderer/features/fleet/model/aggregate.ts';
import { arrange, linesOf } from '../../../renderer/features/fleet/model/arrange.ts';
import {
  groupSlots,
  groupTerm,
  parseGroupBy,
  standardGroup,
} from '../../../renderer/features/fleet/model/grouping.ts';
import { formatSort, parseSort, sortSlots } from '../../../renderer/features/fleet/model/sortSlots.ts';
import { formatFleetView, parseFleetView } from '../../../renderer/features/fleet/model/useFleetView.ts';
import { pictureOf } from './picture.ts';

const picture = pictureOf(
  [
    {
      host: 'b-10',
      index: 1,
      readings: { utilizationGpuPercent: 30, powerWatts: 200, powerLimitWatts: 700 },
    },
    { host: 'b-2', index: 0, readings: { utilizationGpuPercent: 10, memoryUsedBytes: 8e9 } },
    { host: 'b-10', index: 0, state: 'idle', readings: { powerWatts: 60, powerLimitWatts: 700 } },
    { host: 'a-1', index: 0, state: 'unreachable', readings: { utilizationGpuPercent: 99, powerWatts: 700 } },
  ],
  { 'b-10': { team: 'x' }, 'b-2': { team: 'y' } },
);

describe('sorting', () => {
  const number = (column: string) => {
    expect(column).toBe('v');
    return { kind: 'number' as const, of: (slot: number) => [3, Number.NaN, 1, 3][slot] ?? 0 };
  };
  test('puts a missing number last whichever way', () => {
    const slots = Uint32Array.of(0, 1, 2, 3);
    expect([...sortSlots(slots, [{ column: 'v', descending: false }], number)]).toEqual([2, 0, 3, 1]);
    expect([...sortSlots(slots, [{ column: 'v', descending: true }], number)]).toEqual([0, 3, 2, 1]);
  });
  test('goes by several columns, the first weighing most', () => {
    const { slots } = arrange(picture, { filter: '', groupBy: 'none', sort: parseSort('-host,gpu') });
    expect([...slots]).toEqual([2, 0, 1, 3]);
  });
  test('without a sort goes by host as people count, then by index', () => {
    const { slots } = arrange(picture, { filter: '', groupBy: 'none', sort: [] });
    expect([...slots]).toEqual([3, 1, 2, 0]);
  });
  test('is written and read back', () => expect(formatSort(parseSort('-util,host'))).toBe('-util,host'));
});

describe('grouping', () => {
  const all = Uint32Array.of(0, 1, 2, 3);
  test('by label, those without one last', () => {
    const groups = groupSlots(picture, all, 'label:team');
    expect(groups.map((group) => [group.title, [...group.slots]])).toEqual([
      ['x', [0, 2]],
      ['y', [1]],
      ['No team', [3]],
    ]);
  });
  test('by state in the order of states', () =>
    expect(groupSlots(picture, all, 'state').map((group) => group.title)).toEqual([
      'Unreachable',
      'Idle',
      'Effective',
    ]));
  test('a group becomes a filter term', () => {
    expect(groupTerm('label:team', 'a b')).toBe('team:"a b"');
    expect(groupTerm('host', '')).toBeNull();
  });
  test('folded groups show their head alone', () => {
    const groups = groupSlots(picture, all, 'label:team');
    expect(linesOf(groups, true, new Set(['x'])).map((line) => line.kind)).toEqual([
      'group',
      'group',
      'gpu',
      'group',
      'gpu',
    ]);
    expect(linesOf(groups, false, new Set())).toHaveLength(4);
  });
  test('the map begins with hosts while they are few, then with a telling label', () => {
    expect(standardGroup(picture.roster)).toBe('host');
    const many = pictureOf(
      Array.from({ length: 100 }, (_unused, at) => ({ host: `h${at}` })),
      Object.fromEntries(
        Array.from({ length: 100 }, (_unused, at) => [`h${at}`, { rack: String(at), team: `t${at % 3}` }]),
      ),
    );
    expect(standardGroup(many.roster)).toBe('label:team');
  });
  test('reads what a URL holds', () => {
    expect(parseGroupBy('label:team')).toBe('label:team');
    expect(parseGroupBy('nonsense')).toBe('none');
  });
});

describe('totals', () => {
  const totals = totalsOf(picture, Uint32Array.of(0, 1, 2, 3));
  test('say how many readings they rest on', () => {
    expect(totals.meanUtilization).toEqual({ value: 20, count: 2 });
    expect(totals.powerWatts).toEqual({ value: 260, count: 2 });
    expect(totals).toMatchObject({ gpus: 4, reporting: 3 });
  });
  test('leave out what an unreachable GPU said last', () => expect(totals.powerWatts.value).toBe(260));
  test('are no number where nothing is known, never 0', () => {
    expect(totals.memoryTotalBytes).toEqual({ value: Number.NaN, count: 0 });
    expect(totals.meanClock.value).toBeNaN();
  });
  test('count a used without a total in neither', () => expect(totals.memoryUsedBytes.count).toBe(0));
});

describe('the address', () => {
  test('holds the whole view', () => {
    const params = formatFleetView({
      filter: 'state:idle',
      groupBy: 'label:team',
      rowsBy: 'host',
      sort: parseSort('-util'),
      fill: 'state',
      size: 'memory',
      palette: 'cividis',
      range: [10, null],
      show: 'map',
    });
    expect(parseFleetView(params)).toEqual({
      filter: 'state:idle',
      groupBy: 'label:team',
      rowsBy: 'host',
      sort: [{ column: 'util', descending: true }],
      fill: 'state',
      size: 'memory',
      palette: 'cividis',
      range: [10, null],
      show: 'map',
    });
  });
  test('takes nonsense for the standard view', () =>
    expect(parseFleetView({ palette: 'rainbow', range: 'a..b', show: 'x' })).toMatchObject({
      palette: 'viridis',
      range: [null, null],
      show: 'both',
    }));
});
