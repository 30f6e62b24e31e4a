import type { HostFacts } from '#shared/domain/gpu.ts';
import { type Fact, failed, type Reading, unavailable } from '#shared/domain/reading.ts';

const notTold = Object.freeze(unavailable('the host does not tell'));
const longestFact = 200;
const bytesPerKibibyte = 1024;

/** Facts of a host of which nothing is known. */
export const unknownHostFacts: HostFacts = parseHostFacts([]);

/**
 * Reads the `host` section: key=value lines in any order, each key as in `lanes.ts`. What is missing, empty or no
 * number is unavailable or failed, never 0.
 */
export function parseHostFacts(lines: readonly string[]): HostFacts {
  const values = new Map<string, string>();
  for (const line of lines) {
    const equals = line.indexOf('=');
    if (equals > 0) values.set(line.slice(0, equals), line.slice(equals + 1).trim());
  }
  const fact = (key: string): Fact => values.get(key)?.slice(0, longestFact) || notTold;
  const reading = (key: string, scale = 1) => readingOf(values.get(key), scale);
  const loads = (values.get('loadavg') ?? '').split(/\s+/);
  return {
    hostname: fact('hostname'),
    os: fact('os'),
    kernel: fact('kernel'),
    architecture: fact('architecture'),
    uptimeSeconds: reading('uptime_seconds'),
    cpuModel: fact('cpu_model'),
    cpuCount: reading('cpu_count'),
    load1: readingOf(loads[0], 1),
    load5: readingOf(loads[1], 1),
    load15: readingOf(loads[2], 1),
    memoryTotalBytes: reading('memory_total_kib', bytesPerKibibyte),
    memoryAvailableBytes: reading('memory_available_kib', bytesPerKibibyte),
    diskTotalBytes: reading('disk_total_kib', bytesPerKibibyte),
    diskUsedBytes: reading('disk_used_kib', bytesPerKibibyte),
  };
}

function readingOf(text: string | undefined, scale: number): Reading {
  if (text === undefined || text === '') return notTold;
  if (!/^\d{1,15}(?:\.\d{1,9})?$/.test(text)) return failed(`not a number: ${text.slice(0, 60)}`);
  return Number(text) * scale;
}

/** The first facts, with what they lack taken from the second. */
export function mergeHostFacts(first: HostFacts, second: HostFacts): HostFacts {
  const keys = Object.keys(first) as (keyof HostFacts)[];
  return Object.fromEntries(
    keys.map((key) => [key, typeof first[key] === 'object' ? second[key] : first[key]]),
  ) as unknown as HostFacts;
}
