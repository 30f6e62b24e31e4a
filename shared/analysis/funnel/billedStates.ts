import type { BilledHost } from '../../cost/allocation/allocationSum.ts';
import { type Attos, attosOf } from '../../cost/allocation/attos.ts';
import { type ChargeGroup, type OwnLine, ownLines } from '../../cost/allocation/chargeGroup.ts';
import { gpuCostsOf } from '../../cost/allocation/gpuCosts.ts';
import { nothingObserved } from '../../cost/allocation/gpuTime.ts';
import { type StateInterval, type WindowState, windowStates } from '../window/stateInterval.ts';
import { noStateCost, type StateAttos, secondsWithin, splitByState } from './splitByState.ts';

/** The intervals of one GPU over what is billed. */
export interface GpuIntervals {
  readonly uuid: string;
  readonly intervals: readonly StateInterval[];
}

/** What a bill went to, in one currency and for one team. */
export interface BilledStates {
  readonly currency: string;
  /** Null: hosts without a team, and charges that no host bears. */
  readonly team: string | null;
  readonly byState: StateAttos;
  /** Charges that no GPU bears. */
  readonly own: Readonly<Record<OwnLine, Attos>>;
}

interface Line extends BilledStates {
  readonly byState: Record<WindowState, Attos>;
  readonly own: Record<OwnLine, Attos>;
}

/**
 * Sums charges by what their GPUs did: each charge goes to its host's GPUs evenly, and each GPU's part to the states of its intervals in the
 * charge's period, by their seconds; what is billed and not observed is never idle. With the charges that no GPU bears the sum is that of the
 * ledger to the last place. Mutable: charges are added one group at a time.
 */
export class BilledStateSum {
  readonly #label: string;
  readonly #lines = new Map<string, Line>();

  /** `label`: the host's label that teams are told by. */
  constructor(label = 'team') {
    this.#label = label;
  }

  /** Adds a charge that is a line of its own. */
  addOwn(group: ChargeGroup, line: OwnLine): void {
    this.#line(group.currency, null).own[line] += attosOf(group.cost);
  }

  /** Adds a charge for a host. Where the provider bills more GPUs than were seen, those were not observed. */
  addUse(group: ChargeGroup, host: BilledHost, gpus: readonly GpuIntervals[]): void {
    const { labels } = host;
    const team = Object.hasOwn(labels, this.#label) ? labels[this.#label] || null : null;
    const { byState } = this.#line(group.currency, team);
    const billed = gpusOfCharge(group, gpus);
    const intervalsOf = new Map(billed.map(({ uuid, intervals }) => [uuid, intervals]));
    const times = billed.map(({ uuid }) => ({ uuid, ...nothingObserved, holders: [] }));
    for (const { time, cost, billedSeconds } of gpuCostsOf(group, times)) {
      const intervals = intervalsOf.get(time.uuid ?? '') ?? [];
      const seconds = secondsWithin(intervals, group.fromMs, group.toMs);
      const parts = splitByState(cost, billedSeconds, seconds);
      for (const state of windowStates) byState[state] += parts[state];
    }
  }

  /** A line for each currency and team. */
  lines(): readonly BilledStates[] {
    return [...this.#lines.values()];
  }

  #line(currency: string, team: string | null): Line {
    const key = JSON.stringify([currency, team]);
    const known = this.#lines.get(key);
    if (known) return known;
    const own = Object.fromEntries(ownLines.map((line) => [line, 0n])) as Record<OwnLine, Attos>;
    const made = { currency, team, byState: noStateCost(), own };
    this.#lines.set(key, made);
    return made;
  }
}

/** Where more GPUs are known than are billed (a card was replaced) those that were seen in the charge's period. */
function gpusOfCharge(
  { gpuCount, fromMs, toMs }: ChargeGroup,
  gpus: readonly GpuIntervals[],
): readonly GpuIntervals[] {
  if (gpuCount === null || gpus.length <= gpuCount) return gpus;
  const seen = gpus.filter(({ intervals }) =>
    intervals.some((one) => one.observedSeconds > 0 && one.toMs > fromMs && one.fromMs < toMs),
  );
  return seen.length > 0 ? seen : gpus;
}
