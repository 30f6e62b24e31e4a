import { readFile, stat } from 'node:fs/promises';
import type { FileProblem } from './fileProblem.ts';
import { largestFileBytes } from './yamlText.ts';

/** The text of a file that may be missing, or why it cannot be read. */
export type TextOrProblem =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: FileProblem };

/** Reads a small UTF-8 file. Missing is an empty text: that is how every installation starts. Never throws. */
export async function readText(path: string): Promise<TextOrProblem> {
  try {
    const { size } = await stat(path);
    if (size > largestFileBytes) {
      const message = `the file is ${(size / 2 ** 20).toFixed(1)} MiB; at most ${largestFileBytes / 2 ** 20} MiB are read`;
      return refuse(message, 'Check that it is the file you mean.');
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { text, problem: null };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { text: '', problem: null };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return refuse('the file is not UTF-8 text', 'Save it as UTF-8.');
    return refuse(`the file cannot be read (${code ?? String(error)})`, 'Check who may read it.');
  }
}

function refuse(message: string, remedy: string): TextOrProblem {
  return { text: null, problem: { line: null, column: null, key: '', message, remedy } };
}
