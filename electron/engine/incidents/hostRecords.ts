import type { CounterNumbers } from '#shared/analysis/health/errorCounters.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { HostHealthArchive, RememberedHost } from '../store/hostHealthArchive.ts';

/** When a host was last seen is written down this often; all else at once. */
const seenEveryMs: Milliseconds = 3_600_000;
/** 13 months, as incidents are kept. */
const keptForMs: Milliseconds = 396 * 24 * 3_600_000;

/** What is remembered of hosts between two runs. Simulated hosts are not in it. */
export interface HostRecords {
  find(host: string): RememberedHost | null;
  /** Takes in what changed of a host. */
  note(host: string, change: Partial<Omit<RememberedHost, 'host'>>): void;
  /** The last numbers of its counters of errors; none where they cannot be read. */
  counters(host: string): Promise<CounterNumbers>;
  /** Takes in that they changed; they are asked for when they are written. */
  noteCounters(host: string, counters: () => CounterNumbers): void;
  /** Writes what changed; what cannot be written goes on waiting. @throws FailureError of the store. */
  flush(): Promise<void>;
}

/** Reads them. `archive`: null where nothing is kept. `onProblem`: what could not be read or written, once until it can. */
export async function openHostRecords(
  archive: HostHealthArchive | null,
  nowMs: EpochMs,
  onProblem: (error: unknown) => void,
): Promise<HostRecords> {
  const kept = (await archive?.hosts().catch(onProblem)) ?? [];
  const old = kept.filter(({ seenMs }) => seenMs < nowMs - keptForMs).map(({ host }) => host);
  if (old.length > 0) await archive?.forget(old).catch(onProblem);
  const records = new Map(kept.map((record) => [record.host, record]));
  for (const host of old) records.delete(host);
  let changed = new Set<string>();
  let counters = new Map<string, () => CounterNumbers>();
  let isFailing = false;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    const [hosts, numbers] = [changed, counters];
    changed = new Set();
    counters = new Map();
    if (!archive) return;
    try {
      if (hosts.size > 0) await archive.save([...hosts].flatMap((host) => records.get(host) ?? []));
      hosts.clear();
      if (numbers.size > 0) await archive.saveCounters(numbers);
      isFailing = false;
    } catch (error) {
      changed = new Set([...hosts, ...changed]);
      counters = new Map([...numbers, ...counters]);
      if (!isFailing) onProblem(error);
      isFailing = true;
      throw error;
    }
  };
  return {
    find: (host) => records.get(host) ?? null,
    note: (host, change) => {
      const before = records.get(host) ?? { host, seenMs: 0, source: null, gpus: null, removed: {} };
      const now = { ...before, ...change };
      const isSame =
        now.source === before.source && now.gpus === before.gpus && now.removed === before.removed;
      if (isSame && records.has(host) && Math.abs(now.seenMs - before.seenMs) < seenEveryMs) return;
      records.set(host, now);
      changed.add(host);
    },
    counters: (host) =>
      archive?.counters(host).catch((error: unknown) => {
        onProblem(error);
        return new Map<string, number>();
      }) ?? Promise.resolve(new Map<string, number>()),
    noteCounters: (host, numbers) => void counters.set(host, numbers),
    flush: () => {
      writing = writing.catch(() => undefined).then(write);
      return writing;
    },
  };
}
