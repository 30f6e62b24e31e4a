import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { WindowState } from '../../window/stateInterval.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { drivesDisplay } from '../evidence/drivesDisplay.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { cardsText, countText, gpusText } from '../evidence/gpuNames.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import {
  type Standstill,
  standstillCharts,
  standstillDoubts,
  standstillFigures,
  standstillOf,
  stillSinceText,
} from '../evidence/standstill.ts';
import { wasteSaving } from '../evidence/wasteSaving.ts';
import type { AdvisedAction, FindingDraft } from '../finding.ts';

const idleStates: ReadonlySet<WindowState> = new Set(['idle']);
const week = 7 * 86_400_000;

/**
 * Idle: nothing is on a GPU and nobody holds it, without interruption up to now.
 *
 * Criterion: its state was `idle` in every observed hour of a stretch that reaches to the end of its window; the observed part is at least
 * `leastIdleHours` (24: a day has its quiet hours; Datadog asks for two days before it prices idle time, all-smi for 15 minutes before it
 * names it, `monitoring.md` 7) and longer than what is usual for the GPU (`pauseVerdict`), and `leastCoverage` of the stretch was observed.
 *
 * Guarded against: a GPU seen for less than that; hosts labelled `headroom-expect: idle` or `spare`; MIG (unknown, never idle); a GPU
 * that drives a display; a connection that was lost; weekends and pauses between jobs.
 * GPUs of one host are one finding, since they are given back together.
 */
export function findIdle(input: AnalysisInput): readonly FindingDraft[] {
  const idle = input.profiles.flatMap((profile) => idleGpu(profile, input) ?? []);
  return [...groupedBy(idle, ({ profile }) => profile.gpu.host).values()].map((gpus) => draftOf(gpus, input));
}

function idleGpu(profile: GpuProfile, input: AnalysisInput): Standstill | null {
  const { gpu } = profile;
  if (gpu.isMig || expectationOf(gpu) !== null || drivesDisplay(gpu)) return null;
  return standstillOf(profile, idleStates, input);
}

function draftOf(gpus: readonly Standstill[], input: AnalysisInput): FindingDraft {
  const profiles = gpus.map(({ profile }) => profile);
  const saving = wasteSaving(profiles, input);
  const since = stillSinceText(gpus, input);
  const what = gpusText(profiles);
  const [is, them] = profiles.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const action = actionOf(profiles, what);
  return {
    kind: 'idle',
    subject: `host ${profiles[0]?.gpu.host ?? ''}`,
    title: `${what} ${is} idle ${since}`,
    summary: `Nothing has run on ${what} ${since}, and no process or memory holds ${them}. ${action.text}`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving: saving.amount,
    whyNoSaving: saving.why,
    claims: claimsOn(profiles, 1),
    action,
    evidence: evidenceOf(profiles, {
      figures: standstillFigures(gpus),
      charts: standstillCharts(gpus),
      calculation: saving.steps,
      doubts: [...partDoubts(profiles), ...standstillDoubts(gpus, input), ...priceDoubts(profiles)],
    }),
    confidence: leastConfidence(gpus.map(({ stretch }) => stretch.confidence)),
    expiresAtMs: input.nowMs + week,
    wouldChange: [
      `A process, memory or work on ${them}.`,
      'The label headroom-expect: idle (or spare) on the host, where that is what it is for.',
    ],
  };
}

function isWholeHost(profiles: readonly GpuProfile[]): boolean {
  return profiles.length >= (profiles[0]?.gpu.hostGpuCount ?? 0);
}

function actionOf(profiles: readonly GpuProfile[], what: string): AdvisedAction {
  const isWhole = isWholeHost(profiles);
  return {
    verb: 'release',
    text: isWhole
      ? `Give ${what} back, or other work to do.`
      : `Give ${what} other work, or move what runs on the other GPUs of the host to a smaller one and give this one back.`,
    today: cardsText(profiles),
    target: null,
    effort: isWhole ? 'minutes' : 'hours',
    risk: 'low',
    riskWhy: 'Nothing runs there and nobody holds it; ask its owner whether it stands by for something.',
    needsRestart: !isWhole,
    rollback: 'Take it again: where cards are scarce that may take days.',
  };
}

function partDoubts(profiles: readonly GpuProfile[]): readonly string[] {
  const all = profiles[0]?.gpu.hostGpuCount ?? 0;
  if (isWholeHost(profiles)) return [];
  return [
    `Only ${countText(profiles.length)} of ${all} of the host stand idle: where the host is paid for as a whole, money comes back only once the others' work has moved.`,
  ];
}
