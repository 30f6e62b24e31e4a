import { type ReactNode, useMemo, useRef } from 'react';
import { CellRing, CellTip } from './CellMarks.tsx';
import styles from './Heatmap.module.css';
import { HeatmapCanvases } from './HeatmapCanvases.tsx';
import { type HeatmapGroup, layoutHeatmap } from './heatmapLayout.ts';
import type { HeatmapCells, HeatmapInk } from './heatmapPainter.ts';
import { useElementSize } from './useElementSize.ts';
import { useHeatmapPointer } from './useHeatmapPointer.ts';

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

/**
 * Cells by group on a canvas of our own. Arrow keys move a roving focus, Enter opens, Esc leaves; the focused cell is also
 * one real grid cell in words. The table under it holds the same GPUs.
 */
export function Heatmap(props: HeatmapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const layout = useMemo(
    () => layoutHeatmap(props.groups, Math.max(40, size.width - 4), Math.max(40, size.height - 4)),
    [props.groups, size.width, size.height],
  );
  const { current, shown, handlers } = useHeatmapPointer(layout, props);
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
        aria-colcount={layout.x.length}
        aria-activedescendant={current >= 0 ? 'heatmap-cell' : undefined}
        {...handlers}
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
        <HeatmapCanvases
          layout={layout}
          cells={props.cells}
          ink={props.ink}
          labelColour={props.labelColour}
        />
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
