/** How the load of a measurement came. */
export type LoadKind =
  | 'closed-loop'
  | 'burst'
  | 'offline'
  | 'static-batch'
  | 'single-request'
  | 'decode-only'
  | 'prefill-only'
  | 'open-loop';

/** A load, and the requests per second that arrive where it is open; infinite where all came at once. */
export interface LoadOfRow {
  readonly kind: LoadKind;
  readonly requestsPerSecond: number | null;
}

const kinds: readonly (readonly [pattern: RegExp, kind: LoadKind])[] = [
  [/llama-bench tg|^tg ?\d|decode[- ]only/, 'decode-only'],
  [/llama-bench pp|^pp ?\d|prefill[- ]only/, 'prefill-only'],
  [/^closed|fixed concurrency|max[- _]?concurrency|closed[- ]loop/, 'closed-loop'],
  [/open[- ]loop|poisson|req(?:uest)?s?\/s|request[- _]rate|\bqps\b|\brps\b/, 'open-loop'],
  [/^static|static batch/, 'static-batch'],
  [/^burst/, 'burst'],
  [/^mlperf|offline|max(?:imum)? throughput|^vllm benchmark|benchmark_throughput/, 'offline'],
  [/^single|batch[- ]?(?:size )?1\b|one request/, 'single-request'],
  [/concurren/, 'closed-loop'],
];

/** Reads what a row says of its load; null where it says nothing that is known here. */
export function loadOf(text: string): LoadOfRow | null {
  const lower = text.toLowerCase();
  const kind = kinds.find(([pattern]) => pattern.test(lower))?.[1];
  if (kind === undefined) return null;
  return { kind, requestsPerSecond: kind === 'open-loop' ? rateOf(lower) : null };
}

function rateOf(text: string): number | null {
  if (/\binf(?:inite)?\b/.test(text)) return Number.POSITIVE_INFINITY;
  const rate = Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN);
  return rate > 0 ? rate : null;
}
