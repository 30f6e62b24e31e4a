import ssh2, { type ParsedKey } from 'ssh2';
import type { SecretStore } from '../asking.ts';
import type { Prompting } from '../prompting.ts';
import type { PrivateKeyFile } from './privateKeyFile.ts';

/** Thrown when a secret was needed and the user did not give it. */
export class SecretNotGiven extends Error {
  constructor(what: string) {
    super(`${what} was not given`);
    this.name = 'SecretNotGiven';
  }
}

/** Opens private keys, asking for each passphrase once however many hosts use the key. */
export interface KeyRing {
  /** @throws SecretNotGiven, or Error for a file that is no key that ssh2 can use. */
  open(file: PrivateKeyFile, prompting: Prompting): Promise<ParsedKey>;
}

const passphraseTries = 3;

/** Opened keys stay in memory, since decrypting one takes up to a second of computing. */
export function createKeyRing(secrets: SecretStore): KeyRing {
  const opened = new Map<string, ParsedKey>();
  const opening = new Map<string, Promise<ParsedKey>>();

  const openOnce = async (text: string, file: PrivateKeyFile, prompting: Prompting): Promise<ParsedKey> => {
    const before = opened.get(text);
    if (before !== undefined) return before;
    const running = opening.get(text);
    if (running !== undefined) {
      try {
        return await running;
      } catch (error) {
        // A question withdrawn for another host's sake is no answer for this one.
        if (prompting.signal.aborted || !(error instanceof Withdrawn)) throw error;
        return openOnce(text, file, prompting);
      }
    }
    const attempt = unlock(text, file, secrets, prompting).finally(() => opening.delete(text));
    opening.set(text, attempt);
    const key = await attempt;
    opened.set(text, key);
    return key;
  };

  return {
    async open(file, prompting) {
      if (file.text === null) throw new Error(`${file.path} holds only a public key`);
      return openOnce(file.text, file, prompting);
    },
  };
}

/** The host for whose sake the passphrase was asked went away before the answer. */
class Withdrawn extends SecretNotGiven {}

async function unlock(
  text: string,
  file: PrivateKeyFile,
  secrets: SecretStore,
  prompting: Prompting,
): Promise<ParsedKey> {
  if (!file.encrypted) return parse(text, file.path);
  const name = `ssh-passphrase:${file.path}`;
  const kept = await secrets.get(name);
  if (kept !== null) {
    const key = tryPassphrase(text, kept);
    if (key !== null) return key;
    await secrets.forget(name);
  }
  for (let attempt = 1; attempt <= passphraseTries; attempt++) {
    const answer = await prompting.ask({
      kind: 'passphrase',
      message: `${attempt === 1 ? '' : 'That passphrase does not fit. '}Passphrase of the key ${file.path}`,
      fingerprint: null,
      keyType: file.type,
      fields: [{ label: 'Passphrase', echo: false }],
    });
    const passphrase = answer.type === 'secrets' ? answer.values[0] : undefined;
    if (answer.type !== 'secrets' || passphrase === undefined) break;
    const key = tryPassphrase(text, passphrase);
    if (key === null) continue;
    await secrets.set(name, passphrase, answer.remember);
    return key;
  }
  const what = `the passphrase of ${file.path}`;
  throw prompting.signal.aborted ? new Withdrawn(what) : new SecretNotGiven(what);
}

function tryPassphrase(text: string, passphrase: string): ParsedKey | null {
  const key = ssh2.utils.parseKey(text, passphrase);
  return key instanceof Error ? null : key;
}

function parse(text: string, path: string): ParsedKey {
  const key = ssh2.utils.parseKey(text);
  if (key instanceof Error) throw new Error(`${path} is not a key that can be used: ${key.message}`);
  return key;
}
