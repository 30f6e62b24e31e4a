import type { Keeping } from '../fleet/keeping.ts';
import type { AdviceDesk } from './adviceDesk.ts';

/** A desk and the telemetry that it is of. */
export interface OpenDesk {
  readonly keeping: Keeping;
  readonly desk: Promise<AdviceDesk>;
}

/** Opens a desk over telemetry, once the one that was over it before has written what it had. */
type OpenOver = (keeping: Keeping, after: Promise<void>) => Promise<AdviceDesk>;

/** One desk at a time: that of the telemetry in use. */
export class DeskInUse {
  readonly #keepingInUse: () => Keeping;
  readonly #openOver: OpenOver;
  #open: OpenDesk | null = null;
  /** Desks that were let go of, by what they are of: each still has figures to write. */
  readonly #closing = new Map<Keeping, Promise<void>>();

  constructor(keepingInUse: () => Keeping, openOver: OpenOver) {
    this.#keepingInUse = keepingInUse;
    this.#openOver = openOver;
  }

  /** The one that is open, of whichever fleet; null where none is. */
  get open(): OpenDesk | null {
    return this.#open;
  }

  /** Whether the one that is open is of telemetry that is not in use any more. */
  get isOld(): boolean {
    return this.#open !== null && this.#open.keeping !== this.#keepingInUse();
  }

  /** Opens it where it is not, and closes that of another fleet. @throws what opening throws: the next one to ask opens it anew. */
  desk(): Promise<AdviceDesk> {
    const keeping = this.#keepingInUse();
    if (this.#open?.keeping === keeping) return this.#open.desk;
    this.close();
    // What one desk of a fleet still writes, the next one must read.
    const desk = this.#openOver(keeping, this.#closing.get(keeping) ?? Promise.resolve());
    this.#open = { keeping, desk };
    desk.catch(() => {
      if (this.#open?.desk === desk) this.#open = null;
    });
    return desk;
  }

  /** Lets go of the one that is open; does not wait. */
  close(): void {
    if (this.#open === null) return;
    const { keeping, desk } = this.#open;
    this.#open = null;
    const closed = desk.then(
      (found) => found.stop(),
      // One that could not be opened has nothing to stop.
      () => undefined,
    );
    this.#closing.set(keeping, closed);
    void closed.finally(() => {
      if (this.#closing.get(keeping) === closed) this.#closing.delete(keeping);
    });
  }

  /** Closes, and waits until all are closed. */
  async stop(): Promise<void> {
    this.close();
    await Promise.all(this.#closing.values());
  }
}
