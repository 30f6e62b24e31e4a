import type { Fact } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, linesOf } from '../captureFormat.ts';
import type { CaptureGpu, CaptureMatrix, ParsedCapture } from '../parsedCapture.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-topo';
const mostRows = 512;
const longestLine = 16_384;
/** The header is underlined, on a terminal or not. */
const underline = /\u001b\[[0-9;]{0,8}m/g;
const device = /^(?:GPU|NIC|mlx)\w{1,12}$/;
const legendLine = /^\s*([A-Z][A-Z0-9#]{0,7})\s*[:=]\s*(\S.{0,200})$/;

/** `nvidia-smi topo -m`: how GPUs and network adapters are connected, and to which CPUs and memory they are near. */
export const nvidiaSmiTopo: CaptureFormat = {
  kind,
  describe: 'nvidia-smi topo -m',
  looksLike: (head) =>
    /^(?:\u001b\[4m)?[ \t]+(?:\u001b\[4m)?GPU0\b/m.test(head) || /^ERROR: Option -m /m.test(head),
  parse: parseTopo,
};

function parseTopo(text: string): ParsedCapture {
  const legend: Record<string, string> = {};
  const rows: { name: string; cells: (string | null)[] }[] = [];
  let columns: readonly string[] | null = null;
  for (const raw of linesOf(text)) {
    if (raw.length > longestLine) continue;
    const line = raw.replace(underline, '');
    const cells = cellsOf(line);
    if (/^\s/.test(line) && cells[0] !== undefined && device.test(cells[0])) columns ??= cells;
    else if (columns && rows.length < mostRows && /^\S/.test(line) && device.test(cells[0] ?? ''))
      rows.push({ name: cells[0] ?? '', cells: placed(line, cells, columns) });
    else takeLegend(legend, line);
  }
  if (!columns) return { kind, gpus: [], problems: [failureOf(text)] };
  const matrix: CaptureMatrix = { columns, rows, legend };
  return { kind, gpus: gpusOf(matrix), problems: [], matrix };
}

/** Cells apart by tabs, or by two spaces and more where a copy lost the tabs. */
function cellsOf(line: string): readonly string[] {
  const cells = line.includes('\t') ? line.split('\t') : line.split(/ {2,}/);
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/**
 * The cells of a row under the header. Relations stand in the order of the devices. Behind them some drivers print one tab too
 * many, so what is empty there is left out as long as there is too much of it.
 */
function placed(line: string, cells: readonly string[], columns: readonly string[]): (string | null)[] {
  const all = line.includes('\t')
    ? line
        .split('\t')
        .slice(1)
        .map((cell) => cell.trim())
    : cells.slice(1);
  while (all.length > columns.length) {
    const empty = all.lastIndexOf('');
    if (empty === -1) break;
    all.splice(empty, 1);
  }
  return columns.map((_name, place) => all[place] || null);
}

function takeLegend(legend: Record<string, string>, line: string): void {
  const match = legendLine.exec(line);
  if (match?.[1] && match[2] && Object.keys(legend).length < 256) legend[match[1]] = match[2].trim();
}

const affinities: ReadonlyMap<string, string> = new Map([
  ['CPU Affinity', 'cpuAffinity'],
  ['NUMA Affinity', 'numaAffinity'],
  ['GPU NUMA ID', 'gpuNumaId'],
]);

function gpusOf({ columns, rows }: CaptureMatrix): readonly CaptureGpu[] {
  return rows.flatMap(({ name, cells }) => {
    const index = /^GPU(\d{1,4})$/.exec(name)?.[1];
    if (index === undefined) return [];
    const facts: Record<string, Fact> = {};
    for (const [place, column] of columns.entries()) {
      const fact = affinities.get(column);
      const cell = cells[place];
      if (fact && cell && cell !== 'N/A') facts[fact] = cell;
    }
    return [{ uuid: null, index: Number(index), name: null, readings: {}, facts }];
  });
}

/** On Windows there is no `topo -m`. */
function failureOf(text: string) {
  const said = /^ERROR: Option .{1,200}$/m.exec(text)?.[0];
  return said === undefined
    ? wholeFailure(text, kind)
    : fatalProblem('unsupported-field', 'this nvidia-smi has no topo -m', said);
}
