import { useComputedColorScheme } from '@mantine/core';
import { useLayoutEffect, useState } from 'react';
import { type ChartPalette, readChartPalette } from './chartPalette.ts';

/** The palette of the current theme; renders again when the theme changes. */
export function useChartPalette(): ChartPalette {
  const scheme = useComputedColorScheme('light');
  const [palette, setPalette] = useState(() => readChartPalette(document.documentElement));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme is what changes the variables
  useLayoutEffect(() => setPalette(readChartPalette(document.documentElement)), [scheme]);
  return palette;
}
