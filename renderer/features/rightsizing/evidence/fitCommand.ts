import { plainText } from '#shared/domain/plainText.ts';

/** The command that asks the sizing model the same again. Names of models are hostile: each word is quoted for a shell. */
export function fitCommand(words: readonly string[]): string {
  return ['headroom size fit', ...words.map((word) => quoted(plainText(word)))].join(' ');
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
