import { randomUUID } from 'node:crypto';
import type { Prompt, PromptAnswer } from '#shared/contract/schemas/prompt.ts';
import type { Ask } from '../ssh/asking.ts';

/** Questions that connections wait on, in the order they were asked. */
export interface PromptQueue {
  readonly ask: Ask;
  list(): Prompt[];
  /** False when there is no such question (any more). */
  answer(id: string, answer: PromptAnswer): boolean;
}

interface Pending {
  readonly prompt: Prompt;
  readonly settle: (answer: PromptAnswer) => void;
}

/** `canRemember`: whether the secret store outlives the session. */
export function createPromptQueue(canRemember: () => boolean, onChange: () => void): PromptQueue {
  const pending = new Map<string, Pending>();
  const settle = (id: string, answer: PromptAnswer): boolean => {
    const entry = pending.get(id);
    if (!entry) return false;
    pending.delete(id);
    entry.settle(answer);
    onChange();
    return true;
  };
  return {
    ask: (question, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve({ type: 'cancel' });
          return;
        }
        const id = randomUUID();
        const withdraw = () => settle(id, { type: 'cancel' });
        signal.addEventListener('abort', withdraw, { once: true });
        pending.set(id, {
          prompt: { ...question, id, canRemember: canRemember() && question.kind !== 'host-key' },
          settle: (answer) => {
            signal.removeEventListener('abort', withdraw);
            resolve(answer);
          },
        });
        onChange();
      }),
    list: () => [...pending.values()].map((entry) => entry.prompt),
    answer: settle,
  };
}
