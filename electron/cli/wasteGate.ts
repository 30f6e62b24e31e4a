import type { WasteShare } from '#shared/analysis/advice/wasteShare.ts';

/** The wasted share of a fleet held against a limit. Shares are 0 to 1. */
export interface WasteGate {
  /** Null where it cannot be told. */
  readonly share: number | null;
  readonly of: 'gpu-hours' | 'cost';
  /** Null where none was given. */
  readonly limit: number | null;
  readonly isAbove: boolean;
  /** Why it cannot be told, a sentence; '' where it can. */
  readonly why: string;
}

/** A share that is exactly the limit is within it. */
export function wasteGate(waste: WasteShare | null, of: WasteGate['of'], limit: number | null): WasteGate {
  const share = (of === 'cost' ? waste?.ofCost : waste?.ofGpuHours) ?? null;
  const isAbove = limit !== null && share !== null && share > limit;
  return { share, of, limit, isAbove, why: share === null ? whyUnknown(waste, of) : '' };
}

function whyUnknown(waste: WasteShare | null, of: WasteGate['of']): string {
  if (waste === null || waste.ofGpuHours === null) return 'No GPU-hour was observed.';
  return of === 'cost'
    ? 'Some GPU has no known price, so the share of the cost cannot be told: headroom rates check names them.'
    : '';
}
