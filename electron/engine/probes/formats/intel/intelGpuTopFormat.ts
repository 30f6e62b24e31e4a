import { failed, type Reading, unavailable } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, most } from '../captureFormat.ts';
import { isRecord, outermostObjects, parseJson } from '../jsonText.ts';
import { measured } from '../measure.ts';
import type { CaptureEntity, CaptureGpu, CaptureProcess, ParsedCapture } from '../parsedCapture.ts';
import { numberOf } from '../prometheus/sampleLine.ts';

const kind = 'intel-gpu-top';
type Node = Readonly<Record<string, unknown>>;
const mostEngines = 256;

/** `intel_gpu_top -J`: a sample per period, in a list that a stopped tool does not close. The newest whole sample is read. */
export const intelGpuTop: CaptureFormat = {
  kind,
  describe: 'intel_gpu_top -J',
  looksLike: (head) => /"rc6"\s{0,8}:/.test(head) && /"engines"\s{0,8}:/.test(head),
  parse: parseIntelGpuTop,
};

function parseIntelGpuTop(text: string): ParsedCapture {
  const samples = outermostObjects(text);
  const sample = parseJson(samples.at(-1) ?? '');
  if (!isRecord(sample) || !(isRecord(sample.engines) || isRecord(sample.power)))
    return {
      kind,
      gpus: [],
      problems: [fatalProblem('unreadable', 'no whole sample of intel_gpu_top', text)],
    };
  const engines = enginesOf(sample);
  const gpu: CaptureGpu = { uuid: null, index: 0, name: null, readings: readingsOf(sample, engines) };
  const facts = { sampleCount: String(samples.length) };
  return { kind, gpus: [gpu], problems: [], facts, entities: engines, processes: processesOf(sample) };
}

function enginesOf(sample: Node): readonly CaptureEntity[] {
  const engines = isRecord(sample.engines) ? Object.entries(sample.engines).slice(0, mostEngines) : [];
  return engines.map(
    ([id, engine]): CaptureEntity => ({
      kind: 'engine',
      id: id.slice(0, 80),
      parent: null,
      name: null,
      readings: { busyPercent: numberAt(engine, 'busy', 'busyPercent') },
    }),
  );
}

/** The tool has no number for the whole GPU: its utilisation here is that of the busiest rendering or compute engine. */
function readingsOf(sample: Node, engines: readonly CaptureEntity[]): Readonly<Record<string, Reading>> {
  return {
    utilizationGpuPercent: busiest(engines, /^(?:Render\/3D|Compute|RCS|CCS)/),
    utilizationVideoPercent: busiest(engines, /^(?:Video(?!Enhance)|VCS)/),
    powerWatts: numberAt(sample.power, 'GPU', 'powerWatts'),
    powerPackageWatts: numberAt(sample.power, 'Package', 'powerPackageWatts'),
    clockSmMhz: numberAt(sample.frequency, 'actual', 'clockSmMhz'),
    clockRequestedMhz: numberAt(sample.frequency, 'requested', 'clockRequestedMhz'),
    sleepRc6Percent: numberAt(sample.rc6, 'value', 'sleepRc6Percent'),
  };
}

function busiest(engines: readonly CaptureEntity[], names: RegExp): Reading {
  const readings = engines.flatMap(({ id, readings: own }) =>
    names.test(id) && own?.busyPercent !== undefined ? [own.busyPercent] : [],
  );
  const numbers = readings.filter((reading) => typeof reading === 'number');
  if (numbers.length > 0) return Math.max(...numbers);
  return readings[0] ?? unavailable('intel_gpu_top lists no such engine');
}

function processesOf(sample: Node): readonly CaptureProcess[] {
  const clients = isRecord(sample.clients) ? Object.values(sample.clients).slice(0, most.processes) : [];
  return clients.flatMap((client): readonly CaptureProcess[] => {
    if (!isRecord(client)) return [];
    const pid = numberOf(textOf(client.pid));
    if (pid === null || !Number.isInteger(pid) || pid <= 0) return [];
    const name = typeof client.name === 'string' ? client.name.slice(0, 400) : null;
    const classes = client['engine-classes'];
    const busy = isRecord(classes)
      ? numberAt(classes['Render/3D'], 'busy', 'busyPercent')
      : unavailable('not said');
    return [{ gpuUuid: null, gpuIndex: 0, pid, type: null, name, readings: { utilizationGpuPercent: busy } }];
  });
}

/** Numbers are numbers in one version and texts in another. */
function numberAt(node: unknown, name: string, key: string): Reading {
  if (!isRecord(node) || !Object.hasOwn(node, name)) return unavailable('intel_gpu_top does not give it');
  const value = node[name];
  const number = typeof value === 'number' ? value : numberOf(typeof value === 'string' ? value.trim() : '');
  return number === null ? failed(`not a number: ${textOf(value).slice(0, 80)}`) : measured(key, number);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
