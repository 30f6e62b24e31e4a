import { runToEnd } from '#shared/analysis/runToEnd.ts';
import type { AnalysedGpu, HeldTime } from '#shared/analysis/window/analysedGpu.ts';
import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import { subjectKey } from '#shared/cost/rates/commitmentUse.ts';
import type { RateAnswer } from '#shared/cost/rates/rate.ts';
import type { HostPlace } from '#shared/cost/rates/rateScope.ts';
import type { BareSubject, RateTable } from '#shared/cost/rates/rateTable.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { KeptGpu, KeptHost } from './keptHost.ts';
import type { WorkOfWindow } from './workMemory.ts';

/** A GPU that telemetry speaks of. */
export interface SeenGpu {
  readonly uuid: string;
  readonly host: string;
}

/** What is known of the fleet besides its readings over time. */
export interface GpuSources {
  /** End of the window. */
  readonly toMs: EpochMs;
  readonly demo: boolean;
  /** By host: what it says now, else what it said last. */
  readonly hosts: ReadonlyMap<string, KeptHost>;
  /** Labels of hosts.yaml, by host. */
  readonly labels: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly tableOf: (
    subjects: readonly BareSubject[],
    placeOf: (host: string) => HostPlace | null,
  ) => RateTable;
}

/** A GPU of which it is still to be told who held it. */
type GatheredGpu = Omit<AnalysedGpu, 'heldBy'> & { heldBy: AnalysedGpu['heldBy'] };

/** What analysed GPUs are, and the currency of their rates. */
export interface GatheredGpus {
  readonly currency: string;
  /** In the order of those seen; by whom they were held, `tellHolders` adds. */
  readonly gpus: readonly GatheredGpu[];
}

/** What was said longer before the end of the window, or after it, does not tell what runs then. */
const staleMs: Milliseconds = 2 * 3_600_000;

/** GPUs that are joined in one step. */
const gpusPerStep = 128;

/** Joins GPUs of a window to what is known of them and to what they cost. */
export function gatherGpus(seen: readonly SeenGpu[], sources: GpuSources): GatheredGpus {
  return runToEnd(gatherGpuSteps(seen, sources));
}

/** The same in slices: yields every few milliseconds. */
export function* gatherGpuSteps(
  seen: readonly SeenGpu[],
  sources: GpuSources,
): Generator<void, GatheredGpus> {
  const perHost = new Map<string, number>();
  for (const { host } of seen) perHost.set(host, (perHost.get(host) ?? 0) + 1);
  const known = joinKept(seen, sources);
  const countOf = (host: string) => sources.hosts.get(host)?.gpus.length || (perHost.get(host) ?? 1);
  yield;
  const table = sources.tableOf(
    subjectsOf(known, countOf, sources),
    (host) => sources.hosts.get(host)?.place ?? null,
  );
  yield;
  const priced = new Map(table.rows.map((row) => [subjectKey(row.subject), row]));
  yield;
  const keyOf = rememberedKeys();
  const gpus: GatheredGpu[] = [];
  for (const { gpu, kind, kept } of known) {
    if (gpus.length % gpusPerStep === 0) yield;
    const row = priced.get(kind);
    gpus.push(
      factsOf(gpu, kept, sources, {
        gpuKey: kept?.name ? keyOf(kept.name) : null,
        hostGpuCount: countOf(gpu.host),
        place: row?.subject.place ?? null,
        price: row?.answer ?? noAnswer,
      }),
    );
  }
  return { currency: table.currency, gpus };
}

const notHeld: readonly HeldTime[] = [];
const noAnswer: RateAnswer = {
  rate: null,
  steps: [],
  warnings: [],
  why: 'The host has not told which GPU this is.',
  remedy: 'Connect to the host once, or name its GPU in rates.yaml.',
};

function labelsOf(host: string, { labels, hosts }: GpuSources): Readonly<Record<string, string>> {
  return labels.get(host) ?? hosts.get(host)?.labels ?? {};
}

/** A GPU of the window, its keys, and what its host said of it. */
interface JoinedGpu {
  readonly gpu: SeenGpu;
  /** `subjectKey`. */
  readonly kind: string;
  readonly kept: KeptGpu | undefined;
}

function joinKept(seen: readonly SeenGpu[], { hosts }: GpuSources): readonly JoinedGpu[] {
  const byHost = new Map<string, ReadonlyMap<string, KeptGpu>>();
  const gpusOf = (host: string) => {
    const known = byHost.get(host);
    if (known) return known;
    const found = new Map(hosts.get(host)?.gpus.map((gpu) => [gpu.uuid, gpu]));
    byHost.set(host, found);
    return found;
  };
  let before = { host: '', gpuName: '', kind: subjectKey({ host: '', gpuName: '' }) };
  return seen.map((gpu) => {
    const kept = gpusOf(gpu.host).get(gpu.uuid);
    const of = { host: gpu.host, gpuName: kept?.name ?? '' };
    // GPUs of a host come one after another, and are mostly of one kind.
    if (of.host !== before.host || of.gpuName !== before.gpuName) before = { ...of, kind: subjectKey(of) };
    return { gpu, kind: before.kind, kept };
  });
}

/** One for each kind of GPU in a host: what has one price. */
function subjectsOf(
  joined: readonly JoinedGpu[],
  countOf: (host: string) => number,
  sources: GpuSources,
): readonly BareSubject[] {
  const kinds = new Map<string, { host: string; gpuName: string; gpuCount: number }>();
  for (const { gpu, kind, kept } of joined) {
    const known = kinds.get(kind);
    if (known) known.gpuCount += 1;
    else kinds.set(kind, { host: gpu.host, gpuName: kept?.name ?? '', gpuCount: 1 });
  }
  const keyOf = rememberedKeys();
  return [...kinds.values()].map((kind) => ({
    ...kind,
    gpuKey: keyOf(kind.gpuName),
    labels: labelsOf(kind.host, sources),
    hostGpuCount: countOf(kind.host),
  }));
}

/** The catalogue's keys by name, each looked for once: a fleet has thousands of GPUs of a few names. */
function rememberedKeys(): (name: string) => string | null {
  const known = new Map<string, string | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = gpuKeyOf(name, 'exact');
    known.set(name, key);
    return key;
  };
}

/** Adds who held GPUs, in place: they are gathered while that is being read. */
export function tellHolders(gpus: readonly GatheredGpu[], held: WorkOfWindow['held']): void {
  for (const gpu of gpus) gpu.heldBy = heldBy(gpu, held);
}

/** The same card behind another host is another one, as in the store. */
function heldBy({ uuid, host }: SeenGpu, held: WorkOfWindow['held']): readonly HeldTime[] {
  const times: HeldTime[] = [];
  for (const { uuid: of, holder, heldSeconds, firstMs, lastMs } of held.get(host) ?? [])
    if (of === uuid) times.push({ holder, heldSeconds, firstMs, lastMs });
  return times.length > 0 ? times : notHeld;
}

function factsOf(
  { uuid, host }: SeenGpu,
  kept: KeptGpu | undefined,
  sources: GpuSources,
  { gpuKey, hostGpuCount, place, price }: Pick<AnalysedGpu, 'gpuKey' | 'hostGpuCount' | 'place' | 'price'>,
): GatheredGpu {
  const isFresh = Math.abs(sources.toMs - (sources.hosts.get(host)?.seenMs ?? 0)) <= staleMs;
  return {
    uuid,
    host,
    index: kept?.index ?? null,
    name: kept?.name ?? null,
    gpuKey,
    labels: labelsOf(host, sources),
    demo: sources.demo,
    memoryTotalBytes: kept?.memoryTotalBytes ?? null,
    powerLimitWatts: kept?.powerLimitWatts ?? null,
    powerDefaultLimitWatts: kept?.powerDefaultLimitWatts ?? null,
    pcieGenCurrent: kept?.pcieGenCurrent ?? null,
    pcieGenMax: kept?.pcieGenMax ?? null,
    pcieWidthCurrent: kept?.pcieWidthCurrent ?? null,
    pcieWidthMax: kept?.pcieWidthMax ?? null,
    isMig: kept?.isMig ?? false,
    tenants: isFresh ? (kept?.tenants ?? null) : null,
    unexplainedBytes: isFresh ? (kept?.unexplainedBytes ?? null) : null,
    hostGpuCount,
    place,
    price,
    heldBy: notHeld,
  };
}
