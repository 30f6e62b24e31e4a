import type { EpochMs } from '#shared/domain/units.ts';
import {
  type AbsolutePoint,
  nowPoint,
  resolveTimePoint,
  type TimePoint,
  type TimeUnit,
} from './timePoint.ts';
import { lastUnits, type TimeRange } from './timeRange.ts';

/** The range that a text means, or what is wrong with it. */
export type ParsedRange =
  | { readonly ok: true; readonly range: TimeRange }
  | { readonly ok: false; readonly problem: string };

/** Shown beside the field and in every refusal. */
export const rangeExamples = '13h, now-1d, yesterday, 2026-11-20 14:00 to 18:00';

const longestRangeMs = 20 * 365 * 86_400_000;
const unitNames: readonly (readonly [TimeUnit, RegExp])[] = [
  ['M', /^(?:M|months?)$/],
  ['s', /^(?:s|sec|secs|seconds?)$/i],
  ['m', /^(?:m|min|mins|minutes?)$/],
  ['h', /^(?:h|hr|hrs|hours?)$/i],
  ['d', /^(?:d|days?)$/i],
  ['w', /^(?:w|weeks?)$/i],
  ['y', /^(?:y|years?)$/i],
];

function unitOf(word: string): TimeUnit | null {
  return unitNames.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** `13h`, `last 90 min`, `1M`: so much time up to now. */
function parseLast(text: string): TimeRange | null {
  const match = /^(?:last\s+)?(\d{1,6})\s*([A-Za-z]+)$/.exec(text);
  const unit = match?.[2] === undefined ? null : unitOf(match[2]);
  const back = Number(match?.[1]);
  return unit === null || !(back > 0) ? null : lastUnits(back, unit);
}

const wholeDays: ReadonlyMap<string, TimeRange> = new Map([
  ['today', { from: { ...nowPoint, startOf: 'd' }, to: nowPoint }],
  [
    'yesterday',
    { from: { kind: 'relative', back: 1, unit: 'd', startOf: 'd' }, to: { ...nowPoint, startOf: 'd' } },
  ],
]);

function parseRelative(text: string): TimePoint | null {
  const match = /^now(?:\s*-\s*(\d{1,6})\s*([A-Za-z]+))?(?:\s*\/\s*([smhdwMy]))?$/.exec(text);
  if (match === null) return null;
  const unit = match[2] === undefined ? 's' : unitOf(match[2]);
  if (unit === null) return null;
  return {
    kind: 'relative',
    back: Number(match[1] ?? 0),
    unit,
    startOf: (match[3] as TimeUnit | undefined) ?? null,
  };
}

interface Written {
  readonly point: AbsolutePoint;
  /** The day as written, so that the other end may be a time alone. */
  readonly day: string;
  readonly hasTime: boolean;
}

/** `2026-11-20`, `2026-11-20 14:00[:30]`, `2026-11-20T14:00`, or with `day` a time alone; local time. */
function parseWritten(text: string, day: string | null): Written | null {
  const full = /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text) && day !== null ? `${day} ${text}` : text;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(full);
  if (match === null) return null;
  const [year, month, date, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const at = new Date(year ?? 0, (month ?? 1) - 1, date, hour, minute, second);
  const isReal = at.getMonth() === (month ?? 0) - 1 && at.getDate() === date && (hour ?? 0) < 24;
  if (!isReal || (minute ?? 0) > 59 || (second ?? 0) > 59 || at.getTime() < 0) return null;
  return {
    point: { kind: 'absolute', atMs: at.getTime() },
    day: full.slice(0, 10),
    hasTime: match[4] !== undefined,
  };
}

function nextDay(atMs: EpochMs): EpochMs {
  const date = new Date(atMs);
  return date.setDate(date.getDate() + 1);
}

/** A day alone is that whole day; any other single point runs up to now. */
function parseOne(text: string): TimeRange | null {
  const relative = parseRelative(text);
  if (relative !== null) return { from: relative, to: nowPoint };
  const written = parseWritten(text, null);
  if (written === null) return null;
  const to: TimePoint = written.hasTime ? nowPoint : { kind: 'absolute', atMs: nextDay(written.point.atMs) };
  return { from: written.point, to };
}

function parseTwo(fromText: string, toText: string): TimeRange | null {
  const writtenFrom = parseWritten(fromText, null);
  const from = parseRelative(fromText) ?? writtenFrom?.point ?? null;
  const writtenTo = parseWritten(toText, writtenFrom?.day ?? null);
  const to = parseRelative(toText) ?? writtenTo?.point ?? null;
  if (from === null || to === null) return null;
  if (writtenTo !== null && !writtenTo.hasTime)
    return { from, to: { kind: 'absolute', atMs: nextDay(writtenTo.point.atMs) } };
  return { from, to };
}

/**
 * Reads a typed range: `13h`, `last 90 min`, `now-1d`, `now-1M/M to now/M`, `yesterday`, `2026-11-20`,
 * `2026-11-20 14:00 to 18:00`. `m` is minutes and `M` months. A day at the end of a range is included.
 * `nowMs` serves only to refuse a range that ends before it starts.
 */
export function parseTimeRange(input: string, nowMs: EpochMs): ParsedRange {
  const text = input.trim().replaceAll(/\s+/g, ' ');
  const refuse = (why: string): ParsedRange => ({ ok: false, problem: `${why} Try ${rangeExamples}.` });
  if (text === '') return refuse('Type a time range.');
  const ends = text.split(/\s*\.\.\s*|\s+to\s+/);
  const [first = '', second] = ends;
  const range =
    second === undefined
      ? (wholeDays.get(text.toLowerCase()) ?? parseLast(text) ?? parseOne(text))
      : ends.length === 2
        ? parseTwo(first, second)
        : null;
  if (range === null) return refuse(`“${text.slice(0, 60)}” is not a time range.`);
  const fromMs = resolveTimePoint(range.from, nowMs);
  const toMs = resolveTimePoint(range.to, nowMs);
  if (toMs <= fromMs) return refuse('The range ends before it starts.');
  // Written so that NaN (a date out of what Date can hold) is refused too.
  if (!(toMs - fromMs <= longestRangeMs && fromMs >= 0)) return refuse('The range is longer than 20 years.');
  return { ok: true, range };
}
