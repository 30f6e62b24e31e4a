import type { EpochMs } from '#shared/domain/units.ts';

/** A moment until which something may be put off. */
export interface SnoozeChoice {
  readonly label: string;
  readonly untilMs: (nowMs: EpochMs) => EpochMs;
}

const day = 86_400_000;

/** The moment that a `datetime-local` field holds, or what is wrong with it. */
export function typedSnooze(
  text: string,
  nowMs: EpochMs,
): { readonly untilMs: EpochMs } | { readonly problem: string } {
  const untilMs = new Date(text).getTime();
  if (text === '' || Number.isNaN(untilMs)) return { problem: 'Choose a day and a time.' };
  if (untilMs <= nowMs) return { problem: 'That moment is past.' };
  if (untilMs > nowMs + 366 * day) return { problem: 'A snooze ends within a year.' };
  return { untilMs };
}
