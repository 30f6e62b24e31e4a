import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { EvidenceFigure } from '../finding.ts';
import { type Loss, ofObserved, percentOf, workSeconds } from './loss.ts';

/** Less than this is what a hot afternoon or a moment at full power does. General knowledge. */
const leastSeconds = 2 * 3600;
const leastShareOfWork = 0.02;

/**
 * "Hardware slowdown (reducing the core clocks by a factor of 2 or more)": NVML, nvmlClocksEventReasonHwSlowdown, of heat and of the power
 * brake (https://docs.nvidia.com/deploy/nvml-api/group__nvmlClocksEventReasons.html). The software's limit of heat takes less; which
 * of the two it was is not kept, so that without clocks a third is expected.
 */
const untoldClockLoss = { heat: 0.33, 'power brake': 0.5 } as const;
/** A clock this near to the free one takes nothing that could be told from noise. */
const leastClockLoss = 0.03;
/**
 * How much of the clock that is lost is speed that is lost: all of it where arithmetic decides, a third where memory does, whose clock
 * is not lowered (decoding of LLMs: `sizing.md`). General knowledge.
 */
const speedOfClock = { low: 1 / 3, expected: 2 / 3, high: 1 } as const;

/** Speed lost while the driver held clocks down for heat or for the power brake, in time in which the GPU worked. */
export function heldDownLosses(profile: GpuProfile): readonly Loss[] {
  const { thermal, powerBrake } = profile.heldDownSeconds;
  return [...(lossOf(profile, 'heat', thermal) ?? []), ...(lossOf(profile, 'power brake', powerBrake) ?? [])];
}

/** The flag of heat stands on cards that rest too: no more than the time of work counts. */
function lossOf(profile: GpuProfile, cause: 'heat' | 'power brake', flagged: number): readonly [Loss] | null {
  const work = workSeconds(profile);
  const seconds = Math.min(flagged, work);
  if (seconds < leastSeconds || seconds < work * leastShareOfWork) return null;
  const clocks = clocksOf(profile);
  const clockLoss = clocks === null ? untoldClockLoss[cause] : 1 - clocks.heldDownMhz / clocks.freeMhz;
  if (clockLoss < leastClockLoss) return null;
  const time = ofObserved(seconds, profile);
  return [
    {
      cause,
      group: `host ${profile.gpu.host}`,
      profile,
      share: {
        low: time * clockLoss * speedOfClock.low,
        expected: time * clockLoss * speedOfClock.expected,
        high: time * clockLoss * speedOfClock.high,
      },
      whyNoShare: '',
      formula: `${percentOf(time)} % of the time x ${percentOf(clockLoss)} % of the clock x 2/3 (a third where memory decides, all where arithmetic does)`,
      lines:
        clocks === null
          ? []
          : [{ metric: 'clockSmMhz', label: 'SM clock at other work', value: Math.round(clocks.freeMhz) }],
      figures: figuresOf(seconds, work, clocks, clockLoss),
      doubts:
        clocks === null
          ? ['Its clocks were not read: how far they were lowered is by the definition of the driver.']
          : [],
      confidence: clocks === null ? profile.confidence * 0.8 : profile.confidence,
    },
  ];
}

function clocksOf({
  heldDownClocks,
}: GpuProfile): { readonly heldDownMhz: number; readonly freeMhz: number } | null {
  const { heldDownMhz, freeMhz } = heldDownClocks ?? {};
  return heldDownMhz && freeMhz ? { heldDownMhz, freeMhz } : null;
}

function figuresOf(
  seconds: number,
  work: number,
  clocks: ReturnType<typeof clocksOf>,
  clockLoss: number,
): readonly EvidenceFigure[] {
  const clock = (label: string, value: number | undefined): EvidenceFigure[] =>
    value === undefined ? [] : [{ label, value: Math.round(value), unit: 'MHz', threshold: null }];
  return [
    {
      label: 'Time of work in which clocks were held down',
      value: Math.round(seconds / 360) / 10,
      unit: 'hours',
      threshold: { value: leastSeconds / 3600, relation: '>=' },
    },
    {
      label: 'Of all time of work',
      value: percentOf(seconds / work),
      unit: 'percent',
      threshold: { value: leastShareOfWork * 100, relation: '>=' },
    },
    ...clock('SM clock while held down', clocks?.heldDownMhz),
    ...clock('SM clock at other work', clocks?.freeMhz),
    { label: 'Clock lost meanwhile', value: percentOf(clockLoss), unit: 'percent', threshold: null },
  ];
}
