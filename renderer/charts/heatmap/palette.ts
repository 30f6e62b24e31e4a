/**
 * Perceptually uniform, colour-blind safe sequential scales. Anchor colours of viridis and cividis at tenths, as published
 * with matplotlib (CC0, https://bids.github.io/colormap/) and by Nuñez, Anderton and Renslow (2018), mixed linearly between.
 */
const anchors = {
  viridis: [
    0x440154, 0x482475, 0x414487, 0x355f8d, 0x2a788e, 0x21918c, 0x22a884, 0x44bf70, 0x7ad151, 0xbddf26,
    0xfde725,
  ],
  cividis: [
    0x00224e, 0x083370, 0x35456c, 0x4f576c, 0x666970, 0x7d7c78, 0x948e77, 0xaea371, 0xc8b866, 0xe5cf52,
    0xfee838,
  ],
} as const;

export type PaletteName = keyof typeof anchors;
export type Theme = 'light' | 'dark';

/** Names of the palettes, the default first. */
export const paletteNames = Object.keys(anchors) as readonly PaletteName[];

/** Colours of a palette: enough that steps cannot be seen. */
export const paletteSteps = 256;

/**
 * Part of the scale that a theme uses: the darkest violet would sink into a dark page, the brightest yellow into a white
 * one.
 */
const spans: Readonly<Record<Theme, readonly [number, number]>> = { light: [0, 0.93], dark: [0.09, 1] };

/** A colour as canvas memory holds it on little-endian machines: 0xAABBGGRR. */
export type Rgba = number;

/** 0xRRGGBB as canvas memory holds it, opaque. */
export function rgbaOf(rgb: number): Rgba {
  const red = (rgb >> 16) & 0xff;
  const green = (rgb >> 8) & 0xff;
  const blue = rgb & 0xff;
  return ((0xff << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** A canvas colour as CSS writes it. */
export function cssOf(colour: Rgba): string {
  return `rgb(${colour & 0xff} ${(colour >> 8) & 0xff} ${(colour >> 16) & 0xff})`;
}

function mix(from: number, to: number, share: number): number {
  const channel = (shift: number) => {
    const a = (from >> shift) & 0xff;
    const b = (to >> shift) & 0xff;
    return Math.round(a + (b - a) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

const made = new Map<string, Uint32Array>();

/** The `paletteSteps` colours of a palette on a theme, low to high. */
export function paletteColours(name: PaletteName, theme: Theme): Uint32Array {
  const key = `${name}/${theme}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const stops = anchors[name];
  const [from, to] = spans[theme];
  const colours = Uint32Array.from({ length: paletteSteps }, (_unused, step) => {
    const position = (from + (to - from) * (step / (paletteSteps - 1))) * (stops.length - 1);
    const low = Math.min(Math.floor(position), stops.length - 2);
    return rgbaOf(mix(stops[low] as number, stops[low + 1] as number, position - low));
  });
  made.set(key, colours);
  return colours;
}

/** Step of a value in a fixed range, clamped to its ends; -1 for no number. An empty range shows everything as its low end. */
export function paletteStep(value: number, low: number, high: number): number {
  if (Number.isNaN(value)) return -1;
  const share = high > low ? (value - low) / (high - low) : 0;
  return Math.round(Math.min(1, Math.max(0, share)) * (paletteSteps - 1));
}
