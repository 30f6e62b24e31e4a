import {
  type GpuFactName,
  type GpuInventory,
  type GpuSample,
  gpuFacts,
  type SlowMetric,
  slowMetrics,
} from '#shared/domain/gpu.ts';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import { type LiveMetric, liveMetrics } from '#shared/domain/metric.ts';
import { type Fact, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Seconds } from '#shared/domain/units.ts';
import { AmdSysfs } from './amdSysfs.ts';
import { amdSmi } from './formats/amd/amdSmiFormat.ts';
import { rocmSmi } from './formats/amd/rocmSmiFormat.ts';
import { type CaptureFormat, hasFailed } from './formats/captureFormat.ts';
import { intelGpuTop } from './formats/intel/intelGpuTopFormat.ts';
import { tegrastats } from './formats/jetson/tegrastatsFormat.ts';
import type { CaptureGpu } from './formats/parsedCapture.ts';
import type { Section } from './sectionReader.ts';
import { createVendorKeys } from './vendorKeys.ts';

/** What the tier tells. */
export interface VendorEvents {
  /** A round of readings, and how often such a round comes. */
  readonly onRound: (samples: readonly GpuSample[], paceSeconds: Seconds) => void;
  /** A GPU became known, or its name did. What else is known of them changes quietly. */
  readonly onGpus: () => void;
}

const notTold: Readonly<Record<Source, Reading & object>> = {
  sysfs: unavailable('the amdgpu driver does not tell it'),
  rocm: unavailable('rocm-smi does not tell it'),
  amdsmi: unavailable('amd-smi does not tell it'),
  tegrastats: unavailable('tegrastats does not tell it'),
  intelgpu: unavailable('intel_gpu_top does not tell it'),
};
type Source = 'sysfs' | 'rocm' | 'amdsmi' | 'tegrastats' | 'intelgpu';

/** A tool runs for a while itself, and what runs on a clock of its own drifts. */
const paceGrace = 1.2;
/** intel_gpu_top prints a first sample over next to no time. */
const shortestPeriodMs = 100;
/** No host has more; what a broken one prints beyond is not kept. */
const mostGpus = 256;

/** Why a host whose GPUs are all of other makers lists no process. */
export const unreadProcesses = 'Headroom reads processes on GPUs of NVIDIA alone';

/** The layout of a host whose GPUs are all of other makers: the tools that tell of one are NVIDIA's. */
export const otherMakersLayout: HostLayout = {
  migInstances: [],
  topology: unavailable('the ways between these GPUs are not read; nvidia-smi topo -m knows NVIDIA alone'),
  nvlinks: [],
  nvlinksMissing: 'this GPU is not of NVIDIA',
  sharing: [],
};

/** GPUs of other makers than NVIDIA on one host, as the sections of the loop's producer O tell of them. */
export class VendorTier {
  readonly #events: VendorEvents;
  readonly #keyOf: (gpu: CaptureGpu) => string;
  readonly #sysfs = new AmdSysfs();
  readonly #paceOf = new Map<Source, Seconds>();
  /** By key, in the order in which they were first told of. */
  #gpus = new Map<string, GpuInventory>();

  constructor(host: string, events: VendorEvents) {
    this.#events = events;
    this.#keyOf = createVendorKeys(host);
  }

  /** The sections of producer O, by their name. */
  readonly sections: Readonly<Record<string, (section: Section) => void>> = {
    amdcards: ({ lines }) => {
      this.#paceOf.set('sysfs', paceOf(lines));
      this.#sysfs.takeCards(lines);
      this.#list(this.#sysfs.identities(), 'sysfs');
    },
    amd: ({ lines }) => this.#round(this.#sysfs.round(lines), 'sysfs'),
    rocm: (section) => this.#takeTool(section, rocmSmi, 'rocm', ''),
    amdsmi: (section) => this.#takeTool(section, amdSmi, 'amdsmi', ''),
    tegrastats: (section) => this.#takeTool(section, tegrastats, 'tegrastats', '\n'),
    intelgpu: (section) => {
      const period = section.lines.join(' ').match(/"duration":\s{0,8}([\d.]{1,20})/)?.[1];
      if (period === undefined || Number(period) >= shortestPeriodMs)
        this.#takeTool(section, intelGpuTop, 'intelgpu', '\n');
    },
  };

  /** The GPUs as they were last listed. */
  get gpus(): readonly GpuInventory[] {
    return [...this.#gpus.values()];
  }

  /** A tool that failed says nothing of its GPUs: they fall silent, which is seen. */
  #takeTool({ lines, exitCode }: Section, format: CaptureFormat, source: Source, between: string): void {
    const parsed = format.parse(lines.filter((line) => !/^(?:use|pace)=/.test(line)).join(between));
    if (exitCode !== 0 || hasFailed(parsed)) return;
    this.#paceOf.set(source, paceOf(lines));
    this.#list(parsed.gpus, source);
    if (!lines.includes('use=once')) this.#round(parsed.gpus, source);
  }

  #list(gpus: readonly CaptureGpu[], source: Source): void {
    let changed = false;
    for (const gpu of gpus) {
      const key = this.#keyOf(gpu);
      const before = this.#gpus.get(key);
      if (!before && this.#gpus.size >= mostGpus) continue;
      const now = inventoryOf(key, gpu, notTold[source], before);
      changed ||= before?.name !== now.name;
      this.#gpus.set(key, now);
    }
    if (changed) this.#events.onGpus();
  }

  #round(gpus: readonly CaptureGpu[], source: Source): void {
    if (gpus.length === 0) return;
    const samples = gpus.map((gpu) => sampleOf(this.#keyOf(gpu), gpu, notTold[source]));
    this.#events.onRound(samples, (this.#paceOf.get(source) ?? 0) * paceGrace);
  }
}

/** The `pace=SECONDS` line of a section: how often its like comes. */
function paceOf(lines: readonly string[]): Seconds {
  const said = lines.map((line) => /^pace=(\d{1,5})$/.exec(line)?.[1]).find((digits) => digits !== undefined);
  return said === undefined ? 0 : Number(said);
}

function sampleOf(uuid: string, gpu: CaptureGpu, none: Reading): GpuSample {
  const readings = pick<LiveMetric, Reading>(liveMetrics, gpu.readings, () => none);
  return { uuid, index: gpu.index, readings, fault: null };
}

/** What one source does not tell another may have told before. */
function inventoryOf(
  uuid: string,
  gpu: CaptureGpu,
  none: Reading & object,
  before: GpuInventory | undefined,
): GpuInventory {
  const name: Fact = gpu.name ?? none;
  return {
    uuid,
    index: before?.index ?? gpu.index,
    name: typeof name === 'string' && !isBetterName(before?.name, name) ? name : (before?.name ?? name),
    facts: pick<GpuFactName, Fact>(gpuFacts, gpu.facts ?? {}, (key) => before?.facts[key] ?? none),
    readings: pick<SlowMetric, Reading>(slowMetrics, gpu.readings, (key) => before?.readings[key] ?? none),
  };
}

/** A product's name is better than the number of its device. */
function isBetterName(before: Fact | undefined, now: string): boolean {
  return typeof before === 'string' && !before.startsWith('AMD GPU 0x') && now.startsWith('AMD GPU 0x');
}

function pick<K extends string, V extends Fact | Reading>(
  names: readonly K[],
  found: Readonly<Record<string, V>>,
  otherwise: (name: K) => V,
): Readonly<Record<K, V>> {
  const value = (name: K): V => {
    const said = found[name];
    const other = otherwise(name);
    return said === undefined || (typeof said === 'object' && typeof other !== 'object') ? other : said;
  };
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}
