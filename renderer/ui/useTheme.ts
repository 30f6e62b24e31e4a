import { useComputedColorScheme } from '@mantine/core';

/** The theme on screen, for drawings that cannot use CSS variables. */
export function useTheme(): 'light' | 'dark' {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}
