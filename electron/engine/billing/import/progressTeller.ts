import type { DuckDBConnection } from '@duckdb/node-api';
import type { ImportProgress } from '#shared/money/importReport.ts';
import type { ReadableBill } from './readableBill.ts';

const everyMs = 100;

/** Tells how far an import is, by DuckDB's own word on the statement that runs. */
export class ProgressTeller {
  readonly #tell: (progress: ImportProgress) => void;
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #timer: NodeJS.Timeout;
  #step: ImportProgress['step'] = 'finding';
  #doneBytes = 0;
  #doneFiles = 0;
  #now: readonly string[] = [];

  constructor(
    connection: DuckDBConnection,
    bills: readonly ReadableBill[],
    tell: (progress: ImportProgress) => void,
  ) {
    this.#tell = tell;
    this.#sizes = new Map(bills.map(({ reader }) => [reader.file.path, reader.file.sizeBytes]));
    this.#timer = setInterval(() => this.#report(connection.progress.percentage), everyMs);
    this.#timer.unref();
  }

  reading(paths: readonly string[]): void {
    this.#now = paths;
    this.#step = 'reading';
    this.#report(0);
  }

  summing(): void {
    this.#step = 'summing';
    this.#report(100);
  }

  /** Ends what `reading` began. */
  read(paths: readonly string[]): void {
    this.#doneBytes += this.#bytesOf(paths);
    this.#doneFiles += paths.length;
    this.#now = [];
  }

  committing(): void {
    this.#step = 'committing';
    this.#report(100);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #bytesOf(paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + (this.#sizes.get(path) ?? 0), 0);
  }

  #report(percentage: number): void {
    const part = Math.min(1, Math.max(0, this.#step === 'reading' ? percentage / 100 : 1));
    this.#tell({
      step: this.#step,
      file: this.#now[0] ?? null,
      fileAt: this.#doneFiles + (this.#now.length > 0 ? 1 : 0),
      files: this.#sizes.size,
      rows: 0,
      readBytes: Math.round(this.#doneBytes + this.#bytesOf(this.#now) * part),
      totalBytes: [...this.#sizes.values()].reduce((sum, size) => sum + size, 0),
      billed: null,
    });
  }
}
