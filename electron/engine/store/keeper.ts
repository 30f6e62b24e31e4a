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

  constructor(database: StoreDatabase, state: StoreState) {
    this.#database = database;
    this.#state = state;
  }

  /** One step of what is most urgent: roll up, drop, forget. True where it did something, so that more may be due. */
  step(nowMs: number): Promise<boolean> {
    const nowS = Math.floor(nowMs / 1000);
    return this.#database.keeper.queue.run(async () => {
      const worked =
        (await rollUpStep(this.#database, this.#state, nowS)) ||
        (await retentionStep(this.#database, this.#state, nowS, this.#dropped)) ||
        (await forgetStep(this.#database, this.#state));
      if ((await this.#database.walBytes()) >= checkpointBytes)
        await checkpoint(this.#database).catch(() => undefined);
      return worked;
    });
  }

  /** Looks at everything again: the retention changed. */
  retentionChanged(): void {
    this.#dropped = {};
  }

  /** Starts a checkpoint in the background where the log has grown; one at a time. */
  async checkpointIfGrown(): Promise<void> {
    if (this.#checkpointing || (await this.#database.walBytes()) < checkpointBytes) return;
    this.#checkpointing = true;
    try {
      await this.#database.keeper.queue.run(() => checkpoint(this.#database));
    } catch {
      // A reader or a full disk prevented it; the log is kept and the next append tries again.
    } finally {
      this.#checkpointing = false;
    }
  }
}
