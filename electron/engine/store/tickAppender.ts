import { type GpuEntry, insertGpus } from './gpuRegister.ts';
import { type HourBlock, hourBlocksOf, insertPending } from './pendingHours.ts';
import { appendTicks, type RawColumns, rawColumnsOf } from './rawRows.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';
import type { StoreRow, StoreTick } from './telemetryStore.ts';
import type { AdmittedRow, TickHead } from './tickCells.ts';

const largestSecond = 2 ** 32 - 1;
const largestSpan = 65_535;

/** Start and span of a tick in whole seconds. @throws RangeError for one that a file cannot hold. */
export function headOf(tick: StoreTick): TickHead {
  const atS = Math.floor(tick.atMs / 1000);
  if (!(atS >= 0 && atS <= largestSecond))
    throw new RangeError(`a tick at ${tick.atMs} ms lies outside 1970 to 2106`);
  const spanS = Math.round(tick.intervalSeconds);
  if (!(spanS >= 1 && spanS <= largestSpan))
    throw new RangeError(`a tick of ${tick.intervalSeconds} s is not one of 1 to ${largestSpan} s`);
  return { atS, spanS };
}

/** What a tick adds besides its rows; taken back where the transaction fails. */
interface Additions {
  readonly gpus: readonly GpuEntry[];
  readonly hours: readonly HourBlock[];
  readonly cadence: boolean;
}

/**
 * Writes ticks to the raw tier, one transaction each. The first row of a GPU for an interval counts: a tick sent twice, a GPU
 * named twice in one (a host listed under two names) and a clock that was set back add nothing a second time. A late tick is
 * taken as long as the raw tier still reaches back to it, and has its hour rolled up again; an older one is dropped.
 */
export class TickAppender {
  readonly #database: StoreDatabase;
  readonly #state: StoreState;
  readonly #columns: RawColumns;

  constructor(database: StoreDatabase, state: StoreState) {
    this.#database = database;
    this.#state = state;
    this.#columns = rawColumnsOf(state);
  }

  /** Resolves once the tick's transaction is in the log, and so survives the end of the process. */
  append(tick: StoreTick): Promise<void> {
    return this.#database.writer.queue.run(async () => {
      const head = headOf(tick);
      if (head.atS < this.#state.floorS.raw) return;
      const rows = await this.#newRows(tick, head);
      if (rows.length > 0) await this.#store(rows, head);
    });
  }

  /** Rows of GPUs that have none for this interval yet. */
  async #newRows(tick: StoreTick, head: TickHead): Promise<readonly StoreRow[]> {
    const seen = head.atS <= this.#state.newestS ? await this.#uuidsAt(head.atS) : new Set<string>();
    return tick.rows.filter((row) => !seen.has(row.uuid) && seen.add(row.uuid));
  }

  async #uuidsAt(atS: number): Promise<Set<string>> {
    const found = await this.#database.writer.connection.runAndReadAll(
      'SELECT DISTINCT uuid FROM raw JOIN gpu USING (gpu_id) WHERE at_s = $atS::UINTEGER',
      { atS },
    );
    return new Set(found.getRows().map(([uuid]) => String(uuid)));
  }

  async #store(rows: readonly StoreRow[], head: TickHead): Promise<void> {
    const { connection } = this.#database.writer;
    const added: GpuEntry[] = [];
    const admitted = this.#admit(rows, head, added);
    const additions = this.#additions(admitted, head, added);
    try {
      await connection.run('BEGIN');
      await this.#write(admitted, head, additions);
      await connection.run('COMMIT');
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => undefined);
      this.#state.gpus.forget(additions.gpus);
      for (const hour of additions.hours) this.#state.pending.remove(hour);
      if (additions.cadence) this.#state.cadence.pop();
      throw error;
    }
    this.#state.newestS = Math.max(this.#state.newestS, head.atS);
    for (const { gpu } of admitted) gpu.lastS = Math.max(gpu.lastS, head.atS);
  }

  /** Rows with their GPUs, by id: ids that rise by one compress to nothing. */
  #admit(rows: readonly StoreRow[], head: TickHead, added: GpuEntry[]): readonly AdmittedRow[] {
    const { gpus } = this.#state;
    const entryOf = (row: StoreRow): GpuEntry => {
      const known = gpus.get(row.uuid, row.host);
      if (known) return known;
      const entry = gpus.add(row.uuid, row.host, head.atS);
      added.push(entry);
      return entry;
    };
    return rows.map((row) => ({ gpu: entryOf(row), row })).sort((a, b) => a.gpu.id - b.gpu.id);
  }

  #additions(admitted: readonly AdmittedRow[], head: TickHead, gpus: readonly GpuEntry[]): Additions {
    const { pending, cadence } = this.#state;
    const ids = admitted.map(({ gpu }) => gpu.id);
    const hours = hourBlocksOf(head.atS, ids).filter((hour) => !pending.has(hour));
    for (const hour of hours) pending.add(hour);
    const last = cadence.at(-1);
    const changed = !last || (last.everyS !== head.spanS && head.atS > last.fromS);
    if (changed) cadence.push({ fromS: head.atS, everyS: head.spanS });
    return { gpus, hours, cadence: changed };
  }

  async #write(rows: readonly AdmittedRow[], head: TickHead, additions: Additions): Promise<void> {
    const { connection } = this.#database.writer;
    await insertGpus(connection, additions.gpus);
    await insertPending(connection, additions.hours);
    if (additions.cadence)
      await connection.run('INSERT INTO cadence VALUES ($atS::UINTEGER, $spanS::USMALLINT)', { ...head });
    await appendTicks(connection, this.#columns, [{ head, rows }]);
  }
}
