import { indexOf } from '../../gpuKey.ts';
import { type CaptureFormat, problem } from '../captureFormat.ts';
import type { CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';
import { monitorReadings } from './monitorColumns.ts';
import { type MonitorTable, readMonitorTable } from './monitorTable.ts';
import { roundsOf } from './rounds.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-dmon';

/** `nvidia-smi dmon`: rounds of one row per GPU. */
export const nvidiaSmiDmon: CaptureFormat = {
  kind,
  describe: 'nvidia-smi dmon',
  looksLike: (head) =>
    /^#.*\bgpu\s/m.test(head) && /^#\s*(?:\w+\s+){0,3}Idx/m.test(head) && !/^#.*\bpid\b/m.test(head),
  parse: parseDmon,
};

function parseDmon(text: string): ParsedCapture {
  const table = readMonitorTable(text);
  const rows = table.rows.flatMap(({ cells }): CaptureGpu[] => {
    const index = indexOf(cells.get('gpu') ?? '');
    return index === null ? [] : [{ uuid: null, index, name: null, readings: monitorReadings(cells) }];
  });
  const rounds = roundsOf(rows);
  return {
    kind,
    gpus: rounds.at(-1) ?? [],
    problems: monitorProblems(table, text, kind),
    ...(rounds.length > 1 ? { rounds: rounds.map((gpus) => ({ gpus })) } : {}),
  };
}

/** What is wrong with the text of a monitor. */
export function monitorProblems(
  { rows, sawHeader, unreadable }: MonitorTable,
  text: string,
  named: string,
): readonly CaptureProblem[] {
  if (!sawHeader) return [wholeFailure(text, named)];
  const problems: CaptureProblem[] = [];
  const [first] = unreadable;
  if (first !== undefined) {
    const message = `${unreadable.length} lines have not the columns of their header, the first here`;
    problems.push(problem('unreadable', message, '', first));
  }
  if (rows.length === 0) problems.push({ ...problem('no-devices', 'a header and no row'), fatal: true });
  return problems;
}
