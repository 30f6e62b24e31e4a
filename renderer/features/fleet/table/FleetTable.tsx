import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import type { Totals } from '../model/aggregate.ts';
import { type Arrangement, linesOf } from '../model/arrange.ts';
import type { FleetView } from '../model/useFleetView.ts';
import { FleetHeader } from './FleetHeader.tsx';
import styles from './FleetTable.module.css';
import { SummaryRow } from './SummaryRow.tsx';
import { rowId, TableBody } from './TableBody.tsx';
import type { FleetTableModel } from './useFleetTable.ts';
import { useRowFocus } from './useRowFocus.ts';
import { useRowSetting } from './useRowSetting.ts';
import { useTableKeys } from './useTableKeys.ts';

/** Height of a row, by density. */
const rowHeights = { compact: 26, comfortable: 34 } as const;
export type Density = keyof typeof rowHeights;

const headerHeight = 30;

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
  const columns = model.visible;
  const scroller = useRef<HTMLDivElement>(null);
  const { folded, toggleGroup } = useFoldedGroups();
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
    scrollPaddingEnd: headerHeight + 4,
    useFlushSync: false,
  });
  const rows = useRowFocus(lines, picture);
  const handlers = useTableKeys({ picture, lines, rows, virtual, columns, toggleGroup, folded });
  const setting = useRowSetting(picture, columns, rowHeight);
  const minWidth = columns.reduce((sum, column) => sum + column.widthPx, 0);
  const items = virtual.getVirtualItems();
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
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={active ? rowId(rows.index) : undefined}
      onPointerEnter={() => props.onHold(true)}
      onPointerLeave={() => props.onHold(false)}
      {...handlers}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className={styles.body} style={{ minWidth, height: virtual.getTotalSize() }}>
        <FleetHeader model={model} template={setting.template} />
        <TableBody
          scroller={scroller}
          setting={setting}
          lines={lines}
          items={items}
          focus={rows.focus}
          focusedIndex={rows.index}
          folded={folded}
          onToggle={toggleGroup}
        />
      </div>
      <SummaryRow setting={setting} totals={totals} minWidth={minWidth} rowIndex={lines.length + 2} />
    </div>
  );
}

/** Which groups of rows show their head alone. */
function useFoldedGroups() {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggleGroup = useCallback(
    (key: string) =>
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  return { folded, toggleGroup };
}
