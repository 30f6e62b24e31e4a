import { Exact, exact } from '../../money/decimal.ts';
import { windowGpuKey } from '../window/fleetWindow.ts';
import type { GpuProfile } from '../window/gpuProfile.ts';
import { latestByUuid } from '../window/latestByUuid.ts';
import type { AnalysisInput } from './analysisInput.ts';
import type { FindingDraft } from './finding.ts';

/** Why a draft becomes no finding. */
export type GuardRail =
  | 'coverage'
  | 'demo among real'
  | 'within the error'
  | 'too little'
  | 'nothing to change';

/** What the guard rails say of a draft. */
type GuardVerdict =
  | { readonly passes: true; readonly standing: 'firm' | 'preliminary' }
  | { readonly passes: false; readonly rail: GuardRail };

/** Holds drafts against the guard rails of one analysis. */
export type GuardRails = (draft: FindingDraft) => GuardVerdict;

const dayMs = 86_400_000;

/**
 * The guard rails of an analysis. A draft becomes no finding where a GPU or a server that it rests on was observed for too little of its
 * window, where a GPU of a demo stands among real ones, where its saving lies within the model's error (the low end of the range is
 * nothing) or below the least that is worth saying, and where it is about no GPU and no model. A window that is too short makes it
 * preliminary. What costs money (`underSized`) and what has no price is held against coverage and window alone.
 */
export function guardRailsOf(input: AnalysisInput): GuardRails {
  const profileOf = profileLookup(input.profiles);
  const hasReal = input.profiles.some(({ gpu }) => !gpu.demo);
  return (draft) => {
    const own: GpuProfile[] = [];
    for (const { uuid, host } of draft.gpus) {
      const profile = profileOf(uuid, host);
      if (profile) own.push(profile);
    }
    if (draft.gpus.length === 0 && draft.servedModel === null)
      return { passes: false, rail: 'nothing to change' };
    if (hasReal && own.some(({ gpu }) => gpu.demo)) return { passes: false, rail: 'demo among real' };
    if (leastCoverage(draft, own) < input.rules.leastCoverage) return { passes: false, rail: 'coverage' };
    const rail = savingRail(draft, input.rules.leastMonthlySaving);
    if (rail !== null) return { passes: false, rail };
    const isShort = shortestWindowMs(draft, own) < input.rules.leastDays * dayMs;
    return { passes: true, standing: isShort ? 'preliminary' : 'firm' };
  };
}

/** Cards that were moved have a profile behind each of their hosts; they are few, and keys of two texts are made for them alone. */
function profileLookup(
  profiles: readonly GpuProfile[],
): (uuid: string, host: string) => GpuProfile | undefined {
  const latest = latestByUuid(profiles);
  const older = profiles.filter((profile) => latest.get(profile.gpu.uuid) !== profile);
  const moved = new Map(older.map((profile) => [windowGpuKey(profile.gpu.uuid, profile.gpu.host), profile]));
  return (uuid, host) => {
    const profile = latest.get(uuid);
    return profile?.gpu.host === host ? profile : moved.get(windowGpuKey(uuid, host));
  };
}

/** NaN, which no comparison holds for, counts as not observed. */
function leastCoverage({ evidence }: FindingDraft, own: readonly GpuProfile[]): number {
  let least = Math.min(1, evidence.coverage) || 0;
  for (const { coverage } of own) if (!(coverage >= least)) least = coverage || 0;
  return least;
}

function shortestWindowMs({ evidence }: FindingDraft, own: readonly GpuProfile[]): number {
  return own.reduce(
    (least, { fromMs, toMs }) => Math.min(least, toMs - fromMs),
    evidence.toMs - evidence.fromMs,
  );
}

function savingRail({ kind, saving }: FindingDraft, least: number): GuardRail | null {
  if (saving === null || kind === 'underSized') return null;
  if (!exact(saving.low).greaterThan(0)) return 'within the error';
  return exact(saving.expected).lessThan(new Exact(least)) ? 'too little' : null;
}
