import { type PointerEvent, useEffect, useRef } from 'react';
import type { ZoomActions } from './chartModel.ts';
import type { CursorStore } from './cursorStore.ts';
import { draggedRange, momentAt, type PlotGeometry, pixelOf } from './plotGeometry.ts';
import { formatLocalMinute } from './range/timePoint.ts';
import styles from './TimeSeriesChart.module.css';

/**
 * Cursor and selection over a chart. Both are elements moved by style, so that following the mouse on every
 * chart of a page repaints no canvas and renders no component.
 */
export function PlotOverlay(props: {
  /** Where the plot lies now; null before it is drawn. */
  readonly plot: () => PlotGeometry | null;
  readonly cursor: CursorStore;
  readonly zoom: ZoomActions;
  /** True where the cursor's time is written under it, over the time axis. */
  readonly labelled?: boolean;
}) {
  const { cursor, zoom } = props;
  const plot = useRef(props.plot);
  plot.current = props.plot;
  const line = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const dragFrom = useRef<number | null>(null);

  useEffect(() => {
    const follow = () => {
      const moment = cursor.moment();
      placeCursor(line.current, moment === null ? null : plot.current(), moment ?? 0);
      if (label.current !== null && moment !== null)
        label.current.textContent = formatLocalMinute(moment).slice(5);
    };
    return cursor.subscribe(follow);
  }, [cursor]);

  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const here = plot.current();
    if (here === null) return;
    const pixel = pixelIn(event);
    cursor.set(momentAt(here, pixel));
    if (dragFrom.current !== null) placeBrush(brush.current, here, dragFrom.current, pixel);
  };
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    dragFrom.current = pixelIn(event);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const endDrag = () => {
    dragFrom.current = null;
    if (brush.current !== null) brush.current.style.display = 'none';
  };
  const onUp = (event: PointerEvent<HTMLDivElement>) => {
    const from = dragFrom.current;
    endDrag();
    const here = plot.current();
    const range = from === null || here === null ? null : draggedRange(here, from, pixelIn(event));
    if (range !== null) zoom.zoomTo(range.fromMs, range.toMs);
  };
  return (
    <div
      className={styles.overlay}
      aria-hidden
      onPointerMove={onMove}
      onPointerLeave={() => cursor.set(null)}
      onPointerDown={onDown}
      onPointerUp={onUp}
      onPointerCancel={endDrag}
      onDoubleClick={zoom.zoomOut}
    >
      <div ref={line} className={styles.cursor}>
        {props.labelled && <span ref={label} className={styles.moment} />}
      </div>
      <div ref={brush} className={styles.brush} />
    </div>
  );
}

function pixelIn(event: PointerEvent<HTMLDivElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}

function placeCursor(element: HTMLDivElement | null, plot: PlotGeometry | null, moment: number): void {
  if (element === null) return;
  const pixel = plot === null ? null : pixelOf(plot, moment);
  element.style.display = pixel === null ? 'none' : 'block';
  if (pixel === null || plot === null) return;
  element.style.transform = `translateX(${Math.round(pixel)}px)`;
  element.style.top = `${plot.top}px`;
  element.style.height = `${plot.height}px`;
}

function placeBrush(element: HTMLDivElement | null, plot: PlotGeometry, from: number, to: number): void {
  if (element === null) return;
  const start = Math.max(plot.left, Math.min(from, to));
  const end = Math.min(plot.right, Math.max(from, to));
  element.style.display = 'block';
  element.style.left = `${start}px`;
  element.style.width = `${Math.max(0, end - start)}px`;
  element.style.top = `${plot.top}px`;
  element.style.height = `${plot.height}px`;
}
