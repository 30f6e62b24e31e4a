import { failed, type Reading, unavailable } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, most } from '../captureFormat.ts';
import { isRecord, parseJson } from '../jsonText.ts';
import { measured } from '../measure.ts';
import type { CaptureGpu, ParsedCapture } from '../parsedCapture.ts';

const kind = 'amd-smi-json';
type Node = Readonly<Record<string, unknown>>;

/** Our names, and where the value stands in an element of `amd-smi metric --json`; amounts of memory are MiB under the name MB. */
const places: Readonly<Record<string, readonly string[]>> = {
  utilizationGpuPercent: ['usage', 'gfx_activity'],
  utilizationMemoryPercent: ['usage', 'umc_activity'],
  powerWatts: ['power', 'socket_power'],
  temperatureEdgeCelsius: ['temperature', 'edge'],
  temperatureJunctionCelsius: ['temperature', 'hotspot'],
  temperatureMemoryCelsius: ['temperature', 'mem'],
  memoryTotalBytes: ['mem_usage', 'total_vram'],
  memoryUsedBytes: ['mem_usage', 'used_vram'],
  clockSmMhz: ['clock', 'gfx_0', 'clk'],
  clockMemoryMhz: ['clock', 'mem_0', 'clk'],
  fanPercent: ['fan', 'usage'],
  eccCorrectedVolatileCount: ['ecc', 'total_correctable_count'],
  eccUncorrectedVolatileCount: ['ecc', 'total_uncorrectable_count'],
};
const scales: Readonly<Record<string, number>> = { MB: 2 ** 20, GB: 2 ** 30, mW: 0.001 };

/**
 * `amd-smi metric --json`: a list of GPUs, since ROCm 6.4 under `gpu_data`, each value an object with its unit. No capture of
 * it is in the corpus; the form follows AMD's documentation of the tool.
 */
export const amdSmi: CaptureFormat = {
  kind,
  aliases: ['amd-smi'],
  describe: 'amd-smi metric --json',
  looksLike: (head) => /"gfx_activity"/.test(head) && /"gpu"\s{0,8}:/.test(head),
  parse: parseAmdSmi,
};

function parseAmdSmi(text: string): ParsedCapture {
  const json = parseJson(text);
  const list: unknown = isRecord(json) ? json.gpu_data : json;
  const elements = (Array.isArray(list) ? list : []).slice(0, most.gpus).filter(isRecord);
  const gpus = elements.map(gpuOf);
  const problems =
    gpus.length > 0 ? [] : [fatalProblem('unreadable', 'no GPU of amd-smi in this text', text)];
  return { kind, gpus, problems };
}

function gpuOf(element: Node): CaptureGpu {
  const readings: Record<string, Reading> = {};
  for (const [key, place] of Object.entries(places)) {
    const reading = readingAt(element, key, place);
    if (reading !== null) readings[key] = reading;
  }
  const junction = readings.temperatureJunctionCelsius;
  const edge = readings.temperatureEdgeCelsius;
  const temperatureCelsius = typeof edge === 'number' || junction === undefined ? edge : junction;
  return {
    uuid: null,
    index: typeof element.gpu === 'number' ? element.gpu : null,
    name: null,
    readings: { ...readings, ...(temperatureCelsius === undefined ? {} : { temperatureCelsius }) },
  };
}

function readingAt(element: Node, key: string, place: readonly string[]): Reading | null {
  let node: unknown = element;
  for (const step of place) {
    if (!isRecord(node) || !Object.hasOwn(node, step)) return null;
    node = node[step];
  }
  const value = isRecord(node) ? node.value : node;
  const unit = isRecord(node) && typeof node.unit === 'string' ? node.unit : '';
  if (typeof value === 'number') return measured(key, value, Object.hasOwn(scales, unit) ? scales[unit] : 1);
  if (typeof value !== 'string') return failed('not a number');
  return /^n\/a$/i.test(value) ? unavailable(value) : failed(`not a number: ${value.slice(0, 80)}`);
}
