import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { ownerKey } from '../evidence/holders.ts';
import { isGone } from '../evidence/isGone.ts';
import { timeText } from '../evidence/timeText.ts';
import { type Loss, ofObserved, percentOf } from './loss.ts';

/**
 * A collective that is stuck for so long is not waiting for a slow rank any more: PyTorch's watchdog gives NCCL 10 minutes, older ones
 * 30 (`torch.distributed` timeout, general knowledge).
 */
const leastHours = 3;

/**
 * Time in which kernels waited on a flag: full duty cycle at the power of rest (https://github.com/ROCm/device-metrics-exporter/issues/34:
 * 100 % with a deadlocked NCCL job). All of the GPU is lost meanwhile. Expected is the part of the window; high is all of the cost where it
 * spins up to now, since it goes on until somebody ends it; low is half of the part.
 */
export function spinningLosses(profile: GpuProfile, input: AnalysisInput): readonly Loss[] {
  if (profile.stateSeconds.spinning < leastHours * 3600) return [];
  const spells = profile.intervals.filter(
    ({ state, observedSeconds }) => state === 'spinning' && observedSeconds >= leastHours * 3600,
  );
  const last = spells.at(-1);
  if (last === undefined || profile.gpu.isMig) return [];
  const seconds = spells.reduce((sum, { observedSeconds }) => sum + observedSeconds, 0);
  const time = ofObserved(seconds, profile);
  const isNow = last.toMs >= profile.toMs && !isGone(profile, input);
  return [
    {
      cause: 'spinning',
      group: ownerKey(profile.gpu, profile.toMs),
      profile,
      share: { low: time / 2, expected: time, high: isNow ? 1 : time },
      whyNoShare: '',
      formula: `${percentOf(time)} % of the time x all of the speed`,
      lines:
        profile.idleFloor === null
          ? []
          : [{ metric: 'powerWatts', label: 'Power with nothing to do', value: profile.idleFloor.watts }],
      figures: [
        {
          label: 'Longest time at full duty cycle and idle power',
          value: Math.round(Math.max(...spells.map(({ observedSeconds }) => observedSeconds)) / 360) / 10,
          unit: 'hours',
          threshold: { value: leastHours, relation: '>=' },
        },
        { label: 'Of the window', value: percentOf(time), unit: 'percent', threshold: null },
        {
          label: isNow ? 'Spins since' : 'Span last until',
          value: timeText(isNow ? last.fromMs : last.toMs, input.rules.timeZone),
          unit: '',
          threshold: null,
        },
        {
          label: 'Mean duty cycle in the window',
          value: profile.utilizationGpuPercent?.mean ?? null,
          unit: 'percent',
          threshold: null,
        },
        {
          label: 'Mean power in the window',
          value: profile.powerWatts?.mean ?? null,
          unit: 'watts',
          threshold: null,
        },
      ],
      doubts: isNow ? [] : ['It does not spin now: it may happen again, or have been mended.'],
      confidence: last.confidence,
    },
  ];
}
