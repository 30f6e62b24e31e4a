import type { VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';
import type { TableLine } from '../model/arrange.ts';
import { GpuRow, GroupRow, type RowSetting } from './FleetRows.tsx';
import { TrendColumn } from './TrendColumn.tsx';
import { lineKey, type RowFocus } from './useRowFocus.ts';

/** Id of a row's element, by its position among the lines. */
export function rowId(index: number): string {
  return `fleet-row-${index}`;
}

/** The rows that are on screen, and the sparklines under them. */
export function TableBody(props: {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly setting: RowSetting;
  readonly lines: readonly TableLine[];
  readonly items: readonly VirtualItem[];
  readonly focus: RowFocus;
  /** Position of the focused line, -1 for none. */
  readonly focusedIndex: number;
  readonly folded: ReadonlySet<string>;
  readonly onToggle: (group: string) => void;
}) {
  const { setting, lines, items, focus } = props;
  // Rows that leave at one end lend their elements to those that enter at the other.
  const pool = useRef(1);
  pool.current = Math.max(pool.current, items.length);
  return (
    <>
      <TrendColumn scroller={props.scroller} setting={setting} lines={lines} items={items} />
      {items.map((item) => {
        const line = lines[item.index];
        if (line === undefined) return null;
        const common = {
          setting,
          top: item.start,
          rowIndex: item.index + 2,
          id: rowId(item.index),
          focused: item.index === props.focusedIndex,
        };
        const key = `${line.kind} ${item.index % pool.current}`;
        return line.kind === 'gpu' ? (
          <GpuRow
            key={key}
            {...common}
            slot={line.slot}
            selected={focus.selected.has(lineKey(line, setting.picture))}
            focusedCell={common.focused ? focus.cell : -1}
          />
        ) : (
          <GroupRow
            key={key}
            {...common}
            group={line.group}
            folded={props.folded.has(line.group.key)}
            onToggle={props.onToggle}
          />
        );
      })}
    </>
  );
}
