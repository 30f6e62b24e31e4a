import { fatalProblem, problem } from '../captureFormat.ts';
import type {
  CaptureGpu,
  CaptureProblem,
  CaptureProcess,
  CaptureRound,
  ParsedCapture,
} from '../parsedCapture.ts';
import { gpuProblems } from './gpuProblems.ts';
import { gpuOf, processOf, readRecord, wholeOf } from './readDocument.ts';
import type { SmiDocument } from './smiDocument.ts';
import type { SmiSchema } from './smiSchema.ts';
import { wholeFailure } from './wholeFailure.ts';

interface DocumentSource {
  readonly kind: string;
  readonly text: string;
  readonly schema: SmiSchema;
  /** Whether the form has an end that can be missing. */
  readonly hasEnd: boolean;
}

/** The capture of `-q` in either form. GPUs are those of the last round; where there are several, `rounds` has all. */
export function captureOfDocuments(documents: readonly SmiDocument[], source: DocumentSource): ParsedCapture {
  const last = documents.findLast(({ gpus }) => gpus.length > 0) ?? documents.at(-1);
  if (!last) return { kind: source.kind, gpus: [], problems: [wholeFailure(source.text, source.kind)] };
  const { gpus, processes } = roundOf(last, source.schema);
  const { facts } = readRecord(last.header, source.schema.headerFields);
  return {
    kind: source.kind,
    gpus,
    problems: [...documentProblems(last, gpus, wholeOf(facts.attachedGpus), source), ...gpuProblems(gpus)],
    facts,
    processes,
    ...(documents.length > 1 ? { rounds: documents.map((each) => roundOf(each, source.schema)) } : {}),
  };
}

function roundOf(document: SmiDocument, schema: SmiSchema): Required<CaptureRound> {
  const gpus = document.gpus.map((record, index) => gpuOf(record, index, schema));
  const processes: CaptureProcess[] = [];
  for (const [place, record] of document.gpus.entries()) {
    const gpu = gpus[place];
    for (const values of record.processes) {
      const process = gpu ? processOf(values, gpu, schema.processFields) : null;
      if (process) processes.push(process);
    }
  }
  return { gpus, processes };
}

function documentProblems(
  document: SmiDocument,
  gpus: readonly CaptureGpu[],
  attached: number | null,
  { kind, text, hasEnd }: DocumentSource,
): readonly CaptureProblem[] {
  const cut = hasEnd && !document.whole;
  if (gpus.length === 0) {
    if (attached === 0) return [fatalProblem('no-devices', 'the driver runs and finds no GPU')];
    return [cut ? fatalProblem('cut-short', 'the text ends before its first GPU') : wholeFailure(text, kind)];
  }
  const problems: CaptureProblem[] = [];
  if (cut) problems.push(problem('cut-short', 'the text ends early: the last GPU may not be whole'));
  if (attached !== null && attached !== gpus.length) {
    const message = `the driver counts ${attached} GPUs and this text holds ${gpus.length}`;
    problems.push(problem(attached > gpus.length ? 'cut-short' : 'contradiction', message));
  }
  return problems;
}
