import type { Prompt, PromptAnswer } from '#shared/contract/schemas/prompt.ts';

/** A question to the user; `id` is given by whoever keeps the questions. */
export type Question = Omit<Prompt, 'id' | 'canRemember'>;

/**
 * Asks the user and waits. A shell that cannot ask (the CLI without a terminal, CI) answers `cancel` at once.
 * Aborting the signal withdraws the question.
 */
export type Ask = (question: Question, signal: AbortSignal) => Promise<PromptAnswer>;

/** Keeps secrets in the OS keyring where there is one, otherwise in memory for the session. Never in a file. */
export interface SecretStore {
  /** True where `remember` outlives the session. */
  readonly persistent: boolean;
  /** One sentence for the settings page: where secrets go. */
  readonly description: string;
  get(key: string): Promise<string | null>;
  set(key: string, secret: string, remember: boolean): Promise<void>;
  forget(key: string): Promise<void>;
}
