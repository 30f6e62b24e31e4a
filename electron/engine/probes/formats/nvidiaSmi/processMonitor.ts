import { indexOf } from '../../gpuKey.ts';
import type { CaptureFormat } from '../captureFormat.ts';
import type { CaptureGpu, CaptureProcess, CaptureRound, ParsedCapture } from '../parsedCapture.ts';
import { monitorProblems } from './deviceMonitor.ts';
import { monitorReadings } from './monitorColumns.ts';
import { type MonitorRow, readMonitorTable } from './monitorTable.ts';

const kind = 'nvidia-smi-pmon';

/** `nvidia-smi pmon`: rounds of a row per process, or one with dashes for a GPU that has none. */
export const nvidiaSmiPmon: CaptureFormat = {
  kind,
  describe: 'nvidia-smi pmon',
  looksLike: (head) => /^#.*\bgpu\s.*\bpid\b/m.test(head),
  parse: parsePmon,
};

function parsePmon(text: string): ParsedCapture {
  const table = readMonitorTable(text);
  const rounds = roundsOfRows(table.rows).map(roundOf);
  const last = rounds.at(-1);
  return {
    kind,
    gpus: last?.gpus ?? [],
    problems: monitorProblems(table, text, kind),
    processes: last?.processes ?? [],
    ...(rounds.length > 1 ? { rounds } : {}),
  };
}

/** A process that comes again on the same GPU, or a GPU before the last one's, begins the next round. */
function roundsOfRows(rows: readonly MonitorRow[]): readonly (readonly MonitorRow[])[] {
  const rounds: MonitorRow[][] = [];
  const seen = new Set<string>();
  let lastIndex = -1;
  for (const row of rows) {
    const index = indexOf(row.cells.get('gpu') ?? '') ?? -1;
    const key = `${index} ${row.cells.get('pid') ?? ''} ${row.cells.get('type') ?? ''}`;
    if (rounds.length === 0 || index < lastIndex || seen.has(key)) {
      rounds.push([]);
      seen.clear();
    }
    seen.add(key);
    lastIndex = index;
    rounds.at(-1)?.push(row);
  }
  return rounds;
}

function roundOf(
  rows: readonly MonitorRow[],
): CaptureRound & { readonly processes: readonly CaptureProcess[] } {
  const gpus = new Map<number, CaptureGpu>();
  const processes: CaptureProcess[] = [];
  for (const { cells } of rows) {
    const index = indexOf(cells.get('gpu') ?? '');
    if (index === null) continue;
    if (!gpus.has(index)) gpus.set(index, { uuid: null, index, name: null, readings: {} });
    const pid = cells.get('pid') ?? '';
    if (!/^[1-9]\d{0,9}$/.test(pid)) continue;
    processes.push({
      gpuUuid: null,
      gpuIndex: index,
      pid: Number(pid),
      type: wordOf(cells.get('type')),
      name: wordOf(cells.get('command')),
      readings: monitorReadings(cells),
    });
  }
  return { gpus: [...gpus.values()], processes };
}

function wordOf(text: string | undefined): string | null {
  return text === undefined || text === '-' || text === '' ? null : text.slice(0, 400);
}
