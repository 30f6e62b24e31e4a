import { generateKeyPairSync } from 'node:crypto';
import ssh2, { type ParsedKey } from 'ssh2';
import { expect, it } from 'vitest';
import type { Prompting } from '#engine/ssh/prompting.ts';
import { IdentityAgent } from '#engine/ssh/ssh2/identityAgent.ts';

const prompting: Prompting = { signal: new AbortController().signal, ask: async () => ({ type: 'cancel' }) };

function rsaKey(): ParsedKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = ssh2.utils.parseKey(privateKey.export({ type: 'pkcs1', format: 'pem' }));
  if (key instanceof Error) throw key;
  return key;
}

it.each(['sha1', undefined, 'sha256', 'sha512'] as const)(
  'an RSA key asked to sign with %s',
  async (hash) => {
    const key = rsaKey();
    const signedWith: (string | undefined)[] = [];
    const identity = {
      label: 'key',
      publicKey: async () => key,
      sign: async (data: Buffer, used: 'sha256' | 'sha512' | undefined) => {
        signedWith.push(used);
        return key.sign(data, used);
      },
    };
    const failures: unknown[] = [];
    const agent = new IdentityAgent(identity, prompting, (error) => failures.push(error));
    const answer = await new Promise<{ error: unknown; signature: Buffer | undefined }>((resolve) => {
      const options = hash === undefined ? {} : { hash };
      agent.sign(key, Buffer.from('data'), options, (error, signature) => resolve({ error, signature }));
    });
    if (hash === 'sha256' || hash === 'sha512') {
      expect(answer.signature).toBeInstanceOf(Buffer);
      expect(signedWith).toEqual([hash]);
    } else {
      expect(String(answer.error)).toContain('SHA-1');
      expect(signedWith).toEqual([]);
      expect(failures).toHaveLength(1);
    }
  },
);
