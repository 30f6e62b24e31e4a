import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { LineChart } from './ChartCanvas.tsx';
import type { ZoomActions } from './chartModel.ts';
import type { CursorStore } from './cursorStore.ts';
import { draggedRange, momentAt, pixelOf } from './plotPointer.ts';
import styles from './TimeSeriesChart.module.css';

/**
 * Cursor and selection over a chart. Both are elements moved by style, so that following the mouse on every
 * chart of a page repaints no canvas and renders no component.
 */
export function PlotOverlay(props: {
  readonly chart: RefObject<LineChart | null>;
  readonly cursor: CursorStore;
  readonly zoom: ZoomActions;
}) {
  const { chart, cursor, zoom } = props;
  const line = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const dragFrom = useRef<number | null>(null);

  useEffect(() => {
    const follow = () => {
      const moment = cursor.moment();
      const pixel = moment === null || chart.current === null ? null : pixelOf(chart.current, moment);
      placeCursor(line.current, chart.current, pixel);
    };
    return cursor.subscribe(follow);
  }, [chart, cursor]);

  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    if (chart.current === null) return;
    const pixel = pixelIn(event);
    cursor.set(momentAt(chart.current, pixel));
    if (dragFrom.current !== null) placeBrush(brush.current, chart.current, dragFrom.current, pixel);
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
    const range =
      from === null || chart.current === null ? null : draggedRange(chart.current, from, pixelIn(event));
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
      <div ref={line} className={styles.cursor} />
      <div ref={brush} className={styles.brush} />
    </div>
  );
}

function pixelIn(event: PointerEvent<HTMLDivElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}

function placeCursor(element: HTMLDivElement | null, chart: LineChart | null, pixel: number | null): void {
  if (element === null) return;
  element.style.display = pixel === null || chart === null ? 'none' : 'block';
  if (pixel === null || chart === null) return;
  element.style.transform = `translateX(${Math.round(pixel)}px)`;
  element.style.top = `${chart.chartArea.top}px`;
  element.style.height = `${chart.chartArea.height}px`;
}

function placeBrush(element: HTMLDivElement | null, chart: LineChart, from: number, to: number): void {
  if (element === null) return;
  const { left, right, top, height } = chart.chartArea;
  const start = Math.max(left, Math.min(from, to));
  const end = Math.min(right, Math.max(from, to));
  element.style.display = 'block';
  element.style.left = `${start}px`;
  element.style.width = `${Math.max(0, end - start)}px`;
  element.style.top = `${top}px`;
  element.style.height = `${height}px`;
}
