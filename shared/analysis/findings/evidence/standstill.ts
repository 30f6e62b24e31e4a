import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { WindowState } from '../../window/stateInterval.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { EvidenceChart, EvidenceFigure } from '../finding.ts';
import { isGone } from './isGone.ts';
import { type Stretch, stretchUpToNow } from './stretch.ts';
import { timeText } from './timeText.ts';
import { type PauseVerdict, pauseVerdict } from './usualPause.ts';
import { stillShare } from './wasteSaving.ts';

/** A GPU that does nothing up to now, for longer than is usual for it. */
export interface Standstill {
  readonly profile: GpuProfile;
  readonly stretch: Stretch;
  readonly pause: PauseVerdict;
}

/**
 * The standstill of a GPU in none but `states`; null where there is none, where too little of it was observed, or where it may be one
 * of its usual pauses.
 */
export function standstillOf(
  profile: GpuProfile,
  states: ReadonlySet<WindowState>,
  input: AnalysisInput,
): Standstill | null {
  const stretch = isGone(profile, input) ? null : stretchUpToNow(profile, states);
  if (stretch === null || stretch.observedSeconds < input.rules.leastIdleHours * 3600) return null;
  const clockSeconds = (stretch.toMs - stretch.fromMs) / 1000;
  if (stretch.observedSeconds < clockSeconds * input.rules.leastCoverage) return null;
  const pause = pauseVerdict(profile, stretch, input);
  return pause.isOver ? { profile, stretch, pause } : null;
}

/** Since when all of them stand still: `since 2026-06-12 09:00 UTC`; `since before ...` where the window began with it. */
export function stillSinceText(gpus: readonly Standstill[], { rules }: AnalysisInput): string {
  const sinceMs = Math.max(...gpus.map(({ stretch }) => stretch.fromMs));
  const isBefore = gpus.every(({ stretch, profile }) => stretch.fromMs <= profile.fromMs);
  return `since ${isBefore ? 'before ' : ''}${timeText(sinceMs, rules.timeZone)}`;
}

/** What a standstill was told by: of the GPU that is nearest to its threshold. */
export function standstillFigures(gpus: readonly Standstill[]): readonly EvidenceFigure[] {
  const [nearest] = gpus.toSorted(
    (one, other) =>
      one.pause.countedSeconds / one.pause.neededSeconds -
      other.pause.countedSeconds / other.pause.neededSeconds,
  );
  if (nearest === undefined) return [];
  const { pause, profile } = nearest;
  const hours = (seconds: number) => Math.round(seconds / 360) / 10;
  const figure = (label: string, value: number | null, unit: string): EvidenceFigure => ({
    label,
    value,
    unit,
    threshold: null,
  });
  return [
    {
      label: 'Time without work up to now',
      value: hours(pause.countedSeconds),
      unit: 'hours',
      threshold: { value: hours(pause.neededSeconds), relation: '>=' },
    },
    figure('Longest pause between works before', hours(pause.longestPauseSeconds), 'hours'),
    figure('Part of the window without work', Math.round(stillShare(profile) * 1000) / 10, 'percent'),
    figure('Mean power in the window', profile.powerWatts?.mean ?? null, 'watts'),
    figure('Power with nothing to do', profile.idleFloor?.watts ?? null, 'watts'),
  ];
}

/** Charts that show a standstill. */
export function standstillCharts(gpus: readonly Standstill[]): readonly EvidenceChart[] {
  const floor = gpus[0]?.profile.idleFloor;
  return [
    {
      metric: 'powerWatts',
      unit: 'watts',
      thresholds: floor ? [{ label: 'Power with nothing to do', value: floor.watts }] : [],
    },
    { metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] },
    { metric: 'memoryUsedBytes', unit: 'bytes', thresholds: [] },
  ];
}

/** What makes a standstill less sure, a sentence each. */
export function standstillDoubts(gpus: readonly Standstill[], input: AnalysisInput): readonly string[] {
  const worked = gpus.filter(({ pause }) => pause.workedBefore).length;
  const lateMs = Math.max(...gpus.map(({ profile }) => profile.fromMs));
  return [
    ...(worked === 0
      ? []
      : [
          `${worked} of them worked earlier in the window, and may again: the range begins at what stood still so far.`,
        ]),
    ...(lateMs > input.fromMs ? ['Not all of them were there for the whole window.'] : []),
  ];
}
