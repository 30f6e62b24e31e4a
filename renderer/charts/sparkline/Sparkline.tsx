import { useEffect, useRef } from 'react';
import { type SparkHistory, sparkCapacity } from '../../app/engine/sparkHistory.ts';
import { sparklinePoints } from './sparklinePath.ts';

const spanMs = sparkCapacity * 1000;
const values = new Float32Array(sparkCapacity);
const times = new Float64Array(sparkCapacity);

/**
 * The last two minutes of one GPU's utilisation, 0 to 100 %, as a small line on a canvas. Decoration beside the number it
 * follows, so it is hidden from assistive technology. As wide as what it stands in.
 */
export function Sparkline(props: {
  readonly history: SparkHistory;
  readonly slot: number;
  /** Sequence of the frame shown: a new one draws again. */
  readonly sequence: number;
  readonly height: number;
  readonly colour: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { history, slot, sequence, height, colour } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the history changes with the sequence
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio;
    const width = element.clientWidth;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    history.readTimes(times);
    const count = history.read(slot, values);
    const inset = 1.5;
    const box = { width: width - 2, height: height - 2 * inset, spanMs, gapMs: 6000 };
    context.strokeStyle = colour;
    context.lineWidth = 1.25;
    context.lineJoin = 'round';
    context.beginPath();
    for (const point of sparklinePoints(values, times, count, box, [0, 100])) {
      if (point.starts) context.moveTo(point.x, point.y + inset);
      else context.lineTo(point.x, point.y + inset);
    }
    context.stroke();
  }, [history, slot, sequence, height, colour]);
  return <canvas ref={canvas} style={{ width: '100%', height }} aria-hidden />;
}
