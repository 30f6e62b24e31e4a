import type { SecretStore } from '../asking.ts';
import type { Hop } from '../config/route.ts';
import type { Prompting } from '../prompting.ts';
import { SecretNotGiven } from './keyRing.ts';

/** The password of one login at one machine: kept ones first, then by question. */
export interface PasswordSource {
  /** A password to try. Whatever was handed out before was refused. @throws SecretNotGiven */
  next(): Promise<string>;
  /** The kept password, once, for a server that asks by keyboard-interactive; null where there is none. */
  kept(): Promise<string | null>;
  /** Keeps what the user typed at a server's own password prompt. */
  keep(password: string, remember: boolean): Promise<void>;
  /** Forgets the kept password after the server refused it. */
  refused(): Promise<void>;
}

/** Passwords are kept under `ssh-password:user@host:port`. */
export function createPasswordSource(hop: Hop, secrets: SecretStore, prompting: Prompting): PasswordSource {
  const name = `ssh-password:${hop.settings.user}@${hop.address}`;
  let handedOut = false;
  let refusals = 0;
  const source: PasswordSource = {
    async kept() {
      if (handedOut) return null;
      handedOut = true;
      return secrets.get(name);
    },
    keep: (password, remember) => secrets.set(name, password, remember),
    async refused() {
      refusals += 1;
      await secrets.forget(name);
    },
    async next() {
      const before = await source.kept();
      if (before !== null) return before;
      const answer = await prompting.ask({
        kind: 'password',
        message: `${refusals === 0 ? '' : 'That password was refused. '}Password of ${hop.title}`,
        fingerprint: null,
        keyType: null,
        fields: [{ label: 'Password', echo: false }],
      });
      const password = answer.type === 'secrets' ? answer.values[0] : undefined;
      if (answer.type !== 'secrets' || password === undefined) {
        throw new SecretNotGiven(`the password of ${hop.title}`);
      }
      await source.keep(password, answer.remember);
      return password;
    },
  };
  return source;
}
