/** Styles by meaning; the terminal's own palette decides the shade. */
const codes = {
  bad: ['31', '39'],
  waste: ['33', '39'],
  good: ['32', '39'],
  ok: ['36', '39'],
  muted: ['2', '22'],
  strong: ['1', '22'],
} as const;
export type Style = keyof typeof codes;

/** Styles a text, or leaves it alone where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal; none for a file or a pipe, `TERM=dumb`, or `NO_COLOR` (https://no-color.org: set and not empty). */
export function createPaint(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  if (!isTerminal || env.NO_COLOR || env.TERM === 'dumb') return (_style, text) => text;
  return (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`;
}
