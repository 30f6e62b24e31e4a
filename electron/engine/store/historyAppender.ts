import type { EpochMs } from '#shared/domain/units.ts';
import { type GpuEntry, insertGpus } from './gpuRegister.ts';
import { type HourBlock, hourBlocksOf, insertPending } from './pendingHours.ts';
import { type AdmittedTick, appendTicks, type RawColumns, rawColumnsOf } from './rawRows.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { Cadence, StoreState } from './storeState.ts';
import type { StoreRow, StoreTick } from './telemetryStore.ts';
import { headOf } from './tickAppender.ts';
import type { TickHead } from './tickCells.ts';

/** Telemetry of the past, of one source and one range of time. */
export interface HistoryPart {
  /** Who it comes from: ranges are remembered by this name. */
  readonly source: string;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Ticks within the range, oldest first, all of one interval. */
  readonly ticks: readonly StoreTick[];
}

/** A range of whole seconds. */
export interface StoredRange {
  readonly fromS: number;
  readonly toS: number;
}

/** What a part adds besides rows; taken back where the transaction fails. */
interface Additions {
  readonly gpus: GpuEntry[];
  readonly hours: HourBlock[];
  cadence: Cadence | null;
}

/**
 * Writes telemetry of the past to the raw tier, a part in one transaction with the note that its range is done, so that whoever was
 * interrupted can go on where it stopped. An interval in which a GPU has a row already gets none, whoever wrote that row. Hours become
 * pending and are rolled up like those of late ticks. What lies before the raw tier's floor is left out: rolling it up again would
 * replace roll-ups whose raw rows are gone.
 */
export class HistoryAppender {
  readonly #database: StoreDatabase;
  readonly #state: StoreState;
  readonly #columns: RawColumns;

  constructor(database: StoreDatabase, state: StoreState) {
    this.#database = database;
    this.#state = state;
    this.#columns = rawColumnsOf(state);
  }

  /** @returns how many rows were stored. */
  append(part: HistoryPart): Promise<number> {
    return this.#database.writer.queue.run(async () => {
      const additions: Additions = { gpus: [], hours: [], cadence: null };
      const ticks = await this.#newTicks(part);
      try {
        const admitted = ticks.map(({ tick, head }) => this.#admit(tick.rows, head, additions));
        await this.#database.writer.connection.run('BEGIN');
        await this.#write(part, admitted, additions);
        await this.#database.writer.connection.run('COMMIT');
        this.#noteTimes(admitted);
        return admitted.reduce((sum, { rows }) => sum + rows.length, 0);
      } catch (error) {
        await this.#database.writer.connection.run('ROLLBACK').catch(() => undefined);
        this.#takeBack(additions);
        throw error;
      }
    });
  }

  /** Ranges of a source that are done, oldest first. */
  async ranges(source: string): Promise<readonly StoredRange[]> {
    const { connection, queue } = this.#database.writer;
    const found = await queue.run(() =>
      connection.runAndReadAll('SELECT from_s, to_s FROM backfill WHERE source = $source ORDER BY from_s', {
        source,
      }),
    );
    return found.getRows().map(([fromS, toS]) => ({ fromS: Number(fromS), toS: Number(toS) }));
  }

  /** Ticks that the raw tier still reaches back to, without rows of intervals that have one. */
  async #newTicks({ fromMs, toMs, ticks }: HistoryPart) {
    const seen = await this.#seen(
      Math.floor(fromMs / 1000),
      Math.ceil(toMs / 1000),
      headOfFirst(ticks)?.spanS ?? 1,
    );
    return ticks.flatMap((tick) => {
      const head = headOf(tick);
      if (head.atS < this.#state.floorS.raw) return [];
      const rows = tick.rows.filter(({ uuid }) => !seen.has(`${uuid} ${Math.floor(head.atS / head.spanS)}`));
      return rows.length > 0 ? [{ tick: { ...tick, rows }, head }] : [];
    });
  }

  async #seen(fromS: number, toS: number, spanS: number): Promise<ReadonlySet<string>> {
    const found = await this.#database.writer.connection.runAndReadAll(
      `SELECT DISTINCT uuid, at_s // $spanS::UINTEGER FROM raw JOIN gpu USING (gpu_id)
       WHERE at_s >= $fromS::UINTEGER AND at_s < $toS::UINTEGER`,
      { fromS, toS, spanS },
    );
    return new Set(found.getRows().map(([uuid, interval]) => `${String(uuid)} ${String(interval)}`));
  }

  #admit(rows: readonly StoreRow[], head: TickHead, additions: Additions): AdmittedTick {
    const { gpus, pending } = this.#state;
    const admitted = rows.map((row) => {
      const known = gpus.get(row.uuid, row.host);
      if (known) return { gpu: known, row };
      const gpu = gpus.add(row.uuid, row.host, head.atS);
      additions.gpus.push(gpu);
      return { gpu, row };
    });
    const ids = admitted.map(({ gpu }) => gpu.id);
    for (const hour of hourBlocksOf(head.atS, ids)) {
      if (pending.has(hour)) continue;
      pending.add(hour);
      additions.hours.push(hour);
    }
    return { head, rows: admitted.sort((one, other) => one.gpu.id - other.gpu.id) };
  }

  async #write(part: HistoryPart, ticks: readonly AdmittedTick[], additions: Additions): Promise<void> {
    const { connection } = this.#database.writer;
    const first = ticks[0];
    await insertGpus(connection, additions.gpus);
    await insertPending(connection, additions.hours);
    if (first) await this.#extendCadence(first.head, additions);
    if (first) await appendTicks(connection, this.#columns, ticks);
    await connection.run('INSERT INTO backfill VALUES ($source, $fromS::UINTEGER, $toS::UINTEGER)', {
      source: part.source,
      fromS: Math.floor(part.fromMs / 1000),
      toS: Math.floor(part.toMs / 1000),
    });
  }

  /** Before anything was stored there is no cadence, and a chart would be drawn finer than the rows are. */
  async #extendCadence(head: TickHead, additions: Additions): Promise<void> {
    const { cadence } = this.#state;
    const oldest = cadence[0];
    if (oldest && oldest.fromS <= head.atS) return;
    additions.cadence = { fromS: head.atS, everyS: head.spanS };
    cadence.unshift(additions.cadence);
    await this.#database.writer.connection.run(
      'INSERT INTO cadence VALUES ($atS::UINTEGER, $spanS::USMALLINT)',
      { ...head },
    );
  }

  #noteTimes(ticks: readonly AdmittedTick[]): void {
    for (const { head, rows } of ticks) {
      this.#state.newestS = Math.max(this.#state.newestS, head.atS);
      for (const { gpu } of rows) gpu.lastS = Math.max(gpu.lastS, head.atS);
    }
  }

  #takeBack({ gpus, hours, cadence }: Additions): void {
    this.#state.gpus.forget(gpus);
    for (const hour of hours) this.#state.pending.remove(hour);
    if (cadence) this.#state.cadence.shift();
  }
}

function headOfFirst(ticks: readonly StoreTick[]): TickHead | null {
  return ticks[0] ? headOf(ticks[0]) : null;
}
