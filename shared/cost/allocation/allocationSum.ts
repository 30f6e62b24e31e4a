import { type Attos, attosOf } from './attos.ts';
import { type ChargeGroup, type OwnLine, ownLines } from './chargeGroup.ts';
import { addParts, type CostParts, noCost } from './costParts.ts';
import type { AllocationDimension } from './dimension.ts';
import { gpuCostsOf } from './gpuCosts.ts';
import { type GpuSeconds, type GpuTime, type UsageClass, usageClasses } from './gpuTime.ts';
import { splitAmongHolders } from './splitAmongHolders.ts';

/** The host that a resource was matched to. */
export interface BilledHost {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Why a line has no value of the dimension. */
export type NoKey = 'noValue' | 'nobody' | 'notRead' | 'notSeen' | 'notAllocated';

/** What has been summed for one value of the dimension in one currency. */
export interface AllocationLine {
  readonly currency: string;
  /** Null with a reason in `without`. */
  readonly key: string | null;
  readonly without: NoKey | null;
  parts: CostParts;
  readonly own: Record<OwnLine, Attos>;
  /** Seconds of GPUs behind the parts, each billed second counted once. */
  readonly seconds: Record<UsageClass, number>;
}

interface Key {
  readonly key: string | null;
  readonly without: NoKey | null;
}

const found = (key: string | null | undefined): Key =>
  key === null || key === undefined || key === ''
    ? { key: null, without: 'noValue' }
    : { key, without: null };

/** Sums charges by one dimension. Mutable: charges are added one group at a time, so that a bill need not lie in memory. */
export class AllocationSum {
  readonly #dimension: AllocationDimension;
  readonly #lines = new Map<string, AllocationLine>();
  /** Resources and periods whose seconds are counted. */
  readonly #counted = new Set<string>();

  constructor(dimension: AllocationDimension) {
    this.#dimension = dimension;
  }

  /** Adds a charge that is a line of its own. */
  addOwn(group: ChargeGroup, line: OwnLine): void {
    const target = this.#line(
      group.currency,
      this.#keyOfCharge(group) ?? { key: null, without: 'notAllocated' },
    );
    target.own[line] += attosOf(group.cost);
  }

  /** Adds a charge for a host; `gpus`: what they did in the charge's period. */
  addUse(group: ChargeGroup, host: BilledHost, gpus: readonly GpuTime[]): void {
    const isFirst = this.#isFirst(group);
    for (const { time, parts, billedSeconds } of gpuCostsOf(group, gpus)) {
      const seconds = isFirst ? secondsOf(time, billedSeconds) : null;
      if (this.#dimension.kind === 'holder' && time.uuid !== null) {
        this.#addHolders(group.currency, parts, { ...time, uuid: time.uuid }, seconds);
        continue;
      }
      const key = this.#keyOfCharge(group) ?? this.#keyOfGpu(host, time.uuid);
      add(this.#line(group.currency, key), parts, seconds);
    }
  }

  lines(): readonly AllocationLine[] {
    return [...this.#lines.values()];
  }

  /** Of a resource that was billed twice for a period (list and commitment, a correction) the time counts once. */
  #isFirst(group: ChargeGroup): boolean {
    if (group.isCorrection) return false;
    const key = `${group.resourceId} ${group.fromMs} ${group.toMs}`;
    if (this.#counted.has(key)) return false;
    this.#counted.add(key);
    return true;
  }

  #addHolders(currency: string, parts: CostParts, time: GpuTime, seconds: Seconds | null): void {
    if (this.#dimension.kind !== 'holder') return;
    const { name } = this.#dimension;
    const held = splitAmongHolders(parts, time);
    const shares = held.map((part) => (seconds ? secondsShare(part.parts, parts, seconds) : null));
    held.forEach(({ holder, without, parts: part }, at) => {
      const key: Key = holder ? found(holder[name]) : { key: null, without };
      add(this.#line(currency, key), part, shares[at] ?? null);
    });
  }

  /** The value that the charge itself has; null where the dimension is one of the fleet's. */
  #keyOfCharge(group: ChargeGroup): Key | null {
    const { kind, name } = this.#dimension;
    if (kind === 'tag') return found(group.tag);
    if (kind !== 'plain') return null;
    if (name === 'provider') return found(group.provider);
    if (name === 'account') return found(group.account);
    return name === 'resource' ? found(group.resourceId) : null;
  }

  #keyOfGpu(host: BilledHost, uuid: string | null): Key {
    const { kind, name } = this.#dimension;
    if (kind === 'label') return found(Object.hasOwn(host.labels, name) ? host.labels[name] : null);
    if (kind === 'holder' || (name === 'gpu' && uuid === null)) return { key: null, without: 'notSeen' };
    return found(name === 'gpu' ? uuid : host.name);
  }

  #line(currency: string, { key, without }: Key): AllocationLine {
    const id = `${currency}\n${without ?? ''}\n${key ?? ''}`;
    const known = this.#lines.get(id);
    if (known) return known;
    const own = Object.fromEntries(ownLines.map((line) => [line, 0n])) as Record<OwnLine, Attos>;
    const seconds = { effective: 0, heldIdle: 0, idle: 0, notObserved: 0 };
    const made: AllocationLine = { currency, key, without, parts: noCost, own, seconds };
    this.#lines.set(id, made);
    return made;
  }
}

type Seconds = Readonly<Record<UsageClass, number>>;

function add(line: AllocationLine, parts: CostParts, seconds: Seconds | null): void {
  line.parts = addParts(line.parts, parts);
  if (seconds) for (const name of usageClasses) line.seconds[name] += seconds[name];
}

function secondsOf(time: GpuSeconds, billed: number): Seconds {
  const { effective, heldIdle, idle } = time;
  return { effective, heldIdle, idle, notObserved: Math.max(0, billed - effective - heldIdle - idle) };
}

/** Seconds go with the money: a holder who bears a third of what worked had a third of that time. */
function secondsShare(part: CostParts, whole: CostParts, seconds: Seconds): Seconds {
  const share = (name: UsageClass) =>
    whole[name] === 0n ? 0 : seconds[name] * (Number(part[name]) / Number(whole[name]));
  return {
    effective: share('effective'),
    heldIdle: share('heldIdle'),
    idle: share('idle'),
    notObserved: share('notObserved'),
  };
}
