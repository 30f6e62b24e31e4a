import type {
  CaptureFacts,
  CaptureGpu,
  CaptureProcess,
  CaptureReadings,
  ParsedCapture,
} from '#engine/probes/formats/parsedCapture.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { Paint } from './paint.ts';
import { type TableCell, type TableColumn, textTable } from './textTable.ts';

const mostRows = 40;

/** What a parser made of a capture, as lines for a person: problems first, then a table per part. */
export function captureLines(capture: ParsedCapture, paint: Paint, width: number | null): string[] {
  const lines = capture.problems.flatMap(({ message, words, line, fatal }) => [
    paint(fatal ? 'bad' : 'waste', `${line === null ? '' : `line ${line}: `}${plainText(message)}`),
    ...(words === '' ? [] : [`  it said: ${plainText(words)}`]),
  ]);
  const part = (title: string, headers: readonly string[], rows: readonly (readonly TableCell[])[]) => {
    if (rows.length === 0) return;
    const columns = headers.map((header): TableColumn => ({ header, align: 'left', shrinksTo: 8 }));
    lines.push('', paint('strong', title), ...textTable(columns, rows.slice(0, mostRows), paint, width));
    if (rows.length > mostRows)
      lines.push(paint('muted', `… and ${rows.length - mostRows} more; all: --json`));
  };
  part('Facts', ['NAME', 'VALUE'], factRows(capture.facts));
  for (const gpu of capture.gpus) part(gpuTitle(gpu), ['READING', 'VALUE'], gpuRows(gpu));
  part('Processes', ['GPU', 'PID', 'TYPE', 'NAME', 'READINGS'], (capture.processes ?? []).map(processRow));
  part(
    'Series',
    ['NAME', 'LABELS', 'VALUE'],
    (capture.series ?? []).map(({ name, labels, value }) => [name, pairs(labels), reading(value)]),
  );
  part(
    'Fields',
    ['NAME', 'ALSO'],
    (capture.fields ?? []).map(({ name, aliases }) => [name, aliases?.join(', ') ?? '']),
  );
  const { matrix } = capture;
  if (matrix)
    part(
      'Matrix',
      ['', ...matrix.columns],
      matrix.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell ?? '')]),
    );
  part(
    'Links',
    ['GPU', 'LINK', 'STATE', 'READINGS'],
    (capture.links ?? []).map((link) => [
      who(link),
      String(link.link),
      link.state,
      readingsText(link.readings),
    ]),
  );
  part(
    'Events',
    ['TIME', 'KIND', 'TEXT'],
    (capture.events ?? []).map(({ atText, kind, text }) => [atText ?? '', kind, text]),
  );
  part(
    'Entities',
    ['KIND', 'ID', 'NAME', 'READINGS'],
    (capture.entities ?? []).map(({ kind, id, name, readings }) => [
      kind,
      id,
      name ?? '',
      readingsText(readings),
    ]),
  );
  for (const { title, capture: inner } of capture.sections ?? [])
    lines.push('', paint('strong', `# ${plainText(title)}`), ...captureLines(inner, paint, width));
  return lines[0] === '' ? lines.slice(1) : lines;
}

function gpuTitle({ index, name, uuid, fault }: CaptureGpu): string {
  const parts = [index === null ? 'GPU' : `GPU ${index}`, name ?? '', uuid ?? '', fault ? fault.kind : ''];
  return plainText(parts.filter((part) => part !== '').join('  '));
}

function gpuRows({ facts, readings, instances }: CaptureGpu): TableCell[][] {
  return [
    ...factRows(facts),
    ...Object.entries(readings).map(([name, value]): TableCell[] => [name, reading(value)]),
    ...(instances ?? []).map((each): TableCell[] => [
      `MIG ${each.index ?? '?'} ${each.profile ?? ''}`,
      `${each.uuid ?? ''} ${readingsText(each.readings)}`.trim(),
    ]),
  ];
}

function factRows(facts: CaptureFacts = {}): TableCell[][] {
  return Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { text: value.reason, style: 'muted' },
  ]);
}

function processRow(process: CaptureProcess): TableCell[] {
  return [
    who(process),
    String(process.pid),
    process.type ?? '',
    process.name ?? '',
    readingsText(process.readings),
  ];
}

function who(of: { readonly gpuIndex: number | null; readonly gpuUuid: string | null }): string {
  return of.gpuIndex === null ? (of.gpuUuid ?? '') : String(of.gpuIndex);
}

function reading(value: Reading): TableCell {
  if (typeof value === 'number') return String(value);
  return { text: `${value.state}: ${value.reason}`, style: value.state === 'failed' ? 'bad' : 'muted' };
}

function readingsText(readings: CaptureReadings = {}): string {
  const shown = Object.entries(readings).map(
    ([name, value]) => `${name}=${typeof value === 'number' ? value : value.state}`,
  );
  return shown.join(' ');
}

function pairs(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
