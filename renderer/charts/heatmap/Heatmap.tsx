import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import styles from './Heatmap.module.css';
import { drawHeatmapLabels } from './heatmapLabels.ts';
import { cellAt, type HeatmapGroup, layoutHeatmap, neighbourOf } from './heatmapLayout.ts';
import { type HeatmapCells, type HeatmapInk, HeatmapPainter } from './heatmapPainter.ts';
import { useElementSize } from './useElementSize.ts';

/** What a heatmap shows and tells. Cells are numbered through the groups. */
export interface HeatmapProps {
  readonly groups: readonly HeatmapGroup[];
  readonly cells: HeatmapCells;
  readonly ink: HeatmapInk;
  readonly labelColour: string;
  /** What the whole picture says, one or two sentences, for those who do not see it. */
  readonly summary: string;
  /** A cell in words: what, state, number. */
  readonly describe: (cell: number) => string;
  /** What the tooltip of a cell holds. */
  readonly tooltip: (cell: number) => ReactNode;
  /** Enter or a click. */
  readonly onOpen: (cell: number) => void;
  /** A click on a group's label. */
  readonly onGroup: (group: HeatmapGroup) => void;
  /** The pointer or the focus came or went. */
  readonly onHold: (held: boolean) => void;
}

const arrows = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/**
 * Cells by group on a canvas of our own. Arrow keys move a roving focus, Enter opens, Esc leaves; the focused cell is also
 * one real grid cell in words. The table under it holds the same GPUs.
 */
export function Heatmap(props: HeatmapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const cellCanvas = useRef<HTMLCanvasElement>(null);
  const labelCanvas = useRef<HTMLCanvasElement>(null);
  const size = useElementSize(frame);
  const layout = useMemo(
    () => layoutHeatmap(props.groups, Math.max(40, size.width - 4), Math.max(40, size.height - 4)),
    [props.groups, size.width, size.height],
  );
  const painter = useRef<HeatmapPainter | null>(null);
  const [hovered, setHovered] = useState(-1);
  const [focused, setFocused] = useState(-1);
  const total = layout.x.length;

  useEffect(() => {
    if (cellCanvas.current === null) return;
    painter.current ??= new HeatmapPainter(cellCanvas.current);
    painter.current.setLayout(layout, window.devicePixelRatio);
  }, [layout]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout starts from an empty picture
  useEffect(() => {
    painter.current?.paint(props.cells, props.ink);
  }, [layout, props.cells, props.ink]);
  useEffect(() => {
    if (labelCanvas.current !== null) drawHeatmapLabels(labelCanvas.current, layout, props.labelColour);
  }, [layout, props.labelColour]);

  const current = focused >= 0 && focused < total ? focused : -1;
  const shown = hovered >= 0 && hovered < total ? hovered : current;
  const move = (event: React.KeyboardEvent) => {
    const arrow = arrows[event.key as keyof typeof arrows];
    if (event.key === 'Escape' && current >= 0) setFocused(-1);
    else if (event.key === 'Enter' && current >= 0) props.onOpen(current);
    else if (event.key === 'Home') setFocused(0);
    else if (event.key === 'End') setFocused(total - 1);
    else if (arrow !== undefined) setFocused(current < 0 ? 0 : neighbourOf(layout, current, arrow));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const cellUnder = (event: React.MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return cellAt(layout, event.clientX - box.left, event.clientY - box.top);
  };
  const click = (event: React.MouseEvent) => {
    const cell = cellUnder(event);
    if (cell >= 0) props.onOpen(cell);
    else {
      const box = event.currentTarget.getBoundingClientRect();
      const x = event.clientX - box.left;
      const y = event.clientY - box.top;
      const block = layout.blocks.find(
        (b) => x >= b.x && x <= b.x + b.width && y >= b.y && y < b.y + layout.labelHeight,
      );
      if (block !== undefined) props.onGroup(block.group);
    }
  };
  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: 8,000 cells of a drawing, not an HTML table */}
      <div
        className={styles.field}
        style={{ width: layout.width, height: layout.height }}
        role="grid"
        tabIndex={0}
        aria-label={props.summary}
        aria-rowcount={1}
        aria-colcount={total}
        aria-activedescendant={current >= 0 ? 'heatmap-cell' : undefined}
        onKeyDown={move}
        onFocus={() => {
          props.onHold(true);
          if (current < 0 && total > 0) setFocused(0);
        }}
        onBlur={() => props.onHold(false)}
        onPointerEnter={() => props.onHold(true)}
        onPointerLeave={() => {
          setHovered(-1);
          props.onHold(false);
        }}
        onPointerMove={(event) => setHovered(cellUnder(event))}
        onClick={click}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and names this row's cell */}
        <div role="row" className="visually-hidden">
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
          <span role="gridcell" id="heatmap-cell" aria-colindex={Math.max(1, current + 1)}>
            {current >= 0 ? props.describe(current) : 'No GPU chosen'}
          </span>
        </div>
        <canvas ref={labelCanvas} className={styles.layer} style={layerSize(layout)} aria-hidden />
        <canvas ref={cellCanvas} className={styles.layer} style={layerSize(layout)} aria-hidden />
        {shown >= 0 && <CellRing layout={layout} cell={shown} strong={shown === current} />}
      </div>
      {shown >= 0 && (
        <CellTip frame={frame.current} layout={layout} cell={shown}>
          {props.tooltip(shown)}
        </CellTip>
      )}
    </div>
  );
}

type Layout = ReturnType<typeof layoutHeatmap>;

function layerSize(layout: Layout): CSSProperties {
  return { width: Math.ceil(layout.width), height: Math.ceil(layout.height) };
}

function CellRing(props: { readonly layout: Layout; readonly cell: number; readonly strong: boolean }) {
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

/** The tooltip stands beside its cell, on the side where there is room. */
function CellTip(props: {
  readonly frame: HTMLElement | null;
  readonly layout: Layout;
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
