import { type Fact, type Reading, unavailable } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, linesOf } from '../captureFormat.ts';
import { measured } from '../measure.ts';
import type { CaptureEntity, CaptureGpu, ParsedCapture } from '../parsedCapture.ts';

const kind = 'tegrastats';
const mebibyte = 2 ** 20;
const longestLine = 8192;
const mostRails = 64;

/** `tegrastats` of a Jetson: a line per interval; the newest one is read. */
export const tegrastats: CaptureFormat = {
  kind,
  describe: 'tegrastats (Jetson)',
  looksLike: (head) => /\bRAM \d{1,9}\/\d{1,9}MB\b/.test(head) && /\bGR3D_FREQ\b/.test(head),
  parse: parseTegrastats,
};

function parseTegrastats(text: string): ParsedCapture {
  const lines = linesOf(text).filter(
    (line) => line.length <= longestLine && /\bRAM \d{1,9}\/\d{1,9}MB\b/.test(line),
  );
  const line = lines.at(-1);
  if (line === undefined)
    return {
      kind,
      gpus: [],
      problems: [fatalProblem('unreadable', 'no line of tegrastats in this text', text)],
    };
  const rails = railsOf(line);
  const facts: Record<string, Fact> = { memoryIs: 'shared by CPU and GPU' };
  const stamp = /^(\d\d-\d\d-\d{4} \d\d:\d\d:\d\d) /.exec(line)?.[1];
  if (stamp !== undefined) facts.localTime = stamp;
  const gpu: CaptureGpu = { uuid: null, index: 0, name: null, readings: readingsOf(line, rails), facts };
  return { kind, gpus: [gpu], problems: [], entities: rails };
}

function readingsOf(line: string, rails: readonly CaptureEntity[]): Readonly<Record<string, Reading>> {
  const memory = /\bRAM (\d{1,9})\/(\d{1,9})MB\b/.exec(line);
  const load = /\bGR3D_FREQ (\d{1,3})%(?:@\[?(\d{1,6}))?/.exec(line);
  const bus = /\bEMC_FREQ (\d{1,3})%(?:@(\d{1,6}))?/.exec(line);
  const readings: Record<string, Reading> = {
    memoryUsedBytes: number('memoryUsedBytes', memory?.[1], mebibyte, 'RAM'),
    memoryTotalBytes: number('memoryTotalBytes', memory?.[2], mebibyte, 'RAM'),
    utilizationGpuPercent: number('utilizationGpuPercent', load?.[1], 1, 'GR3D_FREQ'),
    clockSmMhz: number('clockSmMhz', load?.[2], 1, 'a frequency of GR3D'),
    utilizationMemoryPercent: number('utilizationMemoryPercent', bus?.[1], 1, 'EMC_FREQ'),
    clockMemoryMhz: number('clockMemoryMhz', bus?.[2], 1, 'a frequency of EMC'),
    temperatureCelsius: temperature(line, 'gpu'),
    temperatureJunctionCelsius: temperature(line, 'tj'),
    powerWatts: gpuPower(rails),
    powerModuleWatts:
      rails.find(({ id }) => /^(?:VDD_IN|POM_5V_IN)$/.test(id))?.readings?.powerWatts ?? notSaid('VDD_IN'),
  };
  return readings;
}

function number(key: string, digits: string | undefined, factor: number, what: string): Reading {
  return digits === undefined ? notSaid(what) : measured(key, Number(digits), factor);
}

function notSaid(what: string): Reading {
  return unavailable(`tegrastats does not give ${what}`);
}

/** `gpu@53.343C`, on older boards `GPU@39.5C`. A sensor that is off reads -256. */
function temperature(line: string, sensor: string): Reading {
  const said = new RegExp(`(?:^|\\s)${sensor}@(-?\\d{1,4}(?:\\.\\d{1,4})?)C(?=\\s|$)`, 'i').exec(line)?.[1];
  if (said === undefined) return notSaid(`a temperature of ${sensor}`);
  const value = Number(said);
  return value <= -100 ? unavailable(`the sensor is off (${said})`) : value;
}

/** `VDD_GPU_SOC 2171mW`, `VDD_IN 12479mW/12479mW` (now, average), before JetPack 5 `VDD_SYS_GPU 182/182` in milliwatts as well. */
function railsOf(line: string): readonly CaptureEntity[] {
  const rails: CaptureEntity[] = [];
  for (const match of line.matchAll(
    /(?:^|\s)((?:VDD|POM|VIN|CPU|GPU|SOC)_?[A-Z0-9_]{0,40}) (\d{1,7})(?:mW)?(?:\/(\d{1,7})(?:mW)?)?(?=\s|$)/g,
  )) {
    const [, id = '', now, average] = match;
    if (rails.length === mostRails) break;
    const readings: Record<string, Reading> = { powerWatts: number('powerWatts', now, 0.001, id) };
    if (average !== undefined) readings.powerAverageWatts = number('powerAverageWatts', average, 0.001, id);
    rails.push({ kind: 'power-rail', id, parent: null, name: null, readings });
  }
  return rails;
}

/** A rail that feeds the GPU alone; one that it shares (`VDD_GPU_SOC`, `VDD_CPU_GPU_CV`) is more than its power. */
function gpuPower(rails: readonly CaptureEntity[]): Reading {
  const own = rails.find(({ id }) => /^(?:VDD_GPU|VDD_SYS_GPU|POM_5V_GPU|GPU)$/.test(id))?.readings
    ?.powerWatts;
  if (own !== undefined) return own;
  const shared = rails.find(({ id }) => id.includes('GPU'))?.id;
  return shared === undefined
    ? notSaid('a rail of the GPU')
    : unavailable(`the rail ${shared} feeds more than the GPU`);
}
