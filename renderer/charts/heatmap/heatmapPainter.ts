import type { HeatmapLayout } from './heatmapLayout.ts';
import type { Rgba } from './palette.ts';

/** Colour of a cell that has no number: it is hatched, so that it can be taken neither for 0 nor for a value. */
export const missingCell: Rgba = 0;

/** What the cells look like now, one entry per cell of the layout. */
export interface HeatmapCells {
  /** Opaque colours, or `missingCell`. */
  readonly colours: Uint32Array;
  /** Share of the cell's side that is filled, 0 to 1; null fills all. */
  readonly sides: Float32Array | null;
}

/** Colours of what is not a value. */
export interface HeatmapInk {
  readonly missing: Rgba;
  readonly missingLine: Rgba;
  /** Behind a cell that is not filled to its edges. */
  readonly well: Rgba;
}

/**
 * Draws the cells of a heatmap by writing pixels: 8,000 cells are one memory copy to the canvas instead of 8,000 drawing
 * calls. Only cells that changed since the last frame are written.
 */
export class HeatmapPainter {
  readonly #context: CanvasRenderingContext2D;
  #layout: HeatmapLayout | null = null;
  #ratio = 1;
  #image = new ImageData(1, 1);
  #pixels = new Uint32Array(1);
  #drawn = new Uint32Array(0);
  #drawnSides = new Float32Array(0);
  #ink: HeatmapInk | null = null;

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser has no 2D canvas');
    this.#context = context;
  }

  /** Takes a new layout; everything is drawn again. `ratio` is device pixels per CSS pixel. */
  setLayout(layout: HeatmapLayout, ratio: number): void {
    const { canvas } = this.#context;
    const width = Math.max(1, Math.ceil(layout.width * ratio));
    const height = Math.max(1, Math.ceil(layout.height * ratio));
    canvas.width = width;
    canvas.height = height;
    this.#layout = layout;
    this.#ratio = ratio;
    this.#image = new ImageData(width, height);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    this.#drawn = new Uint32Array(layout.x.length);
    this.#drawnSides = new Float32Array(layout.x.length).fill(Number.NaN);
  }

  /** Draws what changed; returns how many cells that were. */
  paint(cells: HeatmapCells, ink: HeatmapInk): number {
    const layout = this.#layout;
    if (layout === null) return 0;
    if (this.#ink !== ink) this.#drawnSides.fill(Number.NaN);
    this.#ink = ink;
    const count = Math.min(layout.x.length, cells.colours.length);
    let changed = 0;
    for (let cell = 0; cell < count; cell++) {
      const colour = cells.colours[cell] as number;
      const side = cells.sides === null ? 1 : (cells.sides[cell] as number);
      if (this.#drawn[cell] === colour && this.#drawnSides[cell] === Math.fround(side)) continue;
      this.#drawn[cell] = colour;
      this.#drawnSides[cell] = side;
      this.#paintCell(layout, cell, colour, side, ink);
      changed += 1;
    }
    if (changed > 0) this.#context.putImageData(this.#image, 0, 0);
    return changed;
  }

  #paintCell(layout: HeatmapLayout, cell: number, colour: Rgba, share: number, ink: HeatmapInk): void {
    const left = Math.round((layout.x[cell] as number) * this.#ratio);
    const top = Math.round((layout.y[cell] as number) * this.#ratio);
    const side = Math.max(1, Math.round(layout.cell * this.#ratio));
    if (colour === missingCell) {
      this.#hatch(left, top, side, ink);
      return;
    }
    if (share >= 1) {
      this.#fill(left, top, side, colour);
      return;
    }
    this.#fill(left, top, side, ink.well);
    const inner = Math.max(Math.min(2, side), Math.round(side * share));
    const inset = Math.floor((side - inner) / 2);
    this.#fill(left + inset, top + inset, inner, colour);
  }

  #fill(left: number, top: number, side: number, colour: Rgba): void {
    const stride = this.#image.width;
    const bottom = Math.min(top + side, this.#image.height);
    const right = Math.min(left + side, stride);
    const pixels = this.#pixels;
    // A loop by hand: for a dozen pixels a call of `fill` costs more than the pixels.
    for (let y = top; y < bottom; y++)
      for (let at = y * stride + left, end = y * stride + right; at < end; at++) pixels[at] = colour;
  }

  #hatch(left: number, top: number, side: number, ink: HeatmapInk): void {
    const stride = this.#image.width;
    const bottom = Math.min(top + side, this.#image.height);
    const right = Math.min(left + side, stride);
    const period = side >= 10 ? 6 : 4;
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++)
        this.#pixels[y * stride + x] = (x + y) % period < period / 3 ? ink.missingLine : ink.missing;
  }
}
