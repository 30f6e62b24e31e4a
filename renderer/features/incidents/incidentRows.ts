import {
  type Incident,
  type IncidentSeverity,
  incidentKindLabels,
  incidentSeverities,
} from '#shared/domain/incident.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { IncidentGrouping, IncidentView } from './incidentView.ts';

/** Labels of hosts, by host name. */
export type HostLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A line of the list: a group's head or an incident. */
export type IncidentLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly title: string;
      readonly incidents: readonly Incident[];
    }
  | { readonly kind: 'incident'; readonly key: string; readonly incident: Incident };

const byName = new Intl.Collator('en', { numeric: true });

/** True while nobody is to be told of an incident. */
function isQuiet(incident: Incident, nowMs: EpochMs): boolean {
  return incident.acknowledgement !== null || isSnoozed(incident, nowMs);
}

/** True while an incident is snoozed. */
export function isSnoozed({ snoozedUntilMs }: Incident, nowMs: EpochMs): boolean {
  return snoozedUntilMs !== null && snoozedUntilMs > nowMs;
}

/** Incidents that a view shows: open ones first, then the worst, then the newest. */
export function shownIncidents(
  incidents: readonly Incident[],
  view: IncidentView,
  labels: HostLabels,
  nowMs: EpochMs,
): readonly Incident[] {
  const terms = termsOf(view.filter);
  return incidents
    .filter(
      (incident) =>
        (view.state === 'all' || incident.state === view.state) &&
        (view.severities.length === 0 || view.severities.includes(incident.severity)) &&
        (view.quiet === 'shown' || !isQuiet(incident, nowMs)) &&
        terms.every((term) => holds(term, incident, labels)),
    )
    .sort(byUrgency);
}

function byUrgency(one: Incident, other: Incident): number {
  const open = Number(other.state === 'open') - Number(one.state === 'open');
  if (open !== 0) return open;
  const worse = incidentSeverities.indexOf(other.severity) - incidentSeverities.indexOf(one.severity);
  return worse || other.openedAtMs - one.openedAtMs || byName.compare(one.host, other.host);
}

interface Term {
  readonly key: string | null;
  readonly text: string;
  readonly negated: boolean;
}

/** `host:gpu-01 kind:xid -team:search fallen`; all must hold, case does not count, quotes keep blanks together. */
function termsOf(filter: string): readonly Term[] {
  const words = filter.toLowerCase().match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
  return words.flatMap((word) => {
    const negated = word.startsWith('-') && word.length > 1;
    const bare = (negated ? word.slice(1) : word).replaceAll('"', '');
    const mark = bare.indexOf(':');
    const key = mark > 0 ? bare.slice(0, mark) : null;
    const text = key === null ? bare : bare.slice(mark + 1);
    return bare === '' ? [] : [{ key, text, negated }];
  });
}

function holds({ key, text, negated }: Term, incident: Incident, labels: HostLabels): boolean {
  const ofHost = labels[incident.host] ?? {};
  const found =
    key === null ? searchText(incident, ofHost).includes(text) : fieldHolds(key, text, incident, ofHost);
  return found !== negated;
}

function fieldHolds(
  key: string,
  text: string,
  incident: Incident,
  labels: Readonly<Record<string, string>>,
): boolean {
  switch (key) {
    case 'host':
      return incident.host.toLowerCase().includes(text);
    case 'kind':
      return incident.kind.includes(text) || incidentKindLabels[incident.kind].toLowerCase().includes(text);
    case 'code':
      return incident.code.toLowerCase() === text;
    case 'gpu':
      return (
        String(incident.gpuIndex ?? '') === text || (incident.gpuUuid ?? '').toLowerCase().includes(text)
      );
    case 'by':
      return (incident.acknowledgement?.by ?? '').toLowerCase().includes(text);
    default: {
      const label = Object.entries(labels).find(([name]) => name.toLowerCase() === key);
      if (label !== undefined) return label[1].toLowerCase().includes(text);
      // Not a label here: a word with a colon in it, as a PCI address is.
      return searchText(incident, labels).includes(`${key}:${text}`);
    }
  }
}

function searchText(incident: Incident, labels: Readonly<Record<string, string>>): string {
  const parts = [
    incident.title,
    incident.host,
    incidentKindLabels[incident.kind],
    incident.kind,
    incident.code,
    incident.severity,
    incident.gpuUuid ?? '',
    incident.pciBusId ?? '',
    incident.acknowledgement?.by ?? '',
    incident.acknowledgement?.note ?? '',
    ...Object.entries(labels).map(([key, value]) => `${key}=${value}`),
  ];
  return parts.join('\n').toLowerCase();
}

/** The incidents as lines, under heads where they are grouped; the group with the worst incident first. */
export function linesOfIncidents(
  incidents: readonly Incident[],
  groupBy: IncidentGrouping,
): readonly IncidentLine[] {
  const line = (incident: Incident): IncidentLine => ({ kind: 'incident', key: incident.id, incident });
  if (groupBy === 'none') return incidents.map(line);
  const groups = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const title = groupBy === 'host' ? incident.host : incidentKindLabels[incident.kind];
    const group = groups.get(title);
    if (group) group.push(incident);
    else groups.set(title, [incident]);
  }
  return [...groups].flatMap(([title, members]) => [
    { kind: 'group' as const, key: `group ${title}`, title, incidents: members },
    ...members.map(line),
  ]);
}

/** How many of each severity, the worst first; severities without any are left out. */
export function severityCounts(
  incidents: readonly Incident[],
): readonly { readonly severity: IncidentSeverity; readonly count: number }[] {
  return incidentSeverities
    .toReversed()
    .map((severity) => ({
      severity,
      count: incidents.filter((incident) => incident.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}
