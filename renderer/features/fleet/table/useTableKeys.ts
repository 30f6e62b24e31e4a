import type { Virtualizer } from '@tanstack/react-virtual';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { navigate } from '../../../app/router/useRoute.ts';
import type { TableLine } from '../model/arrange.ts';
import { tsvOf } from './exportRows.ts';
import type { FleetColumn } from './fleetColumn.ts';
import type { useRowFocus } from './useRowFocus.ts';

interface TableKeysInput {
  readonly picture: LivePicture;
  readonly lines: readonly TableLine[];
  readonly rows: ReturnType<typeof useRowFocus>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly columns: readonly FleetColumn[];
  readonly folded: ReadonlySet<string>;
  readonly toggleGroup: (key: string) => void;
}

/** Handlers of the table: arrows move, Shift selects, Enter opens, Ctrl C copies, clicks do the same. */
export function useTableKeys(input: TableKeysInput) {
  return {
    onKeyDown: (event: React.KeyboardEvent) => {
      if (!handleKey(input, event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event: React.MouseEvent) => handleClick(input, event),
    onDoubleClick: (event: React.MouseEvent) => {
      const index = lineUnder(input, event);
      if (index >= 0) openLine(input, index);
    },
    onCopy: (event: React.ClipboardEvent) => {
      const text = copiedText(input);
      if (text === null) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    },
  };
}

function go(input: TableKeysInput, to: number, extend: boolean): true {
  const index = Math.min(Math.max(0, to), input.lines.length - 1);
  input.rows.moveTo(index, extend);
  input.virtual.scrollToIndex(index, { align: 'auto' });
  return true;
}

/** Returns whether the key was for the table. */
function handleKey(input: TableKeysInput, event: React.KeyboardEvent): boolean {
  const { rows, lines, columns } = input;
  if (event.altKey || event.target !== event.currentTarget) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'a') return false;
    rows.selectAll();
    return true;
  }
  const page = Math.max(1, input.virtual.getVirtualItems().length - 14);
  const extend = event.shiftKey;
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      return go(input, rows.index + 1, extend);
    case 'ArrowUp':
    case 'k':
      return go(input, rows.index - 1, extend);
    case 'PageDown':
      return go(input, rows.index + page, extend);
    case 'PageUp':
      return go(input, rows.index - page, extend);
    case 'Home':
      return go(input, 0, extend);
    case 'End':
      return go(input, lines.length - 1, extend);
    case 'ArrowRight':
      return sideways(input, 1, columns.length);
    case 'ArrowLeft':
      return sideways(input, -1, columns.length);
    case 'Enter':
      return openLine(input, rows.index);
    case 'Escape':
      if (rows.focus.selected.size === 0 && rows.focus.cell < 0) return false;
      rows.clear();
      return true;
    default:
      return false;
  }
}

/** Left and right fold and unfold a group's head, and walk the cells of a GPU's row. */
function sideways(input: TableKeysInput, step: 1 | -1, columns: number): boolean {
  const line = input.lines[input.rows.index];
  if (line === undefined) return false;
  if (line.kind === 'group') {
    if (input.folded.has(line.group.key) === step > 0) input.toggleGroup(line.group.key);
    return true;
  }
  input.rows.setCell(Math.min(Math.max(-1, input.rows.focus.cell + step), columns - 1));
  return true;
}

function openLine(input: TableKeysInput, index: number): boolean {
  const line = input.lines[index];
  if (line === undefined) return false;
  if (line.kind === 'group') input.toggleGroup(line.group.key);
  else navigate('gpu', input.picture.roster.uuid[line.slot] ?? '');
  return true;
}

function lineUnder(input: TableKeysInput, event: React.MouseEvent): number {
  if (!(event.target instanceof Element) || event.target.closest('a, button') !== null) return -1;
  const slot = event.target.closest('[data-slot]')?.getAttribute('data-slot');
  return slot === null || slot === undefined
    ? -1
    : input.lines.findIndex((line) => line.kind === 'gpu' && line.slot === Number(slot));
}

function handleClick(input: TableKeysInput, event: React.MouseEvent): void {
  const index = lineUnder(input, event);
  if (index < 0) return;
  if (event.ctrlKey || event.metaKey) input.rows.toggle(index);
  else {
    input.rows.moveTo(index, event.shiftKey);
    if (!event.shiftKey) input.rows.setCell(-1);
  }
}

/** The focused cell, else the selected rows, else the focused row; null where nothing is chosen. */
function copiedText(input: TableKeysInput): string | null {
  const { picture, lines, rows, columns } = input;
  if (window.getSelection()?.isCollapsed === false) return null;
  const line = lines[rows.index];
  const column = columns[rows.focus.cell];
  if (rows.focus.selected.size > 0)
    return tsvOf(picture, selectedSlots(picture, rows.focus.selected), columns, true);
  if (line?.kind !== 'gpu') return null;
  return tsvOf(picture, [line.slot], column === undefined ? columns : [column], false);
}

/** Slots of selected rows, in roster order. */
function selectedSlots(picture: LivePicture, selected: ReadonlySet<string>): readonly number[] {
  return picture.roster.uuid.flatMap((uuid, slot) => (selected.has(`gpu:${uuid}`) ? [slot] : []));
}
