import { bareVllmNames, serverNames } from './llmNames.ts';

const parts = ['_bucket', '_sum', '_count'];

/** Bare names by prefix; a histogram's with what it appends. */
const bareByPrefix: readonly (readonly [prefix: string, bare: ReadonlySet<string>])[] = serverNames.flatMap(
  ({ prefixes, metrics, latencies, means }) => {
    const plain = Object.values(metrics).flat();
    const histograms = Object.values(latencies)
      .flat()
      .flatMap((name) => parts.map((part) => `${name}${part}`));
    const sums = Object.values(means ?? {}).flatMap(({ sum, count }) => [sum, count]);
    const bare = new Set([...plain, ...histograms, ...sums]);
    return prefixes.map((prefix) => [prefix, bare] as const);
  },
);

/**
 * Whether `llmReadings` takes anything from series of this name. A server's text holds some 600 lines, of which about a
 * tenth is read; to pass over the others unread is what makes a thousand servers affordable.
 */
export function isReadName(name: string): boolean {
  if (name === 'process_start_time_seconds' || bareVllmNames.has(name)) return true;
  if (name.startsWith('nv_inference_') || name.startsWith('nv_trt_llm_')) return true;
  return bareByPrefix.some(
    ([prefix, bare]) => name.startsWith(prefix) && bare.has(name.slice(prefix.length)),
  );
}
