import { failed, type Reading, unavailable } from '#shared/domain/reading.ts';

/**
 * Completes `ecc...Count` where the output has only its parts: errors of DRAM and of SRAM, the latter whole or as parity and SEC-DED
 * (driver 535 and later). The total that the CSV prints is their sum. A part without a number leaves no total,
 * but the reason says how many errors the others have: an unknown is not a zero.
 */
export function withEccTotals(readings: Readonly<Record<string, Reading>>): Record<string, Reading> {
  const all: Record<string, Reading> = { ...readings };
  for (const name of totals) {
    const key = `ecc${name}`;
    if (all[`${key}Count`] !== undefined) continue;
    const parts = partsOf(all, key);
    if (parts.some((part) => part !== undefined))
      all[`${key}Count`] = sum(parts.map((part) => part ?? unavailable('not in this output')));
  }
  return all;
}

const totals = ['CorrectedVolatile', 'CorrectedAggregate', 'UncorrectedVolatile', 'UncorrectedAggregate'];

function partsOf(all: Readonly<Record<string, Reading>>, key: string): readonly (Reading | undefined)[] {
  const parity = all[`${key}SramParityCount`];
  const secded = all[`${key}SramSecdedCount`];
  const split = parity !== undefined || secded !== undefined;
  return [all[`${key}DramCount`], ...(split ? [parity, secded] : [all[`${key}SramCount`]])];
}

function sum(parts: readonly Reading[]): Reading {
  const known = parts.filter((part) => typeof part === 'number');
  const total = known.reduce((so, part) => so + part, 0);
  if (known.length === parts.length) return total;
  const reasonless = parts.find((part) => typeof part !== 'number' && part.state === 'failed');
  const reason = known.length === 0 ? firstReason(parts) : `only in part: ${total} in what can be read`;
  return reasonless ? failed(reason) : unavailable(reason);
}

function firstReason(parts: readonly Reading[]): string {
  const first = parts.find((part) => typeof part !== 'number');
  return typeof first === 'object' ? first.reason : '';
}
