import { plainText } from '#shared/domain/plainText.ts';
import { UsageError } from './exitCode.ts';
import type { Terminal } from './terminal.ts';

/** One line of a list to pick from. */
export interface Choice {
  readonly name: string;
  /** There already: shown, and not taken by `all`. */
  readonly muted: boolean;
}

/** Shows a numbered list and asks for numbers, ranges or `all`. @throws UsageError for an answer that is none of these. */
export async function chooseNumbers(terminal: Terminal, choices: readonly Choice[]): Promise<string[]> {
  const width = String(choices.length).length;
  choices.forEach(({ name, muted }, index) => {
    const text = `${String(index + 1).padStart(width)}  ${plainText(name)}${muted ? '  (there already)' : ''}`;
    terminal.note(muted ? terminal.paintNote('muted', text) : text);
  });
  const answer = await terminal.ask('Which? Numbers and ranges such as 1,3-5, or all; nothing for none: ');
  return pickNumbers(answer ?? '', choices);
}

/** The names that an answer such as `1,3-5` or `all` means. @throws UsageError */
export function pickNumbers(answer: string, choices: readonly Choice[]): string[] {
  const text = answer.trim().toLowerCase();
  if (text === 'all') return choices.filter(({ muted }) => !muted).map(({ name }) => name);
  const picked = new Set<number>();
  for (const part of text.split(/[\s,]+/).filter((some) => some !== '')) {
    const [, from = '', to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (first < 1 || last > choices.length || last < first)
      throw new UsageError(`"${plainText(part)}" is no number from 1 to ${choices.length}`);
    for (let number = first; number <= last; number += 1) picked.add(number);
  }
  return choices.filter((_, index) => picked.has(index + 1)).map(({ name }) => name);
}
