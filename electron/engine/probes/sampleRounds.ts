import type { Milliseconds } from '#shared/domain/units.ts';

/** Groups rows into rounds; a round holds each GPU once. */
export interface SampleRounds<T extends { readonly uuid: string }> {
  /** How many rows the round in hand has. */
  readonly size: number;
  add(row: T): void;
  /** Call after each chunk: gives out a round that is as large as the last one. */
  settle(): void;
  /** Gives out what is held. */
  flush(): void;
  /** Gives out what is held and stops the timer. */
  end(): void;
}

const quietMs: Milliseconds = 150;

/**
 * Makes a grouper that calls `onRound`. A round is given out when a GPU comes again, when it has as many rows as the
 * last one at the end of a chunk, or 150 ms after its last row: so a host whose GPU count does not change needs no
 * timer at all.
 */
export function createSampleRounds<T extends { readonly uuid: string }>(
  onRound: (rows: readonly T[]) => void,
): SampleRounds<T> {
  let rows: T[] = [];
  let expected = 0;
  let timer: NodeJS.Timeout | null = null;
  const stopTimer = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const flush = () => {
    stopTimer();
    if (rows.length === 0) return;
    const round = rows;
    expected = round.length;
    rows = [];
    onRound(round);
  };
  return {
    get size() {
      return rows.length;
    },
    add(row) {
      if (rows.some(({ uuid }) => uuid === row.uuid)) flush();
      rows.push(row);
    },
    settle() {
      if (rows.length === 0) return;
      if (expected > 0 && rows.length >= expected) return flush();
      stopTimer();
      timer = setTimeout(flush, quietMs);
      timer.unref();
    },
    flush,
    end: flush,
  };
}
