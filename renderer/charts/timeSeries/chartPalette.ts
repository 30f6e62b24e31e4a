/** Colours of a chart, read from the theme's variables so that both themes and system changes follow one source. */
export interface ChartPalette {
  readonly line: string;
  readonly second: string;
  readonly band: string;
  readonly secondBand: string;
  readonly grid: string;
  readonly text: string;
  readonly strongText: string;
  readonly limit: string;
  readonly shade: string;
  readonly surface: string;
  readonly font: string;
}

/** Reads the palette that holds at an element now; read it again when the colour scheme changes. */
export function readChartPalette(element: Element): ChartPalette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const line = token('--hr-accent');
  const second = token('--hr-good');
  return {
    line,
    second,
    band: withAlpha(line, 0.22),
    secondBand: withAlpha(second, 0.2),
    grid: token('--hr-border'),
    text: token('--hr-text-3'),
    strongText: token('--hr-text'),
    limit: token('--hr-bad'),
    shade: withAlpha(token('--hr-waste'), 0.16),
    surface: token('--hr-surface'),
    font: token('--hr-font'),
  };
}

/** A `#rrggbb` colour with an opacity; other notations come back as they are. */
function withAlpha(colour: string, alpha: number): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  return `${colour}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
