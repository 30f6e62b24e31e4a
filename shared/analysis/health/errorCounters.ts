import type { HostInventory } from '../../domain/gpu.ts';
import { isNumber, numberOrNaN } from '../../domain/reading.ts';

/** Counters of errors that cost results. They stay high for good, and say nothing about now but when they grow. */
export const eccCounters = [
  'eccUncorrectedVolatileCount',
  'eccUncorrectedAggregateCount',
  'remappedRowsUncorrectableCount',
] as const;

/** Where a counter stands. */
interface ErrorCounter {
  readonly gpuUuid: string;
  /** Null for a counter of the GPU's memory. */
  readonly link: number | null;
  readonly name: string;
}

/** A counter that grew. */
export interface GrownCounter extends ErrorCounter {
  readonly by: number;
  readonly to: number;
  /** The number before is older than the last round: rounds in between could not be read, or Headroom did not run. */
  readonly isSinceLong: boolean;
}

/** Numbers by key of their counter: `GPU-…|eccUncorrectedVolatileCount`, `GPU-…|4.replayErrorsCount`. */
export type CounterNumbers = ReadonlyMap<string, number>;

/** What counters of a host last said. */
export interface CounterMemory {
  /** The last round; null before the first. */
  readonly round: HostInventory | null;
  /** What that round did not say, and an earlier one or a former run did. */
  readonly earlier: CounterNumbers;
}

/** More than a host of 16 GPUs with 18 links each has. */
const mostCounters = 5000;
const none: CounterNumbers = new Map();

/** Takes in a round. A counter that fell was set to zero, and what it shows is new where a reset of the driver does that. */
export function takeRound(
  { round: before, earlier }: CounterMemory,
  after: HostInventory,
): { readonly memory: CounterMemory; readonly grown: readonly GrownCounter[]; readonly isChanged: boolean } {
  const withLinks = before === null || !hasSameLinks(before, after);
  if (before && !withLinks && hasSameMemory(before, after))
    return { memory: { round: after, earlier }, grown: [], isChanged: false };
  const recent = before ? numbersOf(before, withLinks) : none;
  const left = new Map([...earlier, ...recent]);
  const grown: GrownCounter[] = [];
  let isChanged = false;
  for (const [counter, to] of countersIn(after, withLinks)) {
    const key = keyOf(counter);
    const from = left.get(key);
    left.delete(key);
    if (from === to) continue;
    isChanged = true;
    if (from === undefined) continue;
    const by = to > from ? to - from : isSetToZero(counter) ? to : 0;
    if (by > 0) grown.push({ ...counter, by, to, isSinceLong: !recent.has(key) });
  }
  const kept = left.size === 0 ? none : new Map([...left].slice(-mostCounters));
  return { memory: { round: after, earlier: kept }, grown, isChanged };
}

/** The last number of every counter. */
export function lastNumbers({ round, earlier }: CounterMemory): CounterNumbers {
  return round ? new Map([...earlier, ...numbersOf(round, true)]) : earlier;
}

/** Links are read once in ten rounds, and stay the same in between. */
function hasSameLinks(before: HostInventory, after: HostInventory): boolean {
  const readAt = after.layout?.nvlinksReadAtSeconds ?? null;
  return readAt !== null && readAt === before.layout?.nvlinksReadAtSeconds;
}

/** Most rounds say of every GPU what the one before said. */
function hasSameMemory({ gpus: before }: HostInventory, { gpus: after }: HostInventory): boolean {
  return (
    before.length === after.length &&
    after.every(({ uuid, readings }, at) => {
      const was = before[at];
      if (was?.uuid !== uuid) return false;
      return eccCounters.every((name) =>
        Object.is(numberOrNaN(was.readings[name]), numberOrNaN(readings[name])),
      );
    })
  );
}

function numbersOf(round: HostInventory, withLinks: boolean): CounterNumbers {
  return new Map(countersIn(round, withLinks).map(([counter, value]) => [keyOf(counter), value]));
}

function countersIn({ gpus, layout }: HostInventory, withLinks: boolean): [ErrorCounter, number][] {
  const found: [ErrorCounter, number][] = [];
  for (const { uuid, readings } of gpus)
    for (const name of eccCounters) {
      const value = readings[name];
      if (isNumber(value)) found.push([{ gpuUuid: uuid, link: null, name }, value]);
    }
  if (!withLinks) return found;
  for (const { gpuUuid, link, errors } of layout?.nvlinks ?? [])
    for (const [name, value] of Object.entries(errors))
      if (isNumber(value)) found.push([{ gpuUuid, link, name }, value]);
  return found;
}

function keyOf({ gpuUuid, link, name }: ErrorCounter): string {
  return `${gpuUuid}|${link === null ? name : `${link}.${name}`}`;
}

/** Counters of the card's life outlast the driver. */
function isSetToZero({ link, name }: ErrorCounter): boolean {
  return link !== null || name === 'eccUncorrectedVolatileCount';
}
