import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKind, mayReceive } from '#engine/notifications/addressKind.ts';
import { openGuardedSocket } from '#engine/notifications/guardedSocket.ts';
import { readReceiverUrl } from '#engine/notifications/receiverUrl.ts';
import { RefusedTargetError } from '#engine/notifications/refusedTarget.ts';

describe('what an address leads to', () => {
  test.each([
    ['93.184.215.14', 'public'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['100.128.0.1', 'public'],
    ['169.254.1.1', 'link-local'],
    ['169.254.169.254', 'metadata'],
    ['169.254.170.2', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['0.0.0.0', 'reserved'],
    ['0.1.2.3', 'reserved'],
    ['224.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::1', 'loopback'],
    ['::', 'reserved'],
    ['fe80::1%eth0', 'link-local'],
    ['fd12:3456::1', 'private'],
    ['fd00:ec2::254', 'metadata'],
    ['ff02::1', 'reserved'],
    ['2001:db8::1', 'reserved'],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', 'public'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:a9fe:a9fe', 'metadata'],
    ['::ffff:93.184.215.14', 'public'],
    ['::ffff:0:10.0.0.1', 'private'],
    ['::10.0.0.1', 'private'],
    ['64:ff9b::10.0.0.1', 'private'],
    ['64:ff9b::169.254.169.254', 'metadata'],
    ['64:ff9b:1::1', 'private'],
    ['2002:7f00:1::', 'loopback'],
    ['2002:5db8:d70e::1', 'public'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'reserved'],
    ['5f00::1', 'reserved'],
    ['example.org', 'reserved'],
    ['', 'reserved'],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });

  test('an IPv6 address that carries an IPv4 one is judged as that one', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
        const quad = bytes.join('.');
        const hex = bytes.map((each) => each.toString(16).padStart(2, '0'));
        const groups = `${hex[0]}${hex[1]}:${hex[2]}${hex[3]}`;
        for (const spelled of [`::ffff:${quad}`, `::ffff:${groups}`, `64:ff9b::${quad}`, `2002:${groups}::`])
          expect(addressKind(spelled)).toBe(addressKind(quad));
      }),
    );
  });

  test('metadata and reserved addresses are never sent to', () => {
    expect(mayReceive('metadata', true)).toBe(false);
    expect(mayReceive('reserved', true)).toBe(false);
    expect(mayReceive('loopback', true)).toBe(true);
    expect(mayReceive('loopback', false)).toBe(false);
    expect(mayReceive('public', false)).toBe(true);
  });
});

describe('what the URL of a webhook may be', () => {
  test.each([
    'https://127.0.0.1/x',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://１２７.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://10.0.0.5:8443/hook',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fe80::1]/',
    'http://93.184.215.14/',
    'https://user:secret@example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'javascript:alert(1)',
    'example.org/hook',
    '',
  ])('%s is refused', (url) => {
    expect(readReceiverUrl(url, false)).toMatchObject({
      refused: true,
      remedy: expect.stringMatching(/\w/),
    });
  });

  test.each([
    'https://169.254.169.254/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://0.0.0.0/',
    'ftp://10.0.0.1/',
  ])('%s is refused even where private targets are allowed', (url) => {
    expect(readReceiverUrl(url, true)).toMatchObject({ refused: true });
  });

  test('what is allowed is taken apart', () => {
    expect(readReceiverUrl('https://hooks.example.org/a/b?c=d#e', false)).toEqual({
      secure: true,
      hostname: 'hooks.example.org',
      port: 443,
      host: 'hooks.example.org',
      path: '/a/b?c=d',
    });
    expect(readReceiverUrl('http://[::1]:9093/api', true)).toMatchObject({
      secure: false,
      hostname: '::1',
      port: 9093,
      host: '[::1]:9093',
    });
  });
});

describe('what a name resolves to', () => {
  const target = {
    secure: true,
    hostname: 'hooks.example.org',
    port: 443,
    host: 'hooks.example.org',
    path: '/',
  };
  const open = (addresses: readonly string[], allowPrivate = false) =>
    openGuardedSocket(target, allowPrivate, async () => addresses, AbortSignal.timeout(10_000));

  test.each([
    [['10.0.0.1']],
    [['127.0.0.1']],
    [['93.184.215.14', '10.0.0.1']],
    [['::ffff:192.168.0.1']],
    [['2606:2800:21f::1', '::1']],
    [['169.254.169.254']],
  ])('%j refuses the name before anything is sent', async (addresses) => {
    await expect(open(addresses)).rejects.toBeInstanceOf(RefusedTargetError);
  });

  test('private answers are taken where allowed, the metadata service is not', async () => {
    await expect(open(['127.0.0.1', '169.254.169.254'], true)).rejects.toThrow(/metadata/);
  });

  test('a name server that never answers ends with the signal', async () => {
    const signal = AbortSignal.timeout(50);
    await expect(openGuardedSocket(target, false, () => new Promise(() => {}), signal)).rejects.toMatchObject(
      {
        name: 'TimeoutError',
      },
    );
  });
});
