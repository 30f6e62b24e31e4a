import { gpuStates, isReporting } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import type { HeatmapCells } from '../../../charts/heatmap/heatmapPainter.ts';
import { missingCell } from '../../../charts/heatmap/heatmapPainter.ts';
import {
  type PaletteName,
  paletteColours,
  paletteStep,
  rgbaOf,
  type Theme,
} from '../../../charts/heatmap/palette.ts';
import { stateColours } from '../../../ui/stateColours.ts';
import { metricOf } from '../model/liveValues.ts';
import { type HeatFill, heatFillOf } from './heatFill.ts';

/** How cells are filled. */
export interface CellLook {
  /** Id of a fill, or `state`. */
  readonly fill: string;
  readonly size: 'none' | 'memory';
  readonly palette: PaletteName;
  readonly range: readonly [number, number];
  readonly theme: Theme;
}

/** Colours, and sides where they vary, of the cells that show these slots. */
export function cellsOf(picture: LivePicture, slots: Uint32Array, look: CellLook): HeatmapCells {
  const fill = heatFillOf(look.fill);
  const colours = fill === null ? byState(picture, slots, look.theme) : byValue(picture, slots, fill, look);
  return { colours, sides: look.size === 'memory' ? sidesByMemory(picture, slots) : null };
}

function byState(picture: LivePicture, slots: Uint32Array, theme: Theme): Uint32Array {
  const table = gpuStates.map((state) => {
    const colour = stateColours[state.key];
    return colour.hatched ? missingCell : rgbaOf(colour[theme]);
  });
  return Uint32Array.from(slots, (slot) => table[picture.frame.states[slot] as number] ?? missingCell);
}

/** A GPU that does not report keeps its last numbers in the frame, but they are not numbers of now: hatched. */
function byValue(picture: LivePicture, slots: Uint32Array, fill: HeatFill, look: CellLook): Uint32Array {
  const value = fill.value(picture);
  const colours = paletteColours(look.palette, look.theme);
  const [low, high] = look.range;
  const { states } = picture.frame;
  const out = new Uint32Array(slots.length);
  for (let cell = 0; cell < slots.length; cell++) {
    const slot = slots[cell] as number;
    const step = isReporting(states[slot] as number) ? paletteStep(value(slot), low, high) : -1;
    out[cell] = step < 0 ? missingCell : (colours[step] as number);
  }
  return out;
}

/** Area in proportion to the card's memory; a card of unknown memory is drawn small. */
function sidesByMemory(picture: LivePicture, slots: Uint32Array): Float32Array {
  const memory = metricOf(picture, 'memoryTotalBytes');
  let most = 0;
  for (const slot of slots) if ((memory[slot] as number) > most) most = memory[slot] as number;
  return Float32Array.from(slots, (slot) => {
    const bytes = memory[slot] as number;
    return bytes > 0 && most > 0 ? Math.sqrt(bytes / most) : 0.3;
  });
}
