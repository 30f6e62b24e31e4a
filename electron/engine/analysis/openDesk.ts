import type { AnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type { PurchaseTerms } from '#shared/analysis/findings/purchase/purchaseTerms.ts';
import { extendedCatalog } from '#shared/catalog/extendedCatalog.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { Rates } from '../billing/rates/rates.ts';
import { readOwnCatalog } from '../config/catalogFile.ts';
import type { Keeping } from '../fleet/keeping.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import { AdviceDesk } from './adviceDesk.ts';
import { type AnalysisSources, analyseFleet } from './analyseFleet.ts';
import type { MadeAnalysis } from './analysis.ts';
import type { RunTask } from './analysisRunner.ts';
import { FleetTelemetry } from './fleetTelemetry.ts';
import type { HostMemory } from './gather/hostMemory.ts';
import { type KeptHost, KeptHostReader } from './gather/keptHost.ts';
import { keepCode } from './keepCode.ts';

/** What desks work with, whichever fleet they are of. */
export interface DeskSources {
  readonly configFolder: string;
  readonly rules: () => AnalysisRules;
  readonly rates: Pick<Rates, 'tableOf'> & { readonly file: Pick<Rates['file'], 'book'> };
  /** On what terms GPUs are bought, of the demo's fleet or the user's own; absent: by the list prices alone. */
  readonly terms?: (demo: boolean) => Promise<PurchaseTerms>;
  readonly hostMemory: HostMemory;
  /** Hosts of hosts.yaml, connected or not. */
  readonly listedHosts: () => readonly HostConfig[];
  readonly onChange: () => void;
  readonly now: () => EpochMs;
}

/** The fleet that a desk is of. */
export interface DeskFleet {
  readonly demo: boolean;
  readonly keeping: Keeping;
  /** Resolves once its past is there. */
  readonly filled: () => Promise<void>;
}

/** Opens a desk over the telemetry that is kept of a fleet. */
export function openDesk(sources: DeskSources, fleet: DeskFleet): AdviceDesk {
  keepCode();
  const { demo, keeping } = fleet;
  const { store } = keeping;
  // A one-off command connects to no host: then those of hosts.yaml are told by it alone.
  const labels = () => {
    const listed = demo ? [] : sources.listedHosts().map((host) => [host.name, host.labels] as const);
    return new Map([...sources.hostMemory.labels(demo), ...listed]);
  };
  return new AdviceDesk({
    demo,
    rules: sources.rules,
    pricesNow: () => sources.rates.file.book(),
    onChange: sources.onChange,
    now: sources.now,
    archive: store?.advice ?? null,
    telemetry: store,
    problem: keeping.problem,
    labelsOf: labelsLookup(labels),
    run: store && runnerOf(store, hostsReader(store, sources, demo), sourcesOf(sources, demo, labels), fleet),
  });
}

/** Labels of many hosts are looked up one by one while rows are made: what they come from is put together once a second. */
function labelsLookup(labels: AnalysisSources['labels']): (host: string) => HostConfig['labels'] {
  let madeAt = Number.NEGATIVE_INFINITY;
  let known = labels();
  return (host) => {
    if (performance.now() - madeAt > 1000) {
      known = labels();
      madeAt = performance.now();
    }
    return known.get(host) ?? {};
  };
}

type HostsReader = (signal: AbortSignal) => Promise<ReadonlyMap<string, KeptHost>>;

/** Reads what hosts say now, else what they said last. */
function hostsReader(store: TelemetryStore, { hostMemory }: DeskSources, demo: boolean): HostsReader {
  const reader = new KeptHostReader(store.advice);
  return async (signal) => {
    const told = new Map(hostMemory.now(demo).map((host) => [host.host, host]));
    const remembered = await reader.read(told, signal);
    return new Map([...remembered.map((host) => [host.host, host] as const), ...told]);
  };
}

function sourcesOf(
  { configFolder, rates, now, terms }: DeskSources,
  demo: boolean,
  labels: AnalysisSources['labels'],
): AnalysisSources {
  return {
    demo,
    labels,
    now,
    tableOf: (subjects, placeOf) => rates.tableOf(subjects, demo, placeOf),
    catalog: async () => extendedCatalog(await readOwnCatalog(configFolder)),
    ...(terms && { terms: () => terms(demo) }),
  };
}

function runnerOf(
  store: TelemetryStore,
  readHosts: HostsReader,
  sources: AnalysisSources,
  { demo, filled }: DeskFleet,
): (task: RunTask) => Promise<MadeAnalysis | null> {
  const telemetry = new FleetTelemetry(store);
  return async (task) => {
    const { span, rules, tell, signal, isStanding } = task;
    if (demo) {
      tell({ step: 'waiting for the past of the demo', share: 0 });
      await unlessAborted(filled(), signal);
    }
    const readTask = { span, timeZone: rules.timeZone, nowMs: sources.now(), signal };
    // Before the long queries, behind which it would wait for a reader.
    const hosts = readHosts(signal);
    hosts.catch(() => undefined);
    if (!isStanding) {
      const analysis = await analyseFleet({ ...telemetry.read(readTask), hosts }, sources, task);
      return analysis && { analysis, keep: async () => undefined };
    }
    const followed = telemetry.follow(readTask);
    const analysis = await analyseFleet({ ...followed, hosts }, sources, task);
    if (analysis === null) return null;
    telemetry.hold(followed);
    return { analysis, keep: () => telemetry.keep(followed, readTask) };
  };
}

async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let leave: () => void = () => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
  });
  signal.addEventListener('abort', leave, { once: true });
  try {
    await Promise.race([work, left]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
