import { type Attos, attosOf } from '../../../cost/allocation/attos.ts';
import type { Finding, MonthlyAmount } from '../finding.ts';
import { type GpuMoney, onGpus } from './gpuMoney.ts';

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
  readonly #left: Readonly<Record<Scenario, Map<string, Attos>>>;
  readonly #takers = new Map<string, string[]>();

  constructor(money: GpuMoney) {
    this.#money = money;
    this.#left = { low: new Map(money), expected: new Map(money), high: new Map(money) };
  }

  /**
   * Takes a saving from its GPUs: of each GPU the part that lies on it, in the proportion of what is left of the GPU to its whole month, and
   * never more than that. A GPU of which 40 % is saved gives a saving of 30 % on it 18 %. `keepsOff`: GPUs that it must not count on.
   */
  take(id: string, saving: MonthlyAmount, claims: Finding['claims'], keepsOff: ReadonlySet<string>): Taken {
    const rivals = new Map<string, Attos>();
    const counted = { low: 0n, expected: 0n, high: 0n };
    let alone = 0n;
    for (const scenario of scenarios) {
      const left = this.#left[scenario];
      for (const { uuid, amount } of onGpus(positive(attosOf(saving[scenario])), claims, this.#money)) {
        const whole = this.#money.get(uuid) ?? 0n;
        const rest = left.get(uuid) ?? 0n;
        const wanted = least(amount, whole);
        const part = keepsOff.has(uuid) || whole === 0n ? 0n : least((wanted * rest) / whole, rest);
        left.set(uuid, rest - part);
        counted[scenario] += part;
        if (scenario !== 'expected') continue;
        alone += wanted;
        for (const taker of this.#takers.get(uuid) ?? [])
          rivals.set(taker, (rivals.get(taker) ?? 0n) + wanted - part);
        if (part > 0n) this.#takers.set(uuid, [...(this.#takers.get(uuid) ?? []), id]);
      }
    }
    const reducedBy = [...rivals]
      .filter(([, lost]) => lost > 0n)
      .sort(([oneId, one], [otherId, other]) =>
        one === other ? (oneId < otherId ? -1 : 1) : one > other ? -1 : 1,
      )
      .map(([taker]) => taker);
    return { counted, alone, reducedBy };
  }
}

const positive = (amount: Attos): Attos => (amount > 0n ? amount : 0n);
const least = (one: Attos, other: Attos): Attos => (one < other ? one : other);
