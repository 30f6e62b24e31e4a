import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { wideRate } from '../../../sizing/latency/servingCase.ts';
import { type CardUse, multiprocessorRate } from './cardNeed.ts';

/** Something that a card has, what is needed of it, and what a target gives. */
export interface CardCheck {
  readonly of: 'memory' | 'bandwidth' | 'multiprocessors' | 'tensor';
  /** Margin and the estimate's error included; in the unit of the resource. */
  readonly needed: number;
  readonly given: number;
  /** Share of today's card, 0 to 1, up to which the target holds: what is drawn into charts. 1 and more: all of it. */
  readonly upTo: number;
  readonly holds: boolean;
}

/**
 * How much less of its rate one card may reach than another, by measured efficiencies: decoding reaches 0.64 to 0.92 of the bandwidth
 * and large products 0.45 to 0.90 of the rate, on cards of one generation within these factors (`sizing.md` 4).
 */
export const estimateErrors = { bandwidth: 1.2, multiprocessors: 1.25, tensor: 1.4 } as const;
/** Driver and context of another card; bytes. */
const reserved = 0.5 * 2 ** 30;

/**
 * Whether a card holds work by what it used of today's: each resource x margin x error of the estimate must lie within what the target
 * has, unless the target has as much of it as today's card. Memory is not estimated: its p95 x margin must fit, and the most that was seen.
 * Products may have been in 8 bits where today's card can and the target cannot: they then count twice.
 */
export function cardChecks(
  use: CardUse,
  today: GpuSpec,
  target: GpuSpec,
  margin: number,
): readonly CardCheck[] {
  const isNarrower = today.flops.fp8 !== null && target.flops.fp8 === null;
  const tensorRate = isNarrower ? (today.flops.fp8 ?? wideRate(today)) : wideRate(today);
  const rated = (
    of: 'bandwidth' | 'multiprocessors' | 'tensor',
    share: number,
    has: number,
    given: number,
  ) => {
    const factor = margin * estimateErrors[of];
    const needed = share * has * factor;
    return { of, needed, given, upTo: given / (has * factor), holds: given >= has || needed <= given };
  };
  const memory = Math.max(use.memoryP95 * margin, use.memoryMax);
  const room = target.memoryBytes - reserved;
  // The same size by another name: drivers report some hundred MiB more or less of it.
  const isAsLarge = target.memoryBytes >= today.memoryBytes * 0.99;
  return [
    {
      of: 'memory',
      needed: memory,
      given: target.memoryBytes,
      upTo: isAsLarge ? 1 : room / margin / today.memoryBytes,
      holds: isAsLarge || memory <= room,
    },
    rated('bandwidth', use.bandwidth, today.memoryBytesPerSecond, target.memoryBytesPerSecond),
    rated('multiprocessors', use.multiprocessors, multiprocessorRate(today), multiprocessorRate(target)),
    rated('tensor', use.tensor, tensorRate, wideRate(target)),
  ];
}
