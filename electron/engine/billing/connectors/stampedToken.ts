import { z } from 'zod';
import type { EpochMs } from '#shared/domain/units.ts';

/** A token of a page with what its pull began with, as the ledger keeps it across a crash. */
export interface StampedToken {
  /** When the first page was asked for. */
  readonly startedMs: EpochMs;
  /** What the pages rest on beside the key of the month: the options of the connection. */
  readonly basis: string;
  readonly token: string;
}

const schema = z.object({ startedMs: z.number(), basis: z.string(), token: z.string() });

/** Pages that were staged longer ago do not fit those of today: charges have been corrected since. */
const longestMs = 72 * 3_600_000;

/** As text. */
export function stampedText(stamp: StampedToken): string {
  return JSON.stringify(stamp);
}

/**
 * The place of an earlier pull, or null where it cannot be gone on with: it began more than three days ago, or with other options, and pages
 * of two views of a month would count charges twice.
 */
export function stampOf(text: string, basis: string, nowMs: EpochMs): StampedToken | null {
  try {
    const stamp = schema.parse(JSON.parse(text));
    const ageMs = nowMs - stamp.startedMs;
    return stamp.basis === basis && ageMs >= 0 && ageMs < longestMs ? stamp : null;
  } catch {
    return null;
  }
}
