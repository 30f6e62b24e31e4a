/** Prices of one unit (a GPU, or a replica) and what a day needs of it. */
export interface DayDemand {
  /** Units needed in each hour of the day; any number of equal steps is taken. */
  readonly units: readonly number[];
  /** Millionths of a US dollar per unit and hour. */
  readonly onDemandUsdMicros: number;
  /** Paid for every hour of the day, used or not. */
  readonly reservedUsdMicros: number;
}

/** How much to reserve, and what that saves. Millionths of a US dollar per day. */
export interface ReservedSplit {
  /** Units to reserve. */
  readonly reserved: number;
  /** Units on demand in each step. */
  readonly onDemand: readonly number[];
  readonly usdMicrosPerDay: number;
  readonly allOnDemandUsdMicrosPerDay: number;
  /** The peak reserved. */
  readonly allReservedUsdMicrosPerDay: number;
  /** Share of the day that a unit must be needed for to be worth reserving. */
  readonly breakEvenShare: number;
}

/**
 * Baseline on reserved, peak on demand: the k-th unit is reserved where it is needed in so many steps that paying for those on demand
 * would cost more than the whole day reserved. On demand 4, reserved 2.4: worth it from 60 % of the day. null where a price or a
 * need is not a number of at least 0, or nothing was given.
 */
export function reservedSplit(demand: DayDemand): ReservedSplit | null {
  const { onDemandUsdMicros, reservedUsdMicros } = demand;
  const needs = demand.units.map(Math.ceil);
  const figures = [...needs, onDemandUsdMicros, reservedUsdMicros];
  if (needs.length === 0 || !figures.every((figure) => Number.isFinite(figure) && figure >= 0)) return null;
  const peak = Math.max(...needs);
  // The more units, the fewer steps need the last one: the largest need that is worth it covers all below.
  const stepsOf = (unit: number) => needs.filter((need) => need >= unit).length;
  const isWorth = (unit: number) => stepsOf(unit) * onDemandUsdMicros > needs.length * reservedUsdMicros;
  const sorted = needs.toSorted((one, other) => one - other);
  const reserved = sorted.findLast(isWorth) ?? 0;
  const hoursPerStep = 24 / needs.length;
  const onDemand = needs.map((need) => Math.max(0, need - reserved));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const cost = (units: number, onTop: readonly number[]) =>
    Math.round(units * 24 * reservedUsdMicros + sum(onTop) * hoursPerStep * onDemandUsdMicros);
  return {
    reserved,
    onDemand,
    usdMicrosPerDay: cost(reserved, onDemand),
    allOnDemandUsdMicrosPerDay: cost(0, needs),
    allReservedUsdMicrosPerDay: cost(peak, []),
    breakEvenShare:
      onDemandUsdMicros === 0 ? Number.POSITIVE_INFINITY : reservedUsdMicros / onDemandUsdMicros,
  };
}
