import { useRef } from 'react';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { type ArrangeInput, type Arrangement, arrange, holdsStill } from './arrange.ts';

/** Rows and cells are put in order anew at most this often. */
const everyMs = 4000;

interface Kept {
  readonly arrangement: Arrangement;
  readonly input: ArrangeInput;
  readonly atMs: number;
  /** No frame can change it. */
  readonly still: boolean;
}

/**
 * The arrangement of a picture, made anew when the view or the roster changes, and every few seconds otherwise unless
 * `held` (the pointer is over the rows, or the picture is paused). Without any condition on readings it lasts as long as the roster.
 */
export function useArrangement(picture: LivePicture, input: ArrangeInput, held: boolean): Arrangement {
  const kept = useRef<Kept | null>(null);
  const before = kept.current;
  const sameView =
    before !== null &&
    before.arrangement.uuids === picture.roster.uuid &&
    before.input.filter === input.filter &&
    before.input.groupBy === input.groupBy &&
    before.input.sort === input.sort;
  if (sameView && (held || before.still || picture.receivedAtMs - before.atMs < everyMs))
    return before.arrangement;
  const arrangement = arrange(picture, input);
  kept.current = { arrangement, input, atMs: picture.receivedAtMs, still: holdsStill(input) };
  return arrangement;
}
