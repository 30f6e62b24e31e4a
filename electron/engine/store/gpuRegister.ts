import type { DuckDBConnection } from '@duckdb/node-api';

/** A GPU as one host showed it. The same card behind another host is another entry, so that history stays with its host. */
export interface GpuEntry {
  readonly id: number;
  readonly uuid: string;
  readonly host: string;
  readonly firstS: number;
  /** Start of the last stored interval, in seconds. In the table it lags until the hour is rolled up. */
  lastS: number;
}

/** GPUs by UUID and host with their small ids, in memory as in the table `gpu`. */
export class GpuRegister {
  /** Almost every card is behind one host all its life. */
  readonly #byUuid = new Map<string, readonly GpuEntry[]>();
  readonly #byId = new Map<number, GpuEntry>();
  #nextId = 0;

  /** Reads the table. */
  static async load(connection: DuckDBConnection): Promise<GpuRegister> {
    const register = new GpuRegister();
    const result = await connection.runAndReadAll(
      'SELECT gpu_id, uuid, host, first_s, last_s FROM gpu ORDER BY gpu_id',
    );
    for (const [id, uuid, host, firstS, lastS] of result.getRows())
      register.#keep({
        id: Number(id),
        uuid: String(uuid),
        host: String(host),
        firstS: Number(firstS),
        lastS: Number(lastS),
      });
    return register;
  }

  get(uuid: string, host: string): GpuEntry | null {
    return this.#byUuid.get(uuid)?.find((entry) => entry.host === host) ?? null;
  }

  /** When a card was last seen behind any host, in seconds. */
  lastSeenS(uuid: string): number {
    return (this.#byUuid.get(uuid) ?? []).reduce((last, { lastS }) => Math.max(last, lastS), 0);
  }

  withId(id: number): GpuEntry | null {
    return this.#byId.get(id) ?? null;
  }

  /** Gives a GPU the next id; `forget` takes it back where the transaction fails. */
  add(uuid: string, host: string, atS: number): GpuEntry {
    const entry = { id: this.#nextId, uuid, host, firstS: atS, lastS: atS };
    this.#keep(entry);
    return entry;
  }

  forget(entries: readonly GpuEntry[]): void {
    for (const { id, uuid, host } of entries) {
      this.#byId.delete(id);
      const others = this.#byUuid.get(uuid)?.filter((entry) => entry.host !== host) ?? [];
      if (others.length > 0) this.#byUuid.set(uuid, others);
      else this.#byUuid.delete(uuid);
    }
  }

  /** By ids, the oldest first. */
  all(): readonly GpuEntry[] {
    return [...this.#byId.values()];
  }

  /** How many cards were seen at or after a time. */
  countSince(atS: number): number {
    let count = 0;
    for (const entries of this.#byUuid.values()) if (entries.some(({ lastS }) => lastS >= atS)) count += 1;
    return count;
  }

  #keep(entry: GpuEntry): void {
    this.#byUuid.set(entry.uuid, [...(this.#byUuid.get(entry.uuid) ?? []), entry]);
    this.#byId.set(entry.id, entry);
    this.#nextId = Math.max(this.#nextId, entry.id + 1);
  }
}

/** Writes new entries to the table, inside the caller's transaction. */
export async function insertGpus(connection: DuckDBConnection, entries: readonly GpuEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const appender = await connection.createAppender('gpu');
  for (const entry of entries) {
    appender.appendUInteger(entry.id);
    appender.appendVarchar(entry.uuid);
    appender.appendVarchar(entry.host);
    appender.appendUInteger(entry.firstS);
    appender.appendUInteger(entry.lastS);
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
}
