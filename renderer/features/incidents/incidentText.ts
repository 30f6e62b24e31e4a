import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
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

/** Incidents as a CSV file: RFC 4180, times in UTC. */
export function incidentsCsv(incidents: readonly Incident[], labels: HostLabels): string {
  const columns: readonly CsvColumn<Incident>[] = [
    ['id', (each) => each.id],
    ['state', (each) => each.state],
    ['severity', (each) => each.severity],
    ['kind', (each) => each.kind],
    ['code', (each) => each.code],
    ['host', (each) => each.host],
    ['gpu index', (each) => each.gpuIndex],
    ['gpu uuid', (each) => each.gpuUuid],
    ['pci bus id', (each) => each.pciBusId],
    ['title', (each) => each.title],
    ['opened (UTC)', (each) => iso(each.openedAtMs)],
    ['last seen (UTC)', (each) => iso(each.lastSeenAtMs)],
    ['cleared (UTC)', (each) => iso(each.clearedAtMs)],
    ['why cleared', (each) => each.clearReason],
    ['count', (each) => each.count],
    ['acknowledged by', (each) => each.acknowledgement?.by],
    ['acknowledged (UTC)', (each) => iso(each.acknowledgement?.atMs ?? null)],
    ['note', (each) => each.acknowledgement?.note],
    ['snoozed until (UTC)', (each) => iso(each.snoozedUntilMs)],
    [
      'host labels',
      (each) =>
        Object.entries(labels[each.host] ?? {})
          .map(([key, value]) => `${key}=${value}`)
          .join(' '),
    ],
    ['what to do', (each) => each.runbook],
    ['demo', (each) => each.demo],
  ];
  return csvFile(columns, incidents);
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
