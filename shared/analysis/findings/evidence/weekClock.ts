import type { EpochMs } from '../../../domain/units.ts';
import { hourOfWeekIn } from '../../window/hourOfWeek.ts';
import type { AnalysisInput } from '../analysisInput.ts';

const hourMs = 3_600_000;
const notAsked = 255;
const clocks = new WeakMap<AnalysisInput, (atMs: EpochMs) => number>();

/** Hour of the week, 0 to 167, Monday 00:00 of the rules' time zone first. Each hour of the window is worked out once for all GPUs. */
export function weekClockOf(input: AnalysisInput): (atMs: EpochMs) => number {
  const known = clocks.get(input);
  if (known) return known;
  const hourOfWeek = hourOfWeekIn(input.rules.timeZone);
  const first = Math.floor(input.fromMs / hourMs);
  const hours = new Uint8Array(Math.max(0, Math.ceil(input.toMs / hourMs) - first)).fill(notAsked);
  const clock = (atMs: EpochMs): number => {
    const at = Math.floor(atMs / hourMs) - first;
    const told = hours[at];
    if (told === undefined) return hourOfWeek(atMs);
    if (told !== notAsked) return told;
    const hour = hourOfWeek(atMs);
    hours[at] = hour;
    return hour;
  };
  clocks.set(input, clock);
  return clock;
}
