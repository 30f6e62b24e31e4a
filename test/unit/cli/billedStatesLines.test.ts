import { describe, expect, it } from 'vitest';
import { billedStatesLines, billedStatesRows } from '#cli/billedStatesLines.ts';
import { windowStates } from '#shared/analysis/window/stateInterval.ts';
import { ownLines } from '#shared/cost/allocation/chargeGroup.ts';

const costs: Readonly<Record<string, string>> = { idle: '250', effective: '700.5', notObserved: '49.5' };
const found = {
  tables: [
    {
      currency: 'USD',
      total: '990',
      states: windowStates.map((state) => ({ state, cost: costs[state] ?? '0' })),
      own: ownLines.map((line) => ({ line, cost: line === 'credit' ? '-10' : '0' })),
      teams: [
        { team: 'search\u001b[31m', cost: '600', wasted: '240' },
        { team: null, cost: '400', wasted: '10' },
      ],
    },
  ],
  rows: 12,
  rowsWithoutCost: 3,
};
const terminal = { paint: (_: string, text: string) => text, columns: () => 100 };

describe('a month by states in a terminal', () => {
  const text = billedStatesLines({ month: '2026-10-01', basis: 'effective' }, found, terminal).join('\n');

  it('has the states that cost something, their shares and the total', () => {
    expect(text).toContain('Effective cost of 2026-10 by what GPUs did');
    expect(text).toMatch(/Idle +USD 250\.00 +25\.3 %/);
    expect(text).toMatch(/Credits +USD -10\.00/);
    expect(text).toMatch(/Total +USD 990\.00/);
    expect(text).not.toContain('Spinning');
  });

  it('tells waste by team with names made harmless, and what was left out', () => {
    expect(text).toMatch(/search +USD 600\.00 +USD 240\.00 +40\.0 %/);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('3 charges state no such cost');
  });

  it('has every state and line in CSV', () => {
    const rows = billedStatesRows(found);
    expect(rows).toHaveLength(1 + windowStates.length + ownLines.length + 1);
    expect(rows).toContainEqual(['USD', 'state', 'saturated', '0']);
    expect(rows.at(-1)).toEqual(['USD', 'total', '', '990']);
  });
});
