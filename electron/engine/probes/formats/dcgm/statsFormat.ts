import { failed, type Reading, unavailable } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, most, problem } from '../captureFormat.ts';
import { measured } from '../measure.ts';
import type {
  CaptureFacts,
  CaptureProblem,
  CaptureProcess,
  CaptureReadings,
  ParsedCapture,
} from '../parsedCapture.ts';
import { numberOf } from '../prometheus/sampleLine.ts';
import { dcgmFailureOf } from './dcgmFailure.ts';
import { dcgmProblem } from './dcgmProblem.ts';
import { readBox } from './dcgmTable.ts';

const kind = 'dcgmi-stats';

/** `dcgmi stats --pid PID -v` or `--job`: what a process or a job did on each GPU. */
export const dcgmiStats: CaptureFormat = {
  kind,
  describe: 'dcgmi stats --pid PID -v, dcgmi stats --job NAME -v',
  looksLike: (head) =>
    /^\|-+ Execution Stats -/m.test(head) || /^Successfully retrieved (?:process|job|statistics)/m.test(head),
  parse: parseStats,
};

interface StatName {
  readonly key: string;
  readonly factor?: number;
}

/** Labels of the table (without `*` and leading dash), our names, and the factor to our units. */
const names: ReadonlyMap<string, StatName> = new Map([
  ['Total Execution Time (sec)', { key: 'executionSeconds' }],
  ['No. of Conflicting Processes', { key: 'conflictingProcessCount' }],
  ['Energy Consumed (Joules)', { key: 'energyJoules' }],
  ['Power Usage (Watts)', { key: 'powerWatts' }],
  ['Max GPU Memory Used (bytes)', { key: 'memoryUsedMaxBytes' }],
  ['SM Clock (MHz)', { key: 'clockSmMhz' }],
  ['Memory Clock (MHz)', { key: 'clockMemoryMhz' }],
  ['SM Utilization (%)', { key: 'utilizationGpuPercent' }],
  ['Memory Utilization (%)', { key: 'utilizationMemoryPercent' }],
  ['PCIe Rx Bandwidth (megabytes)', { key: 'pcieRxBytesPerSecond', factor: 1e6 }],
  ['PCIe Tx Bandwidth (megabytes)', { key: 'pcieTxBytesPerSecond', factor: 1e6 }],
  ['Single Bit ECC Errors', { key: 'eccCorrectedCount' }],
  ['Double Bit ECC Errors', { key: 'eccUncorrectedCount' }],
  ['PCIe Replay Warnings', { key: 'pcieReplayCount' }],
  ['Critical XID Errors', { key: 'criticalXidCount' }],
  ['Power (%)', { key: 'slowedByPowerPercent' }],
  ['Thermal (%)', { key: 'slowedByHeatPercent' }],
  ['Reliability (%)', { key: 'slowedByReliabilityPercent' }],
  ['Board Limit (%)', { key: 'slowedByBoardLimitPercent' }],
  ['Low Utilization (%)', { key: 'slowedByLowUsePercent' }],
  ['Sync Boost (%)', { key: 'slowedBySyncBoostPercent' }],
]);

interface GpuStats {
  readonly index: number | null;
  readonly readings: Record<string, Reading>;
  readonly facts: Record<string, string>;
}

function parseStats(text: string): ParsedCapture {
  const box = readBox(text);
  const gpus: GpuStats[] = [];
  let claimed: number | null = null;
  let pid: number | null = null;
  const problems: CaptureProblem[] = [];
  for (const { text: words, line } of box.outside) {
    const process = /for pid: (\d{1,10})\. Process ran on (\d{1,6}) GPUs?/.exec(words);
    if (process) [pid, claimed] = [Number(process[1]), Number(process[2])];
    const failure = dcgmFailureOf(words);
    if (failure) problems.push(dcgmProblem(failure, line, box.rows.length === 0));
  }
  for (const { cells } of box.rows) {
    const index = /^GPU ID: *(\d{1,6})$/.exec(cells[0] ?? '')?.[1];
    if (index !== undefined && gpus.length < most.gpus)
      gpus.push({ index: Number(index), readings: {}, facts: {} });
    else if (cells[0] === 'Summary') gpus.push({ index: null, readings: {}, facts: {} });
    else takeStat(gpus.at(-1), cells[0] ?? '', cells[1] ?? '');
  }
  if (gpus.length === 0 && problems.length === 0)
    problems.push(fatalProblem('unreadable', 'no statistics of DCGM in this text', text));
  const found = gpus.filter(({ index }) => index !== null);
  if (claimed !== null && claimed !== found.length)
    problems.push(problem('cut-short', `the process ran on ${claimed} GPUs and ${found.length} are told of`));
  const listed = found.map(({ index, readings, facts }) => ({
    uuid: null,
    index,
    name: null,
    readings,
    facts,
  }));
  return { kind, gpus: listed, problems, processes: processesOf(pid, listed) };
}

function takeStat(gpu: GpuStats | undefined, label: string, words: string): void {
  const bare = label.replace(/^- /, '').replace(/ *\*$/, '');
  const name = names.get(bare);
  if (!gpu) return;
  if (name) readStat(gpu.readings, name, words);
  else if (bare === 'Start Time') gpu.facts.startTime = words.slice(0, 80);
  else if (bare === 'End Time') gpu.facts.endTime = words.slice(0, 80);
}

/** A number, `N/A`, `Not Supported`, or `Avg: 150, Max: 250, Min: 100`. */
function readStat(readings: Record<string, Reading>, { key, factor = 1 }: StatName, words: string): void {
  const parts = /^Avg: ([^,]{1,40}), Max: ([^,]{1,40}), Min: ([^,]{1,40})$/.exec(words);
  if (!parts) {
    readings[key] = statReading(key, words, factor);
    return;
  }
  for (const [place, which] of ['Average', 'Max', 'Min'].entries())
    readings[withPart(key, which)] = statReading(key, parts[place + 1] ?? '', factor);
}

/** `powerWatts` -> `powerMaxWatts`: the unit stays last. */
function withPart(key: string, part: string): string {
  return key.replace(/(BytesPerSecond|[A-Z][a-z]+)$/, `${part}$1`);
}

function statReading(key: string, words: string, factor: number): Reading {
  const bare = words.trim();
  if (/^(?:n\/a|not supported|not specified)$/i.test(bare)) return unavailable(bare);
  const value = numberOf(bare);
  return value === null ? failed(`not a number: ${bare.slice(0, 80)}`) : measured(key, value, factor);
}

function processesOf(
  pid: number | null,
  gpus: readonly { index: number | null; readings: CaptureReadings; facts: CaptureFacts }[],
): readonly CaptureProcess[] {
  if (pid === null) return [];
  return gpus.map(({ index, readings }) => ({
    gpuUuid: null,
    gpuIndex: index,
    pid,
    type: null,
    name: null,
    readings,
  }));
}
