import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { wideRate } from '../../../sizing/latency/servingCase.ts';
import { type CardUse, multiprocessorRate } from './cardNeed.ts';

/** Something that a card has, what is needed of it, and what a target gives. */
export interface CardCheck {
  readonly of: 'memory' | 'bandwidth' | 'multiprocessors' | 'tensor';
  /** All of today's card, error of the estimate included; in the unit of the resource. */
  readonly whole: number;
  /** Margin and error included. */
  readonly needed: number;
  readonly given: number;
  /** Share of today's card, 0 to 1, up to which the target holds: what is drawn into charts. 1 and more: all of it. */
  readonly upTo: number;
  readonly holds: boolean;
}

/**
 * How much less of its rate one card may reach than another, by measured efficiencies (`sizing.md` 4): over all cards reading reaches 0.64 to
 * 0.92 of the bandwidth and large products 0.45 to 0.90 of the rate; within an architecture 0.77 (H200) to 0.84 (H100) of the bandwidth.
 */
const errors = {
  another: { bandwidth: 1.2, multiprocessors: 1.25, tensor: 1.4 },
  same: { bandwidth: 1.1, multiprocessors: 1.05, tensor: 1.1 },
} as const;

/** The factor that an estimate from one card to another is taken times. */
function estimateError(of: keyof typeof errors.same, today: GpuSpec, target: GpuSpec): number {
  return errors[today.architecture === target.architecture ? 'same' : 'another'][of];
}

/** Drivers report some hundred MiB more or less of the same size, and sheets round. */
const sameSize = 0.99;
/** Driver and context of another card; bytes. */
const reserved = 0.5 * 2 ** 30;

/**
 * Whether a card holds work by what it used of today's: each resource x margin, at most all of today's card, x error of the estimate must lie
 * within what the target has. Of a card of the same architecture that has as much of it nothing is estimated. Memory is not either: its
 * p95 x margin must fit, and the most that was seen, unless the target is as large. Products may have been in 8 bits where
 * today's card can and the target cannot: they then count twice.
 */
export function cardChecks(
  use: CardUse,
  today: GpuSpec,
  target: GpuSpec,
  margin: number,
): readonly CardCheck[] {
  const isNarrower = today.flops.fp8 !== null && target.flops.fp8 === null;
  const tensorRate = isNarrower ? (today.flops.fp8 ?? wideRate(today)) : wideRate(today);
  const rated = (of: 'bandwidth' | 'multiprocessors' | 'tensor', has: number, given: number): CardCheck => {
    const isSame = today.architecture === target.architecture && given >= has * sameSize;
    const most = has * estimateError(of, today, target);
    const whole = isSame ? has : most;
    const needed = Math.min(1, use[of] * margin) * whole;
    const upTo = isSame || given >= most ? 1 : given / (most * margin);
    return { of, whole, needed, given, upTo, holds: isSame || needed <= given };
  };
  const memory = Math.max(use.memoryP95 * margin, use.memoryMax);
  const room = target.memoryBytes - reserved;
  const isAsLarge = target.memoryBytes >= today.memoryBytes * sameSize;
  return [
    {
      of: 'memory',
      whole: today.memoryBytes,
      needed: memory,
      given: target.memoryBytes,
      upTo: isAsLarge ? 1 : room / margin / today.memoryBytes,
      holds: isAsLarge || memory <= room,
    },
    rated('bandwidth', today.memoryBytesPerSecond, target.memoryBytesPerSecond),
    rated('multiprocessors', multiprocessorRate(today), multiprocessorRate(target)),
    rated('tensor', tensorRate, wideRate(target)),
  ];
}
