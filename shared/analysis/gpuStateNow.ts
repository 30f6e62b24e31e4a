import type { GpuState } from '../domain/gpuState.ts';
import { faultThrottleMask } from '../domain/throttle.ts';
import { type Bytes, bytesPerGibibyte, type Percent, type Watts } from '../domain/units.ts';

/** The latest numbers of one GPU; NaN where there is none. */
export interface GpuNow {
  readonly utilizationGpuPercent: Percent;
  readonly utilizationMemoryPercent: Percent;
  readonly memoryUsedBytes: Bytes;
  readonly memoryTotalBytes: Bytes;
  readonly powerWatts: Watts;
  readonly powerLimitWatts: Watts;
  readonly throttleReasonsMask: number;
  readonly processCount: number;
}

/** Above this share of the power limit at full duty cycle a GPU has nothing left to give. */
const saturatedPowerShare = 0.9;
/**
 * Idle floors of data-centre cards lie at 10 to 15 % of their limit (H100 70 of 700 W, A100 50 of 400 W, T4 10 of
 * 70 W); a kernel that spins on a flag adds little to that, and one that reads memory adds a lot.
 */
const spinningPowerShare = 0.25;
/** What a driver keeps without any process; more than this is held by somebody. */
const driverMemoryBytes = bytesPerGibibyte;

/**
 * Verdict on a GPU that reports, from its latest readings alone. The duty cycle never decides by itself: power, clock
 * events, held memory and processes take part. Without a duty cycle (MIG) it is `unknown`, never idle.
 */
export function gpuStateNow(now: GpuNow): GpuState {
  if ((now.throttleReasonsMask & faultThrottleMask) !== 0) return 'throttled';
  const utilisation = now.utilizationGpuPercent;
  if (Number.isNaN(utilisation)) return 'unknown';
  if (utilisation < 1) return isHeld(now) ? 'heldIdle' : 'idle';
  const powerShare = now.powerWatts / now.powerLimitWatts;
  const memoryQuiet = !(now.utilizationMemoryPercent >= 5);
  if (utilisation >= 90 && powerShare < spinningPowerShare && memoryQuiet) return 'spinning';
  if (utilisation >= 95 && powerShare >= saturatedPowerShare) return 'saturated';
  return utilisation < 30 ? 'underUsed' : 'effective';
}

/** True where a process or memory beyond the driver's own holds the GPU. */
function isHeld(now: GpuNow): boolean {
  if (now.processCount > 0) return true;
  const allowance = Math.min(driverMemoryBytes, now.memoryTotalBytes * 0.1 || driverMemoryBytes);
  return now.memoryUsedBytes > allowance;
}
