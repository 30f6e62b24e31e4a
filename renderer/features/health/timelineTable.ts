import type { HealthTimeline } from '#shared/contract/schemas/incident.ts';
import { csvFile } from '#shared/domain/csvFile.ts';
import { incidentKindLabels } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { throttleReasons } from '#shared/domain/throttle.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { kernelTitle } from './timelineRows.ts';

/** One happening of a timeline, in words. */
export interface TimelineLine {
  readonly key: string;
  readonly fromMs: EpochMs;
  /** Null for a moment, and for what has not ended. */
  readonly toMs: EpochMs | null;
  readonly what: string;
  readonly severity: string;
  /** GPU by uuid; '' for the host. */
  readonly gpu: string;
  readonly detail: string;
  readonly incidentId: string | null;
}

/** Everything of a timeline, the newest first: its twin for reading, copying and screen readers. */
export function timelineLines(timeline: HealthTimeline): readonly TimelineLine[] {
  const incidents = timeline.incidents.map((incident) => ({
    key: incident.id,
    fromMs: incident.openedAtMs,
    toMs: incident.clearedAtMs,
    what: `Incident: ${incidentKindLabels[incident.kind]}`,
    severity: incident.severity,
    gpu: incident.gpuUuid ?? '',
    detail: plainText(incident.title),
    incidentId: incident.id,
  }));
  const events = timeline.kernelEvents.map((event, index) => ({
    key: `kernel ${index}`,
    fromMs: event.atMs,
    toMs: null,
    what: kernelTitle(event),
    severity: event.severity,
    gpu: event.gpuUuid ?? '',
    detail: plainText(event.words),
    incidentId: null,
  }));
  const throttled = timeline.throttled.map((span, index) => ({
    key: `throttle ${index}`,
    fromMs: span.fromMs,
    toMs: span.toMs,
    what: `Throttled: ${throttleReasons.find(({ key }) => key === span.reason)?.label ?? plainText(span.reason)}`,
    severity: '',
    gpu: span.gpuUuid,
    detail: '',
    incidentId: null,
  }));
  return [...incidents, ...events, ...throttled].sort((one, other) => other.fromMs - one.fromMs);
}

const iso = (atMs: EpochMs | null) => (atMs === null ? '' : new Date(atMs).toISOString());

/** The lines as a CSV file, times in UTC. */
export function timelineCsv(lines: readonly TimelineLine[]): string {
  return csvFile<TimelineLine>(
    [
      ['from (UTC)', ({ fromMs }) => iso(fromMs)],
      ['to (UTC)', ({ toMs }) => iso(toMs)],
      ['what', ({ what }) => what],
      ['severity', ({ severity }) => severity],
      ['gpu uuid', ({ gpu }) => gpu],
      ['detail', ({ detail }) => detail],
      ['incident', ({ incidentId }) => incidentId],
    ],
    lines,
  );
}
