import { type Topic, topics } from '#shared/contract/topics.ts';

const coalesceMs = 250;

/** Tells subscribers what changed, at most every 250 ms each, topics of the time between merged. */
export interface TopicBus {
  announce(topic: Topic): void;
  /** Starts with all topics; ends when the signal aborts. */
  subscribe(signal: AbortSignal | undefined): AsyncGenerator<{ topics: Topic[] }>;
}

export function createTopicBus(): TopicBus {
  const subscribers = new Set<Subscriber>();
  return {
    announce: (topic) => {
      for (const subscriber of subscribers) subscriber.add(topic);
    },
    async *subscribe(signal) {
      const subscriber = createSubscriber();
      subscribers.add(subscriber);
      signal?.addEventListener('abort', subscriber.wake);
      try {
        yield { topics: [...topics] };
        while (!signal?.aborted) {
          await subscriber.changed();
          if (signal?.aborted) return;
          await pause(coalesceMs);
          yield { topics: subscriber.take() };
        }
      } finally {
        signal?.removeEventListener('abort', subscriber.wake);
        subscribers.delete(subscriber);
      }
    },
  };
}

interface Subscriber {
  add(topic: Topic): void;
  wake(): void;
  changed(): Promise<void>;
  take(): Topic[];
}

function createSubscriber(): Subscriber {
  const pending = new Set<Topic>();
  let wake: () => void = () => undefined;
  return {
    add: (topic) => {
      pending.add(topic);
      wake();
    },
    wake: () => wake(),
    changed: () =>
      pending.size > 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
    take: () => {
      const taken = [...pending];
      pending.clear();
      return taken;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
