import { RowCells } from '../../nvidiaSmiCells.ts';
import {
  type CaptureFormat,
  fatalProblem,
  linesOf,
  most,
  type ParseOptions,
  problem,
} from '../captureFormat.ts';
import type { CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';
import { guessColumns } from './csvGuess.ts';
import { type CsvHeader, csvHeaderOf, csvHeaderOfNames } from './csvHeader.ts';
import { gpuOfRow } from './csvRow.ts';
import { gpuProblems } from './gpuProblems.ts';
import { roundsOf } from './rounds.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-csv';

/** `nvidia-smi --query-gpu=... --format=csv`. */
export const nvidiaSmiCsv: CaptureFormat = {
  kind,
  describe: 'nvidia-smi --query-gpu=... --format=csv; --columns where it was noheader',
  looksLike: (head) => head.split('\n', 40).some((line) => isGpuHeader(line)),
  parse: (text, options) => parseCsv(text, kind, options),
};

function isGpuHeader(line: string): boolean {
  const header = csvHeaderOf(line.trimEnd());
  return header !== null && header.fields.length > 1 && !header.names.includes('pid');
}

/** The GPUs of a CSV text; lines that are no rows (the tool's event lines, another command's output) are passed over. */
function parseCsv(text: string, named: string, options: ParseOptions = {}): ParsedCapture {
  const lines = linesOf(text);
  const known = options.columns ? csvHeaderOfNames(options.columns) : null;
  const read = readRows(lines, known);
  if (read.gpus.length > 0 || read.sawHeader || known) return captureOf(read, text, named);
  const guessed = guessColumns(lines);
  if (!guessed) return withoutNames(lines, captureOf(read, text, named));
  const capture = captureOf(readRows(lines, csvHeaderOfNames(guessed)), text, named);
  const message =
    'there is no header: only columns that can be nothing else are read; name them by --columns';
  return { ...capture, problems: [problem('no-header', message, lines[0]), ...capture.problems] };
}

/** Rows that could be anything: numbers by commas, and nobody said of what. */
function withoutNames(lines: readonly string[], capture: ParsedCapture): ParsedCapture {
  const row = lines.find((line) => line.trim() !== '') ?? '';
  if (!/^[^,]{1,80}(?:, [^,]{1,80})+$/.test(row) || capture.problems[0]?.kind !== 'unreadable')
    return capture;
  const message = 'there is no header, and no column can be told from its cells: name them by --columns';
  return { ...capture, problems: [fatalProblem('no-header', message, row)] };
}

interface CsvRows {
  readonly gpus: readonly CaptureGpu[];
  readonly sawHeader: boolean;
}

function readRows(lines: readonly string[], known: CsvHeader | null): CsvRows {
  let header = known;
  let sawHeader = false;
  const cells = new RowCells();
  const gpus: CaptureGpu[] = [];
  for (const line of lines) {
    const next = line.includes(',') || header === null ? csvHeaderOf(line) : null;
    if (next) {
      header = next;
      sawHeader = true;
    } else if (header && gpus.length < most.processes && cells.split(line, header.layout)) {
      const gpu = line.trim() === '' ? null : gpuOfRow(cells, header);
      if (gpu) gpus.push(gpu);
    }
  }
  return { gpus, sawHeader };
}

function captureOf({ gpus: rows, sawHeader }: CsvRows, text: string, named: string): ParsedCapture {
  const rounds = roundsOf(rows);
  const gpus = rounds.at(-1) ?? [];
  const problems: CaptureProblem[] = [...gpuProblems(gpus)];
  if (gpus.length === 0)
    problems.push(
      sawHeader
        ? { ...problem('no-devices', 'a header and no row'), fatal: true }
        : wholeFailure(text, named),
    );
  return {
    kind: named,
    gpus,
    problems,
    ...(rounds.length > 1 ? { rounds: rounds.map((each) => ({ gpus: each })) } : {}),
  };
}
