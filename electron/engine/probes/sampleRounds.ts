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
/** So many rounds in a row that fell silent at the same size, and that is the size: a GPU has gone. */
const shortRounds = 3;

/**
 * Makes a grouper that calls `onRound`. A round is given out when a GPU comes again, when it has as many rows as is
 * usual at the end of a chunk, or 150 ms after its last row: so a host whose GPU count does not change needs no timer at
 * all. A single round torn by a slow host does not change what is usual.
 */
export function createSampleRounds<T extends { readonly uuid: string }>(
  onRound: (rows: readonly T[]) => void,
): SampleRounds<T> {
  let rows: T[] | null = null;
  let expected = 0;
  let short = { size: 0, times: 0 };
  let timer: NodeJS.Timeout | null = null;
  const stopTimer = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const flush = () => {
    stopTimer();
    if (!rows) return;
    const round = rows;
    // Not a new array at once: it would grow old before the next round, and keep that round's samples from dying young.
    rows = null;
    onRound(round);
  };
  const wholeRound = () => {
    expected = rows?.length ?? 0;
    short = { size: 0, times: 0 };
    flush();
  };
  const quietRound = () => {
    const size = rows?.length ?? 0;
    short = { size, times: short.size === size ? short.times + 1 : 1 };
    if (size > expected || short.times >= shortRounds) expected = size;
    flush();
  };
  return {
    get size() {
      return rows?.length ?? 0;
    },
    add(row) {
      if (rows?.some(({ uuid }) => uuid === row.uuid)) wholeRound();
      rows ??= [];
      rows.push(row);
    },
    settle() {
      if (!rows) return;
      if (expected > 0 && rows.length >= expected) return wholeRound();
      stopTimer();
      timer = setTimeout(quietRound, quietMs);
      timer.unref();
    },
    flush,
    end: flush,
  };
}
