import { runToEnd } from '#shared/analysis/runToEnd.ts';
import type { AnalysedGpu, HeldTime } from '#shared/analysis/window/analysedGpu.ts';
import { subjectKey } from '#shared/cost/rates/commitmentUse.ts';
import { gpuKeyOfName } from '#shared/cost/rates/gpuKeyOfName.ts';
import type { RateAnswer } from '#shared/cost/rates/rate.ts';
import type { HostPlace } from '#shared/cost/rates/rateScope.ts';
import type { BareSubject, RateTable } from '#shared/cost/rates/rateTable.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { HeldGpu } from '../../store/holderHistory.ts';
import type { KeptGpu, KeptHost } from './keptHost.ts';

/** A GPU that telemetry speaks of. */
export interface SeenGpu {
  readonly uuid: string;
  readonly host: string;
}

/** What is known of the fleet besides its readings over time. */
export interface GpuSources {
  readonly nowMs: EpochMs;
  readonly demo: boolean;
  /** By host: what it says now, else what it said last. */
  readonly hosts: ReadonlyMap<string, KeptHost>;
  /** Labels of hosts.yaml, by host. */
  readonly labels: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly held: readonly HeldGpu[];
  readonly tableOf: (
    subjects: readonly BareSubject[],
    placeOf: (host: string) => HostPlace | null,
  ) => RateTable;
}

/** What analysed GPUs are, and the currency of their rates. */
export interface GatheredGpus {
  readonly currency: string;
  /** By `seenKey`. */
  readonly gpus: ReadonlyMap<string, AnalysedGpu>;
}

/** What was said longer ago than this does not tell what runs now. */
const staleMs: Milliseconds = 2 * 3_600_000;

/** The same card behind another host is another one, as in the store. */
export const seenKey = ({ uuid, host }: SeenGpu): string => `${uuid}\n${host}`;

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
  const known = new Map<string, KeptGpu>();
  for (const { host, gpus } of sources.hosts.values())
    for (const gpu of gpus) known.set(seenKey({ uuid: gpu.uuid, host }), gpu);
  const countOf = (host: string) => sources.hosts.get(host)?.gpus.length || (perHost.get(host) ?? 1);
  const nameOf = (gpu: SeenGpu) => known.get(seenKey(gpu))?.name ?? '';
  yield;
  const table = sources.tableOf(
    subjectsOf(seen, nameOf, countOf, sources),
    (host) => sources.hosts.get(host)?.place ?? null,
  );
  yield;
  const priced = new Map(table.rows.map((row) => [subjectKey(row.subject), row]));
  yield;
  const held = heldByGpu(sources.held);
  const gpus = new Map<string, AnalysedGpu>();
  for (const [at, gpu] of seen.entries()) {
    if (at % gpusPerStep === 0) yield;
    const row = priced.get(subjectKey({ host: gpu.host, gpuName: nameOf(gpu) }));
    gpus.set(seenKey(gpu), {
      ...identityOf(gpu, known.get(seenKey(gpu)), sources),
      hostGpuCount: countOf(gpu.host),
      place: row?.subject.place ?? null,
      price: row?.answer ?? noAnswer,
      heldBy: held.get(seenKey(gpu)) ?? [],
    });
  }
  return { currency: table.currency, gpus };
}

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

/** One for each kind of GPU in a host: what has one price. */
function subjectsOf(
  seen: readonly SeenGpu[],
  nameOf: (gpu: SeenGpu) => string,
  countOf: (host: string) => number,
  sources: GpuSources,
): readonly BareSubject[] {
  const kinds = new Map<string, { host: string; gpuName: string; gpuCount: number }>();
  for (const gpu of seen) {
    const bare = { host: gpu.host, gpuName: nameOf(gpu) };
    const kind = kinds.get(subjectKey(bare)) ?? { ...bare, gpuCount: 0 };
    kind.gpuCount += 1;
    kinds.set(subjectKey(bare), kind);
  }
  return [...kinds.values()].map((kind) => ({
    ...kind,
    gpuKey: gpuKeyOfName(kind.gpuName),
    labels: labelsOf(kind.host, sources),
    hostGpuCount: countOf(kind.host),
  }));
}

function heldByGpu(held: readonly HeldGpu[]): ReadonlyMap<string, readonly HeldTime[]> {
  const byGpu = new Map<string, HeldTime[]>();
  for (const { holder, heldSeconds, firstMs, lastMs, ...gpu } of held) {
    const list = byGpu.get(seenKey(gpu)) ?? [];
    list.push({ holder, heldSeconds, firstMs, lastMs });
    byGpu.set(seenKey(gpu), list);
  }
  return byGpu;
}

function identityOf(
  { uuid, host }: SeenGpu,
  kept: KeptGpu | undefined,
  sources: GpuSources,
): Omit<AnalysedGpu, 'hostGpuCount' | 'place' | 'price' | 'heldBy'> {
  const isFresh = sources.nowMs - (sources.hosts.get(host)?.seenMs ?? 0) <= staleMs;
  return {
    uuid,
    host,
    index: kept?.index ?? null,
    name: kept?.name ?? null,
    gpuKey: kept?.name ? gpuKeyOfName(kept.name) : null,
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
  };
}
