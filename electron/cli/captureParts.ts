import type {
  CaptureFacts,
  CaptureGpu,
  CaptureReadings,
  ParsedCapture,
} from '#engine/probes/formats/parsedCapture.ts';
import type { Fact, Reading } from '#shared/domain/reading.ts';
import type { TableCell } from './textTable.ts';

/** One table of a capture. */
export interface CapturePart {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Cells that a GPU's column takes beside the names, so that most values are whole. */
const namesWidth = 34;
const gpuWidth = 26;

/** The tables of a capture that have a row, for lines of `width` cells or any length. */
export function captureParts(capture: ParsedCapture, width: number | null): readonly CapturePart[] {
  const { facts, gpus } = capture;
  const abreast = width === null ? 8 : Math.max(1, Math.floor((width - namesWidth) / gpuWidth));
  const parts = [
    { title: 'Facts', headers: ['NAME', 'VALUE'], rows: factRows(facts) },
    ...groupsOf(gpus, abreast).map(gpuPart),
    ...listParts(capture),
    ...matrixPart(capture),
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

function listParts({
  gpus,
  processes = [],
  series = [],
  fields = [],
  links = [],
  events = [],
  entities = [],
}: ParsedCapture): readonly CapturePart[] {
  const part = (title: string, headers: string, rows: readonly (readonly TableCell[])[]): CapturePart => ({
    title,
    headers: headers.split(' '),
    rows,
  });
  const instances = gpus.flatMap((gpu) => (gpu.instances ?? []).map((each) => ({ gpu, each })));
  return [
    part(
      'MIG devices',
      'GPU DEVICE PROFILE UUID READINGS',
      instances.map(({ gpu, each }) => [
        idOf(gpu.index),
        idOf(each.index),
        each.profile ?? '',
        each.uuid ?? '',
        readingsText(each.readings),
      ]),
    ),
    part(
      'Processes',
      'GPU PID TYPE NAME READINGS',
      processes.map((each) => [
        each.gpuUuid ?? idOf(each.gpuIndex),
        String(each.pid),
        each.type ?? '',
        each.name ?? '',
        readingsText(each.readings),
      ]),
    ),
    part(
      'Series',
      'NAME LABELS VALUE',
      series.map(({ name, labels, value }) => [name, labelsText(labels), valueCell(value)]),
    ),
    part(
      'Fields',
      'NAME ALSO',
      fields.map(({ name, aliases }) => [name, aliases?.join(', ') ?? '']),
    ),
    part(
      'Links',
      'GPU LINK STATE READINGS',
      links.map((each) => [
        each.gpuUuid ?? idOf(each.gpuIndex),
        String(each.link),
        each.state,
        readingsText(each.readings),
      ]),
    ),
    part(
      'Events',
      'TIME KIND TEXT',
      events.map(({ atText, kind, text }) => [atText ?? '', kind, text]),
    ),
    part(
      'Entities',
      'KIND ID NAME READINGS',
      entities.map(({ kind, id, name, readings }) => [kind, id, name ?? '', readingsText(readings)]),
    ),
  ];
}

/** GPUs side by side: a row per name, a column per GPU. */
function gpuPart(gpus: readonly CaptureGpu[]): CapturePart {
  const names = (of: (gpu: CaptureGpu) => object | undefined) => [
    ...new Set(gpus.flatMap((gpu) => Object.keys(of(gpu) ?? {}))),
  ];
  const row = (name: string, of: (gpu: CaptureGpu) => TableCell): TableCell[] => [name, ...gpus.map(of)];
  return {
    title: gpus.length === 1 ? 'GPU' : 'GPUs',
    headers: ['NAME', ...gpus.map(({ index }) => (index === null ? 'GPU' : `GPU ${index}`))],
    rows: [
      row('name', ({ name }) => name ?? ''),
      row('uuid', ({ uuid }) => uuid ?? ''),
      ...(gpus.some(({ fault }) => fault) ? [row('fault', faultCell)] : []),
      ...names(({ facts }) => facts).map((name) => row(name, ({ facts }) => valueCell(facts?.[name]))),
      ...names(({ readings }) => readings).map((name) =>
        row(name, ({ readings }) => valueCell(readings[name])),
      ),
    ],
  };
}

function faultCell({ fault }: CaptureGpu): TableCell {
  return fault ? { text: `${fault.kind}: ${fault.words}`, style: 'bad' } : '';
}

function matrixPart({ matrix }: ParsedCapture): readonly CapturePart[] {
  if (!matrix) return [];
  const rows = matrix.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell ?? '')]);
  return [
    { title: 'Matrix', headers: ['', ...matrix.columns], rows },
    { title: 'Legend', headers: ['WORD', 'MEANS'], rows: Object.entries(matrix.legend) },
  ];
}

function factRows(facts: CaptureFacts = {}): readonly (readonly TableCell[])[] {
  return Object.entries(facts).map(([name, value]) => [name, valueCell(value)]);
}

function valueCell(value: Reading | Fact | undefined): TableCell {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const { state, reason } = value;
  return { text: `${state}: ${reason}`, style: state === 'failed' ? 'bad' : 'muted' };
}

function readingsText(readings: CaptureReadings = {}): string {
  return Object.entries(readings)
    .map(([name, value]) => `${name}=${typeof value === 'number' ? value : value.state}`)
    .join(' ');
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

function idOf(index: number | null): string {
  return index === null ? '' : String(index);
}

function groupsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_unused, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}
