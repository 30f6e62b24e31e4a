import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIdentities } from '#engine/ssh/authentication/agentKeys.ts';

const text = (value: string | Buffer) => {
  const bytes = Buffer.from(value);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(bytes.length);
  return Buffer.concat([head, bytes]);
};
const answer = (count: number, ...parts: Buffer[]) => {
  const body = Buffer.concat([Buffer.from([12, 0, 0, 0, count]), ...parts]);
  return text(body);
};

it('lists keys of every type', () => {
  const certificate = Buffer.concat([text('ssh-ed25519-cert-v01@openssh.com'), Buffer.from('x')]);
  const keys = parseIdentities(
    answer(2, text(certificate), text('ana'), text(text('sk-ssh-ed25519@openssh.com')), text('')),
  );
  expect(keys.map(({ type, comment }) => [type, comment])).toEqual([
    ['ssh-ed25519-cert-v01@openssh.com', 'ana'],
    ['sk-ssh-ed25519@openssh.com', ''],
  ]);
});

it('stops at a malformed part and never throws', () => {
  expect(parseIdentities(answer(9, text(text('ssh-rsa')), text('one')))).toHaveLength(1);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(255), (bytes, count) => {
      expect(Array.isArray(parseIdentities(Buffer.from(bytes)))).toBe(true);
      expect(Array.isArray(parseIdentities(answer(count, Buffer.from(bytes))))).toBe(true);
    }),
  );
});
