import type { HealthTimeline, TimelineKernelEvent } from '#shared/contract/schemas/incident.ts';
import {
  type Incident,
  type IncidentSeverity,
  incidentKindLabels,
  isWorse,
} from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { throttleReasons } from '#shared/domain/throttle.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { ResolvedRange } from '../../charts/timeSeries/range/timeRange.ts';
import { joinIntervals } from '../../charts/timeSeries/throttleIntervals.ts';

/** A stretch or a moment (`toMs` equals `fromMs`) of a row. */
export interface TimelineItem {
  readonly key: string;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly tone: IncidentSeverity | 'throttle';
  /** What it is, for a tooltip; plain text. */
  readonly title: string;
  /** The incident that it opens; null for none. */
  readonly incidentId: string | null;
}

/** A row of the timeline. */
export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  readonly kind: 'spans' | 'marks';
  readonly items: readonly TimelineItem[];
  /** Why it cannot be known whether something belongs here; null where it can. */
  readonly unread: string | null;
}

/** Boxes of a row at most: about one per three pixels. */
const mostBoxes = 240;

/** The rows: an incident's kind each, what the kernel said, a throttle reason each. */
export function timelineRows(timeline: HealthTimeline, range: ResolvedRange): readonly TimelineRow[] {
  return [
    ...incidentRows(timeline.incidents, range),
    kernelRow(timeline, range),
    ...throttleRows(timeline, range),
  ];
}

function incidentRows(incidents: readonly Incident[], range: ResolvedRange): readonly TimelineRow[] {
  const kinds = [...new Set(incidents.map(({ kind }) => kind))];
  const byKind = kinds.map((kind) => [kind, incidents.filter((each) => each.kind === kind)] as const);
  const worst = (some: readonly Incident[]) =>
    some.reduce<IncidentSeverity>((bad, { severity }) => (isWorse(severity, bad) ? severity : bad), 'info');
  return byKind
    .sort(
      ([, one], [, other]) =>
        Number(isWorse(worst(other), worst(one))) - Number(isWorse(worst(one), worst(other))),
    )
    .map(([kind, some]) => ({
      key: `incident ${kind}`,
      label: incidentKindLabels[kind],
      kind: 'spans' as const,
      items: some.map((incident) => ({
        key: incident.id,
        fromMs: incident.openedAtMs,
        toMs: incident.clearedAtMs ?? range.toMs,
        tone: incident.severity,
        title: plainText(incident.title),
        incidentId: incident.id,
      })),
      unread: null,
    }));
}

function kernelRow({ kernelEvents, kernelLog }: HealthTimeline, range: ResolvedRange): TimelineRow {
  const shown = kernelEvents.filter(({ atMs }) => atMs >= range.fromMs && atMs <= range.toMs);
  return {
    key: 'kernel',
    label: 'XIDs and kernel messages',
    kind: 'marks',
    items: shown.map((event, index) => ({
      key: `${event.atMs} ${index}`,
      fromMs: event.atMs,
      toMs: event.atMs,
      tone: event.severity,
      title: kernelTitle(event),
      incidentId: null,
    })),
    unread: kernelUnread(kernelLog),
  };
}

/** Why the kernel's messages are not known; null where they are. */
function kernelUnread(kernelLog: HealthTimeline['kernelLog']): string | null {
  if (kernelLog === null) return 'the kernel log has not been read yet';
  if (kernelLog.source !== null) return null;
  return kernelLog.problem === null
    ? 'the kernel log cannot be followed'
    : plainText(kernelLog.problem.message);
}

/** `XID 79: GPU has fallen off the bus`. */
export function kernelTitle({ kind, number, meaning }: TimelineKernelEvent): string {
  const name = kind === 'xid' ? 'XID' : kind === 'sxid' ? 'SXid' : '';
  const head = name === '' || number === null ? '' : `${name} ${number}: `;
  return plainText(head + meaning);
}

function throttleRows({ throttled }: HealthTimeline, range: ResolvedRange): readonly TimelineRow[] {
  const gapMs = (range.toMs - range.fromMs) / mostBoxes;
  return throttleReasons.flatMap(({ key, label, slows }) => {
    const spans = throttled.filter(({ reason }) => reason === key);
    if (!slows || spans.length === 0) return [];
    const gpus = new Set(spans.map(({ gpuUuid }) => gpuUuid)).size;
    const sorted = spans.toSorted((one, other) => one.fromMs - other.fromMs);
    const items = joinIntervals(sorted, gapMs).map(({ fromMs, toMs }) => ({
      key: String(fromMs),
      fromMs,
      toMs,
      tone: 'throttle' as const,
      title: gpus > 1 ? `${label}, on some of ${gpus} GPUs` : label,
      incidentId: null,
    }));
    return [{ key: `throttle ${key}`, label, kind: 'spans' as const, items, unread: null }];
  });
}
