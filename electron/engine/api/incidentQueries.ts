import type { StoredIncident } from '#shared/analysis/incidents/incidentCase.ts';
import { mostOpen } from '#shared/analysis/incidents/incidentLifecycle.ts';
import type { IncidentDetail, IncidentFilter, IncidentList } from '#shared/contract/schemas/incident.ts';
import { formatCount } from '#shared/domain/format.ts';
import { type Incident, incidentSeverities } from '#shared/domain/incident.ts';
import type { IncidentArchive, IncidentQuery } from '../store/incidentArchive.ts';
import type { EngineParts } from './engineParts.ts';

/** Most that are looked through for a list. */
const mostSearched = 20_000;

/** The incidents that a filter lets through, open before cleared, then the worst first, then the newest. */
export async function listIncidents(parts: EngineParts, filter: IncidentFilter): Promise<IncidentList> {
  const held = parts.incidents.cases().map(({ incident }) => incident);
  const range = { fromMs: filter.sinceMs ?? 0, toMs: Number.MAX_SAFE_INTEGER };
  const kept = filter.state === 'open' ? [] : await keptIncidents(parts, { ...range, ...narrowed(filter) });
  const all = new Map([...kept.map(({ incident }) => incident), ...held].map((each) => [each.id, each]));
  const matching = [...all.values()].filter((incident) => matches(incident, filter)).sort(worstFirst);
  const count = (severity: Incident['severity']) =>
    held.filter((each) => each.state === 'open' && each.severity === severity).length;
  return {
    incidents: matching.slice(0, filter.limit),
    matching: matching.length,
    open: { critical: count('critical'), warning: count('warning'), info: count('info') },
    warnings: warningsOf(parts),
  };
}

/** What there was no room for in memory or on disk. */
function warningsOf({ incidents, incidentKeeper }: EngineParts): string[] {
  const { refused, lostEvents } = incidents.overflow();
  const { problem, lost } = incidentKeeper.trouble();
  return [
    ...(refused > 0
      ? [
          `${formatCount(mostOpen)} incidents can be open at once; ${formatCount(refused)} more things are wrong that are not listed and of which nobody is told.`,
        ]
      : []),
    ...(lostEvents > 0
      ? [
          `${formatCount(lostEvents)} events since Headroom started are not listed, because ${formatCount(mostOpen)} incidents were open when they came.`,
        ]
      : []),
    ...(problem === null ? [] : [`Incidents are not kept on disk now, and are tried again: ${problem}`]),
    ...(lost > 0
      ? [
          `${formatCount(lost)} incidents and lines of kernel logs could not be kept on disk since Headroom started.`,
        ]
      : []),
  ];
}

/** One incident with its steps; null where it is not known. */
export async function incidentDetail(parts: EngineParts, id: string): Promise<IncidentDetail | null> {
  const held = parts.incidents.find(id);
  if (held) return { incident: held.incident, steps: [...held.steps] };
  for (const archive of archivesOf(parts)) {
    const kept = await archive.incident(id);
    if (kept) return { incident: kept.incident, steps: [...kept.steps] };
  }
  return null;
}

/** Incidents on disk, of real and of demo hosts. */
export async function keptIncidents(
  parts: EngineParts,
  query: Omit<IncidentQuery, 'limit'>,
): Promise<readonly StoredIncident[]> {
  const found = await Promise.all(
    archivesOf(parts).map((archive) => archive.incidents({ ...query, limit: mostSearched })),
  );
  return found.flat();
}

/** Where incidents and kernel events are kept now. */
export function archivesOf({ keeping, demo }: EngineParts): readonly IncidentArchive[] {
  return [keeping.store, demo.keeping().store].flatMap((store) => (store ? [store.incidents] : []));
}

function narrowed({ host, gpuUuid }: IncidentFilter): Pick<IncidentQuery, 'host' | 'gpuUuid'> {
  return { ...(host === undefined ? {} : { host }), ...(gpuUuid === undefined ? {} : { gpuUuid }) };
}

function matches(incident: Incident, filter: IncidentFilter): boolean {
  const { state, severities, kinds, host, gpuUuid, sinceMs } = filter;
  return (
    (state === 'all' || incident.state === state) &&
    (severities?.includes(incident.severity) ?? true) &&
    (kinds?.includes(incident.kind) ?? true) &&
    (host === undefined || incident.host === host) &&
    (gpuUuid === undefined || incident.gpuUuid === gpuUuid) &&
    (sinceMs === undefined || incident.clearedAtMs === null || incident.clearedAtMs >= sinceMs)
  );
}

function worstFirst(one: Incident, other: Incident): number {
  const rank = ({ state, severity }: Incident) =>
    (state === 'open' ? 10 : 0) + incidentSeverities.indexOf(severity);
  return rank(other) - rank(one) || other.openedAtMs - one.openedAtMs || (one.id < other.id ? -1 : 1);
}
