import type { EpochMs } from '#shared/domain/units.ts';

/** The month of a bill. */
export interface BillMonth {
  /** Its first moment, UTC. */
  readonly fromMs: EpochMs;
  /** The first moment of the next. */
  readonly toMs: EpochMs;
}

const hourMs = 3_600_000;

/** The month of a text such as `2026-10`. @throws RangeError where it is none. */
export function billMonth(text: string): BillMonth {
  const found = /^(\d{4})-(0[1-9]|1[0-2])(?:-01)?$/.exec(text);
  if (!found) throw new RangeError(`Not a month: ${text.slice(0, 20)}`);
  const [year, month] = [Number(found[1]), Number(found[2])];
  return { fromMs: Date.UTC(year, month - 1, 1), toMs: Date.UTC(year, month, 1) };
}

/** The starts of periods of so many hours within a month. */
export function periodStarts({ fromMs, toMs }: BillMonth, hours: number): readonly EpochMs[] {
  return Array.from(
    { length: Math.ceil((toMs - fromMs) / (hours * hourMs)) },
    (_, at) => fromMs + at * hours * hourMs,
  );
}

/** A moment as exports write it. */
export function billTime(atMs: EpochMs): string {
  return new Date(atMs).toISOString().replace('.000Z', 'Z');
}
