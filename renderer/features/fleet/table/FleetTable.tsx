import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { useTheme } from '../../../ui/useTheme.ts';
import type { Totals } from '../model/aggregate.ts';
import { type Arrangement, linesOf } from '../model/arrange.ts';
import type { FleetView } from '../model/useFleetView.ts';
import { FleetHeader } from './FleetHeader.tsx';
import { GpuRow, GroupRow, type RowSetting } from './FleetRows.tsx';
import styles from './FleetTable.module.css';
import { SummaryRow } from './SummaryRow.tsx';
import { TrendColumn } from './TrendColumn.tsx';
import type { FleetTableModel } from './useFleetTable.ts';
import { useRowFocus } from './useRowFocus.ts';
import { useTableKeys } from './useTableKeys.ts';

/** Height of a row, by density. */
export const rowHeights = { compact: 26, comfortable: 34 } as const;
export type Density = keyof typeof rowHeights;

const sparkColours = { light: '#4c76cf', dark: '#7fa2f0' } as const;

/** Every GPU that passes the filter, one row each; only rows on screen exist. */
export function FleetTable(props: {
  readonly picture: LivePicture;
  readonly arrangement: Arrangement;
  readonly totals: Totals;
  readonly view: FleetView;
  readonly model: FleetTableModel;
  readonly density: Density;
  readonly onHold: (held: boolean) => void;
}) {
  const { picture, arrangement, model, totals } = props;
  const { frames } = useEngine();
  const theme = useTheme();
  const scroller = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const grouped = props.view.rowsBy !== 'none';
  const lines = useMemo(() => linesOf(arrangement.groups, grouped, folded), [arrangement, grouped, folded]);
  const rowHeight = rowHeights[props.density];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: rowHeight + 8,
    useFlushSync: false,
  });
  const rows = useRowFocus(lines, picture);
  const toggleGroup = useCallback(
    (key: string) =>
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  const keys = useTableKeys({ picture, lines, rows, virtual, columns: model.visible, toggleGroup, folded });
  const template = model.visible.map(trackOf).join(' ');
  const setting = useMemo<RowSetting>(
    () => ({
      picture,
      columns: model.visible,
      history: frames.history,
      sparkColour: sparkColours[theme],
      marksDemo: picture.roster.demo.includes(false),
      template,
      rowHeight,
    }),
    [picture, model.visible, frames.history, theme, template, rowHeight],
  );
  const minWidth = model.visible.reduce((sum, column) => sum + column.widthPx, 0);
  const items = virtual.getVirtualItems();
  // Rows that leave at one end lend their elements to those that enter at the other.
  const pool = useRef(1);
  pool.current = Math.max(pool.current, items.length);
  const active = items.some((item) => item.index === rows.index);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtualised grid of divs, with the roles of a table
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={`${styles.scroller} tabular`}
      aria-label={`GPUs, ${formatCount(totals.gpus)} rows`}
      aria-rowcount={lines.length + 2}
      aria-colcount={model.visible.length}
      aria-multiselectable
      aria-activedescendant={active ? rowId(rows.index) : undefined}
      data-density={props.density}
      onPointerEnter={() => props.onHold(true)}
      onPointerLeave={() => props.onHold(false)}
      {...keys}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className={styles.body} style={{ minWidth, height: virtual.getTotalSize() }}>
        <FleetHeader model={model} template={template} />
        <TrendColumn scroller={scroller} setting={setting} lines={lines} items={items} />
        {items.map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const common = {
            setting,
            top: item.start,
            rowIndex: item.index + 2,
            id: rowId(item.index),
            focused: item.index === rows.index,
          };
          const key = item.index % pool.current;
          return line.kind === 'gpu' ? (
            <GpuRow
              key={`gpu ${key}`}
              {...common}
              slot={line.slot}
              selected={rows.focus.selected.has(`gpu:${picture.roster.uuid[line.slot] ?? ''}`)}
              focusedCell={common.focused ? rows.focus.cell : -1}
            />
          ) : (
            <GroupRow
              key={`group ${key}`}
              {...common}
              group={line.group}
              folded={folded.has(line.group.key)}
              onToggle={toggleGroup}
            />
          );
        })}
      </div>
      <SummaryRow
        setting={setting}
        totals={totals}
        template={template}
        minWidth={minWidth}
        rowIndex={lines.length + 2}
      />
    </div>
  );
}

const headerHeight = 30;

function rowId(index: number): string {
  return `fleet-row-${index}`;
}

/** What is left over goes to names, bars and the sparkline. */
const shares: Readonly<Record<string, number>> = { host: 1, model: 1, util: 0.8, mem: 0.8, trend: 1.4 };

function trackOf(column: { readonly id: string; readonly widthPx: number }): string {
  const share = shares[column.id] ?? (column.id.startsWith('label:') ? 1 : 0);
  return share > 0 ? `minmax(${column.widthPx}px, ${share}fr)` : `${column.widthPx}px`;
}
