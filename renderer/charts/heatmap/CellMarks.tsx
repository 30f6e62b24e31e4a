import type { CSSProperties, ReactNode } from 'react';
import styles from './Heatmap.module.css';
import type { HeatmapLayout } from './heatmapLayout.ts';

/** The ring around the cell that the pointer or the keyboard is on. */
export function CellRing(props: {
  readonly layout: HeatmapLayout;
  readonly cell: number;
  readonly strong: boolean;
}) {
  const { layout, cell } = props;
  return (
    <div
      className={styles.ring}
      data-strong={props.strong || undefined}
      style={{
        width: layout.cell + 4,
        height: layout.cell + 4,
        transform: `translate(${(layout.x[cell] ?? 0) - 2}px, ${(layout.y[cell] ?? 0) - 2}px)`,
      }}
    />
  );
}

/** The tooltip of a cell, on the side of it where there is room. */
export function CellTip(props: {
  readonly frame: HTMLElement | null;
  readonly layout: HeatmapLayout;
  readonly cell: number;
  readonly children: ReactNode;
}) {
  const box = props.frame?.getBoundingClientRect();
  if (box === undefined) return null;
  const x = box.left + (props.layout.x[props.cell] ?? 0) - (props.frame?.scrollLeft ?? 0);
  const y = box.top + (props.layout.y[props.cell] ?? 0) - (props.frame?.scrollTop ?? 0);
  const right = x < window.innerWidth / 2;
  const below = y < window.innerHeight / 2;
  const place: CSSProperties = {
    ...(right ? { left: x + props.layout.pitch + 10 } : { right: window.innerWidth - x + 8 }),
    ...(below ? { top: y + props.layout.pitch + 6 } : { bottom: window.innerHeight - y + 6 }),
  };
  return (
    <div className={styles.tip} style={place} role="presentation">
      {props.children}
    </div>
  );
}
