import { setImmediate } from 'node:timers/promises';
import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { z } from 'zod';
import type { CounterNumbers } from '#shared/analysis/health/errorCounters.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { inOneStep } from './inOneStep.ts';
import { readBody } from './readBody.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';

/** What is remembered of a host between two runs, to judge its health. */
export interface RememberedHost {
  readonly host: string;
  /** When it was last in the fleet; of one that a source shows, its last sample. To the hour. */
  readonly seenMs: EpochMs;
  /** The source that showed it; null for one that we read ourselves. */
  readonly source: string | null;
  /** Where we reached it; null for one that a source shows, and of before that was kept. */
  readonly address: string | null;
  /** GPUs that it should have; null while that is not known. */
  readonly gpus: number | null;
  /** GPUs that were taken out on purpose, and when that was said. */
  readonly removed: Readonly<Record<string, EpochMs>>;
}

/** Memories of hosts on disk. What writes throws FailureError. */
export interface HostHealthArchive {
  /** By name; null for one that this build cannot read. */
  hosts(): Promise<ReadonlyMap<string, RememberedHost | null>>;
  /** Replaces what was known of the hosts named. */
  save(hosts: readonly RememberedHost[]): Promise<void>;
  forget(hosts: readonly string[]): Promise<void>;
  /** The last numbers of a host's counters of errors; null where this build cannot read them. */
  counters(host: string): Promise<CounterNumbers | null>;
  /** Replaces those of the hosts named, all in one step. They are asked for one host after another: a thousand hosts' are 45 MB. */
  saveCounters(counters: ReadonlyMap<string, () => CounterNumbers>): Promise<void>;
}

const rememberedSchema = z.object({
  host: z.string(),
  seenMs: z.number(),
  source: z.string().nullable(),
  address: z.string().nullable().default(null),
  gpus: z.int().nonnegative().nullable(),
  removed: z.record(z.string(), z.number()),
}) satisfies z.ZodType<RememberedHost>;

/** By GPU and counter, those of links as one list by link: hundreds of keys would be ten times as long as the numbers. */
const countersSchema = z.record(
  z.string(),
  z.record(z.string(), z.union([z.number(), z.array(z.number().nullable())])),
);
type KeptCounters = z.infer<typeof countersSchema>;

/** More than any card has; a key with a higher one is written as it is. */
const mostLinks = 64;

/** Rows that are made between two turns of the event loop. */
const rowsAtOnce = 20;

/** In the same file as the incidents. */
export function createHostHealthArchive(database: StoreDatabase): HostHealthArchive {
  const replace = (table: string, rows: ReadonlyMap<string, () => string>, gone: readonly string[]) =>
    inOneStep(database, async (connection) => {
      await connection.run(
        `DELETE FROM ${table} WHERE host IN (SELECT unnest($hosts))`,
        { hosts: listValue([...rows.keys(), ...gone]) },
        { hosts: LIST(VARCHAR) },
      );
      if (rows.size === 0) return;
      const appender = await connection.createAppender(table);
      let count = 0;
      for (const [host, body] of rows) {
        count += 1;
        if (count % rowsAtOnce === 0) await setImmediate();
        appender.appendVarchar(host);
        appender.appendVarchar(body());
        appender.endRow();
      }
      appender.flushSync();
      appender.closeSync();
    });
  return {
    hosts: async () => {
      const found = await readQuery(database, 'SELECT host, body FROM host_health');
      return new Map(found.getRows().map(([host, body]) => [String(host), readBody(rememberedSchema, body)]));
    },
    save: (hosts) =>
      replace('host_health', new Map(hosts.map((each) => [each.host, () => JSON.stringify(each)])), []),
    forget: async (hosts) => {
      await replace('host_health', new Map(), hosts);
      await replace('host_counters', new Map(), hosts);
    },
    counters: async (host) => {
      const found = await readQuery(database, 'SELECT body FROM host_counters WHERE host = $host', { host });
      const kept = readBody(countersSchema, found.getRows()[0]?.[0] ?? '{}');
      return kept && ungrouped(kept);
    },
    saveCounters: (counters) =>
      replace(
        'host_counters',
        new Map([...counters].map(([host, own]) => [host, () => JSON.stringify(grouped(own()))])),
        [],
      ),
  };
}

function grouped(counters: CounterNumbers): KeptCounters {
  const all: KeptCounters = {};
  for (const [key, value] of counters) {
    const at = key.indexOf('|');
    const [uuid, name] = [key.slice(0, at), key.slice(at + 1)];
    const own = all[uuid] ?? {};
    all[uuid] = own;
    const [, link, ofLink] = /^(\d+)\.(.+)$/.exec(name) ?? [];
    if (ofLink === undefined || Number(link) >= mostLinks) own[name] = value;
    else {
      const known = own[ofLink];
      const list = Array.isArray(known) ? known : [];
      while (list.length <= Number(link)) list.push(null);
      list[Number(link)] = value;
      own[ofLink] = list;
    }
  }
  return all;
}

function ungrouped(all: KeptCounters): CounterNumbers {
  const counters = new Map<string, number>();
  for (const [uuid, own] of Object.entries(all))
    for (const [name, kept] of Object.entries(own)) {
      if (!Array.isArray(kept)) counters.set(`${uuid}|${name}`, kept);
      else
        for (const [link, value] of kept.entries())
          if (value !== null) counters.set(`${uuid}|${link}.${name}`, value);
    }
  return counters;
}
