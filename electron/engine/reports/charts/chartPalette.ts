import type { ChartTone } from '#shared/reports/reportChart.ts';

/** Colours and font of a chart; each colour is told from the others and from white by all kinds of sight. */
export interface ChartPalette {
  readonly ink: string;
  readonly line: string;
  readonly font: string;
  readonly tones: Readonly<Record<ChartTone, string>>;
}

/** On white paper. */
export const paperPalette: ChartPalette = {
  ink: '#1b1e23',
  line: '#c9ced6',
  font: 'Roboto',
  tones: {
    main: '#1f6fb2',
    second: '#7a9cc4',
    good: '#2c8a57',
    warn: '#d08700',
    bad: '#c0392b',
    none: '#9aa3ad',
  },
};

/** On a page whose colours are the reader's choice: what is written takes the colour of the text round it. */
export const pagePalette: ChartPalette = {
  ...paperPalette,
  ink: 'currentColor',
  line: '#8a929c',
  font: 'system-ui, sans-serif',
};
