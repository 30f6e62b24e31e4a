import type { CaptureGpu } from '../parsedCapture.ts';

/** Rows of GPUs, cut into rounds: a GPU that comes again begins the next. Rows that name no GPU are all of one round. */
export function roundsOf(rows: readonly CaptureGpu[]): readonly (readonly CaptureGpu[])[] {
  const rounds: CaptureGpu[][] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const text = row.index === null ? row.uuid : String(row.index);
    if (rounds.length === 0 || (text !== null && seen.has(text))) {
      rounds.push([]);
      seen.clear();
    }
    if (text !== null) seen.add(text);
    rounds.at(-1)?.push(row);
  }
  return rounds;
}
