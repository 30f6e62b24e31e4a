import { type Attos, attosOf } from '../../../cost/allocation/attos.ts';
import type { Finding, MonthlyAmount } from '../finding.ts';
import { type GpuMoney, partsBy, weightsOf } from './gpuMoney.ts';

/** The ends of a range and what is expected. */
export const scenarios = ['low', 'expected', 'high'] as const;
export type Scenario = (typeof scenarios)[number];

/** An amount in each scenario. */
export type ByScenario = Readonly<Record<Scenario, Attos>>;

/** What a finding takes of what is left. */
export interface Taken {
  readonly counted: ByScenario;
  /** Expected, on GPUs with a price, had nothing been taken before it. */
  readonly alone: Attos;
  /** Who took what it lost, the one that took most first. */
  readonly reducedBy: readonly string[];
}

/** What is left of each GPU's month. Mutable: findings take from it one after another. */
export class SavingsCount {
  readonly #money: GpuMoney;
  /** Of GPUs that something was taken from; the whole month of all others. */
  readonly #left: Readonly<Record<Scenario, Map<string, Attos>>> = {
    low: new Map(),
    expected: new Map(),
    high: new Map(),
  };
  readonly #takers = new Map<string, string[]>();

  constructor(money: GpuMoney) {
    this.#money = money;
  }

  /**
   * Takes a saving from its GPUs: of each GPU the part that lies on it, in the proportion of what is left of the GPU to its whole month, and
   * never more than that. A GPU of which 40 % is saved gives a saving of 30 % on it 18 %. A saving of which nothing is expected to be left
   * takes nothing, in no scenario. `keepsOff`: GPUs that it must not count on.
   */
  take(id: string, saving: MonthlyAmount, claims: Finding['claims'], keepsOff: ReadonlySet<string>): Taken {
    const weights = weightsOf(claims, this.#money);
    const expected = this.#partsOf('expected', saving, weights, keepsOff);
    const alone = sum(expected, ({ wanted }) => wanted);
    const reducedBy = this.#takersOf(expected);
    if (sum(expected, ({ part }) => part) === 0n) return { counted: nothing, alone, reducedBy };
    for (const { uuid, part } of expected) if (part > 0n) this.#addTaker(uuid, id);
    const counted = { low: 0n, expected: 0n, high: 0n };
    for (const scenario of scenarios) {
      const left = this.#left[scenario];
      const parts = scenario === 'expected' ? expected : this.#partsOf(scenario, saving, weights, keepsOff);
      let all = 0n;
      for (const { uuid, rest, part } of parts) {
        if (part === 0n) continue;
        left.set(uuid, rest - part);
        all += part;
      }
      counted[scenario] = all;
    }
    return { counted, alone, reducedBy };
  }

  #partsOf(
    scenario: Scenario,
    saving: MonthlyAmount,
    weights: ReadonlyMap<string, bigint>,
    keepsOff: ReadonlySet<string>,
  ): readonly Part[] {
    const amounts = partsBy(positive(attosOf(saving[scenario])), weights);
    const left = this.#left[scenario];
    let at = 0;
    return Array.from(weights.keys(), (uuid) => {
      const whole = this.#money.get(uuid) ?? 0n;
      const rest = left.get(uuid) ?? whole;
      const wanted = least(amounts[at++] ?? 0n, whole);
      const isKept = keepsOff.size > 0 && keepsOff.has(uuid);
      // Of a GPU that nothing was taken from it is all that is wanted.
      const part = isKept ? 0n : rest === whole ? wanted : least((wanted * rest) / whole, rest);
      return { uuid, wanted, rest, part };
    });
  }

  #addTaker(uuid: string, id: string): void {
    const known = this.#takers.get(uuid);
    if (known) known.push(id);
    else this.#takers.set(uuid, [id]);
  }

  /** Who took what is lacking, the one that took most first. */
  #takersOf(parts: readonly Part[]): readonly string[] {
    const lost = new Map<string, Attos>();
    for (const { uuid, wanted, part } of parts) {
      if (wanted === part) continue;
      for (const taker of this.#takers.get(uuid) ?? [])
        lost.set(taker, (lost.get(taker) ?? 0n) + wanted - part);
    }
    return [...lost]
      .sort(([oneId, one], [otherId, other]) =>
        one === other ? (oneId < otherId ? -1 : 1) : one > other ? -1 : 1,
      )
      .map(([taker]) => taker);
  }
}

/** A saving on one GPU: what it would take alone, what is left of the GPU's month, and what it takes of that. */
interface Part {
  readonly uuid: string;
  readonly wanted: Attos;
  readonly rest: Attos;
  readonly part: Attos;
}

const nothing: ByScenario = { low: 0n, expected: 0n, high: 0n };
const sum = (parts: readonly Part[], amountOf: (part: Part) => Attos): Attos =>
  parts.reduce((all, part) => all + amountOf(part), 0n);
const positive = (amount: Attos): Attos => (amount > 0n ? amount : 0n);
const least = (one: Attos, other: Attos): Attos => (one < other ? one : other);
