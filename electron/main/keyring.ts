import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { SecretStore } from '#engine/ssh/asking.ts';

/** Encrypts with a key that the operating system keeps. */
export interface Cipher {
  /** Who keeps the key, for the settings page: `the keyring (gnome_libsecret)`. */
  readonly keeper: string;
  encrypt(secret: string): Promise<Buffer>;
  /** `stale`: the key was rotated and the text should be written again. */
  decrypt(encrypted: Buffer): Promise<{ readonly secret: string; readonly stale: boolean }>;
}

const fileSchema = z.object({ version: z.literal(1), secrets: z.record(z.string(), z.base64()) });

/**
 * Secrets by key. Those to be remembered lie as ciphertext in one file of mode 0600, under a key of the OS keyring; all
 * others, and all where there is no keyring, in memory until the app closes. Plain text never reaches a disk.
 */
export class Keyring implements SecretStore {
  readonly persistent: boolean;
  readonly description: string;
  readonly #file: string;
  readonly #cipher: Cipher | null;
  readonly #session = new Map<string, string>();

  /** `cipher`: null where the system offers no keyring, then `why` says so in a clause. */
  constructor(file: string, cipher: Cipher | null, why: string) {
    this.#file = file;
    this.#cipher = cipher;
    this.persistent = cipher !== null;
    this.description = cipher
      ? `Passwords and passphrases that you ask to remember are encrypted with a key kept by ${cipher.keeper}; others stay in memory until Headroom closes.`
      : `Passwords and passphrases stay in memory until Headroom closes: ${why}.`;
  }

  async get(key: string): Promise<string | null> {
    const inSession = this.#session.get(key);
    if (inSession !== undefined) return inSession;
    const kept = this.#read()[key];
    if (kept === undefined || !this.#cipher) return null;
    try {
      const { secret, stale } = await this.#cipher.decrypt(Buffer.from(kept, 'base64'));
      // One that cannot be written again now is read as stale once more after the next start.
      if (stale) await this.set(key, secret, true).catch(() => undefined);
      return secret;
    } catch {
      // Another user's file, or a keyring that was reset: the user is asked again.
      return null;
    }
  }

  async set(key: string, secret: string, remember: boolean): Promise<void> {
    this.#session.set(key, secret);
    if (!remember || !this.#cipher) return;
    const encrypted = (await this.#cipher.encrypt(secret)).toString('base64');
    this.#write({ ...this.#read(), [key]: encrypted });
  }

  async forget(key: string): Promise<void> {
    this.#session.delete(key);
    const { [key]: gone, ...rest } = this.#read();
    if (gone !== undefined) this.#write(rest);
  }

  /** What the file holds; nothing when it is missing or not ours. */
  #read(): Readonly<Record<string, string>> {
    try {
      return fileSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8'))).secrets;
    } catch {
      return {};
    }
  }

  #write(secrets: Readonly<Record<string, string>>): void {
    const next = `${this.#file}.new`;
    writeFileSync(next, JSON.stringify({ version: 1, secrets }), { mode: 0o600 });
    renameSync(next, this.#file);
  }
}
