import { formatBytes } from '../../../domain/format.ts';
import { plainText } from '../../../domain/plainText.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { WindowState } from '../../window/stateInterval.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { drivesDisplay } from '../evidence/drivesDisplay.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { currentHolders, ownerKey, ownerText, tenantText } from '../evidence/holders.ts';
import { modelsOn } from '../evidence/modelsOn.ts';
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
import type { AdvisedAction, EvidenceFigure, FindingDraft } from '../finding.ts';
import { zombieOf } from './zombie.ts';

/** Who holds a GPU may leave for an hour and come back: both states count, the one that it is in now must be `heldIdle`. */
const heldStates: ReadonlySet<WindowState> = new Set(['heldIdle', 'idle']);
/** Of the standstill so much must be held, else it is idle. */
const leastHeldShare = 0.5;
const mostProcesses = 5;
const week = 7 * 86_400_000;

/**
 * Held idle: a process or memory holds a GPU, and it does no work, up to now.
 *
 * Criterion: as for idle (`findIdle`), with the state `heldIdle` now and for more than half of the stretch. The duty cycle alone decides
 * nothing: the state rests on power against the idle floor, clocks, memory, processes and, of LLM servers, their tokens (`monitoring.md`
 * 7); a KV cache that is filled in advance says nothing of load (6, trap 11).
 *
 * Guarded against: what idle is guarded against, and zombies, which nobody can be asked about (`findZombies`).
 * GPUs of one Slurm job, pod, container, or of one user on a host, are one finding: they end together.
 */
export function findHeldIdle(input: AnalysisInput): readonly FindingDraft[] {
  const held = input.profiles.flatMap((profile) => heldGpu(profile, input) ?? []);
  const groups = groupedBy(held, ({ profile }) => ownerKey(profile.gpu, profile.toMs));
  return [...groups].map(([owner, gpus]) => draftOf(owner, gpus, input));
}

function heldGpu(profile: GpuProfile, input: AnalysisInput): Standstill | null {
  const { gpu } = profile;
  if (gpu.isMig || expectationOf(gpu) !== null || drivesDisplay(gpu)) return null;
  const still = standstillOf(profile, heldStates, input);
  if (still === null || still.stretch.intervals.at(-1)?.state !== 'heldIdle') return null;
  const heldSeconds = still.stretch.intervals
    .filter(({ state }) => state === 'heldIdle')
    .reduce((sum, { observedSeconds }) => sum + observedSeconds, 0);
  if (heldSeconds < still.stretch.observedSeconds * leastHeldShare) return null;
  return zombieOf(profile, input) === null ? still : null;
}

function draftOf(owner: string, gpus: readonly Standstill[], input: AnalysisInput): FindingDraft {
  const { timeZone } = input.rules;
  const profiles = gpus.map(({ profile }) => profile);
  const saving = wasteSaving(profiles, input);
  const since = stillSinceText(gpus, input);
  const what = gpusText(profiles);
  const who = profiles.map(({ gpu, toMs }) => ownerText(gpu, toMs)).find((text) => text !== '') ?? '';
  const processes = processesOf(profiles, timeZone);
  const action = actionOf(profiles, what, who);
  return {
    kind: 'heldIdle',
    subject: owner,
    title: `${what} ${profiles.length === 1 ? 'is' : 'are'} held${who === '' ? '' : ` by ${who}`} and did no work ${since}`,
    summary: [
      `${what} ${profiles.length === 1 ? 'holds' : 'hold'} ${memoryText(profiles)} and did no work ${since}.`,
      processes === '' ? '' : `On it: ${processes}.`,
      action.text,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    gpus: gpuRefs(profiles),
    servedModel: modelOn(profiles, input),
    saving: saving.amount,
    whyNoSaving: saving.why,
    claims: claimsOn(profiles, 1),
    action,
    evidence: evidenceOf(profiles, {
      figures: [
        ...holderFigures(profiles, who, processes),
        ...servedFigures(profiles, input),
        ...standstillFigures(gpus),
      ],
      charts: standstillCharts(gpus),
      calculation: saving.steps,
      doubts: [...doubtsOf(profiles), ...standstillDoubts(gpus, input), ...priceDoubts(profiles)],
    }),
    confidence: leastConfidence(gpus.map(({ stretch }) => stretch.confidence)),
    expiresAtMs: input.nowMs + week,
    wouldChange: [
      'Work on one of the GPUs, or requests to the model on them.',
      'The process ends: then the GPUs are idle, or free for other work.',
      'The label headroom-expect: spare (or idle) on the host, where it stands by on purpose.',
    ],
  };
}

function actionOf(profiles: readonly GpuProfile[], what: string, who: string): AdvisedAction {
  return {
    verb: 'stop',
    text: `${who === '' ? 'Find out whose it is' : `Ask ${who}`}, save what is needed, end the ${profiles.length === 1 ? 'process' : 'processes'} on ${what} and give ${profiles.length === 1 ? 'it' : 'them'} back.`,
    today: cardsText(profiles),
    target: null,
    effort: 'minutes',
    risk: 'medium',
    riskWhy: 'What a process holds in memory is lost with it: a notebook, a warm model, a debugger.',
    needsRestart: false,
    rollback: 'Start the process again; what it held in memory is not restored.',
  };
}

function memoryText(profiles: readonly GpuProfile[]): string {
  const used = profiles.map(heldBytes);
  if (used.some((bytes) => bytes === null)) return 'a process';
  return `${formatBytes(used.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0))} of memory`;
}

/** Of its processes where all tell, else the median of the window. */
function heldBytes({ gpu, memoryUsedBytes }: GpuProfile): number | null {
  const told = gpu.tenants?.map(({ memoryBytes }) => memoryBytes) ?? [];
  if (told.length > 0 && told.every((bytes) => bytes !== null))
    return told.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
  return memoryUsedBytes?.p50 ?? null;
}

function processesOf(profiles: readonly GpuProfile[], timeZone: string): string {
  const tenants = profiles.flatMap(({ gpu }) => gpu.tenants ?? []);
  const shown = tenants.slice(0, mostProcesses).map((tenant) => tenantText(tenant, timeZone));
  const more = tenants.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function holderFigures(
  profiles: readonly GpuProfile[],
  who: string,
  processes: string,
): readonly EvidenceFigure[] {
  const text = (label: string, value: string): EvidenceFigure => ({
    label,
    value: value === '' ? null : value,
    unit: '',
    threshold: null,
  });
  const used = profiles.map(heldBytes).filter((bytes) => bytes !== null);
  return [
    text('Held by', who),
    text('Processes', processes),
    {
      label: 'Memory held',
      value: used.length === 0 ? null : used.reduce((sum, bytes) => sum + bytes, 0),
      unit: 'bytes',
      threshold: null,
    },
  ];
}

/** No requests, an empty cache and memory held: the clearest sign of a server that nobody asks (`monitoring.md` 6, 11). */
function servedFigures(
  profiles: readonly GpuProfile[],
  { models }: AnalysisInput,
): readonly EvidenceFigure[] {
  return modelsOn(models, profiles).flatMap(({ model, requestsPerSecond, kvCacheUsePercent }) => {
    const name = plainText(model ?? 'a model').slice(0, 120);
    const figure = (label: string, value: number | undefined, unit: string): EvidenceFigure[] =>
      value === undefined ? [] : [{ label, value, unit, threshold: null }];
    return [
      ...figure(`Requests for ${name}, mean of the window`, requestsPerSecond?.mean, 'requests/s'),
      ...figure(`KV cache in use of ${name}, median of the window`, kvCacheUsePercent?.p50, 'percent'),
    ];
  });
}

function doubtsOf(profiles: readonly GpuProfile[]): readonly string[] {
  const unknown = profiles.filter(
    ({ gpu, toMs }) =>
      (gpu.tenants === null || gpu.tenants.length === 0) && currentHolders(gpu, toMs).length === 0,
  ).length;
  return unknown === 0
    ? []
    : [`Who holds ${unknown} of them was not read: the memory in use says that somebody does.`];
}

function modelOn(profiles: readonly GpuProfile[], { models }: AnalysisInput): string | null {
  return modelsOn(models, profiles)[0]?.id ?? null;
}
