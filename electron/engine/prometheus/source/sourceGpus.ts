import type { Reading } from '#shared/domain/reading.ts';
import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import { boundedEntry } from '../../probes/formats/boundedMap.ts';
import type { QuerySeries } from '../http/queryResult.ts';
import { exporterReading } from './exporterReading.ts';
import type { ExporterFamily } from './families.ts';
import {
  identityOf,
  instanceOf,
  type LabelMapping,
  type SeriesIdentity,
  type SeriesInstance,
} from './identity.ts';

/** One GPU as the series of a source show it. */
export interface SourceGpu {
  readonly uuid: string;
  index: number | null;
  /** Name of its host by the label mapping, and the label that gave it; null where none did. */
  readonly host: { readonly name: string; readonly label: string } | null;
  tenant: string | null;
  name: string | null;
  /** Texts by their name in `gpuFacts`. */
  readonly facts: Record<string, string>;
  /** Readings by their name, live and slow ones; one whose series ended has none. */
  readonly readings: Record<string, Reading>;
  /** Its MIG instances by number. Of a GPU that is cut up a server may have nothing but these. */
  readonly instances: Map<number, SourceInstance>;
  /** Time of the newest sample by the server's clock. */
  sampledAtMs: EpochMs;
}

/** A MIG instance as the series of a source show it. */
interface SourceInstance {
  readonly profile: string | null;
  readonly readings: Record<string, Reading>;
}

const mostGpus = 50_000;
const mostInstances = 64;

/** The answers to one round of queries, a family each. */
export interface FamilyAnswer {
  readonly family: ExporterFamily;
  readonly series: readonly QuerySeries[];
}

/**
 * The GPUs of a round, by UUID. A series whose newest sample is older than `freshAfterMs` gives no reading, so that what a target last said
 * before it went does not live on.
 */
export function sourceGpus(
  answers: readonly FamilyAnswer[],
  mapping: LabelMapping,
  freshAfterMs: EpochMs,
): Map<string, SourceGpu> {
  const gpus = new Map<string, SourceGpu>();
  for (const { family, series } of answers)
    for (const each of series) {
      const last = each.samples.at(-1);
      if (!last || last[0] * 1000 < freshAfterMs) continue;
      const instance = instanceOf(each.labels, mapping);
      const gpu = gpuOf(gpus, instance?.parent ?? identityOf(each.labels, mapping));
      if (!gpu) continue;
      gpu.sampledAtMs = Math.max(gpu.sampledAtMs, last[0] * 1000);
      noteLabels(gpu, each.labels);
      const readings = instance ? readingsOf(gpu, instance) : gpu.readings;
      if (readings) readings[family.key] = exporterReading(family, last[1]);
    }
  for (const gpu of gpus.values()) {
    addPcieLoad(gpu.readings);
    for (const { readings } of [gpu, ...gpu.instances.values()]) addMemoryTotal(readings);
  }
  return gpus;
}

/** Takes model, driver and index out of the info series of nvidia_gpu_exporter. */
export function noteInfo(
  gpus: ReadonlyMap<string, SourceGpu>,
  info: readonly QuerySeries[],
  mapping: LabelMapping,
): void {
  for (const { labels } of info) {
    const identity = identityOf(labels, mapping);
    const gpu = identity && gpus.get(identity.uuid);
    if (!gpu) continue;
    gpu.index ??= identity.index;
    noteLabels(gpu, labels);
  }
}

function gpuOf(gpus: Map<string, SourceGpu>, identity: SeriesIdentity | null): SourceGpu | undefined {
  if (!identity) return undefined;
  const { uuid, index, host, tenant } = identity;
  return boundedEntry(gpus, uuid, mostGpus, () => ({
    uuid,
    index,
    host,
    tenant,
    name: null,
    facts: {},
    readings: {},
    instances: new Map(),
    sampledAtMs: 0,
  }));
}

function readingsOf(
  gpu: SourceGpu,
  { gpuInstanceId, profile }: SeriesInstance,
): SourceInstance['readings'] | undefined {
  gpu.facts.migMode ??= 'Enabled';
  return boundedEntry(gpu.instances, gpuInstanceId, mostInstances, () => ({ profile, readings: {} }))
    ?.readings;
}

const factLabels: readonly (readonly [label: string, fact: string])[] = [
  ['DCGM_FI_DRIVER_VERSION', 'driverVersion'],
  ['driver_version', 'driverVersion'],
  ['DCGM_FI_DEV_SERIAL', 'serial'],
  ['serial', 'serial'],
  ['DCGM_FI_DEV_VBIOS_VERSION', 'vbiosVersion'],
  ['vbios_version', 'vbiosVersion'],
  ['pci_bus_id', 'pciBusId'],
  ['compute_cap', 'computeCapability'],
];

const longestFact = 200;

function noteLabels(gpu: SourceGpu, labels: QuerySeries['labels']): void {
  const model = labels.modelName ?? (labels.driver_version === undefined ? undefined : labels.name);
  if (model) gpu.name ??= model.slice(0, longestFact);
  for (const [label, fact] of factLabels) {
    const said = labels[label];
    if (said && said !== '[N/A]') gpu.facts[fact] ??= said.slice(0, longestFact);
  }
}

/**
 * dcgm-exporter does not expose the total by default, but its three parts: used, free and reserved. Without the third the sum would
 * be too small on some drivers, so then there is no total.
 */
function addMemoryTotal(readings: Record<string, Reading>): void {
  const { memoryTotalBytes, memoryUsedBytes, memoryFreeBytes, memoryReservedBytes } = readings;
  if (memoryTotalBytes !== undefined) return;
  const parts = [memoryUsedBytes, memoryFreeBytes, memoryReservedBytes];
  if (parts.every((part) => typeof part === 'number'))
    readings.memoryTotalBytes = parts.reduce((sum: number, part) => sum + (part as number), 0);
}

/** The duty cycle beside a link of the same round: an idle GPU's link is slow on purpose. A round without links leaves the former load. */
function addPcieLoad(readings: Record<string, Reading>): void {
  const { pcieGenCurrent, utilizationGpuPercent } = readings;
  if (pcieGenCurrent !== undefined && utilizationGpuPercent !== undefined)
    readings.utilizationAtPcieReadPercent = utilizationGpuPercent;
}

const mostSeriesLooked = 200;

/** Seconds between a server's scrapes: the median distance of neighbouring samples; null where no series has two. */
export function scrapeSecondsOf(series: readonly QuerySeries[]): Seconds | null {
  const gaps: number[] = [];
  for (const { samples } of series.slice(0, mostSeriesLooked))
    for (let at = 1; at < samples.length; at += 1)
      gaps.push((samples[at]?.[0] ?? 0) - (samples[at - 1]?.[0] ?? 0));
  if (gaps.length === 0) return null;
  gaps.sort((one, other) => one - other);
  return Math.max(1, Math.round(gaps[Math.floor(gaps.length / 2)] ?? 1));
}
