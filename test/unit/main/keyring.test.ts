import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AskedSecrets, answerSecret } from '../../../electron/main/askedSecrets.ts';
import { type Cipher, Keyring } from '../../../electron/main/keyring.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-keyring-'));
  file = join(folder, 'secrets.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A real cipher under a key of its own, as a keyring would hold. */
function cipher(key = randomBytes(32)): Cipher {
  return {
    keeper: 'a test',
    encrypt: async (secret) => {
      const nonce = randomBytes(12);
      const aes = createCipheriv('aes-256-gcm', key, nonce);
      const text = Buffer.concat([aes.update(secret, 'utf8'), aes.final()]);
      return Buffer.concat([nonce, aes.getAuthTag(), text]);
    },
    decrypt: async (data) => {
      const aes = createDecipheriv('aes-256-gcm', key, data.subarray(0, 12));
      aes.setAuthTag(data.subarray(12, 28));
      const text = Buffer.concat([aes.update(data.subarray(28)), aes.final()]);
      return { secret: text.toString('utf8'), stale: false };
    },
  };
}

it('keeps what is to be remembered as ciphertext that only its owner reads', async () => {
  const key = cipher();
  await new Keyring(file, key, '').set('password gpu01', 'correct horse', true);
  expect(readFileSync(file, 'utf8')).not.toContain('correct');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await new Keyring(file, key, '').get('password gpu01')).toBe('correct horse');
});

it('keeps the rest in memory only', async () => {
  const keyring = new Keyring(file, cipher(), '');
  await keyring.set('passphrase', 'for today', false);
  expect(await keyring.get('passphrase')).toBe('for today');
  expect(existsSync(file)).toBe(false);
});

it('writes nothing without a keyring, and says so', async () => {
  const keyring = new Keyring(file, null, 'this desktop session offers no keyring');
  await keyring.set('password', 'secret', true);
  expect(await keyring.get('password')).toBe('secret');
  expect(existsSync(file)).toBe(false);
  expect(keyring.persistent).toBe(false);
  expect(keyring.description).toBe(
    'Passwords and passphrases stay in memory until Headroom closes: this desktop session offers no keyring.',
  );
});

it('forgets in memory and on disk', async () => {
  const key = cipher();
  const keyring = new Keyring(file, key, '');
  await keyring.set('a', '1', true);
  await keyring.set('b', '2', true);
  await keyring.forget('a');
  expect(await keyring.get('a')).toBeNull();
  const later = new Keyring(file, key, '');
  expect(await later.get('a')).toBeNull();
  expect(await later.get('b')).toBe('2');
});

it('asks again, rather than fails, when the key or the file is not ours any more', async () => {
  await new Keyring(file, cipher(), '').set('a', '1', true);
  expect(await new Keyring(file, cipher(), '').get('a')).toBeNull();
  writeFileSync(file, '{"version":1,"secrets":{"a":"plain text!"}}');
  expect(await new Keyring(file, cipher(), '').get('a')).toBeNull();
});

it('answers the engine across the process boundary, failures included', async () => {
  const keyring = new Keyring(file, cipher(), '');
  const asked: AskedSecrets = new AskedSecrets(keyring, (id, request) => {
    void answerSecret(keyring, request).then((outcome) => asked.answered(id, structuredClone(outcome)));
  });
  await asked.set('k', 'v', true);
  expect(await asked.get('k')).toBe('v');
  await asked.forget('k');
  expect(await asked.get('k')).toBeNull();
  rmSync(folder, { recursive: true });
  await expect(asked.set('k', 'v', true)).rejects.toThrow('ENOENT');
});
