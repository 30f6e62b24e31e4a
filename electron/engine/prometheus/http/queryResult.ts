import { z } from 'zod';

/** One series of an answer. A vector's series has one sample. */
export interface QuerySeries {
  readonly labels: Readonly<Record<string, string>>;
  /** Evaluation or sample time in seconds, and the value as written: DCGM's blanks differ in their last digits alone. */
  readonly samples: readonly (readonly [atS: number, value: string])[];
}

/** The answer to a query. */
export interface QueryResult {
  readonly series: readonly QuerySeries[];
  /** What the server says beside it: partial responses, limits. Hostile text. */
  readonly warnings: readonly string[];
  /** The server's clock in whole seconds; null where it does not tell. */
  readonly serverNowMs: number | null;
}

const mostWarnings = 5;

/** Only the frame is checked by a schema: ten million samples are checked where they are read. */
const frame = z.object({
  status: z.literal('success'),
  data: z.object({ resultType: z.enum(['vector', 'matrix']), result: z.array(z.unknown()) }),
  warnings: z.array(z.string()).optional(),
  infos: z.array(z.string()).optional(),
  isPartial: z.boolean().optional(),
});

/** Reads the JSON of `/api/v1/query` and `/api/v1/query_range`; a text says why it is none. */
export function readQueryResult(json: string): QueryResult | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return json.slice(0, 200);
  }
  const framed = frame.safeParse(parsed);
  if (!framed.success) return json.slice(0, 200);
  const { data, warnings = [], infos = [], isPartial = false } = framed.data;
  const series = data.result.flatMap((each) => {
    const read = seriesOf(each, data.resultType);
    return read === null ? [] : [read];
  });
  const partial = isPartial ? ['the answer is partial: some storage nodes did not answer'] : [];
  const said = [...partial, ...warnings, ...infos].slice(0, mostWarnings);
  return { series, warnings: said.map((text) => text.slice(0, 300)), serverNowMs: null };
}

function seriesOf(each: unknown, type: 'vector' | 'matrix'): QuerySeries | null {
  if (typeof each !== 'object' || each === null) return null;
  const { metric, value, values } = each as Record<string, unknown>;
  if (typeof metric !== 'object' || metric === null) return null;
  const samples = type === 'vector' ? [value] : values;
  if (!Array.isArray(samples)) return null;
  return { labels: labelsOf(metric), samples: samples.filter(isSample) };
}

function labelsOf(metric: object): Readonly<Record<string, string>> {
  const labels: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(metric)) if (typeof value === 'string') labels[name] = value;
  return labels;
}

function isSample(sample: unknown): sample is readonly [number, string] {
  return Array.isArray(sample) && typeof sample[0] === 'number' && typeof sample[1] === 'string';
}
