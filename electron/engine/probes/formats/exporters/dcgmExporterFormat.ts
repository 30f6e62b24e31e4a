import type { Fact, Reading } from '#shared/domain/reading.ts';
import { boundedEntry } from '../boundedMap.ts';
import { type CaptureFormat, fatalProblem, most } from '../captureFormat.ts';
import { dcgmBlankOf } from '../dcgm/dcgmBlank.ts';
import { dcgmFieldOfSeries } from '../dcgm/dcgmFields.ts';
import { measured } from '../measure.ts';
import type {
  CaptureGpu,
  CaptureInstance,
  CaptureLink,
  CaptureProblem,
  ParsedCapture,
} from '../parsedCapture.ts';
import type { Exposition, Sample } from '../prometheus/exposition.ts';
import { parsePrometheusText } from '../prometheus/prometheusText.ts';
import { expositionProblems, sampleReading, seriesOf } from '../prometheus/seriesOf.ts';
import { throttleTimeOf } from './dcgmThrottleTime.ts';

const kind = 'dcgm-exporter-metrics';

/** /metrics of dcgm-exporter. DCGM's blanks, which the exporter passes on as numbers, are missing here with their reason. */
export const dcgmExporter: CaptureFormat = {
  kind,
  aliases: ['dcgm-exporter'],
  describe: '/metrics of dcgm-exporter',
  looksLike: (head) => /^DCGM_F[IE]_\w+\{/m.test(head),
  parse: parseDcgmExporter,
};

function parseDcgmExporter(text: string): ParsedCapture {
  const exposition = parsePrometheusText(text);
  const { gpus, links } = dcgmExporterGpus(exposition);
  const problems: CaptureProblem[] = [...expositionProblems(exposition)];
  if (gpus.length === 0)
    problems.push(fatalProblem('unreadable', 'no GPU of dcgm-exporter in this text', text));
  return { kind, gpus, problems, links, series: seriesOf(exposition, dcgmReading) };
}

interface GpuParts {
  readonly uuid: string | null;
  readonly index: number | null;
  name: string | null;
  readonly readings: Record<string, Reading>;
  readonly facts: Record<string, Fact>;
  readonly instances: Map<string, { profile: string | null; readings: Record<string, Reading> }>;
}

const mostInstances = 64;

/**
 * The GPUs of a text of dcgm-exporter, by UUID. Series with `GPU_I_ID` are those of a MIG instance, series with `nvlink` of one link;
 * neither is ever taken for the whole GPU.
 */
export function dcgmExporterGpus(exposition: Exposition): {
  readonly gpus: readonly CaptureGpu[];
  readonly links: readonly CaptureLink[];
} {
  const gpus = new Map<string, GpuParts>();
  const links: CaptureLink[] = [];
  for (const sample of exposition.samples) {
    if (!/^DCGM_F[IE]_/.test(sample.name)) continue;
    const gpu = gpuOf(gpus, sample);
    if (!gpu) continue;
    noteFacts(gpu, sample.labels);
    const { key, value } = readingOf(exposition, sample);
    const link = sample.labels.nvlink;
    if (link !== undefined) {
      if (links.length < most.entries) links.push(linkOf(gpu, link, sample));
    } else if (key !== null) readingsOf(gpu, sample.labels)[key] = value;
  }
  return { gpus: [...gpus.values()].map(captureGpu), links };
}

function gpuOf(gpus: Map<string, GpuParts>, { labels }: Sample): GpuParts | undefined {
  const uuid = labels.UUID ?? labels.gpu_uuid ?? labels.uuid ?? null;
  const index = /^\d{1,6}$/.test(labels.gpu ?? '') ? Number(labels.gpu) : null;
  if (uuid === null && index === null) return undefined;
  return boundedEntry(
    gpus,
    `${uuid ?? ''} ${uuid === null ? (labels.Hostname ?? labels.hostname ?? '') : ''} ${uuid === null ? index : ''}`,
    most.gpus,
    () => ({
      uuid: uuid === null ? null : uuid.slice(0, 120),
      index,
      name: null,
      readings: {},
      facts: {},
      instances: new Map(),
    }),
  );
}

/** Labels that say what a GPU is and whose it is, and our names of them. Pods of a shared GPU are named by its first series. */
const factLabels: readonly (readonly [label: string, fact: string])[] = [
  ['Hostname', 'hostname'],
  ['hostname', 'hostname'],
  ['DCGM_FI_DRIVER_VERSION', 'driverVersion'],
  ['DCGM_FI_DEV_SERIAL', 'serial'],
  ['DCGM_FI_DEV_VBIOS_VERSION', 'vbiosVersion'],
  ['pci_bus_id', 'pciBusId'],
  ['namespace', 'namespace'],
  ['pod', 'pod'],
  ['container', 'container'],
  ['hpc_job', 'job'],
];

function noteFacts(gpu: GpuParts, labels: Sample['labels']): void {
  gpu.name ??= labels.modelName?.slice(0, 200) ?? null;
  for (const [label, fact] of factLabels) {
    const said = labels[label];
    if (said !== undefined && said !== '') gpu.facts[fact] ??= said.slice(0, 300);
  }
}

function readingsOf(gpu: GpuParts, labels: Sample['labels']): Record<string, Reading> {
  const id = labels.GPU_I_ID;
  if (id === undefined || id === '') return gpu.readings;
  const profile = labels.GPU_I_PROFILE?.slice(0, 80) ?? null;
  const instance = boundedEntry(gpu.instances, id, mostInstances, () => ({ profile, readings: {} }));
  return instance?.readings ?? {};
}

/** The name and value of a series; no name for one that Headroom does not read. */
function readingOf(
  exposition: Exposition,
  sample: Sample,
): { readonly key: string | null; readonly value: Reading } {
  const value = dcgmReading(sample);
  const field = dcgmFieldOfSeries(sample.name);
  const throttle = field
    ? null
    : throttleTimeOf(sample.name, exposition.families.get(sample.name)?.help ?? null);
  const [key, factor] = field ? [field.key, field.factor] : (throttle ?? [null, 1]);
  return { key, value: key !== null && typeof value === 'number' ? measured(key, value, factor) : value };
}

/** The value as DCGM means it. */
function dcgmReading(sample: Sample): Reading {
  return dcgmBlankOf(sample.valueText) ?? sampleReading(sample);
}

function linkOf(gpu: GpuParts, link: string, sample: Sample): CaptureLink {
  const readings = { [sample.name]: dcgmReading(sample) };
  return { gpuIndex: gpu.index, gpuUuid: gpu.uuid, link: link.slice(0, 40), state: 'not said', readings };
}

function captureGpu({ uuid, index, name, readings, facts, instances }: GpuParts): CaptureGpu {
  const parts = [...instances].map(
    ([id, instance]): CaptureInstance => ({
      uuid: null,
      index: null,
      gpuInstanceId: /^\d{1,6}$/.test(id) ? Number(id) : null,
      computeInstanceId: null,
      profile: instance.profile,
      readings: instance.readings,
    }),
  );
  return { uuid, index, name, readings, facts, ...(parts.length > 0 ? { instances: parts } : {}) };
}
