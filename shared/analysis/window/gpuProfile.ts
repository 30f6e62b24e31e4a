import type { EpochMs, Seconds, Watts } from '../../domain/units.ts';
import type { AnalysedGpu } from './analysedGpu.ts';
import type { HeldDownClocks } from './heldDownClocks.ts';
import type { StateInterval, StateSeconds, WindowState } from './stateInterval.ts';

/** A quantity over the hours of a window that told it. */
export interface Spread {
  readonly mean: number;
  readonly p50: number;
  /** Of the hours' own 95th percentiles where they are kept, else of their means. */
  readonly p95: number;
  readonly max: number;
  /** Hours behind it. */
  readonly hours: number;
}

/** What one GPU did over a window: all that findings read of its telemetry. */
export interface GpuProfile {
  readonly gpu: AnalysedGpu;
  /** The window of this GPU: from the later of the window's start and the first hour in which it was seen. Whole hours. */
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Seconds that samples speak for, and their share of the window, 0 to 1. */
  readonly observedSeconds: Seconds;
  readonly coverage: number;
  readonly stateSeconds: StateSeconds;
  /** Oldest first; they tile [fromMs, toMs). The last one is what it does now. */
  readonly intervals: readonly StateInterval[];
  /** Null where nothing told it (MIG, N/A, no DCGM). Percent are 0 to 100. */
  readonly utilizationGpuPercent: Spread | null;
  readonly utilizationMemoryPercent: Spread | null;
  readonly memoryUsedBytes: Spread | null;
  readonly powerWatts: Spread | null;
  readonly smActivePercent: Spread | null;
  readonly tensorActivePercent: Spread | null;
  readonly dramActivePercent: Spread | null;
  /** Power that the card draws with nothing to do. */
  readonly idleFloor: { readonly watts: Watts; readonly basis: 'learned' | 'peers' | 'limit' } | null;
  /** Seconds in which the driver held clocks down, by cause. */
  readonly heldDownSeconds: {
    readonly thermal: Seconds;
    readonly powerBrake: Seconds;
    readonly powerCap: Seconds;
  };
  /** SM clocks while held down and not; absent or null where no hour was held down by a fault. */
  readonly heldDownClocks?: HeldDownClocks | null;
  /** Hours of the window in which it worked, by hour of the week (Monday 00:00 of the fleet's time zone first). */
  readonly workByHourOfWeek: Uint8Array;
  /** How sure its states are, 0 to 1: the mean of its intervals', by their length. */
  readonly confidence: number;
}

/** States in which a GPU costs and does nothing. */
export const wasteStates: ReadonlySet<WindowState> = new Set(['idle', 'heldIdle', 'spinning']);
/** States in which it works. */
export const workStates: ReadonlySet<WindowState> = new Set([
  'underUsed',
  'effective',
  'saturated',
  'throttled',
]);
