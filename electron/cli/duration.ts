import { InvalidArgumentError } from 'commander';
import type { Milliseconds } from '#shared/domain/units.ts';

const unitMs: Readonly<Record<string, Milliseconds>> = { h: 3_600_000, m: 60_000, s: 1000 };

/** Reads `90s`, `10m`, `1h30m` or plain seconds, as milliseconds. */
export function durationOption(text: string): Milliseconds {
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!/^(\d{1,6}h)?(\d{1,6}m)?(\d{1,6}s)?$/.test(text) || text === '')
    throw new InvalidArgumentError('Write a duration: 90s, 10m, 1h30m.');
  return [...text.matchAll(/(\d+)([hms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0),
    0,
  );
}

/** `1 h 30 min`, `45 s`. */
export function durationText(ms: Milliseconds): string {
  const seconds = Math.round(ms / 1000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.join(' ') || '0 s';
}
