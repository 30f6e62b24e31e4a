import { useCallback, useState } from 'react';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import type { TableLine } from '../model/arrange.ts';

/** Where the keyboard stands in the table, and which GPUs are selected. Kept by identity, so that it follows rows that move. */
export interface RowFocus {
  /** `gpu:<uuid>` or `group:<key>`; null before the table was entered. */
  readonly key: string | null;
  /** Number of the focused cell among visible columns; -1 for the whole row. */
  readonly cell: number;
  readonly selected: ReadonlySet<string>;
  /** Where a selection with Shift began. */
  readonly anchor: string | null;
}

/** Identity of a line. */
export function lineKey(line: TableLine, picture: LivePicture): string {
  return line.kind === 'gpu' ? `gpu:${picture.roster.uuid[line.slot] ?? ''}` : `group:${line.group.key}`;
}

/** Position of a key among lines, -1 where it is not shown. */
function indexOfKey(lines: readonly TableLine[], picture: LivePicture, key: string | null): number {
  return key === null ? -1 : lines.findIndex((line) => lineKey(line, picture) === key);
}

const nothing: RowFocus = { key: null, cell: -1, selected: new Set(), anchor: null };

/** Focus and selection of the table's rows. */
export function useRowFocus(lines: readonly TableLine[], picture: LivePicture) {
  const [focus, setFocus] = useState<RowFocus>(nothing);
  const index = indexOfKey(lines, picture, focus.key);

  /** Moves the focus to a line; with `extend` everything from the anchor to it is selected. */
  const moveTo = useCallback(
    (to: number, extend: boolean) => {
      const line = lines[Math.min(Math.max(0, to), lines.length - 1)];
      if (line === undefined) return;
      const key = lineKey(line, picture);
      setFocus((before) => {
        if (!extend) return { key, cell: before.cell, selected: new Set(), anchor: key };
        const anchor = before.anchor ?? key;
        return { key, cell: -1, anchor, selected: between(lines, picture, anchor, key) };
      });
    },
    [lines, picture],
  );
  /** Adds a line to the selection or takes it out. */
  const toggle = useCallback(
    (at: number) => {
      const line = lines[at];
      if (line?.kind !== 'gpu') return;
      const key = lineKey(line, picture);
      setFocus((before) => {
        const selected = new Set(before.selected);
        if (!selected.delete(key)) selected.add(key);
        return { key, cell: -1, selected, anchor: key };
      });
    },
    [lines, picture],
  );
  const setCell = useCallback((cell: number) => setFocus((before) => ({ ...before, cell })), []);
  const selectAll = useCallback(() => {
    const keys = lines.filter((line) => line.kind === 'gpu').map((line) => lineKey(line, picture));
    setFocus((before) => ({ ...before, cell: -1, selected: new Set(keys) }));
  }, [lines, picture]);
  const clear = useCallback(() => setFocus((before) => ({ ...nothing, key: before.key })), []);
  return { focus, index, moveTo, toggle, setCell, selectAll, clear };
}

function between(
  lines: readonly TableLine[],
  picture: LivePicture,
  from: string,
  to: string,
): ReadonlySet<string> {
  const a = indexOfKey(lines, picture, from);
  const b = indexOfKey(lines, picture, to);
  return new Set(
    lines
      .slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1)
      .filter((line) => line.kind === 'gpu')
      .map((line) => lineKey(line, picture)),
  );
}
