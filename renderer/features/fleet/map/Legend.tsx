import { useEffect, useRef } from 'react';
import { gpuStates } from '#shared/domain/gpuState.ts';
import { cssOf, paletteColours, paletteSteps, rgbaOf } from '../../../charts/heatmap/palette.ts';
import { stateColours } from '../../../ui/stateColours.ts';
import type { CellLook } from './cellColours.ts';
import { heatFillOf } from './heatFill.ts';
import styles from './Legend.module.css';

/** What the colours mean: a scale with its ends and unit, or the states. */
export function Legend(props: {
  readonly look: CellLook;
  /** GPUs in each state, by code. */
  readonly states: readonly number[];
}) {
  const fill = heatFillOf(props.look.fill);
  return (
    <div className={styles.legend}>
      {fill === null ? (
        <StateKeys look={props.look} states={props.states} />
      ) : (
        <>
          <span className="tabular">{props.look.range[0].toLocaleString('en-GB')}</span>
          <Ramp look={props.look} />
          <span className="tabular">
            {props.look.range[1].toLocaleString('en-GB')} {fill.unit}
          </span>
        </>
      )}
      <span className={styles.key}>
        <span className={styles.missing} />
        No reading
      </span>
    </div>
  );
}

function Ramp(props: { readonly look: CellLook }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette, theme } = props.look;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = new ImageData(paletteSteps, 1);
    new Uint32Array(image.data.buffer).set(paletteColours(palette, theme));
    context.putImageData(image, 0, 0);
  }, [palette, theme]);
  return <canvas ref={canvas} width={paletteSteps} height={1} className={styles.ramp} aria-hidden />;
}

/** States that occur; those without a reading share the hatched key. */
function StateKeys(props: { readonly look: CellLook; readonly states: readonly number[] }) {
  return gpuStates.map((state, code) => {
    const colour = stateColours[state.key];
    if (colour.hatched || (props.states[code] ?? 0) === 0) return null;
    return (
      <span key={state.key} className={styles.key}>
        <span
          className={styles.swatch}
          style={{ backgroundColor: cssOf(rgbaOf(colour[props.look.theme])) }}
        />
        {state.label}
      </span>
    );
  });
}
