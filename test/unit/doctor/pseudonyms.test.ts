import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPseudonyms } from '#engine/doctor/pseudonyms.ts';

describe('pseudonyms', () => {
  it('are the same for the same name, wherever it stands', () => {
    const names = createPseudonyms();
    expect([names.of('host', 'gpu-01'), names.of('host', 'GPU-01'), names.of('host', 'gpu-02')]).toEqual([
      'host-1',
      'host-1',
      'host-2',
    ]);
    names.of('address', 'gpu-01.rack.example.org');
    expect(names.hide('GPU-01: gpu-01.rack.example.org closed; gpu-011 did not')).toBe(
      'host-1: address-1 closed; gpu-011 did not',
    );
  });

  it.each([
    ['ana@10.1.2.3:22 refused', 'user-1:22 refused'],
    ['10.1.2.3 and 10.1.2.3 and 10.1.2.4.', 'address-1 and address-1 and address-2.'],
    ['fe80::1ff:fe23:4567:890a is down', 'address-1 is down'],
    ['listens on 127.0.0.1:8000 and ::1', 'listens on 127.0.0.1:8000 and ::1'],
    ['at 12:34:56 on 00000000:19:00.0', 'at 12:34:56 on 00000000:19:00.0'],
    ['link 0c:42:a1:11:22:33 up', 'link address-1 up'],
    ['db.prod.corp.internal does not resolve', 'address-1 does not resolve'],
    ['/home/ana/.ssh/id_rsa, /Users/bob/x', '/home/user-1/.ssh/id_rsa, /Users/user-2/x'],
    ['GPU-5f3c8f6e-1234-4abc-8000-000000000001 is lost', 'gpu-1 is lost'],
    ['key SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU', 'key key-1'],
    ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 x', 'ssh-ed25519 [hidden] x'],
    ['id 0123456789abcdef0123456789abcdef', 'id [hidden]'],
    ['--token abcdef', '--token [hidden]'],
  ])('%s', (text, hidden) => {
    expect(createPseudonyms().hide(text)).toBe(hidden);
  });

  it('leaves figures and our own words alone', () => {
    const text = 'The loop ended with exit code 127 after 3.5 s; driver 550.144.03, utilization.gpu 45 %';
    expect(createPseudonyms().hide(text)).toBe(text);
  });

  it('never throws, and a name that is known never stays', { timeout: 60_000 }, () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9.-]{2,20}[a-z0-9]$/);
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (host, before, after) => {
        const names = createPseudonyms();
        const told = names.of('host', host);
        fc.pre(!'host-1'.includes(host));
        expect(names.hide(`${before} ${host} ${after}`.replaceAll('-----', ''))).not.toContain(` ${host} `);
        expect(told).toBe('host-1');
      }),
    );
  });
});
