import { useEffect, useRef } from 'react';
import styles from './Heatmap.module.css';
import { drawHeatmapLabels } from './heatmapLabels.ts';
import type { HeatmapLayout } from './heatmapLayout.ts';
import { type HeatmapCells, type HeatmapInk, HeatmapPainter } from './heatmapPainter.ts';

/** The two drawings of a heatmap: labels, drawn with the layout, and cells, drawn with every frame. */
export function HeatmapCanvases(props: {
  readonly layout: HeatmapLayout;
  readonly cells: HeatmapCells;
  readonly ink: HeatmapInk;
  readonly labelColour: string;
}) {
  const { layout, cells, ink, labelColour } = props;
  const cellCanvas = useRef<HTMLCanvasElement>(null);
  const labelCanvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<HeatmapPainter | null>(null);
  useEffect(() => {
    if (cellCanvas.current === null) return;
    painter.current ??= new HeatmapPainter(cellCanvas.current);
    painter.current.setLayout(layout, window.devicePixelRatio);
  }, [layout]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout starts from an empty picture
  useEffect(() => {
    painter.current?.paint(cells, ink);
  }, [layout, cells, ink]);
  useEffect(() => {
    if (labelCanvas.current !== null) drawHeatmapLabels(labelCanvas.current, layout, labelColour);
  }, [layout, labelColour]);
  const size = { width: Math.ceil(layout.width), height: Math.ceil(layout.height) };
  return (
    <>
      <canvas ref={labelCanvas} className={styles.layer} style={size} data-layer="labels" aria-hidden />
      <canvas ref={cellCanvas} className={styles.layer} style={size} data-layer="cells" aria-hidden />
    </>
  );
}
