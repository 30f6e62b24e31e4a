import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { StoreTick } from '#engine/store/telemetryStore.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';

/** The same telemetry in SQLite (node:sqlite): a row per GPU and tick, keyed by time and GPU, a transaction per tick, log in WAL mode. */
export class SqlitePeer {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #insert;

  constructor(path: string) {
    this.#path = path;
    this.#database = new DatabaseSync(path);
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    const columns = liveMetrics.map((metric) => `${metric} REAL`).join(', ');
    this.#database.exec(
      `CREATE TABLE raw (at_s INTEGER, gpu_id INTEGER, state INTEGER, ${columns}, PRIMARY KEY (at_s, gpu_id)) WITHOUT ROWID`,
    );
    const marks = Array(liveMetrics.length + 3)
      .fill('?')
      .join(', ');
    this.#insert = this.#database.prepare(`INSERT INTO raw VALUES (${marks})`);
  }

  append(tick: StoreTick): void {
    this.#database.exec('BEGIN');
    tick.rows.forEach((row, gpu) => {
      const cells = Array.from(row.mean, (value) => (Number.isNaN(value) ? null : value));
      this.#insert.run(tick.atMs / 1000, gpu, row.state, ...cells);
    });
    this.#database.exec('COMMIT');
  }

  /** Mean, min and max of utilisation over all GPUs in buckets. */
  series(bucketSeconds: number): number {
    const column = liveMetrics[metricIndex.utilizationGpuPercent];
    return this.#database
      .prepare(
        `SELECT at_s / ? AS bucket, avg(${column}), min(${column}), max(${column}), count(${column}) FROM raw GROUP BY bucket`,
      )
      .all(bucketSeconds).length;
  }

  /** Moves the log into the file and closes; bytes of the file. */
  close(): number {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#database.close();
    return statSync(this.#path).size;
  }
}
