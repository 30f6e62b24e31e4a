import { type Topic, topics } from '#shared/contract/topics.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { Signal } from './signal.ts';

const retryMs: Milliseconds = 1000;

/** Counts the changes of every topic, so that queries know when to fetch again. */
export class TopicHub {
  readonly #changed = new Signal();
  readonly #versions = new Map<Topic, number>(topics.map((topic) => [topic, 0]));

  readonly subscribe = this.#changed.subscribe;

  /** Grows with each change of any of the topics; a number to depend on. */
  version(of: readonly Topic[]): number {
    return of.reduce((sum, topic) => sum + (this.#versions.get(topic) ?? 0), 0);
  }

  /** Marks topics as changed. */
  bump(changed: readonly Topic[]): void {
    for (const topic of changed) this.#versions.set(topic, (this.#versions.get(topic) ?? 0) + 1);
    this.#changed.emit();
  }

  /** Follows the engine's change messages for ever, subscribing again after a break; returns the way to stop. */
  follow(changes: () => Promise<AsyncIterable<{ topics: Topic[] }>>): () => void {
    let running = true;
    const run = async () => {
      while (running) {
        try {
          for await (const change of await changes()) {
            if (!running) return;
            this.bump(change.topics);
          }
        } catch {
          // The link says why; the picture stays and the next subscription starts with all topics.
        }
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    };
    void run();
    return () => {
      running = false;
    };
  }
}
