/** Runs asynchronous tasks one after another, in the order they were handed in. */
export class TaskQueue {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Tasks that wait or run. */
  get length(): number {
    return this.#waiting;
  }

  /** Runs a task once those before it have ended, well or not; gives what it gives. */
  run<T>(task: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const result = this.#tail.then(task).finally(() => {
      this.#waiting -= 1;
    });
    this.#tail = result.catch(() => undefined);
    return result;
  }
}
