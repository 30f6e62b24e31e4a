/**
 * Splits a line as a POSIX shell would, without expanding anything: blanks separate, single and double quotes and backslashes keep.
 * A `#` that begins a word ends the line when `comments` is set. An open quote takes the rest.
 *
 *     `a b="c d" 'e f'` -> ['a', 'b=c d', 'e f']
 */
export function shellWords(line: string, comments = false): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === '\\' && quote !== "'" && at + 1 < line.length) {
      at += 1;
      word = (word ?? '') + (line[at] ?? '');
    } else if (quote !== '') {
      if (sign === quote) quote = '';
      else word = (word ?? '') + sign;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
      word ??= '';
    } else if (/\s/.test(sign)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (comments && sign === '#' && word === null) break;
    else word = (word ?? '') + sign;
  }
  if (word !== null) words.push(word);
  return words;
}
