/** A list of listeners: the one mechanism behind every store of the page. */
export class Signal {
  readonly #listeners = new Set<() => void>();

  /** Adds a listener; returns the way to remove it. Bound, so that it can be handed to useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Calls every listener. */
  emit(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
