import type { Attos } from './attos.ts';
import type { GpuSeconds, UsageClass } from './gpuTime.ts';

/** An amount by what the GPU did; the parts sum to it. `unmeasured` is the part of `notObserved` in which it reported. */
export interface CostParts extends Readonly<Record<UsageClass, Attos>> {
  readonly unmeasured: Attos;
}

/** Nothing of everything. */
export const noCost: CostParts = { effective: 0n, heldIdle: 0n, idle: 0n, notObserved: 0n, unmeasured: 0n };

const milliseconds = (seconds: number): bigint => BigInt(Math.max(0, Math.round(seconds * 1000)));

/**
 * Splits a GPU's cost of a billed time by what it did in it. Each part is the cost times its seconds over the billed seconds, cut to
 * the last place; what cutting leaves goes to what was not observed, and where all was observed to what worked, to what was held, and
 * to idle last. So a sample less moves its part out of its class into not observed and raises no other class, not even by the last place.
 *
 * Where more was observed than billed (a bill in seconds, a host that ran on for a moment) the observed time stands for the billed.
 *
 *     1.00 for 3600 s; 1800 s effective, 900 s idle -> 0.50 effective, 0.25 idle, 0.25 not observed
 */
export function splitByUse(cost: Attos, billedSeconds: number, seconds: GpuSeconds): CostParts {
  const [effectiveMs, heldMs, idleMs, unmeasuredMs] = [
    milliseconds(seconds.effective),
    milliseconds(seconds.heldIdle),
    milliseconds(seconds.idle),
    milliseconds(seconds.unmeasured),
  ];
  const observed = effectiveMs + heldMs + idleMs + unmeasuredMs;
  const billed = milliseconds(billedSeconds);
  const whole = observed > billed ? observed : billed;
  if (whole === 0n) return { ...noCost, notObserved: cost };
  const effective = (cost * effectiveMs) / whole;
  const heldIdle = (cost * heldMs) / whole;
  const idle = (cost * idleMs) / whole;
  const unmeasured = (cost * unmeasuredMs) / whole;
  const left = cost - effective - heldIdle - idle - unmeasured;
  const parts = { effective, heldIdle, idle, unmeasured, notObserved: unmeasured };
  const bearer = whole > observed || unmeasuredMs > 0n ? 'notObserved' : bearerOf(effectiveMs, heldMs);
  return { ...parts, [bearer]: parts[bearer] + left };
}

function bearerOf(effectiveMs: bigint, heldMs: bigint): UsageClass {
  if (effectiveMs > 0n) return 'effective';
  return heldMs > 0n ? 'heldIdle' : 'idle';
}

/** The sum of two. */
export function addParts(one: CostParts, other: CostParts): CostParts {
  return {
    effective: one.effective + other.effective,
    heldIdle: one.heldIdle + other.heldIdle,
    idle: one.idle + other.idle,
    notObserved: one.notObserved + other.notObserved,
    unmeasured: one.unmeasured + other.unmeasured,
  };
}
