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
  const rated = (of: Rated): CardCheck => {
    const { has, given, isSame, most } = rateOf(of, today, target);
    const upTo = isSame || given >= most ? 1 : given / (most * margin);
    const whole = isSame ? has : most;
    const needed = Math.min(1, use[of] * margin) * whole;
    return { of, whole, needed, given, upTo, holds: holdsRate(of, use, today, target, margin) };
  };
  return [
    {
      of: 'memory',
      whole: today.memoryBytes,
      needed: memoryNeeded(use, margin),
      given: target.memoryBytes,
      upTo: isAsLarge(today, target) ? 1 : (target.memoryBytes - reserved) / margin / today.memoryBytes,
      holds: holdsMemory(use, today, target, margin),
    },
    rated('bandwidth'),
    rated('multiprocessors'),
    rated('tensor'),
  ];
}

/** Whether all of `cardChecks` hold: asked of every card in the lists for every GPU at work, so nothing is made for the answer. */
export function cardHolds(use: CardUse, today: GpuSpec, target: GpuSpec, margin: number): boolean {
  return (
    holdsMemory(use, today, target, margin) &&
    holdsRate('bandwidth', use, today, target, margin) &&
    holdsRate('multiprocessors', use, today, target, margin) &&
    holdsRate('tensor', use, today, target, margin)
  );
}

const isAsLarge = (today: GpuSpec, target: GpuSpec): boolean =>
  target.memoryBytes >= today.memoryBytes * sameSize;

const memoryNeeded = ({ memoryP95, memoryMax }: CardUse, margin: number): number =>
  Math.max(memoryP95 * margin, memoryMax);

function holdsMemory(use: CardUse, today: GpuSpec, target: GpuSpec, margin: number): boolean {
  return isAsLarge(today, target) || memoryNeeded(use, margin) <= target.memoryBytes - reserved;
}

function holdsRate(of: Rated, use: CardUse, today: GpuSpec, target: GpuSpec, margin: number): boolean {
  const { given, isSame, most } = rateOf(of, today, target);
  return isSame || Math.min(1, use[of] * margin) * most <= given;
}

type Rated = keyof typeof errors.same;

/** What two cards have of a rate, and what the target must have for all of today's. */
interface RatePair {
  readonly has: number;
  readonly given: number;
  /** Nothing is estimated. */
  readonly isSame: boolean;
  readonly most: number;
}

/** By today's card and the target: cards are few, GPUs are many. */
const pairs = new WeakMap<GpuSpec, WeakMap<GpuSpec, Readonly<Record<Rated, RatePair>>>>();

function rateOf(of: Rated, today: GpuSpec, target: GpuSpec): RatePair {
  const targets = pairs.get(today) ?? new WeakMap<GpuSpec, Readonly<Record<Rated, RatePair>>>();
  const known = targets.get(target) ?? ratePairs(today, target);
  targets.set(target, known);
  pairs.set(today, targets);
  return known[of];
}

function ratePairs(today: GpuSpec, target: GpuSpec): Readonly<Record<Rated, RatePair>> {
  const isNarrower = today.flops.fp8 !== null && target.flops.fp8 === null;
  const tensorRate = isNarrower ? (today.flops.fp8 ?? wideRate(today)) : wideRate(today);
  const pair = (of: Rated, has: number, given: number): RatePair => {
    const isSame = today.architecture === target.architecture && given >= has * sameSize;
    return { has, given, isSame, most: has * estimateError(of, today, target) };
  };
  return {
    bandwidth: pair('bandwidth', today.memoryBytesPerSecond, target.memoryBytesPerSecond),
    multiprocessors: pair('multiprocessors', multiprocessorRate(today), multiprocessorRate(target)),
    tensor: pair('tensor', tensorRate, wideRate(target)),
  };
}
