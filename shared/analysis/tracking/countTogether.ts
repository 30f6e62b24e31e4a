import { type Attos, attosOf, attosText } from '../../cost/allocation/attos.ts';
import { type DecimalText, exact } from '../../money/decimal.ts';
import { groupedBy } from '../findings/evidence/groupedBy.ts';
import { hoursPerMonth } from '../findings/evidence/monthlyCost.ts';
import type { Finding } from '../findings/finding.ts';
import { type GpuMoney, onGpus } from '../findings/portfolio/gpuMoney.ts';
import { areExclusive, layerOf, layers } from '../findings/portfolio/layer.ts';
import type { AcceptedAdvice } from './trackedMonth.ts';

/** An amount of accepted advice, per month of 730 hours: what it claims, or what is realised of it. */
export interface AdviceAmount extends Pick<AcceptedAdvice, 'finding' | 'perHourThen'> {
  /** Null where it cannot be told, or is of no saving. */
  readonly amount: DecimalText | null;
  /** It is what a bill changed by: all advice on the same host sees the whole change. */
  readonly isBilled: boolean;
}

/** What each claim adds to a sum in which no GPU's money counts twice: of advice that cannot be followed together, what one adds to the other. */
export function countedClaims(all: readonly AdviceAmount[]): readonly (DecimalText | null)[] {
  return countTogether(all, ({ finding }, other) => areExclusive(finding, other.finding));
}

/** The same of what was realised: advice on what a GPU is for sees the same change, and so does all that is told by one bill. */
export function countedRealised(all: readonly AdviceAmount[]): readonly (DecimalText | null)[] {
  return countTogether(all, (one, other) => {
    const layer = layerOf(one.finding);
    return (one.isBilled && other.isBilled) || (layer !== 'speed' && layer === layerOf(other.finding));
  });
}

interface Part {
  readonly of: AdviceAmount;
  readonly amount: Attos;
}

/**
 * Amounts are laid on their GPUs by what is claimed from each and counted one after another, as the portfolio does: what a GPU is for, when it
 * runs, what it is bought at, what speed is lost. Where two tell of the same money the second adds what it has more; of other money it
 * counts in proportion to what is left of the GPU's month.
 *
 *     one GPU at 1000: idle 1000 and too many GPUs 500 are 1000; nights off 500 and a cheaper provider 400 are 500 + 200
 */
function countTogether(
  all: readonly AdviceAmount[],
  isSameMoney: IsSameMoney,
): readonly (DecimalText | null)[] {
  const counted = new Map<AdviceAmount, DecimalText>();
  // Money of several currencies is held against none of another.
  for (const some of groupedBy(all, ({ finding }) => finding.saving?.currency ?? '').values())
    countOfCurrency(some, isSameMoney, counted);
  return all.map((one) => counted.get(one) ?? null);
}

type IsSameMoney = (one: AdviceAmount, other: AdviceAmount) => boolean;

function countOfCurrency(
  all: readonly AdviceAmount[],
  isSameMoney: IsSameMoney,
  counted: Map<AdviceAmount, DecimalText>,
): void {
  const money = moneyThen(all);
  const onGpu = new Map<string, Part[]>();
  for (const one of all.toSorted((first, second) => orderOf(first.finding) - orderOf(second.finding))) {
    if (one.amount === null) continue;
    const parts = onGpus(attosOf(one.amount), one.finding.claims, money);
    let sum = 0n;
    for (const { uuid, amount } of parts) {
      const there = onGpu.get(uuid) ?? [];
      const own = addedTo(there, amount, money.get(uuid) ?? 0n, (other) => isSameMoney(one, other));
      onGpu.set(uuid, [...there, { of: one, amount: own }]);
      sum += own;
    }
    // On GPUs without a price nothing can be told apart.
    counted.set(one, parts.length === 0 ? one.amount : attosText(sum));
  }
}

const orderOf = (finding: Finding): number => layers.indexOf(layerOf(finding));

function addedTo(
  there: readonly Part[],
  amount: Attos,
  month: Attos,
  isSame: (other: AdviceAmount) => boolean,
): Attos {
  const sumOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.amount, 0n);
  const same = sumOf(there.filter(({ of }) => isSame(of)));
  const left = month - (sumOf(there) - same);
  const here = month > 0n ? (amount * within(left, month)) / month : amount;
  return here >= 0n ? here - least(here, most(0n, same)) : here - most(here, least(0n, same));
}

const least = (one: Attos, other: Attos): Attos => (one < other ? one : other);
const most = (one: Attos, other: Attos): Attos => (one > other ? one : other);
const within = (left: Attos, month: Attos): Attos => least(month, most(0n, left));

/** A month of each GPU at the rates of the acceptance; of several, the dearest. */
function moneyThen(all: readonly AdviceAmount[]): GpuMoney {
  const money = new Map<string, Attos>();
  for (const { perHourThen } of all)
    for (const [uuid, perHour] of perHourThen) {
      const month = attosOf(exact(perHour).times(hoursPerMonth).toFixed());
      money.set(uuid, most(month, money.get(uuid) ?? 0n));
    }
  return money;
}
