import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Keyring } from '../../../electron/main/keyring.ts';
import { findOsCipher, type OsStorage } from '../../../electron/main/osCipher.ts';

type Backend = ReturnType<OsStorage['getSelectedStorageBackend']>;

/** Electron's safeStorage as its documentation tells it, over keys of its own; what is read with an old key is to be written again. */
class FakeStorage {
  readonly #backend: Backend;
  readonly #keys = [randomBytes(32)];
  isAvailable = true;
  canEncrypt = true;
  calls = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  rotate(): void {
    this.#keys.push(randomBytes(32));
  }

  older(): OsStorage {
    return {
      getSelectedStorageBackend: () => this.#backend,
      isEncryptionAvailable: () => this.isAvailable,
      encryptString: (text) => this.#encrypt(text),
      decryptString: (encrypted) => this.#decrypt(encrypted).result,
    };
  }

  /** Since Electron 45, whose other methods are deprecated and not to be called. */
  newer(): OsStorage {
    const deprecated = () => {
      throw new Error('deprecated');
    };
    return {
      getSelectedStorageBackend: () => this.#backend,
      isEncryptionAvailable: deprecated,
      encryptString: deprecated,
      decryptString: deprecated,
      isAsyncEncryptionAvailable: async () => this.isAvailable,
      encryptStringAsync: async (text) => this.#encrypt(text),
      decryptStringAsync: async (encrypted) => this.#decrypt(encrypted),
    };
  }

  #encrypt(text: string): Buffer {
    this.calls += 1;
    if (!this.canEncrypt) throw new Error('the keyring is locked');
    const at = this.#keys.length - 1;
    const nonce = randomBytes(12);
    const aes = createCipheriv('aes-256-gcm', this.#keys[at] ?? '', nonce);
    const body = Buffer.concat([aes.update(text, 'utf8'), aes.final()]);
    return Buffer.concat([Buffer.from([at]), nonce, aes.getAuthTag(), body]);
  }

  #decrypt(data: Buffer): { result: string; shouldReEncrypt: boolean } {
    this.calls += 1;
    const at = data[0] ?? -1;
    const aes = createDecipheriv('aes-256-gcm', this.#keys[at] ?? '', data.subarray(1, 13));
    aes.setAuthTag(data.subarray(13, 29));
    const result = Buffer.concat([aes.update(data.subarray(29)), aes.final()]).toString('utf8');
    return { result, shouldReEncrypt: at < this.#keys.length - 1 };
  }
}

function secretsFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-cipher-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'secrets.json');
}

const ages = ['older', 'newer'] as const;

test.each(['basic_text', 'unknown'] as const)(
  '%s is no keyring: nothing is encrypted with it',
  async (backend) => {
    for (const age of ages) {
      const storage = new FakeStorage(backend);
      const { cipher, why } = await findOsCipher(storage[age](), 'linux');
      expect(cipher).toBeNull();
      expect(why).toBe('this desktop session offers no keyring (GNOME Keyring, KWallet)');
      const keyring = new Keyring(secretsFile(), cipher, why);
      await keyring.set('password', 'secret', true);
      expect([keyring.persistent, storage.calls]).toEqual([false, 0]);
    }
  },
);

test.each([
  ['linux', 'gnome_libsecret', "the desktop's keyring (gnome_libsecret)"],
  ['linux', 'kwallet6', "the desktop's keyring (kwallet6)"],
  ['darwin', 'unknown', 'the macOS Keychain'],
  ['win32', 'unknown', 'Windows (DPAPI)'],
] as const)('on %s (%s) a secret is kept by %3$s', async (platform, backend, keeper) => {
  for (const age of ages) {
    const { cipher } = await findOsCipher(new FakeStorage(backend)[age](), platform);
    expect(cipher?.keeper).toBe(keeper);
    const encrypted = await cipher?.encrypt('correct horse');
    expect(encrypted?.toString('latin1')).not.toContain('correct');
    expect(await cipher?.decrypt(encrypted ?? Buffer.alloc(0))).toEqual({
      secret: 'correct horse',
      stale: false,
    });
  }
});

test('a keyring that does not answer, or that a system does not have, is none', async () => {
  for (const age of ages) {
    const storage = new FakeStorage('gnome_libsecret');
    storage.isAvailable = false;
    expect(await findOsCipher(storage[age](), 'linux')).toEqual({
      cipher: null,
      why: 'the keyring does not answer',
    });
    const elsewhere = await findOsCipher(new FakeStorage('unknown')[age](), 'freebsd');
    expect(elsewhere).toEqual({ cipher: null, why: 'there is no keyring on freebsd' });
  }
});

test('what was encrypted with a former key is written again with the new one, once', async () => {
  const file = secretsFile();
  const storage = new FakeStorage('gnome_libsecret');
  const { cipher } = await findOsCipher(storage.newer(), 'linux');
  await new Keyring(file, cipher, '').set('password', 'correct horse', true);
  const before = readFileSync(file, 'utf8');
  storage.rotate();
  expect(await new Keyring(file, cipher, '').get('password')).toBe('correct horse');
  const after = readFileSync(file, 'utf8');
  expect(after).not.toBe(before);
  expect(await new Keyring(file, cipher, '').get('password')).toBe('correct horse');
  expect(readFileSync(file, 'utf8')).toBe(after);
});

test('a secret that cannot be written again is still the secret', async () => {
  const file = secretsFile();
  const storage = new FakeStorage('gnome_libsecret');
  const { cipher } = await findOsCipher(storage.newer(), 'linux');
  await new Keyring(file, cipher, '').set('password', 'correct horse', true);
  const before = readFileSync(file, 'utf8');
  storage.rotate();
  storage.canEncrypt = false;
  expect(await new Keyring(file, cipher, '').get('password')).toBe('correct horse');
  expect(readFileSync(file, 'utf8')).toBe(before);
});
