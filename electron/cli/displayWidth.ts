/** Marks that take no cell of their own. */
const zero = /\p{Mark}/u;
/** East Asian wide and full-width forms and emoji: two cells (Unicode UAX #11, ranges coarsened). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Cells that one character takes on a terminal. */
function cellsOf(character: string): number {
  if (zero.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Cells that a plain text takes on a terminal: `'ab'` -> 2, `'漢字'` -> 4. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

/** Cuts a text to so many cells, its last one an ellipsis: `('gpu-server-17', 8)` -> `gpu-ser…`. */
export function cutToWidth(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text;
  let cut = '';
  let used = 0;
  for (const character of text) {
    const width = cellsOf(character);
    if (used + width > cells - 1) break;
    cut += character;
    used += width;
  }
  return cells < 1 ? '' : `${cut}…`;
}
