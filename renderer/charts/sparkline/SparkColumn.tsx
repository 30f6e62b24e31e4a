import { type CSSProperties, useEffect, useRef } from 'react';
import { type SparkHistory, sparkCapacity } from '../../app/engine/sparkHistory.ts';
import { sparklinePoints } from './sparklinePath.ts';

const spanMs = sparkCapacity * 1000;
const gapMs = 6000;
const values = new Float32Array(sparkCapacity);
const times = new Float64Array(sparkCapacity);

/** A line of the column: whose history, where. */
export interface SparkRow {
  readonly slot: number;
  /** Distance from the top of the column, px. */
  readonly top: number;
  /** Drawn pale: its readings are not of now. */
  readonly stale: boolean;
}

/**
 * The last two minutes of utilisation, 0 to 100 %, of every row on screen, on one canvas under the rows. One canvas per row would
 * be one compositor layer per row, and scrolling would cost more in layers than in everything else. Decoration beside
 * the numbers it follows, so it is hidden from assistive technology.
 */
export function SparkColumn(props: {
  readonly history: SparkHistory;
  readonly rows: readonly SparkRow[];
  /** Sequence of the frame shown: a new one draws again. */
  readonly sequence: number;
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly colour: string;
  readonly className: string;
  readonly style: CSSProperties;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { history, rows, sequence, width, height, rowHeight, colour } = props;
  const ratio = window.devicePixelRatio;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the history changes with the sequence
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.strokeStyle = colour;
    context.lineWidth = 1.25;
    context.lineJoin = 'round';
    history.readTimes(times);
    const inset = 5;
    const box = { width: width - 1, height: rowHeight - 2 * inset, spanMs, gapMs };
    for (const row of rows) {
      const count = history.read(row.slot, values);
      context.globalAlpha = row.stale ? 0.4 : 1;
      context.beginPath();
      for (const point of sparklinePoints(values, times, count, box, [0, 100])) {
        const y = row.top + inset + point.y;
        if (point.starts) context.moveTo(point.x, y);
        else context.lineTo(point.x, y);
      }
      context.stroke();
    }
  }, [history, rows, sequence, width, height, rowHeight, ratio, colour]);
  return (
    <canvas
      ref={canvas}
      width={Math.round(width * ratio)}
      height={Math.round(height * ratio)}
      className={props.className}
      style={{ ...props.style, width, height }}
      aria-hidden
    />
  );
}
