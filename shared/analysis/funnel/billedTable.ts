import { type Attos, attosText } from '../../cost/allocation/attos.ts';
import { type OwnLine, ownLines } from '../../cost/allocation/chargeGroup.ts';
import type { DecimalText } from '../../money/decimal.ts';
import { wasteStates } from '../window/gpuProfile.ts';
import { type WindowState, windowStates } from '../window/stateInterval.ts';
import type { BilledStates } from './billedStates.ts';

/** What a month's bill went to, by what GPUs did, in one currency. States and lines of their own sum to the total exactly. */
export interface BilledTable {
  readonly currency: string;
  readonly total: DecimalText;
  readonly states: readonly { readonly state: WindowState; readonly cost: DecimalText }[];
  /** Charges that no GPU bears. */
  readonly own: readonly { readonly line: OwnLine; readonly cost: DecimalText }[];
  /** The one that wastes most first; null: hosts without a team. What no GPU bears is in none. */
  readonly teams: readonly {
    readonly team: string | null;
    readonly cost: DecimalText;
    /** Of time that was idle, held idle or spinning. */
    readonly wasted: DecimalText;
  }[];
}

/** Tables of summed charges, one per currency. Currencies are never added. */
export function billedTables(lines: readonly BilledStates[]): readonly BilledTable[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) =>
    tableOf(
      currency,
      lines.filter((line) => line.currency === currency),
    ),
  );
}

function tableOf(currency: string, lines: readonly BilledStates[]): BilledTable {
  const states = windowStates.map((state) => ({
    state,
    amount: sum(lines, ({ byState }) => byState[state]),
  }));
  const own = ownLines.map((line) => ({ line, amount: sum(lines, (each) => each.own[line]) }));
  const total = [...states, ...own].reduce((all, { amount }) => all + amount, 0n);
  const teams = lines
    .map(({ team, byState }) => ({
      team,
      cost: windowStates.reduce((all, state) => all + byState[state], 0n),
      wasted: [...wasteStates].reduce((all, state) => all + byState[state], 0n),
    }))
    .filter(({ cost }) => cost !== 0n)
    .sort((one, other) => (one.wasted === other.wasted ? 0 : one.wasted > other.wasted ? -1 : 1));
  return {
    currency,
    total: attosText(total),
    states: states.map(({ state, amount }) => ({ state, cost: attosText(amount) })),
    own: own.map(({ line, amount }) => ({ line, cost: attosText(amount) })),
    teams: teams.map(({ team, cost, wasted }) => ({
      team,
      cost: attosText(cost),
      wasted: attosText(wasted),
    })),
  };
}

function sum(lines: readonly BilledStates[], amountOf: (line: BilledStates) => Attos): Attos {
  return lines.reduce((all, line) => all + amountOf(line), 0n);
}
