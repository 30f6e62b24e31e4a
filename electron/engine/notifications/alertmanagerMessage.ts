import { createHash } from 'node:crypto';
import { incidentSeverities } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { cutText } from './cutText.ts';
import { digestOf } from './digest.ts';
import type { Notice } from './notice.ts';

type Texts = Readonly<Record<string, string>>;

interface Alert {
  readonly status: 'firing' | 'resolved';
  readonly labels: Texts;
  readonly annotations: Texts;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly generatorURL: string;
  readonly fingerprint: string;
}

/** More alerts than this in one message are counted in `truncatedAlerts`, as Alertmanager's `max_alerts` does, and come with the next one. */
const mostAlerts = 100;
const longestText = 500;
/** Go's zero time: what Alertmanager writes as the end of an alert that has none yet. */
const noTime = '0001-01-01T00:00:00Z';

/**
 * Notices as Alertmanager sends them to a webhook, version 4, one group for all of them.
 * Form: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config
 */
export function alertmanagerMessage(receiver: string, notices: readonly Notice[]): string {
  const summary = digestOf(notices).headline;
  const alerts = inOrder(notices)
    .slice(0, mostAlerts)
    .map((notice) => alertOf(notice, summary));
  return JSON.stringify({
    version: '4',
    groupKey: '{}:{}',
    truncatedAlerts: notices.length - alerts.length,
    status: notices.some(({ type }) => type !== 'cleared') ? 'firing' : 'resolved',
    receiver,
    groupLabels: {},
    commonLabels: common(alerts.map(({ labels }) => labels)),
    commonAnnotations: common(alerts.map(({ annotations }) => annotations)),
    externalURL: '',
    alerts,
  });
}

/** What a message has no room for: its receiver knows nothing of it until a further one. */
export function leftOut(notices: readonly Notice[]): readonly Notice[] {
  return inOrder(notices).slice(mostAlerts);
}

/** What burns first, the worst at the top; what is over comes last. */
function inOrder(notices: readonly Notice[]): readonly Notice[] {
  return notices.toSorted((one, other) => urgency(other) - urgency(one));
}

function urgency({ type, incident }: Notice): number {
  return type === 'cleared' ? -1 : incidentSeverities.indexOf(incident.severity);
}

function alertOf({ type, incident, labels }: Notice, groupSummary: string): Alert {
  const cleared = type === 'cleared';
  const newest = incident.evidence.at(-1);
  return {
    status: cleared ? 'resolved' : 'firing',
    labels: {
      ...labelsOf(labels),
      ...present({
        alertname: incident.kind,
        severity: incident.severity,
        host: incident.host,
        gpu: incident.gpuIndex === null ? '' : String(incident.gpuIndex),
        gpu_uuid: incident.gpuUuid ?? '',
        pci_bus_id: incident.pciBusId ?? '',
        code: incident.code,
      }),
    },
    annotations: present({
      summary: incident.title,
      description: incident.runbook,
      evidence: newest?.words ?? '',
      clear_reason: cleared ? (incident.clearReason ?? '') : '',
      count: String(incident.count),
      incident_id: incident.id,
      group_summary: groupSummary,
    }),
    startsAt: rfc3339(incident.openedAtMs),
    endsAt: cleared ? rfc3339(incident.clearedAtMs ?? incident.lastSeenAtMs) : noTime,
    generatorURL: '',
    fingerprint: createHash('sha256').update(incident.id).digest('hex').slice(0, 16),
  };
}

/** A host's labels with names that Prometheus takes: `rack.row` -> `rack_row`. */
function labelsOf(labels: Texts): Texts {
  return present(
    Object.fromEntries(
      Object.entries(labels).map(([key, value]) => {
        const name = key.replace(/[^A-Za-z0-9_]/g, '_');
        return [/^[0-9]/.test(name) ? `_${name}` : name, value];
      }),
    ),
  );
}

/** Texts made plain and bounded; an empty label is one that is not there. */
function present(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([key, value]) => [key, cutText(plainText(value), longestText)] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** What all of them share. */
function common(all: readonly Texts[]): Texts {
  const [first = {}, ...rest] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([key, value]) => rest.every((texts) => texts[key] === value)),
  );
}

function rfc3339(atMs: EpochMs): string {
  return new Date(atMs).toISOString();
}
