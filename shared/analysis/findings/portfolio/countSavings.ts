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
  /** Place of each GPU whose price is known in the lists that follow. */
  readonly #places = new Map<string, number>();
  readonly #money: readonly Attos[];
  readonly #left: Readonly<Record<Scenario, Attos[]>>;
  readonly #takers: string[][] = [];

  constructor(money: GpuMoney) {
    this.#money = [...money.values()];
    for (const uuid of money.keys()) this.#places.set(uuid, this.#places.size);
    const left = () => this.#money.slice();
    this.#left = { low: left(), expected: left(), high: left() };
  }

  /**
   * Takes a saving from its GPUs: of each GPU the part that lies on it, in the proportion of what is left of the GPU to its whole month, and
   * never more than that. A GPU of which 40 % is saved gives a saving of 30 % on it 18 %. A saving of which nothing is expected to be left
   * takes nothing, in no scenario. `keepsOff`: GPUs that it must not count on.
   */
  take(id: string, saving: MonthlyAmount, claims: Finding['claims'], keepsOff: ReadonlySet<string>): Taken {
    const weights = weightsOf(claims, (uuid) => this.#money[this.#places.get(uuid) ?? -1]);
    const borne: Borne = {
      places: Array.from(weights.keys(), (uuid) => this.#places.get(uuid) ?? 0),
      weights: [...weights.values()],
      kept: new Set(Array.from(keepsOff, (uuid) => this.#places.get(uuid) ?? -1)),
    };
    const expected = this.#partsOf('expected', saving, borne);
    const alone = sumOf(expected.wanted);
    const reducedBy = this.#takersOf(borne, expected);
    if (sumOf(expected.part) === 0n) return { counted: nothing, alone, reducedBy };
    for (let at = 0; at < borne.places.length; at += 1)
      if ((expected.part[at] ?? 0n) > 0n) this.#addTaker(borne.places[at] as number, id);
    const low = this.#takeParts('low', borne, this.#partsOf('low', saving, borne));
    const high = this.#takeParts('high', borne, this.#partsOf('high', saving, borne));
    const counted = { low, expected: this.#takeParts('expected', borne, expected), high };
    return { counted, alone, reducedBy };
  }

  #partsOf(scenario: Scenario, saving: MonthlyAmount, { places, weights, kept }: Borne): Parts {
    const amounts = partsBy(positive(attosOf(saving[scenario])), weights);
    const left = this.#left[scenario];
    const wanted: Attos[] = [];
    const part: Attos[] = [];
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      const whole = this.#money[place] ?? 0n;
      const rest = left[place] ?? 0n;
      const here = least(amounts[at] ?? 0n, whole);
      wanted.push(here);
      // Of a GPU that nothing was taken from it is all that is wanted.
      if (kept.size > 0 && kept.has(place)) part.push(0n);
      else part.push(rest === whole ? here : least((here * rest) / whole, rest));
    }
    return { wanted, part };
  }

  #takeParts(scenario: Scenario, { places }: Borne, { part }: Parts): Attos {
    const left = this.#left[scenario];
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      left[place] = (left[place] ?? 0n) - (part[at] ?? 0n);
    }
    return sumOf(part);
  }

  #addTaker(place: number, id: string): void {
    const known = this.#takers[place];
    if (known) known.push(id);
    else this.#takers[place] = [id];
  }

  /** Who took what is lacking, the one that took most first. */
  #takersOf({ places }: Borne, { wanted, part }: Parts): readonly string[] {
    if (wanted.every((amount, at) => amount === part[at])) return [];
    const lost = new Map<string, Attos>();
    for (let at = 0; at < places.length; at += 1) {
      const lacking = (wanted[at] ?? 0n) - (part[at] ?? 0n);
      if (lacking === 0n) continue;
      for (const taker of this.#takers[places[at] as number] ?? [])
        lost.set(taker, (lost.get(taker) ?? 0n) + lacking);
    }
    return [...lost]
      .sort(([oneId, one], [otherId, other]) =>
        one === other ? (oneId < otherId ? -1 : 1) : one > other ? -1 : 1,
      )
      .map(([taker]) => taker);
  }
}

/** GPUs that bear a saving. */
interface Borne {
  readonly places: readonly number[];
  readonly weights: readonly bigint[];
  /** Those that it must not count on. */
  readonly kept: ReadonlySet<number>;
}

/** A saving GPU by GPU: what it would take alone, and what it takes of what is left. */
interface Parts {
  readonly wanted: readonly Attos[];
  readonly part: readonly Attos[];
}

const nothing: ByScenario = { low: 0n, expected: 0n, high: 0n };
function sumOf(amounts: readonly Attos[]): Attos {
  let all: Attos = 0n;
  for (const amount of amounts) all += amount;
  return all;
}
const positive = (amount: Attos): Attos => (amount > 0n ? amount : 0n);
const least = (one: Attos, other: Attos): Attos => (one < other ? one : other);
