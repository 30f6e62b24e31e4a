import { csvLine } from '#shared/domain/csvCell.ts';
import { formatDuration } from '#shared/domain/format.ts';
import {
  type Incident,
  type IncidentEvidence,
  type IncidentStep,
  incidentKindLabels,
} from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { HostLabels } from './incidentRows.ts';

/** `gpu-01 GPU 3`, or the host alone. */
export function incidentSubject({ host, gpuUuid, gpuIndex }: Incident): string {
  if (gpuUuid === null) return plainText(host);
  return `${plainText(host)} GPU ${gpuIndex ?? plainText(gpuUuid)}`;
}

/** What a piece of evidence says: its number with unit, and the host's words. */
function evidenceText({ value, unit, words }: IncidentEvidence): string {
  const number = value === null ? '' : `${value.toLocaleString('en-GB')}${unit === '' ? '' : ` ${unit}`}`;
  return [number, plainText(words)].filter((part) => part !== '').join(' · ');
}

/** How long it lasted, or has lasted. */
export function lastedText(incident: Incident, nowMs: EpochMs): string {
  return formatDuration(Math.max(0, (incident.clearedAtMs ?? nowMs) - incident.openedAtMs) / 1000);
}

const iso = (atMs: EpochMs | null) => (atMs === null ? '' : new Date(atMs).toISOString());

/** Byte order mark: without it spreadsheets read UTF-8 as something else. */
const byteOrderMark = '\uFEFF';

/** Incidents as a CSV file: RFC 4180, times in UTC. */
export function incidentsCsv(incidents: readonly Incident[], labels: HostLabels): string {
  const header = [
    'id',
    'state',
    'severity',
    'kind',
    'code',
    'host',
    'gpu index',
    'gpu uuid',
    'pci bus id',
    'title',
    'opened (UTC)',
    'last seen (UTC)',
    'cleared (UTC)',
    'why cleared',
    'count',
    'acknowledged by',
    'acknowledged (UTC)',
    'note',
    'snoozed until (UTC)',
    'host labels',
    'what to do',
    'demo',
  ];
  const rows = incidents.map((each) =>
    csvLine([
      each.id,
      each.state,
      each.severity,
      each.kind,
      each.code,
      each.host,
      each.gpuIndex,
      each.gpuUuid,
      each.pciBusId,
      each.title,
      iso(each.openedAtMs),
      iso(each.lastSeenAtMs),
      iso(each.clearedAtMs),
      each.clearReason,
      each.count,
      each.acknowledgement?.by,
      iso(each.acknowledgement?.atMs ?? null),
      each.acknowledgement?.note,
      iso(each.snoozedUntilMs),
      Object.entries(labels[each.host] ?? {})
        .map(([key, value]) => `${key}=${value}`)
        .join(' '),
      each.runbook,
      each.demo,
    ]),
  );
  return byteOrderMark + csvLine(header) + rows.join('');
}

/** Hostile text within Markdown: its signs lose their meaning, a line end cannot begin a heading. */
function markdownText(text: string): string {
  return plainText(text).replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&');
}

/** An incident for a ticket or a chat. */
export function incidentMarkdown(incident: Incident, steps: readonly IncidentStep[], link: string): string {
  const facts: readonly (readonly [string, string])[] = [
    ['Severity', incident.severity],
    [
      'Kind',
      incidentKindLabels[incident.kind] + (incident.code === '' ? '' : ` (${plainText(incident.code)})`),
    ],
    ['Where', incidentSubject(incident)],
    ['GPU UUID', incident.gpuUuid ?? ''],
    ['PCI bus id', incident.pciBusId ?? ''],
    ['Since', iso(incident.openedAtMs)],
    ['Last seen', iso(incident.lastSeenAtMs)],
    [
      'Cleared',
      incident.clearedAtMs === null ? '' : `${iso(incident.clearedAtMs)}: ${incident.clearReason ?? ''}`,
    ],
    ['Count', String(incident.count)],
    [
      'Acknowledged',
      incident.acknowledgement === null
        ? ''
        : `${incident.acknowledgement.by}: ${incident.acknowledgement.note}`,
    ],
  ];
  const lines = [
    `## ${markdownText(`${incidentSubject(incident)}: ${incident.title}`)}${incident.demo ? ' (DEMO)' : ''}`,
    '',
    ...facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `- **${name}:** ${markdownText(value)}`),
    '',
    `**What to do:** ${markdownText(incident.runbook)}`,
    '',
    '### Evidence',
    '',
    ...incident.evidence.map(
      (each) => `- ${iso(each.atMs)} ${markdownText(each.label)}: ${markdownText(evidenceText(each))}`,
    ),
    '',
    '### Timeline',
    '',
    ...steps.map((step) => `- ${iso(step.atMs)} ${step.kind}: ${markdownText(step.text)}`),
    '',
    link,
    '',
  ];
  return lines.join('\n');
}
