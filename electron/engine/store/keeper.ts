import { checkpoint, checkpointBytes } from './checkpoint.ts';
import { forgetStep } from './forgetStep.ts';
import { type DroppedUpTo, retentionStep } from './retentionStep.ts';
import { rollUpStep } from './rollUpStep.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';

/** Keeps the file small and its roll-ups current, one bounded step at a time. */
export class Keeper {
  readonly #database: StoreDatabase;
  readonly #state: StoreState;
  #dropped: DroppedUpTo = {};
  #checkpointing = false;
  /** Rows were rolled up or dropped since the file was last tidied. */
  #untidy = false;
  #closed = false;

  constructor(database: StoreDatabase, state: StoreState) {
    this.#database = database;
    this.#state = state;
  }

  /** One step of what is most urgent: roll up, drop, forget, tidy. True where it did something, so that more may be due. */
  step(nowMs: number): Promise<boolean> {
    const nowS = Math.floor(nowMs / 1000);
    return this.#database.keeper.queue.run(async () => {
      const worked =
        (await rollUpStep(this.#database, this.#state, nowS)) ||
        (await retentionStep(this.#database, this.#state, nowS, this.#dropped)) ||
        (await forgetStep(this.#database, this.#state));
      if (!worked) return this.#tidy();
      this.#untidy = true;
      if ((await this.#database.walBytes()) >= checkpointBytes) await this.#checkpoint(false);
      return true;
    });
  }

  /** Once after each spell of work: about hourly. */
  async #tidy(): Promise<boolean> {
    if (!this.#untidy) return false;
    this.#untidy = false;
    await this.#checkpoint(true);
    return true;
  }

  /** A checkpoint that a reader or a full disk prevents leaves the log as it is, for the next one. */
  async #checkpoint(tidy: boolean): Promise<void> {
    await checkpoint(this.#database, tidy).catch(() => undefined);
  }

  /** Looks at everything again: the retention changed. */
  retentionChanged(): void {
    this.#dropped = {};
  }

  /** Starts a checkpoint in the background where the log has grown; one at a time. */
  async checkpointIfGrown(): Promise<void> {
    if (this.#checkpointing || (await this.#database.walBytes()) < checkpointBytes) return;
    if (this.#closed) return;
    this.#checkpointing = true;
    await this.#database.keeper.queue.run(() => this.#checkpoint(false));
    this.#checkpointing = false;
  }

  /** Ends after the step that runs, with the log in the file; no checkpoint starts any more. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#database.keeper.queue.run(() => this.#checkpoint(true));
  }
}
