import type { GpuFactName, GpuInventory, SlowMetric } from '#shared/domain/gpu.ts';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { failed, type NoReading, unavailable } from '#shared/domain/reading.ts';
import type { HostTopology } from '#shared/domain/topology.ts';
import type { Milliseconds, Seconds } from '#shared/domain/units.ts';
import { ownTexts } from '../ownTexts.ts';
import { hasFailed } from './formats/captureFormat.ts';
import { nvidiaSmiList } from './formats/nvidiaSmi/deviceList.ts';
import { nvidiaSmiQx } from './formats/nvidiaSmi/queryXml.ts';
import type { CaptureGpu, ParsedCapture } from './formats/parsedCapture.ts';
import { migInstances } from './migInstances.ts';
import { notOffered } from './nvidiaSmiSamples.ts';
import { type NvlinkList, parseNvlinks } from './nvlinkLinks.ts';
import { PackedLinks } from './packedLinks.ts';
import type { Section } from './sectionReader.ts';
import { type SharingProcess, sharingOf } from './sharingOf.ts';
import { parseTopology } from './topologyMatrix.ts';

/** Rounds of the slow tier after which what was last said counts as old: the deep tier asks in every tenth. */
const oldAfterRounds = 25;
const tooOld = Object.freeze(failed('nvidia-smi -q has not answered lately'));

/** What the deep tier of one host last said of how its GPUs are cut up, connected and shared. */
export class TopologyTier {
  readonly #oldAfterMs: Milliseconds;
  readonly #monotonicMs: () => Milliseconds;
  #detailAtMs: Milliseconds = 0;
  #detail: ParsedCapture | null = null;
  #list: ParsedCapture | null = null;
  #instances: readonly MigInstance[] = [];
  #topology: HostTopology | NoReading = unavailable('not read yet');
  #linkStatus: readonly string[] = [];
  #links = new PackedLinks([]);
  #linksReadAtSeconds: Seconds | null = null;
  #linksMissing: NvlinkList['missing'] = 'not read yet';
  #mpsPids: ReadonlySet<number> = new Set();
  #told = false;

  constructor(slowSeconds: Seconds, monotonicMs: () => Milliseconds) {
    this.#oldAfterMs = oldAfterRounds * slowSeconds * 1000;
    this.#monotonicMs = monotonicMs;
  }

  /** The sections of the deep tier that are this one's, by their name. */
  readonly sections: Readonly<Record<string, (section: Section) => void>> = {
    detail: (section) => this.#takeDetail(section),
    list: ({ lines }) => {
      this.#list = ownTexts(nvidiaSmiList.parse(lines.join('\n')));
      this.#join();
    },
    topo: (section) => {
      this.#told = true;
      this.#topology = ownTexts(
        killed(section) ?? sharedRelations(parseTopology(section.lines, (index) => this.#uuidOf(index))),
      );
    },
    nvlink: ({ lines }) => {
      this.#linkStatus = lines;
    },
    nvlinkerrors: ({ lines, begunAtSeconds }) => {
      const { links, missing } = ownTexts(parseNvlinks(this.#linkStatus, lines));
      this.#links = new PackedLinks(links);
      this.#linksMissing = missing;
      this.#linksReadAtSeconds = begunAtSeconds || null;
      this.#linkStatus = [];
    },
    sharing: ({ lines }) => {
      this.#told = true;
      const pids = lines.map((line) => /^mps=([1-9]\d{0,9})$/.exec(line)?.[1]);
      this.#mpsPids = new Set(pids.flatMap((pid) => (pid === undefined ? [] : [Number(pid)])));
    },
  };

  /** Null until the host has told. Sharing is judged by the processes as they are now. */
  layout(processes: readonly SharingProcess[]): HostLayout | null {
    if (!this.#told) return null;
    const gpus = this.#detail?.gpus ?? [];
    const links = this.#links;
    const sharing = sharingOf({ gpus, instances: this.#instances, processes, mpsPids: this.#mpsPids });
    return {
      migInstances: this.#isOld() ? this.#instances.map(aged) : this.#instances,
      topology: this.#topology,
      get nvlinks() {
        return links.list();
      },
      nvlinksReadAtSeconds: this.#linksReadAtSeconds,
      nvlinksMissing: this.#linksMissing,
      sharing,
    };
  }

  /** The GPUs with what `-q -x` says of them and no column of the slow tier does. */
  complete(gpus: readonly GpuInventory[]): readonly GpuInventory[] {
    if (this.#isOld()) return gpus;
    const details = new Map(this.#detail?.gpus.map((gpu) => [gpu.uuid, gpu]));
    return gpus.map((gpu) => {
      const detail = details.get(gpu.uuid);
      return detail ? completed(gpu, detail) : gpu;
    });
  }

  /** A whole answer replaces the last one; a tool that failed or was killed leaves it, and instances that are gone go with it. */
  #takeDetail({ lines, exitCode }: Section): void {
    const parsed = ownTexts(nvidiaSmiQx.parse(lines.join('\n')));
    if (exitCode !== 0 || hasFailed(parsed)) return;
    this.#told = true;
    this.#detail = withoutUnused(parsed);
    this.#detailAtMs = this.#monotonicMs();
    this.#join();
  }

  #isOld(): boolean {
    return this.#monotonicMs() - this.#detailAtMs > this.#oldAfterMs;
  }

  #join(): void {
    this.#instances = this.#detail ? migInstances(this.#detail, this.#list) : [];
  }

  #uuidOf(index: number): string | null {
    return this.#detail?.gpus.find((gpu) => gpu.index === index)?.uuid ?? null;
  }
}

/** Of processes only those of MIG instances are used: `processPart.ts` says more of the others. */
function withoutUnused(parsed: ParsedCapture): ParsedCapture {
  const { gpus, processes = [] } = parsed;
  return { ...parsed, processes: gpus.some(({ instances = [] }) => instances.length > 0) ? processes : [] };
}

/** What it is stays; what changes says that it is old. */
function aged(instance: MigInstance): MigInstance {
  return { ...instance, memoryUsedBytes: tooOld, pids: [] };
}

/** Hosts of one make are connected alike: they share one table of it. */
const relations = new Map<string, HostTopology['relations']>();
const mostRelations = 1000;

function sharedRelations(topology: HostTopology | NoReading): HostTopology | NoReading {
  if (!('relations' in topology)) return topology;
  const key = JSON.stringify(topology.relations);
  const same = relations.get(key);
  if (same) return { ...topology, relations: same };
  if (relations.size >= mostRelations) relations.clear();
  relations.set(key, topology.relations);
  return topology;
}

function killed({ lines, exitCode }: Section): NoReading | null {
  return exitCode === 0 || lines.length > 0
    ? null
    : failed(`nvidia-smi topo -m gave no answer (exit code ${exitCode})`);
}

function completed(gpu: GpuInventory, { facts = {}, readings }: CaptureGpu): GpuInventory {
  if (!hasGap(gpu.facts, facts) && !hasGap(gpu.readings, readings)) return gpu;
  const fill = <K extends string, V>(own: Readonly<Record<K, V>>, found: Readonly<Record<string, V>>) =>
    Object.fromEntries(
      Object.entries<V>(own).map(([name, value]) => [
        name,
        value === notOffered ? (found[name] ?? value) : value,
      ]),
    ) as Record<K, V>;
  return {
    ...gpu,
    facts: fill<GpuFactName, (typeof gpu.facts)[GpuFactName]>(gpu.facts, facts),
    readings: fill<SlowMetric, (typeof gpu.readings)[SlowMetric]>(gpu.readings, readings),
  };
}

/** Whether something that was not offered has been found. */
function hasGap(own: Readonly<Record<string, unknown>>, found: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(found).some((name) => own[name] === notOffered);
}
