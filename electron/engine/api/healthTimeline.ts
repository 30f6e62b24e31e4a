import type {
  HealthTimeline,
  HealthTimelineInput,
  TimelineKernelEvent,
} from '#shared/contract/schemas/incident.ts';
import { activeThrottleReasons, faultThrottleMask } from '#shared/domain/throttle.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { KeptKernelEvent } from '../store/incidentArchive.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { EngineParts } from './engineParts.ts';
import { archivesOf, keptIncidents } from './incidentQueries.ts';

const mostEvents = 2000;
/** Hosts with more GPUs than this show the throttling of the first ones. */
const mostGpus = 16;
const points = 1500;

type Throttled = HealthTimeline['throttled'][number];

/** What a GPU or a host went through in a range. A GPU's timeline holds what concerns its whole host, too. */
export async function healthTimeline(
  parts: EngineParts,
  input: HealthTimelineInput,
): Promise<HealthTimeline> {
  const { target, fromMs, toMs } = input;
  const gpuUuid = target.kind === 'gpu' ? target.uuid : null;
  const host = target.kind === 'host' ? target.host : (parts.fleet.table.find(target.uuid)?.host ?? null);
  const concerns = (one: { readonly host: string; readonly gpuUuid: string | null }) =>
    gpuUuid === null
      ? one.host === host
      : one.gpuUuid === gpuUuid || (one.gpuUuid === null && one.host === host);
  const query = { fromMs, toMs, ...(host === null ? { gpuUuid: gpuUuid ?? '' } : { host }) };

  const held = parts.incidents.cases().map(({ incident }) => incident);
  const kept = (await keptIncidents(parts, query)).map(({ incident }) => incident);
  const incidents = [...new Map([...kept, ...held].map((each) => [each.id, each])).values()]
    .filter((each) => concerns(each) && each.openedAtMs <= toMs && (each.clearedAtMs ?? toMs) >= fromMs)
    .sort((one, other) => one.openedAtMs - other.openedAtMs);
  const kernelLog = host === null ? null : parts.health.kernelLog(host);
  return {
    incidents,
    kernelEvents: (await eventsOf(parts, query)).filter(concerns),
    throttled: await throttledOf(parts, gpuUuid === null ? gpusOf(parts, host) : [gpuUuid], fromMs, toMs),
    kernelLog,
    partial: host === null ? [] : parts.health.partial(host),
  };
}

function gpusOf({ fleet }: EngineParts, host: string | null): readonly string[] {
  return host === null
    ? []
    : fleet.table
        .ofHost(host)
        .slice(0, mostGpus)
        .map((entry) => entry.uuid);
}

async function eventsOf(
  parts: EngineParts,
  query: { readonly fromMs: EpochMs; readonly toMs: EpochMs },
): Promise<TimelineKernelEvent[]> {
  const range = { ...query, limit: mostEvents };
  const kept = await Promise.all(archivesOf(parts).map((archive) => archive.events(range)));
  return kept
    .flat()
    .map(({ key, ...event }: KeptKernelEvent) => event)
    .sort((one, other) => one.atMs - other.atMs);
}

async function throttledOf(
  parts: EngineParts,
  uuids: readonly string[],
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<Throttled[]> {
  const spans: Throttled[] = [];
  for (const uuid of uuids) {
    const host = parts.fleet.table.find(uuid)?.host;
    const isDemo = host !== undefined && parts.fleet.session(host)?.demo === true;
    const { store } = isDemo ? parts.demo.keeping() : parts.keeping;
    if (store) spans.push(...(await spansOf(store, uuid, fromMs, toMs)));
  }
  return spans;
}

async function spansOf(
  store: TelemetryStore,
  uuid: string,
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<Throttled[]> {
  const target = { kind: 'gpu', uuid } as const;
  const found = await store.series({ target, metrics: ['throttleReasonsMask'], fromMs, toMs, points });
  const masks = found.series[0]?.mean ?? [];
  const open = new Map<string, { fromMs: EpochMs; toMs: EpochMs }>();
  const spans: Throttled[] = [];
  const end = (reason: string, span: { fromMs: EpochMs; toMs: EpochMs }) => {
    spans.push({ gpuUuid: uuid, reason, ...span });
    open.delete(reason);
  };
  masks.forEach((mask, at) => {
    const startMs = found.atMs[at] ?? fromMs;
    const now = new Set(activeThrottleReasons((mask ?? 0) & faultThrottleMask).map(({ key }) => String(key)));
    for (const [reason, span] of open) if (!now.has(reason)) end(reason, span);
    for (const reason of now) {
      const span = open.get(reason) ?? { fromMs: startMs, toMs: startMs };
      open.set(reason, { ...span, toMs: startMs + found.bucketMs });
    }
  });
  for (const [reason, span] of open) end(reason, span);
  return spans;
}
