import { formatCount } from '#shared/domain/format.ts';
import {
  type Incident,
  type IncidentSeverity,
  incidentKindLabels,
  incidentSeverities,
  isWorse,
} from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { cutText } from './cutText.ts';
import type { Notice } from './notice.ts';

/** Notices in words: one headline, a line per sort of change. */
export interface Digest {
  readonly headline: string;
  readonly lines: readonly string[];
  /** The worst severity of what is not over; null where all of it is. */
  readonly worst: IncidentSeverity | null;
}

/** Up to so many notices have a line each; more are counted by what happened and of which kind. */
const mostSingly = 5;
const mostNames = 3;
/** Hosts' words may be of any length. */
const longestLine = 300;

const done = { opened: 'opened', escalated: 'got worse', cleared: 'over' } as const;
const severityWord = (severity: IncidentSeverity) => severity.charAt(0).toUpperCase() + severity.slice(1);

/** Puts notices (at least one) into words; 1,000 hosts lost at once are one line with a count. Hostile text is made plain. */
export function digestOf(notices: readonly Notice[]): Digest {
  const [first] = notices;
  const headline =
    notices.length === 1 && first !== undefined ? singleHeadline(first) : countedHeadline(notices);
  const lines = notices.length <= mostSingly ? notices.map(singleLine) : countedLines(notices);
  return { headline, lines, worst: worstOf(notices) };
}

/** `gpu-01 GPU 3`, or the host alone. */
function subjectOf({ host, gpuUuid, gpuIndex }: Incident): string {
  if (gpuUuid === null) return plainText(host);
  return `${plainText(host)} GPU ${gpuIndex ?? plainText(gpuUuid)}`;
}

function singleHeadline({ type, incident }: Notice): string {
  const mark = type === 'cleared' ? 'Over' : severityWord(incident.severity);
  return cutText(`${mark}: ${subjectOf(incident)}: ${incidentKindLabels[incident.kind]}`, longestLine);
}

function singleLine({ type, incident }: Notice): string {
  const said = plainText(type === 'cleared' ? (incident.clearReason ?? incident.title) : incident.title);
  const mark =
    type === 'cleared' ? 'over' : `${incident.severity}${type === 'escalated' ? ', got worse' : ''}`;
  return cutText(`${subjectOf(incident)} (${mark}): ${said}`, longestLine);
}

/** `1,000 incidents opened (998 critical, 2 warning), 3 over`. */
function countedHeadline(notices: readonly Notice[]): string {
  const parts = (['opened', 'escalated', 'cleared'] as const).flatMap((type) => {
    const some = notices.filter((notice) => notice.type === type);
    if (some.length === 0) return [];
    const severities = type === 'cleared' ? '' : ` (${bySeverity(some)})`;
    return [`${formatCount(some.length)} ${done[type]}${severities}`];
  });
  return `Incidents: ${parts.join(', ')}`;
}

function bySeverity(notices: readonly Notice[]): string {
  return incidentSeverities
    .toReversed()
    .map(
      (severity) =>
        [severity, notices.filter(({ incident }) => incident.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${formatCount(count)} ${severity}`)
    .join(', ');
}

/** A line per change and kind, the most frequent first. */
function countedLines(notices: readonly Notice[]): readonly string[] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = `${notice.type} ${notice.incident.kind}`;
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length).map(groupLine);
}

/** `Host unreachable, opened: 1,000 on 1,000 hosts (gpu-001, gpu-002, gpu-003 and 997 more)`. */
function groupLine(group: readonly Notice[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const hosts = [...new Set(group.map(({ incident }) => plainText(incident.host)))];
  const names = hosts.slice(0, mostNames).join(', ');
  const more = hosts.length > mostNames ? ` and ${formatCount(hosts.length - mostNames)} more` : '';
  const where =
    hosts.length === 1 ? `on ${names}` : `on ${formatCount(hosts.length)} hosts (${names}${more})`;
  return cutText(
    `${incidentKindLabels[first.incident.kind]}, ${done[first.type]}: ${formatCount(group.length)} ${where}`,
    longestLine,
  );
}

function worstOf(notices: readonly Notice[]): IncidentSeverity | null {
  let worst: IncidentSeverity | null = null;
  for (const { type, incident } of notices) {
    if (type === 'cleared') continue;
    if (worst === null || isWorse(incident.severity, worst)) worst = incident.severity;
  }
  return worst;
}
