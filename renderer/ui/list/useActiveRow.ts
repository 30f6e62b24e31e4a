import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

/** The row that keys work on. */
export interface ActiveRow {
  /** Null where none is. */
  readonly id: string | null;
  /** Where it is in the list; below 0 where it is not. */
  readonly index: number;
  /** True where a step to another row takes the focus from wherever it is; false where what is beside the list keeps it. */
  readonly stepTakesFocus: boolean;
  /** A dialog is in front: nothing here takes the focus. */
  readonly isCovered?: boolean;
  /** Changes where the focus may be nowhere although the row is the same. */
  readonly seenWith?: string;
}

/**
 * Keeps the active row in sight, and its link in focus. Rows that come and go around it never take the focus from what is outside of
 * the list: somebody types there.
 */
export function useActiveRow(
  scroller: RefObject<HTMLElement | null>,
  rows: Virtualizer<HTMLElement, Element>,
  { id, index, stepTakesFocus, isCovered = false, seenWith = '' }: ActiveRow,
): void {
  const stepped = useRef(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: id and seenWith are when to look, not what at
  useEffect(() => {
    if (index < 0 || isCovered) return;
    const isStep = stepTakesFocus && stepped.current !== id;
    rows.scrollToIndex(index, { align: 'auto' });
    // The row may only exist once it was scrolled to.
    const frame = requestAnimationFrame(() => {
      stepped.current = id;
      const link = scroller.current?.querySelector<HTMLElement>('[data-active] [data-row-link]');
      if (
        (isStep || !isElsewhere(scroller.current)) &&
        document.activeElement?.closest('[data-active]') == null
      )
        link?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [id, index, isCovered, seenWith, stepTakesFocus, rows, scroller]);
}

/** True where something outside of the list has the focus. */
function isElsewhere(list: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && list?.contains(focused) !== true;
}
