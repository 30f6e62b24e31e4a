import type { AnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { findingSteps } from '#shared/analysis/findings/makeFindings.ts';
import type { PurchaseTerms } from '#shared/analysis/findings/purchase/purchaseTerms.ts';
import { writeTokens } from '#shared/analysis/window/writeTokens.ts';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { giveHeapRoom } from '../holdMemorySmall.ts';
import type { Analysis } from './analysis.ts';
import type { ReadWindow } from './fleetTelemetry.ts';
import { type GpuSources, gatherGpuSteps, tellHolders } from './gather/gatherGpus.ts';
import { gatherModels } from './gather/gatherModels.ts';
import type { KeptHost } from './gather/keptHost.ts';
import { rowsOfModels } from './rowsOfModels.ts';
import { runInSlices } from './slices.ts';

/** What is being read for an analysis. */
export interface AnalysisReading extends ReadWindow {
  /** By host: what it says now, else what it said last. */
  readonly hosts: Promise<ReadonlyMap<string, KeptHost>>;
}

/** What else it is made of. */
export interface AnalysisSources {
  readonly demo: boolean;
  /** Labels of hosts.yaml, by host. */
  readonly labels: () => GpuSources['labels'];
  readonly tableOf: GpuSources['tableOf'];
  readonly catalog: () => Promise<Catalog>;
  /** On what terms GPUs are bought; absent: by the list prices alone. */
  readonly terms?: () => Promise<PurchaseTerms>;
  readonly now: () => EpochMs;
}

/** By which limits, and how it is followed. */
export interface AnalysisTask {
  readonly rules: AnalysisRules;
  readonly tell: (progress: AnalysisProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Analyses a window: what its GPUs are, what each hour was, and what follows. On this thread, in slices.
 * @returns null where no GPU was seen. @throws the signal's reason once aborted, and what the store throws.
 */
export async function analyseFleet(
  reading: AnalysisReading,
  sources: AnalysisSources,
  task: AnalysisTask,
): Promise<Analysis | null> {
  giveHeapRoom();
  const { rules, tell, signal } = task;
  const began = performance.now();
  const nowMs = sources.now();
  tell({ step: 'reading telemetry', share: 0.05 });
  const { window, span } = reading;
  const [hosts, catalog, terms] = await Promise.all([reading.hosts, sources.catalog(), sources.terms?.()]);
  signal.throwIfAborted();
  const known = await gatherKnown(reading, { hosts, catalog }, sources, signal);
  writeTokens(window, await reading.filled, rowsOfModels(window, known.rest.models));
  signal.throwIfAborted();
  tell({ step: 'telling what each hour was', share: 0.6 });
  const made = await runInSlices(reading.profiles(known.gpus), signal);
  // A GPU that the store remembers and no hour of the window tells of is none of its fleet.
  const profiles = made.flatMap((profile) => (profile && profile.observedSeconds > 0 ? [profile] : []));
  if (profiles.length === 0) return null;
  signal.throwIfAborted();
  tell({ step: 'looking for findings', share: 0.75 });
  const input = { nowMs, ...span, profiles, rules, ...known.rest, ...(terms && { terms }) };
  const result = await runInSlices(findingSteps(input), signal);
  const tookSeconds = (performance.now() - began) / 1000;
  return { demo: sources.demo, span, input, result, analysedAtMs: nowMs, tookSeconds };
}

/** A query comes back to this thread for each of its steps. */
const betweenQueriesMs: Milliseconds = 2;

/** What does not rest on queries is gathered while they run. */
async function gatherKnown(
  { window, span, ...reading }: ReadWindow,
  { hosts, catalog }: { readonly hosts: GpuSources['hosts']; readonly catalog: Catalog },
  sources: AnalysisSources,
  signal: AbortSignal,
) {
  const gathering = gatherGpuSteps(window.gpus, {
    toMs: span.toMs,
    demo: sources.demo,
    hosts,
    labels: sources.labels(),
    tableOf: sources.tableOf,
  });
  const { gpus, currency } = await runInSlices(gathering, signal, betweenQueriesMs);
  const work = await reading.work;
  tellHolders(gpus, work.held);
  const { gpus: gpuSpecs, models: modelConfigs } = catalog;
  const models = gatherModels({ ...span, ...work, hosts, modelConfigs });
  return {
    gpus,
    rest: { models, gpus: gpuSpecs, modelConfigs, prices: listPrices(), currency },
  };
}
