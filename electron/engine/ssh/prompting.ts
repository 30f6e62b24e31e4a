import type { PromptAnswer } from '#shared/contract/schemas/prompt.ts';
import type { Ask, Question } from './asking.ts';
import { errorWords } from './sshError.ts';

/** Asks on behalf of one login at one machine. */
export interface Prompting {
  /** Aborted when the login is given up; questions are withdrawn then. */
  readonly signal: AbortSignal;
  ask(question: Omit<Question, 'host' | 'hop'>): Promise<PromptAnswer>;
}

export interface PromptingOptions {
  readonly ask: Ask;
  readonly signal: AbortSignal;
  /** Name of the host for whose sake it is asked. */
  readonly host: string;
  /** `address:port` of the machine that asks. */
  readonly hop: string;
  /** While a person thinks, deadlines stand still and places in queues are given up. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Wraps a shell's `ask`. */
export function createPrompting({ ask, signal, host, hop, onOpen, onClose }: PromptingOptions): Prompting {
  return {
    signal,
    async ask(question) {
      onOpen();
      try {
        return await ask({ ...question, host, hop }, signal);
      } catch (error) {
        if (signal.aborted) return { type: 'cancel' };
        throw new Error(`the question could not be asked: ${errorWords(error)}`);
      } finally {
        onClose();
      }
    },
  };
}
