import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellAt,
  type HeatmapGroup,
  layoutHeatmap,
  neighbourOf,
} from '../../../renderer/charts/heatmap/heatmapLayout.ts';
import { missingCell } from '../../../renderer/charts/heatmap/heatmapPainter.ts';
import {
  cssOf,
  paletteColours,
  paletteStep,
  paletteSteps,
  rgbaOf,
} from '../../../renderer/charts/heatmap/palette.ts';
import { sparklinePoints } from '../../../renderer/charts/sparkline/sparklinePath.ts';
import { cellsOf } from '../../../renderer/features/fleet/map/cellColours.ts';
import { pictureOf } from './picture.ts';

const groupsOf = (sizes: readonly number[]): readonly HeatmapGroup[] =>
  sizes.map((size, at) => ({ key: `g${at}`, title: `group ${at}`, size }));

describe('layout', () => {
  test('of any groups keeps cells apart and inside, and finds each again at its centre', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 80, max: 900 }),
        (sizes, width, height) => {
          const layout = layoutHeatmap(groupsOf(sizes), width, height);
          const seen = new Set<string>();
          for (let cell = 0; cell < layout.x.length; cell++) {
            const x = layout.x[cell] as number;
            const y = layout.y[cell] as number;
            expect(x + layout.cell).toBeLessThanOrEqual(width);
            expect(y + layout.cell).toBeLessThanOrEqual(layout.height);
            expect(cellAt(layout, x + layout.cell / 2, y + layout.cell / 2)).toBe(cell);
            seen.add(`${x},${y}`);
          }
          expect(seen.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
        },
      ),
      { numRuns: 40 },
    );
  });
  test.each([
    [1000, 8],
    [3, 2667],
    [1, 8000],
  ])('%i groups of %i fit 1250 x 210', (groups, size) => {
    const layout = layoutHeatmap(groupsOf(Array.from({ length: groups }, () => size)), 1250, 210);
    expect(layout.height).toBeLessThanOrEqual(210);
    expect(layout.pitch).toBeGreaterThanOrEqual(4);
  });
  test('gives up labels rather than cells', () => {
    expect(layoutHeatmap(groupsOf(Array.from({ length: 100 }, () => 8)), 1250, 160).labelHeight).toBe(0);
    expect(layoutHeatmap(groupsOf([8, 8]), 1250, 160).labelHeight).toBeGreaterThan(0);
  });
  test('arrow keys reach every cell of a block and stay at edges', () => {
    const layout = layoutHeatmap(groupsOf([12]), 400, 90);
    const rows = layout.rows;
    expect(neighbourOf(layout, 0, 'left')).toBe(0);
    expect(neighbourOf(layout, 0, 'up')).toBe(0);
    expect(neighbourOf(layout, 0, 'right')).toBe(rows);
    if (rows > 1) expect(neighbourOf(layout, 0, 'down')).toBe(1);
  });
  test('of nothing is empty', () =>
    expect(layoutHeatmap([], 500, 200)).toMatchObject({ height: 0, blocks: [] }));
});

describe('palette', () => {
  test('clamps to a fixed range and knows no number', () => {
    expect(paletteStep(-5, 0, 100)).toBe(0);
    expect(paletteStep(200, 0, 100)).toBe(paletteSteps - 1);
    expect(paletteStep(Number.NaN, 0, 100)).toBe(-1);
    expect(paletteStep(7, 7, 7)).toBe(0);
  });
  test('grows lighter all the way', () => {
    for (const name of ['viridis', 'cividis'] as const) {
      const luminance = Array.from(paletteColours(name, 'dark'), luminanceOf);
      for (let step = 1; step < luminance.length; step++)
        expect((luminance[step] as number) - (luminance[step - 1] as number)).toBeGreaterThan(-0.002);
    }
  });
  test('ends in the published colours', () => {
    expect(cssOf(paletteColours('viridis', 'light')[0] as number)).toBe('rgb(68 1 84)');
    expect(cssOf(rgbaOf(0xfde725))).toBe('rgb(253 231 37)');
  });
});

function luminanceOf(colour: number): number {
  const channel = (shift: number) => {
    const value = ((colour >> shift) & 0xff) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(16);
}

describe('cells', () => {
  const picture = pictureOf([
    { host: 'a', readings: { utilizationGpuPercent: 0, memoryTotalBytes: 80e9 } },
    { host: 'a', readings: {} },
    { host: 'a', state: 'stale', readings: { utilizationGpuPercent: 100, memoryTotalBytes: 20e9 } },
  ]);
  const look = {
    fill: 'utilizationGpuPercent',
    size: 'memory',
    palette: 'viridis',
    range: [0, 100],
    theme: 'light',
  } as const;
  const cells = cellsOf(picture, Uint32Array.of(0, 1, 2), look);
  test('tell 0 from missing, and a stale reading from one of now', () => {
    expect(cells.colours[0]).toBe(paletteColours('viridis', 'light')[0]);
    expect(cells.colours[1]).toBe(missingCell);
    expect(cells.colours[2]).toBe(missingCell);
  });
  test('have areas in proportion to memory', () => expect([...(cells.sides ?? [])][2]).toBeCloseTo(0.5));
});

describe('sparkline', () => {
  test('lifts the pen over a gap', () => {
    const points = sparklinePoints(
      [10, 20, Number.NaN, 30, 40],
      [0, 1000, 2000, 9000, 10_000],
      5,
      {
        width: 100,
        height: 10,
        spanMs: 120_000,
        gapMs: 6000,
      },
      [0, 100],
    );
    expect(points.map((point) => point.starts)).toEqual([true, false, true, false]);
    expect(points.at(-1)).toMatchObject({ x: 100, y: 6 });
  });
});
