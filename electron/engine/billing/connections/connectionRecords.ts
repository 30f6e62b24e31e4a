import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { connectionRecordSchema } from '#shared/contract/schemas/billingConnection.ts';
import { writeFileAtomic } from '../../config/atomicWrite.ts';
import { noCalls } from './callCounter.ts';

/** What is remembered of a connection between runs. */
export type ConnectionRecord = z.infer<typeof connectionRecordSchema>;

const fileSchema = z.record(z.string(), connectionRecordSchema);
const noRecord: ConnectionRecord = { lastPull: null, failures: 0, costs: noCalls, costsSinceMs: null };

/** Last pulls and costs of calls, in a file of the data folder, by the name of the connection. */
export class ConnectionRecords {
  readonly #path: string;
  #records: Readonly<Record<string, ConnectionRecord>> = {};
  #writing: Promise<void> = Promise.resolve();
  #isWaiting = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Reads the file; one that is missing or broken is an empty one: it holds nothing that cannot be fetched again. */
  async load(): Promise<void> {
    try {
      this.#records = fileSchema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      this.#records = {};
    }
  }

  of(name: string): ConnectionRecord {
    return this.#records[name] ?? noRecord;
  }

  /** Changes a record; it is on disk when `flush` resolves. */
  set(name: string, record: ConnectionRecord): void {
    this.#records = { ...this.#records, [name]: record };
    this.#write();
  }

  rename(from: string, to: string): void {
    const { [from]: record, ...rest } = this.#records;
    if (from === to || !record) return;
    this.#records = { ...rest, [to]: record };
    this.#write();
  }

  flush(): Promise<void> {
    return this.#writing;
  }

  /** Changes that come while one is being written go together with the next. */
  #write(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#writing = this.#writing
      .then(() => {
        this.#isWaiting = false;
        return writeFileAtomic(this.#path, JSON.stringify(this.#records));
      })
      // A full disk must not end a pull whose charges are in the ledger.
      .catch(() => undefined);
  }
}
