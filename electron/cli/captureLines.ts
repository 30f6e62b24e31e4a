import type { ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type CapturePart, captureParts } from './captureParts.ts';
import type { Paint } from './paint.ts';
import { type TableColumn, textTable } from './textTable.ts';

const mostRows = 100;

/** What a parser made of a capture, as lines for a person: problems first, then a table per part. Hostile text is made plain. */
export function captureLines(capture: ParsedCapture, paint: Paint, width: number | null): string[] {
  const lines = capture.problems.flatMap(({ message, words, line, fatal }) => [
    paint(fatal ? 'bad' : 'waste', `${line === null ? '' : `line ${line}: `}${plainText(message)}`),
    ...(words === '' ? [] : [`  it said: ${plainText(words)}`]),
  ]);
  for (const part of captureParts(capture, width)) lines.push('', ...partLines(part, paint, width));
  for (const { title, capture: inner } of capture.sections ?? [])
    lines.push('', paint('strong', `# ${plainText(title)}`), ...captureLines(inner, paint, width));
  return lines[0] === '' ? lines.slice(1) : lines;
}

function partLines({ title, headers, rows }: CapturePart, paint: Paint, width: number | null): string[] {
  const columns = headers.map((header): TableColumn => ({ header, align: 'left', shrinksTo: 8 }));
  const more = rows.length - mostRows;
  return [
    paint('strong', title),
    ...textTable(columns, rows.slice(0, mostRows), paint, width),
    ...(more > 0 ? [paint('muted', `… and ${more} more; all of them: --json`)] : []),
  ];
}
