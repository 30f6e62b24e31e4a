import type { VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { isReporting } from '#shared/domain/gpuState.ts';
import { useElementSize } from '../../../charts/heatmap/useElementSize.ts';
import { SparkColumn } from '../../../charts/sparkline/SparkColumn.tsx';
import type { TableLine } from '../model/arrange.ts';
import type { RowSetting } from './FleetRows.tsx';
import styles from './FleetTable.module.css';

const padding = 9;

/** The sparklines of the rows on screen, standing under the cells of their column; nothing while the column is hidden. */
export function TrendColumn(props: {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly setting: RowSetting;
  readonly lines: readonly TableLine[];
  readonly items: readonly VirtualItem[];
}) {
  const { scroller, setting, lines, items } = props;
  const { picture, template } = setting;
  const size = useElementSize(scroller);
  const [span, setSpan] = useState({ left: 0, width: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the column moves with the template and the size
  useLayoutEffect(() => {
    const header = scroller.current?.querySelector('[data-header="trend"]');
    const cell = header instanceof HTMLElement ? header : null;
    setSpan({ left: cell?.offsetLeft ?? 0, width: cell?.offsetWidth ?? 0 });
  }, [scroller, template, size.width]);
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  const rows = useMemo(
    () =>
      items.flatMap((item) => {
        const line = lines[item.index];
        if (line?.kind !== 'gpu') return [];
        const stale = !isReporting(picture.frame.states[line.slot] as number);
        return [{ slot: line.slot, top: item.start - start, stale }];
      }),
    [items, lines, picture, start],
  );
  if (span.width === 0) return null;
  return (
    <SparkColumn
      history={setting.history}
      rows={rows}
      sequence={picture.frame.sequence}
      width={span.width - 2 * padding}
      height={end - start}
      rowHeight={setting.rowHeight}
      colour={setting.sparkColour}
      className={styles.trend ?? ''}
      style={{ left: span.left + padding, transform: `translateY(${start}px)` }}
    />
  );
}
