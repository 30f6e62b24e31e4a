import { bytesPerMebibyte } from '../../domain/units.ts';

/**
 * How each quantity of a GPU-hour is kept in a window: one or two bytes, as one more than the number of whole steps, so that 0 is "nothing
 * told it" and fresh memory holds no reading. `step` is in the contract's unit (percent, bytes, watts, MHz). What exceeds the range is
 * kept as the largest value.
 */
export const quantityColumns = {
  utilizationMean: { bits: 8, step: 0.5 },
  utilizationP95: { bits: 8, step: 0.5 },
  utilizationMax: { bits: 8, step: 0.5 },
  utilizationMemoryMean: { bits: 8, step: 0.5 },
  utilizationMemoryP95: { bits: 8, step: 0.5 },
  memoryMean: { bits: 16, step: 8 * bytesPerMebibyte },
  memoryP95: { bits: 16, step: 8 * bytesPerMebibyte },
  memoryMax: { bits: 16, step: 8 * bytesPerMebibyte },
  powerMean: { bits: 16, step: 0.1 },
  powerP95: { bits: 16, step: 0.1 },
  powerMin: { bits: 16, step: 0.1 },
  powerMax: { bits: 16, step: 0.1 },
  pstateMean: { bits: 8, step: 0.1 },
  clockMean: { bits: 8, step: 16 },
  processMax: { bits: 8, step: 1 },
  smActiveMean: { bits: 8, step: 0.5 },
  smActiveP95: { bits: 8, step: 0.5 },
  smActiveMax: { bits: 8, step: 0.5 },
  tensorActiveMean: { bits: 8, step: 0.5 },
  tensorActiveP95: { bits: 8, step: 0.5 },
  dramActiveMean: { bits: 8, step: 0.5 },
  dramActiveP95: { bits: 8, step: 0.5 },
} as const satisfies Readonly<Record<string, { readonly bits: 8 | 16; readonly step: number }>>;
export type QuantityColumn = keyof typeof quantityColumns;

/** Names of the quantities, in order. */
export const quantityNames = Object.keys(quantityColumns) as readonly QuantityColumn[];

/**
 * Share of an hour's observed seconds that its samples spent in each state, as 255ths; a share that is not nothing is at least 1.
 * `lost` takes in unreachable and stale.
 */
export const shareColumns = [
  'lostShare',
  'unknownShare',
  'idleShare',
  'heldIdleShare',
  'spinningShare',
  'underUsedShare',
  'effectiveShare',
  'saturatedShare',
  'throttledShare',
] as const;
export type ShareColumn = (typeof shareColumns)[number];

/** Steps that a share of 1 has. */
export const shareSteps = 255;

/** The columns of a window: a cell per GPU and hour. */
export type WindowColumns = Readonly<Record<QuantityColumn, Uint8Array | Uint16Array>> &
  Readonly<Record<ShareColumn, Uint8Array>> & {
    /** Whole seconds that samples speak for, at most 3600; 0: nothing was observed. */
    readonly coveredSeconds: Uint16Array;
    /** Bitwise or of the clock event reasons, the low eight bits. */
    readonly throttleMask: Uint8Array;
    /** Tokens of LLM servers on this GPU: 0 where no server tells, 1 for none, else more the more (see `tokenStep`). */
    readonly llmTokens: Uint8Array;
    /** Position in `windowStates`. */
    readonly state: Uint8Array;
    /** How sure the state is, in 255ths. */
    readonly confidence: Uint8Array;
  };

/** A quantity as its column keeps it; 0 for NaN. A value above nothing is never kept as nothing. */
export function quantised(
  value: number,
  { bits, step }: { readonly bits: 8 | 16; readonly step: number },
): number {
  if (Number.isNaN(value)) return 0;
  const steps = Math.round(value / step);
  const kept = steps <= 0 ? (value > 0 ? 1 : 0) : steps;
  return Math.min(kept + 1, 2 ** bits - 1);
}

/** A share of 0 to 1 as its column keeps it. */
export function quantisedShare(share: number): number {
  return share > 0 ? Math.max(1, Math.min(shareSteps, Math.round(share * shareSteps))) : 0;
}

/** Tokens of an hour as they are kept: a fifth more each step, which reaches beyond 1e19; NaN is 0, none is 1. */
export function tokenStep(tokens: number): number {
  if (Number.isNaN(tokens)) return 0;
  if (tokens <= 0) return 1;
  return Math.min(255, 2 + Math.max(0, Math.round(Math.log(tokens) / Math.log(1.2))));
}

/** Columns without a reading for so many cells. */
export function emptyColumns(cells: number): WindowColumns {
  const quantities = Object.fromEntries(
    quantityNames.map((name) => [
      name,
      quantityColumns[name].bits === 8 ? new Uint8Array(cells) : new Uint16Array(cells),
    ]),
  ) as Record<QuantityColumn, Uint8Array | Uint16Array>;
  const shares = Object.fromEntries(shareColumns.map((name) => [name, new Uint8Array(cells)])) as Record<
    ShareColumn,
    Uint8Array
  >;
  return {
    ...quantities,
    ...shares,
    coveredSeconds: new Uint16Array(cells),
    throttleMask: new Uint8Array(cells),
    llmTokens: new Uint8Array(cells),
    state: new Uint8Array(cells),
    confidence: new Uint8Array(cells),
  };
}
