import type { AnalysedGpu } from '../window/analysedGpu.ts';
import type { FleetWindow } from '../window/fleetWindow.ts';
import { quantityColumns, shareSteps } from '../window/windowColumns.ts';
import { allowanceBytes, isDisplay } from './heldMemory.ts';
import type { CardFloors } from './powerFloors.ts';

/** What is the same for all hours of a GPU. */
export interface CardFacts {
  readonly isMig: boolean;
  readonly floors: CardFloors | null;
  /** Memory that the driver itself may keep, as the column keeps it. */
  readonly allowance: number;
  /** Only processes that draw a screen are on it, as far as was seen. */
  readonly isDesktop: boolean;
}

/** Gathers them. */
export function cardFacts(gpu: AnalysedGpu, floors: CardFloors | null): CardFacts {
  const tenants = gpu.tenants ?? [];
  const isDesktop = tenants.length > 0 && tenants.every(({ name }) => isDisplay(name));
  // A screen of some megapixels and its windows take up to 2 GiB.
  const bytes = allowanceBytes(gpu.memoryTotalBytes) * (isDesktop ? 2 : 1);
  return { isMig: gpu.isMig, floors, allowance: bytes / quantityColumns.memoryMax.step + 1, isDesktop };
}

/** Signals of one GPU's hour, each measured by something else. NaN where nothing told it. One object serves all hours: nothing keeps it. */
export interface HourSignals {
  /** Seconds. */
  covered: number;
  /** Shares of the observed time by the samples' own states, 0 to 1. `work` leaves throttled time without a duty cycle out. */
  lost: number;
  unmeasured: number;
  work: number;
  spinning: number;
  saturated: number;
  throttled: number;
  /** Percent. */
  utilisation: number;
  utilisationP95: number;
  memoryUtilisation: number;
  /** Busiest of SM and DRAM activity; NaN where DCGM does not tell or cannot be trusted. */
  activity: number;
  tensor: number;
  dram: number;
  /** DCGM says nothing happens while duty cycle and power say otherwise: its fields are dead (XID 31). */
  isProfilingDead: boolean;
  /** Power above the floor of a card that is held and does not work, as a share of the way to the limit: mean, 95th percentile, highest. */
  power: number;
  powerP95: number;
  powerMax: number;
  /** The same above the floor of an empty card. */
  powerAboveIdle: number;
  /** 1 somebody holds it, 0 nobody does, NaN not told. */
  held: number;
  /** Tokens were made; NaN where no server tells. */
  tokens: number;
  pstate: number;
  /** 0 the SM clock rested all hour, 1 it was raised, NaN not told. */
  clock: number;
}

/** Signals before the first hour. */
export function emptySignals(): HourSignals {
  const none = Number.NaN;
  return {
    covered: 0,
    lost: 0,
    unmeasured: 0,
    work: 0,
    spinning: 0,
    saturated: 0,
    throttled: 0,
    utilisation: none,
    utilisationP95: none,
    memoryUtilisation: none,
    activity: none,
    tensor: none,
    dram: none,
    isProfilingDead: false,
    power: none,
    powerP95: none,
    powerMax: none,
    powerAboveIdle: none,
    held: none,
    tokens: none,
    pstate: none,
    clock: none,
  };
}

const halfPercents = (kept: number) => (kept === 0 ? Number.NaN : (kept - 1) * 0.5);

/** Reads the signals of a cell. */
export function readSignals(into: HourSignals, window: FleetWindow, cell: number, card: CardFacts): void {
  const { columns } = window;
  into.covered = columns.coveredSeconds[cell] as number;
  into.utilisation = halfPercents(columns.utilizationMean[cell] as number);
  into.utilisationP95 = halfPercents(columns.utilizationP95[cell] as number);
  into.memoryUtilisation = halfPercents(columns.utilizationMemoryMean[cell] as number);
  const pstate = columns.pstateMean[cell] as number;
  into.pstate = pstate === 0 ? Number.NaN : (pstate - 1) * 0.1;
  const tokens = columns.llmTokens[cell] as number;
  into.tokens = tokens === 0 ? Number.NaN : tokens - 1;
  readPower(into, window, cell, card);
  readShares(into, window, cell);
  readClock(into, window, cell, card);
  readActivity(into, window, cell);
  readHeld(into, window, cell, card);
}

function readPower(into: HourSignals, { columns }: FleetWindow, cell: number, { floors }: CardFacts): void {
  const mean = columns.powerMean[cell] as number;
  const power = floors === null ? null : floors.power;
  if (mean === 0 || power === null) {
    into.power = into.powerP95 = into.powerMax = into.powerAboveIdle = Number.NaN;
    return;
  }
  const { step } = quantityColumns.powerMean;
  const { idle, heldWatts, limitWatts } = power;
  // Without a limit, what doubles the floor counts as half of the way.
  const range = Math.max(10, (limitWatts ?? heldWatts * 3) - heldWatts);
  const above = (kept: number) => ((kept === 0 ? mean : kept) - 1) * step - heldWatts;
  into.power = above(mean) / range;
  into.powerP95 = above(columns.powerP95[cell] as number) / range;
  into.powerMax = above(columns.powerMax[cell] as number) / range;
  into.powerAboveIdle =
    ((mean - 1) * step - idle.watts) / Math.max(10, (limitWatts ?? heldWatts * 3) - idle.watts);
}

function readShares(into: HourSignals, { columns }: FleetWindow, cell: number): void {
  const share = (column: Uint8Array) => (column[cell] as number) / shareSteps;
  into.lost = share(columns.lostShare);
  into.unmeasured = share(columns.unknownShare);
  into.spinning = share(columns.spinningShare);
  into.saturated = share(columns.saturatedShare);
  into.throttled = share(columns.throttledShare);
  const works = share(columns.underUsedShare) + share(columns.effectiveShare) + into.saturated;
  // A flag of heat or power stands on idle cards too.
  const isThrottledWork = into.utilisation >= 1 || into.power > 0.1;
  into.work = works + (isThrottledWork ? into.throttled : 0);
}

/** Heat and power hold clocks of work down: such an hour's tell nothing. */
function readClock(into: HourSignals, { columns }: FleetWindow, cell: number, { floors }: CardFacts): void {
  const clock = columns.clockMean[cell] as number;
  if (clock === 0 || floors === null || floors.restingClock === null || into.throttled > 0)
    into.clock = Number.NaN;
  else into.clock = clock <= floors.restingClock ? 0 : 1;
}

function readActivity(into: HourSignals, { columns }: FleetWindow, cell: number): void {
  const sm = halfPercents(columns.smActiveMean[cell] as number);
  into.tensor = halfPercents(columns.tensorActiveMean[cell] as number);
  into.dram = halfPercents(columns.dramActiveMean[cell] as number);
  const busiest = Math.max(sm, Number.isNaN(into.dram) ? 0 : into.dram);
  const isBusyOtherwise = !(into.utilisation < 10) && into.power > 0.08;
  into.isProfilingDead = busiest < 1 && (isBusyOtherwise || into.tokens > 0);
  into.activity = into.isProfilingDead ? Number.NaN : busiest;
  if (into.isProfilingDead) into.tensor = into.dram = Number.NaN;
}

function readHeld(into: HourSignals, { columns }: FleetWindow, cell: number, card: CardFacts): void {
  const memory = columns.memoryMax[cell] as number;
  const processes = card.isDesktop ? 0 : (columns.processMax[cell] as number);
  if (processes > 1 || memory > card.allowance) into.held = 1;
  else into.held = memory === 0 && processes === 0 ? Number.NaN : 0;
}
