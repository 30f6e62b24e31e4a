import type { z } from 'zod';
import type { BilledTable } from '#shared/analysis/funnel/billedTable.ts';
import { type WindowState, windowStates } from '#shared/analysis/window/stateInterval.ts';
import type { billedStatesSchema } from '#shared/contract/schemas/matching.ts';
import { ownLineText } from '#shared/cost/allocation/chargeGroup.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { exact } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { Paint } from './paint.ts';
import { textTable } from './textTable.ts';

/** A month by states, as the contract has it. */
export type BilledStatesFound = z.infer<typeof billedStatesSchema>;

interface Terminal {
  readonly paint: Paint;
  columns(): number | null;
}

const stateNames: Readonly<Record<WindowState, string>> = {
  ...(Object.fromEntries(gpuStates.map(({ key, label }) => [key, label])) as Record<WindowState, string>),
  notObserved: 'Not observed',
};

/** What a terminal shows of a month by states: for each currency the states, what no GPU bears, and waste by team. */
export function billedStatesLines(
  asked: { readonly month: string; readonly basis: string },
  found: BilledStatesFound,
  terminal: Terminal,
): readonly string[] {
  const lines = [
    `${asked.basis === 'billed' ? 'Billed' : 'Effective'} cost of ${asked.month.slice(0, 7)} by what GPUs did`,
  ];
  for (const table of found.tables)
    lines.push('', ...stateLines(table, terminal), '', ...teamLines(table, terminal));
  if (found.rowsWithoutCost > 0)
    lines.push(
      '',
      terminal.paint('waste', `${found.rowsWithoutCost} charges state no such cost and are left out`),
    );
  return lines;
}

function stateLines(table: BilledTable, { paint, columns }: Terminal): readonly string[] {
  const { currency, total } = table;
  const rows = partsOf(table).filter(({ cost }) => cost !== '0');
  return textTable(
    [
      { header: 'State', align: 'left', shrinksTo: 14 },
      { header: 'Cost', align: 'right' },
      { header: 'Share', align: 'right' },
    ],
    [
      ...rows.map(({ name, cost }) => [name, formatMoney(cost, currency), shareText(cost, total)]),
      ['Total', formatMoney(total, currency), ''].map((text) => ({ text, style: 'strong' as const })),
    ],
    paint,
    columns(),
  );
}

function teamLines({ teams, currency }: BilledTable, { paint, columns }: Terminal): readonly string[] {
  return textTable(
    [
      { header: 'Team', align: 'left', shrinksTo: 14 },
      { header: 'Cost', align: 'right' },
      { header: 'Wasted', align: 'right' },
      { header: 'Share', align: 'right' },
    ],
    teams.map(({ team, cost, wasted }) => [
      plainText(team ?? '(no team)'),
      formatMoney(cost, currency),
      formatMoney(wasted, currency),
      shareText(wasted, cost),
    ]),
    paint,
    columns(),
  );
}

/** The same as rows of CSV: every state and line, exact amounts. */
export function billedStatesRows({ tables }: BilledStatesFound): readonly (readonly string[])[] {
  return [
    ['currency', 'part', 'name', 'cost'],
    ...tables.flatMap((table) => [
      ...windowStates.map((state) => [table.currency, 'state', state, costOf(table, state)]),
      ...table.own.map(({ line, cost }) => [table.currency, 'line', line, cost]),
      [table.currency, 'total', '', table.total],
    ]),
  ];
}

function costOf({ states }: BilledTable, wanted: WindowState): string {
  return states.find(({ state }) => state === wanted)?.cost ?? '0';
}

function partsOf({ states, own }: BilledTable) {
  return [
    ...states.map(({ state, cost }) => ({ name: stateNames[state], cost })),
    ...own.map(({ line, cost }) => ({ name: ownLineText[line], cost })),
  ];
}

function shareText(part: string, whole: string): string {
  const all = exact(whole);
  return all.isZero() ? '' : `${exact(part).div(all).times(100).toFixed(1)} %`;
}
