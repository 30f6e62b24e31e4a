import type { Fact, Reading } from '#shared/domain/reading.ts';
import { boundedEntry } from '../boundedMap.ts';
import { type CaptureFormat, fatalProblem, most } from '../captureFormat.ts';
import { measured } from '../measure.ts';
import type {
  CaptureEvent,
  CaptureGpu,
  CaptureInstance,
  CaptureProblem,
  CaptureProcess,
  ParsedCapture,
} from '../parsedCapture.ts';
import type { Sample } from '../prometheus/exposition.ts';
import { parsePrometheusText } from '../prometheus/prometheusText.ts';
import { expositionProblems, sampleReading, seriesOf } from '../prometheus/seriesOf.ts';
import { nvidiaGpuExporterNames } from './nvidiaGpuExporterNames.ts';

const kind = 'nvidia-gpu-exporter-metrics';
const prefix = 'nvidia_smi_';

/** /metrics of utkuozdemir/nvidia_gpu_exporter. What nvidia-smi could not read has no series there, and no reading here. */
export const nvidiaGpuExporter: CaptureFormat = {
  kind,
  aliases: ['nvidia-gpu-exporter'],
  describe: '/metrics of nvidia_gpu_exporter',
  looksLike: (head) => /^nvidia_smi_\w+(?:\{| )/m.test(head),
  parse: parseExporter,
};

function parseExporter(text: string): ParsedCapture {
  const exposition = parsePrometheusText(text);
  const { gpus, processes, events } = nvidiaGpuExporterGpus(exposition.samples);
  const problems: CaptureProblem[] = [...expositionProblems(exposition)];
  if (gpus.length === 0)
    problems.push(fatalProblem('unreadable', 'no GPU of nvidia_gpu_exporter in this text', text));
  return { kind, gpus, problems, processes, events, series: seriesOf(exposition) };
}

interface GpuParts {
  readonly uuid: string;
  index: number | null;
  name: string | null;
  readonly readings: Record<string, Reading>;
  readonly facts: Record<string, Fact>;
  readonly instances: InstanceParts[];
}

interface InstanceParts {
  readonly uuid: string | null;
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
  readonly profile: string | null;
}

/** The GPUs, processes and counted XIDs of its series. */
function nvidiaGpuExporterGpus(samples: readonly Sample[]): {
  readonly gpus: readonly CaptureGpu[];
  readonly processes: readonly CaptureProcess[];
  readonly events: readonly CaptureEvent[];
} {
  const gpus = new Map<string, GpuParts>();
  const instanceMemory = new Map<string, Record<string, Reading>>();
  const processes: CaptureProcess[] = [];
  const events: CaptureEvent[] = [];
  for (const sample of samples) {
    const { labels } = sample;
    const uuid = uuidOf(labels.uuid, 'GPU');
    if (!sample.name.startsWith(prefix) || uuid === null) continue;
    const gpu = boundedEntry(
      gpus,
      uuid,
      most.gpus,
      (): GpuParts => ({ uuid, index: null, name: null, readings: {}, facts: {}, instances: [] }),
    );
    if (!gpu) continue;
    const name = sample.name.slice(prefix.length);
    if (name === 'gpu_info') noteGpu(gpu, labels);
    else if (name === 'mig_info' && gpu.instances.length < 64) gpu.instances.push(instanceOf(labels));
    else if (name.startsWith('mig_memory_')) noteInstanceMemory(instanceMemory, uuid, name, sample);
    else if (name === 'compute_app_used_memory_bytes' && processes.length < most.processes)
      addProcess(processes, uuid, sample);
    else if (name === 'xid_errors_total' && events.length < most.entries) events.push(xidEvent(uuid, sample));
    else noteReading(gpu, name, sample);
  }
  return { gpus: [...gpus.values()].map((gpu) => captureGpu(gpu, instanceMemory)), processes, events };
}

/** The exporter cuts `GPU-` and `MIG-` from the front. */
function uuidOf(bare: string | undefined, kindOfUuid: 'GPU' | 'MIG'): string | null {
  if (bare === undefined || !/^[0-9a-z-]{1,100}$/i.test(bare)) return null;
  return bare.startsWith(`${kindOfUuid}-`) ? bare : `${kindOfUuid}-${bare}`;
}

function noteReading(gpu: GpuParts, name: string, sample: Sample): void {
  const known = nvidiaGpuExporterNames.get(name);
  if (!known) return;
  const [key, factor] = known;
  const value = sampleReading(sample);
  gpu.readings[key] = typeof value === 'number' ? measured(key, value, factor) : value;
}

const gpuFacts: readonly (readonly [label: string, fact: string])[] = [
  ['driver_version', 'driverVersion'],
  ['cuda_version', 'cudaVersion'],
  ['pci_bus_id', 'pciBusId'],
  ['serial', 'serial'],
  ['vbios_version', 'vbiosVersion'],
  ['compute_cap', 'computeCapability'],
];

function noteGpu(gpu: GpuParts, labels: Sample['labels']): void {
  gpu.name = labels.name?.slice(0, 200) ?? null;
  gpu.index = numberOrNull(labels.index);
  for (const [label, fact] of gpuFacts) {
    const said = labels[label];
    if (said !== undefined && said !== '' && said !== '[N/A]') gpu.facts[fact] = said.slice(0, 200);
  }
}

function instanceOf(labels: Sample['labels']): InstanceParts {
  return {
    uuid: uuidOf(labels.mig_uuid, 'MIG'),
    gpuInstanceId: numberOrNull(labels.gpu_instance_id),
    computeInstanceId: numberOrNull(labels.compute_instance_id),
    profile: labels.profile?.slice(0, 80) ?? null,
  };
}

/** Memory is that of a GPU instance: its compute instances share it, and each shows the whole. */
function noteInstanceMemory(
  memory: Map<string, Record<string, Reading>>,
  uuid: string,
  name: string,
  sample: Sample,
): void {
  const part = /^mig_memory_(free|reserved|total|used)_bytes$/.exec(name)?.[1];
  if (part === undefined) return;
  const key = `memory${part.charAt(0).toUpperCase()}${part.slice(1)}Bytes`;
  const readings = boundedEntry(
    memory,
    `${uuid} ${sample.labels.gpu_instance_id ?? ''}`,
    most.gpus,
    (): Record<string, Reading> => ({}),
  );
  if (readings) readings[key] = sampleReading(sample);
}

function addProcess(processes: CaptureProcess[], gpuUuid: string, sample: Sample): void {
  const { labels } = sample;
  const pid = numberOrNull(labels.pid);
  if (pid === null || pid === 0) return;
  processes.push({
    gpuUuid,
    gpuIndex: null,
    pid,
    type: 'C',
    name: labels.process_name?.slice(0, 400) ?? null,
    gpuInstanceId: numberOrNull(labels.gpu_instance_id),
    computeInstanceId: numberOrNull(labels.compute_instance_id),
    readings: { memoryUsedBytes: sampleReading(sample) },
  });
}

/** A counter says that an XID happened since the exporter started, not when. */
function xidEvent(uuid: string, sample: Sample): CaptureEvent {
  const number = numberOrNull(sample.labels.xid);
  const readings = { ...(number === null ? {} : { xidNumber: number }), count: sampleReading(sample) };
  const text = `XID ${sample.labels.xid ?? ''} since the exporter started`;
  return { kind: 'xid-count', atMs: null, atText: null, text, readings, facts: { gpuUuid: uuid } };
}

function numberOrNull(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

function captureGpu(gpu: GpuParts, memory: ReadonlyMap<string, Record<string, Reading>>): CaptureGpu {
  const { uuid, index, name, readings, facts } = gpu;
  const instances = gpu.instances.map(
    (instance): CaptureInstance => ({
      ...instance,
      index: null,
      readings: memory.get(`${uuid} ${instance.gpuInstanceId ?? ''}`) ?? {},
    }),
  );
  return { uuid, index, name, readings, facts, ...(instances.length > 0 ? { instances } : {}) };
}
