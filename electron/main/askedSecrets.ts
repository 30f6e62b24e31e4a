import type { SecretStore } from '#engine/ssh/asking.ts';
import type { EngineStart, SecretOutcome, SecretRequest } from './engineMessages.ts';

/** The engine's end of the keyring: each call is a question to the shell, which alone reaches the OS. */
export class AskedSecrets implements SecretStore {
  readonly persistent: boolean;
  readonly description: string;
  readonly #ask: (id: number, request: SecretRequest) => void;
  readonly #waiting = new Map<number, (outcome: SecretOutcome) => void>();
  #lastId = 0;

  constructor(about: EngineStart['secrets'], ask: (id: number, request: SecretRequest) => void) {
    this.persistent = about.persistent;
    this.description = about.description;
    this.#ask = ask;
  }

  get(key: string): Promise<string | null> {
    return this.#request({ operation: 'get', key });
  }

  async set(key: string, secret: string, remember: boolean): Promise<void> {
    await this.#request({ operation: 'set', key, secret, remember });
  }

  async forget(key: string): Promise<void> {
    await this.#request({ operation: 'forget', key });
  }

  /** The shell's answer came. */
  answered(id: number, outcome: SecretOutcome): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }

  #request(request: SecretRequest): Promise<string | null> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (outcome) => {
        if (outcome.ok) resolve(outcome.secret);
        else reject(new Error(outcome.reason));
      });
      this.#ask(id, request);
    });
  }
}

/** The shell's end: does what the engine asks on the real store, and never throws. */
export async function answerSecret(store: SecretStore, request: SecretRequest): Promise<SecretOutcome> {
  try {
    switch (request.operation) {
      case 'get':
        return { ok: true, secret: await store.get(request.key) };
      case 'set':
        await store.set(request.key, request.secret, request.remember);
        return { ok: true, secret: null };
      case 'forget':
        await store.forget(request.key);
        return { ok: true, secret: null };
    }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
