import type { Watts } from '../../domain/units.ts';
import type { AnalysedGpu } from '../window/analysedGpu.ts';
import { cellAt, type FleetWindow } from '../window/fleetWindow.ts';
import { quantityColumns, shareSteps } from '../window/windowColumns.ts';
import { allowanceBytes } from './heldMemory.ts';

/** Power that a card draws without work. */
export interface PowerFloors {
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
/** Held hours that draw this many times what a context should add hold work that no sample saw. */
const mostContexts = 1.8;

/** What a card's own hours say: the low end of its quiet hours, null where it has too few of them. */
interface OwnFloors {
  readonly idle: Watts | null;
  readonly held: Watts | null;
  /** The least that it ever drew. */
  readonly lowest: Watts | null;
}

/**
 * Learns the power that each card draws without work, from its own quiet hours; where it has none (it always works), from cards of the
 * same model; else from its limit. Null for a row without facts or without any of these. `facts` are by row.
 */
export function learnFloors(
  window: FleetWindow,
  facts: readonly (AnalysedGpu | null)[],
): readonly (PowerFloors | null)[] {
  const own = facts.map((gpu, row) => (gpu ? ownFloors(window, row, gpu) : null));
  const peers = new Map<string, { readonly idle: Watts[]; readonly held: Watts[] }>();
  facts.forEach((gpu, row) => {
    const name = gpu?.name;
    if (!name) return;
    const of = peers.get(name) ?? { idle: [], held: [] };
    peers.set(name, of);
    const { idle, held } = own[row] ?? { idle: null, held: null };
    if (idle !== null) of.idle.push(idle);
    if (held !== null) of.held.push(held);
  });
  const medians = new Map(
    [...peers].map(([name, { idle, held }]) => [name, { idle: median(idle), held: median(held) }]),
  );
  return facts.map((gpu, row) => {
    const mine = own[row];
    return gpu && mine
      ? floorsOf(gpu, mine, medians.get(gpu.name ?? '') ?? { idle: null, held: null })
      : null;
  });
}

function floorsOf(
  gpu: AnalysedGpu,
  own: OwnFloors,
  peers: { readonly idle: Watts | null; readonly held: Watts | null },
): PowerFloors | null {
  const limitWatts = gpu.powerLimitWatts ?? gpu.powerDefaultLimitWatts;
  const idle = idleFloor(own, peers.idle, limitWatts);
  if (!idle) return null;
  const range = limitWatts === null ? idle.watts : Math.max(0, limitWatts - idle.watts);
  const context = Math.min(contextWatts, contextShare * range);
  const expected = peers.held ?? idle.watts + context;
  const isPlausible =
    own.held !== null && own.held <= Math.max(expected, idle.watts + context * mostContexts);
  const held = isPlausible && own.held !== null ? own.held : expected;
  return { idle, heldWatts: Math.max(held, idle.watts), limitWatts };
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
  const idle: number[] = [];
  const held: number[] = [];
  let lowest = 0;
  const from = cellAt(window, row, 0);
  for (let cell = from, end = from + window.capacityHours; cell < end; cell += 1) {
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
    if (isEmpty && utilisation !== 0 && utilisation <= quietUtilisation) idle.push(power - 1);
    else if (!isEmpty && (columns.heldIdleShare[cell] as number) >= quietShare) held.push(power - 1);
  }
  return {
    idle: lowEnd(idle, step),
    held: lowEnd(held, step),
    lowest: lowest === 0 ? null : (lowest - 1) * step,
  };
}

/** A desktop, or the monitor that wakes the card, shows a few percent. As kept: 5 %. */
const quietUtilisation = 11;
const quietShare = 0.97 * shareSteps;

function lowEnd(powers: number[], step: number): Watts | null {
  if (powers.length < leastHours) return null;
  powers.sort((one, other) => one - other);
  return (powers[Math.floor(powers.length * 0.1)] as number) * step;
}

function median(values: Watts[]): Watts | null {
  values.sort((one, other) => one - other);
  return values[values.length >> 1] ?? null;
}
