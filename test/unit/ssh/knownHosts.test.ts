import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostKey } from '#engine/ssh/hostKeys/hostKey.ts';
import { namesCover } from '#engine/ssh/hostKeys/hostPattern.ts';
import { parseKnownHosts } from '#engine/ssh/hostKeys/knownHostsLine.ts';
import { judgeHostKey } from '#engine/ssh/hostKeys/verdict.ts';

/** A wire-form key of a type, distinct by `seed`. */
function wire(type: string, seed: number): Buffer {
  const name = Buffer.from(type);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(name.length);
  return Buffer.concat([head, name, Buffer.alloc(32, seed)]);
}
const blob = (type: string, seed: number) => wire(type, seed).toString('base64');
const ed = (seed: number) => `ssh-ed25519 ${blob('ssh-ed25519', seed)}`;
const keyOf = (type: string, seed: number) => readHostKey(wire(type, seed))!;

function judge(text: string, name: string, key = keyOf('ssh-ed25519', 1), bareName?: string) {
  const lines = parseKnownHosts(text, 'known_hosts');
  const linesOf = (wanted: string) => lines.filter((line) => namesCover(line.names, wanted));
  return judgeHostKey(key, linesOf(name), bareName === undefined ? [] : linesOf(bareName));
}

describe('the known hosts parser', () => {
  it('reads names, markers and keys with their place, and skips what OpenSSH skips', () => {
    const text = [
      '# a comment',
      `one,two ${ed(1)} with a comment`,
      `@revoked * ${ed(2)}`,
      `\t@cert-authority *.lab ${ed(3)}\r`,
      `@unheard-of one ${ed(4)}`,
      'one ssh-ed25519 not/base64!',
      `one ssh-rsa ${blob('ssh-ed25519', 5)}`,
      'one 2048 65537 1234567',
      'one',
      '',
    ].join('\n');
    const found = parseKnownHosts(text, 'file').map(({ marker, names, line }) => [marker, names, line]);
    expect(found).toEqual([
      ['host', 'one,two', 2],
      ['revoked', '*', 3],
      ['cert-authority', '*.lab', 4],
    ]);
  });

  it('never throws, whatever the file holds', () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '@revoked',
        '@cert-authority',
        '|1|',
        '|1|AAAA|',
        '*',
        '!',
        ed(1),
        'ssh-ed25519',
        '[a]:22',
      ),
    );
    const line = fc.array(field, { maxLength: 5 }).map((fields) => fields.join(' '));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary' }))), fc.string(), (lines, name) => {
        for (const parsed of parseKnownHosts(lines.join('\n'), 'f')) {
          expect(typeof namesCover(parsed.names, name)).toBe('boolean');
          expect(parsed.key.fingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
        }
      }),
    );
  });
});

describe('host patterns', () => {
  it.each([
    ['gpu1', 'gpu1', true],
    ['GPU1', 'gpu1', true],
    ['gpu1', 'gpu12', false],
    ['gpu*', 'gpu12', true],
    ['gpu?', 'gpu12', false],
    ['a,gpu??', 'gpu12', true],
    ['*.lab,!secret.lab', 'open.lab', true],
    ['*.lab,!secret.lab', 'secret.lab', false],
    ['!secret.lab', 'open.lab', false],
    ['[gpu1]:2222', '[gpu1]:2222', true],
    ['[gpu1]:2222', 'gpu1', false],
    ['[gpu*]:*', '[gpu7]:2222', true],
    ['', 'gpu1', false],
    ['*a*a*a*a*a*a*a*a*a*a*b', 'a'.repeat(200), false],
  ])('%s covers %s: %s', (names, name, covered) => {
    expect(namesCover(names, name)).toBe(covered);
  });

  it('find hashed names, and only those', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        fc.domain(),
        fc.domain(),
        (salt, name, other) => {
          const hash = createHmac('sha1', salt).update(name).digest('base64');
          const names = `|1|${Buffer.from(salt).toString('base64')}|${hash}`;
          expect(namesCover(names, name)).toBe(true);
          expect(namesCover(names, other)).toBe(other === name);
        },
      ),
    );
  });

  it('match as a regular expression would', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pattern, short, (glob, name) => {
        const source = glob.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
        expect(namesCover(glob, name)).toBe(new RegExp(`^${source}$`).test(name));
      }),
    );
  });
});

describe('the verdict on a presented key', () => {
  it.each([
    ['a known key', `gpu ${ed(1)}`, 'trusted'],
    ['a second key of the same name', `gpu ${ed(2)}\ngpu ${ed(1)}`, 'trusted'],
    ['no line about the name', `other ${ed(1)}`, 'unknown'],
    ['another key', `gpu ${ed(2)}`, 'changed'],
    ['a key of another type', `gpu ssh-rsa ${blob('ssh-rsa', 1)}`, 'changed'],
    ['a revoked key', `@revoked gpu ${ed(1)}`, 'revoked'],
    ['a key both known and revoked', `gpu ${ed(1)}\n@revoked * ${ed(1)}`, 'revoked'],
    ['another key revoked', `@revoked gpu ${ed(2)}`, 'unknown'],
    ['an authority', `@cert-authority gpu ${ed(2)}`, 'certificate-expected'],
    ['an authority whose own key is presented', `@cert-authority gpu ${ed(1)}`, 'certificate-expected'],
    ['an authority and the key', `@cert-authority gpu ${ed(2)}\ngpu ${ed(1)}`, 'trusted'],
    ['an authority and another key', `@cert-authority gpu ${ed(2)}\ngpu ${ed(3)}`, 'changed'],
  ])('with %s', (_what, text, type) => {
    expect(judge(text, 'gpu').type).toBe(type);
  });

  it('on another port takes the very key of the bare name, and takes nothing else from it', () => {
    const onPort = (text: string) => judge(text, '[gpu]:2222', keyOf('ssh-ed25519', 1), 'gpu').type;
    expect(onPort(`gpu ${ed(1)}`)).toBe('trusted');
    expect(onPort(`gpu ${ed(2)}`)).toBe('unknown');
    expect(onPort(`[gpu]:2222 ${ed(2)}\ngpu ${ed(1)}`)).toBe('changed');
    expect(onPort(`@revoked gpu ${ed(1)}`)).toBe('revoked');
  });
});
