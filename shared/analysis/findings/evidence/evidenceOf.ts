import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { CostClaim, Evidence } from '../finding.ts';
import { priceRowsOf } from './priceRowsOf.ts';

/** What a rule adds to what follows from the GPUs themselves. */
export type OwnEvidence = Pick<Evidence, 'figures' | 'charts' | 'calculation' | 'doubts'> &
  Partial<Pick<Evidence, 'prediction' | 'seats' | 'prices'>>;

/** Evidence on GPUs: their window, their least coverage and their prices, with what the rule found. */
export function evidenceOf(profiles: readonly GpuProfile[], own: OwnEvidence): Evidence {
  return {
    fromMs: profiles.reduce((least, { fromMs }) => Math.min(least, fromMs), Number.POSITIVE_INFINITY),
    toMs: profiles.reduce((most, { toMs }) => Math.max(most, toMs), 0),
    coverage: profiles.reduce((least, { coverage }) => Math.min(least, coverage), 1),
    prices: priceRowsOf(profiles),
    prediction: null,
    ...own,
  };
}

/** GPUs as findings name them. */
export function gpuRefs(
  profiles: readonly GpuProfile[],
): readonly { readonly uuid: string; readonly host: string }[] {
  return profiles.map(({ gpu: { uuid, host } }) => ({ uuid, host }));
}

/** The same part of each GPU's cost, 0 to 1. */
export function claimsOn(profiles: readonly GpuProfile[], share: number): readonly CostClaim[] {
  return profiles.map(({ gpu: { uuid, host } }) => ({ uuid, host, share }));
}

/** The lowest of some confidences, 0 to 1; 0 for none. */
export function leastConfidence(confidences: readonly number[]): number {
  return confidences.length === 0 ? 0 : Math.max(0, Math.min(1, ...confidences));
}
