import type { Milliseconds } from '#shared/domain/units.ts';
import type { SecretStore } from '../ssh/asking.ts';

/** A removed receiver can be brought back for so long, with its secret. */
const undoMs: Milliseconds = 60_000;

/** The one secret of each receiver: a bearer token, or the whole URL of a Slack webhook. In no file of ours and in no log. */
export interface ReceiverSecrets {
  /** True where they outlive this session. */
  readonly persistent: boolean;
  get(receiver: string): Promise<string | null>;
  /** Null forgets it. */
  set(receiver: string, secret: string | null): Promise<void>;
  /** Forgets the secret in a minute unless its receiver is back by then. */
  forgetSoon(receiver: string, isBack: () => boolean): void;
  /** Forgets now what was to be forgotten soon. */
  stop(): Promise<void>;
}

/** The secrets of receivers, kept where the shell keeps all secrets. `onProblem`: one that was to be forgotten is still there. */
export function createReceiverSecrets(
  store: SecretStore,
  onProblem: (error: unknown) => void = () => undefined,
): ReceiverSecrets {
  const keyOf = (receiver: string) => `receiver:${receiver}`;
  const leaving = new Map<string, () => Promise<void>>();
  const secrets: ReceiverSecrets = {
    persistent: store.persistent,
    get: (receiver) => store.get(keyOf(receiver)),
    set: (receiver, secret) =>
      secret === null ? store.forget(keyOf(receiver)) : store.set(keyOf(receiver), secret, true),
    forgetSoon: (receiver, isBack) => {
      const timer = setTimeout(() => void forget(), undoMs).unref();
      const forget = async () => {
        clearTimeout(timer);
        leaving.delete(receiver);
        if (!isBack()) await secrets.set(receiver, null).catch(onProblem);
      };
      leaving.set(receiver, forget);
    },
    stop: async () => {
      await Promise.all([...leaving.values()].map((forget) => forget()));
    },
  };
  return secrets;
}
