import type { Watts } from '../../domain/units.ts';
import { runToEnd } from '../runToEnd.ts';
import type { AnalysedGpu } from '../window/analysedGpu.ts';
import { cellAt, type FleetWindow } from '../window/fleetWindow.ts';
import { quantityColumns, shareSteps } from '../window/windowColumns.ts';
import { allowanceBytes } from './heldMemory.ts';
import { LeastClocks, restingClock } from './restingClock.ts';

/** What a card reads without work. */
export interface CardFloors {
  /** Null where neither its hours nor its limit tell. */
  readonly power: PowerFloors | null;
  /** SM clock up to which nothing runs on it, as the column keeps it; null where clocks do not tell (`restingClock`). */
  readonly restingClock: number | null;
}

/** Power that a card draws without work. */
interface PowerFloors {
  /** With nothing on it. */
  readonly idle: { readonly watts: Watts; readonly basis: 'learned' | 'peers' | 'limit' };
  /** With a context on it and no work: clocks are up. At least the idle floor. */
  readonly heldWatts: Watts;
  readonly limitWatts: Watts | null;
}

/** Fewer quiet hours say nothing of a floor. */
const leastHours = 3;
/** Idle floors of data-centre cards lie at 10 to 15 % of their limit (see `gpuStateNow`). */
const idleShareOfLimit = 0.12;
/**
 * A context adds 25 W to an A100 and 50 W to an H100 or L40S, and a quarter of the way to the limit to cards of 70 W
 * (16 W on L4 and T4).
 */
const contextWatts = 50;
const contextShare = 0.28;
/**
 * Held hours that draw more than this many times what a context should add, and more than this share of the limit, hold work that no
 * sample saw: they are no floor.
 */
const mostContexts = 1.8;
const mostContextShareOfLimit = 0.13;

/** What a card's own hours say: the low end of its quiet hours, null where it has too few of them. */
interface OwnFloors {
  readonly idle: Watts | null;
  readonly held: Watts | null;
  /** The least that it ever drew. */
  readonly lowest: Watts | null;
  readonly clocks: LeastClocks;
}

/**
 * Learns the power that each card draws without work, from its own quiet hours; where it has none (it always works), from cards of the
 * same model; else from its limit. Of its clocks it learns from which one nothing runs. Null for a row without facts. `facts` are by row.
 */
export function learnFloors(
  window: FleetWindow,
  facts: readonly (AnalysedGpu | null)[],
): readonly (CardFloors | null)[] {
  return runToEnd(floorSteps(window, facts));
}

/** The same in short steps. */
export function* floorSteps(
  window: FleetWindow,
  facts: readonly (AnalysedGpu | null)[],
): Generator<void, readonly (CardFloors | null)[]> {
  const own: (OwnFloors | null)[] = [];
  for (const [row, gpu] of facts.entries()) {
    own.push(gpu ? ownFloors(window, row, gpu) : null);
    yield;
  }
  const peers = peerFloors(facts, own);
  yield;
  return facts.map((gpu, row) => {
    const mine = own[row];
    if (!gpu || !mine) return null;
    const like = peers.get(gpu.name ?? '') ?? noPeers;
    const mostClock = Math.max(mine.clocks.most, like.mostClock);
    return { power: floorsOf(gpu, mine, like), restingClock: restingClock(mine.clocks, mostClock) };
  });
}

interface PeerFloors {
  readonly idle: Watts | null;
  readonly held: Watts | null;
  readonly mostClock: number;
}

const noPeers: PeerFloors = { idle: null, held: null, mostClock: 0 };

/** Medians by the model's name of what cards learned of themselves and physics allows, and the highest of their clocks. */
function peerFloors(
  facts: readonly (AnalysedGpu | null)[],
  own: readonly (OwnFloors | null)[],
): ReadonlyMap<string, PeerFloors> {
  const found = new Map<string, { readonly idle: Watts[]; readonly held: Watts[]; mostClock: number }>();
  facts.forEach((gpu, row) => {
    const mine = own[row];
    if (!gpu?.name || !mine) return;
    const of = found.get(gpu.name) ?? { idle: [], held: [], mostClock: 0 };
    found.set(gpu.name, of);
    of.mostClock = Math.max(of.mostClock, mine.clocks.most);
    if (mine.idle !== null) of.idle.push(mine.idle);
    const idle = idleFloor(mine, null, limitOf(gpu));
    if (idle && mine.held !== null && mine.held <= mostHeld(idle.watts, limitOf(gpu)))
      of.held.push(mine.held);
  });
  return new Map(
    [...found].map(([name, { idle, held, mostClock }]) => [
      name,
      { idle: median(idle), held: median(held), mostClock },
    ]),
  );
}

function floorsOf(gpu: AnalysedGpu, own: OwnFloors, peers: PeerFloors): PowerFloors | null {
  const limitWatts = limitOf(gpu);
  const idle = idleFloor(own, peers.idle, limitWatts);
  if (!idle) return null;
  const most = peers.held === null ? mostHeld(idle.watts, limitWatts) : peers.held * 1.2 + 10;
  const isPlausible = own.held !== null && own.held <= most;
  const expected = peers.held ?? idle.watts + contextOf(idle.watts, limitWatts);
  const heldWatts = isPlausible && own.held !== null ? own.held : expected;
  return { idle, heldWatts: Math.max(heldWatts, idle.watts), limitWatts };
}

const limitOf = (gpu: AnalysedGpu): Watts | null => gpu.powerLimitWatts ?? gpu.powerDefaultLimitWatts;

/** What a context adds to an idle floor. */
function contextOf(idleWatts: Watts, limitWatts: Watts | null): Watts {
  const range = limitWatts === null ? idleWatts : Math.max(0, limitWatts - idleWatts);
  return Math.min(contextWatts, contextShare * range);
}

/** The most that a card can draw that is held and does not work. */
function mostHeld(idleWatts: Watts, limitWatts: Watts | null): Watts {
  const contexts = contextOf(idleWatts, limitWatts) * mostContexts;
  return idleWatts + Math.max(contexts, (limitWatts ?? 0) * mostContextShareOfLimit);
}

function idleFloor(
  own: OwnFloors,
  peers: Watts | null,
  limitWatts: Watts | null,
): PowerFloors['idle'] | null {
  if (own.idle !== null) return { watts: own.idle, basis: 'learned' };
  const lowest = own.lowest ?? Number.POSITIVE_INFINITY;
  if (peers !== null) return { watts: Math.min(peers, lowest), basis: 'peers' };
  if (limitWatts === null) return null;
  return { watts: Math.min(limitWatts * idleShareOfLimit, lowest), basis: 'limit' };
}

/** Hours in which samples said no work, by whether anything was on the card; their power is that of a low rank, not the lowest. */
function ownFloors(window: FleetWindow, row: number, gpu: AnalysedGpu): OwnFloors {
  const { columns } = window;
  const { step } = quantityColumns.powerMean;
  const allowance = allowanceBytes(gpu.memoryTotalBytes) / quantityColumns.memoryMax.step + 1;
  const flat = Math.max(15, (gpu.powerLimitWatts ?? 0) * 0.1) / step;
  const idle = new LowEnd(window.capacityHours);
  const held = new LowEnd(window.capacityHours);
  const clocks = new LeastClocks();
  let lowest = 0;
  const from = cellAt(window, row, 0);
  for (let cell = from, end = from + window.capacityHours; cell < end; cell += 1) {
    const clock = columns.clockMean[cell] as number;
    if (clock !== 0) clocks.add(clock);
    const power = columns.powerMean[cell] as number;
    if (power === 0) continue;
    const least = columns.powerMin[cell] as number;
    if (lowest === 0 || least < lowest) lowest = least;
    if ((columns.powerMax[cell] as number) - least > flat) continue;
    const utilisation = columns.utilizationMean[cell] as number;
    const isEmpty =
      columns.memoryMax[cell] !== 0 &&
      (columns.memoryMax[cell] as number) <= allowance &&
      (columns.processMax[cell] as number) <= 1;
    if (isEmpty && utilisation !== 0 && utilisation <= quietUtilisation) idle.add(power - 1);
    else if (!isEmpty && (columns.heldIdleShare[cell] as number) >= quietShare) held.add(power - 1);
  }
  return {
    idle: idle.watts(step),
    held: held.watts(step),
    lowest: lowest === 0 ? null : (lowest - 1) * step,
    clocks,
  };
}

/** A desktop, or the monitor that wakes the card, shows a few percent. As kept: 5 %. */
const quietUtilisation = 11;
const quietShare = 0.97 * shareSteps;

/** The low end of some hours' power. */
class LowEnd {
  readonly #powers: Uint16Array;
  #length = 0;

  constructor(most: number) {
    this.#powers = new Uint16Array(most);
  }

  add(power: number): void {
    this.#powers[this.#length] = power;
    this.#length += 1;
  }

  /** Null where there are too few of them. */
  watts(step: number): Watts | null {
    if (this.#length < leastHours) return null;
    const powers = this.#powers.subarray(0, this.#length).sort();
    return (powers[Math.floor(powers.length * 0.1)] as number) * step;
  }
}

function median(values: Watts[]): Watts | null {
  values.sort((one, other) => one - other);
  return values[values.length >> 1] ?? null;
}
