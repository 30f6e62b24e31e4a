import type { CaptureProblem, CaptureProblemKind, ParsedCapture } from './parsedCapture.ts';

/** What the person who parses knows beyond the text. */
export interface ParseOptions {
  /** Names of the columns of a CSV that was printed without its header. */
  readonly columns?: readonly string[];
}

/**
 * One form of output. `parse` is pure and total: it does not throw on any text, takes time linear in its length, and keeps a
 * bounded amount of it.
 */
export interface CaptureFormat {
  /** As `headroom parse` takes it, and as captures are named. */
  readonly kind: string;
  readonly aliases?: readonly string[];
  /** The command that prints it, one line for `--help`. */
  readonly describe: string;
  /** Whether a text is probably of this form, from its beginning alone (at most `headLength` characters). */
  readonly looksLike: (head: string) => boolean;
  readonly parse: (text: string, options?: ParseOptions) => ParsedCapture;
}

/** How much of a text `looksLike` is given. */
export const headLength = 16 * 1024;

/** Most GPUs, processes and the like that are kept of one capture; what a broken tool prints beyond is counted. */
export const most = {
  gpus: 1024,
  processes: 16_384,
  series: 200_000,
  entries: 65_536,
  problems: 64,
} as const;

const longestWords = 300;

/** A problem with one line of a capture, or with a part of it. */
export function problem(
  kind: CaptureProblemKind,
  message: string,
  words = '',
  line: number | null = null,
): CaptureProblem {
  return { kind, message, words: words.slice(0, longestWords).trim(), line, fatal: false };
}

/** A problem that makes the whole capture a failure. */
export function fatalProblem(
  kind: CaptureProblemKind,
  message: string,
  words = '',
  line: number | null = null,
): CaptureProblem {
  return { ...problem(kind, message, words, line), fatal: true };
}

/** True where a capture says of itself, or shows, that it is a failure as a whole. */
export function hasFailed(capture: ParsedCapture): boolean {
  return capture.problems.some(({ fatal }) => fatal);
}

/** The lines of a text without their ends (LF, CRLF); the empty one after the last line end is left out. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
