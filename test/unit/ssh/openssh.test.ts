import { describe, expect, it } from 'vitest';
import { parseSshG } from '#engine/ssh/config/parseSshG.ts';
import type { Hop } from '#engine/ssh/config/route.ts';
import type { SshOverrides } from '#engine/ssh/config/sshSettings.ts';
import { HandshakePlaces } from '#engine/ssh/handshakePlaces.ts';
import { usualKeepalive } from '#engine/ssh/keepalive.ts';
import { opensshArguments } from '#engine/ssh/openssh/opensshArguments.ts';
import { opensshFailure } from '#engine/ssh/openssh/opensshWords.ts';
import { Semaphore } from '#engine/ssh/semaphore.ts';

function hop(alias: string, config: string, overrides: SshOverrides = {}, jump = false): Hop {
  const settings = parseSshG(
    `hostname ${alias}.lab\nuser ana\nport 22\nglobalknownhostsfile /etc/known\n${config}`,
    alias,
  );
  const address = `${settings.hostname}:${settings.port}`;
  const title = `${jump ? 'jump host ' : ''}ana@${address}`;
  return { alias, overrides, settings, address, title, keyName: settings.hostname };
}

const means = {
  program: 'ssh',
  loginLimitMs: 120_000,
  configFile: undefined,
  knownHostsFiles: () => ['/home/ana b/known 100%', '/etc/known', '/trust'],
  replacesGlobal: false,
  places: new HandshakePlaces(new Semaphore(64), 8),
  keepalive: usualKeepalive,
};
const optionsOf = (args: readonly string[]) => args.filter((_, index) => args[index - 1] === '-o');

describe("the arguments of the system's ssh", () => {
  it('never prompt, share, forward or write, and verify by the user files and ours', () => {
    const args = opensshArguments(
      [hop('gpu', '', { user: 'ana', port: 2022, identity: '/keys/a b' })],
      means,
    );
    expect(optionsOf(args)).toEqual(
      expect.arrayContaining([
        'BatchMode=yes',
        'ControlMaster=no',
        'ControlPath=none',
        'ServerAliveInterval=15',
        'ServerAliveCountMax=3',
        'StrictHostKeyChecking=yes',
        'UpdateHostKeys=no',
        'NoHostAuthenticationForLocalhost=no',
        'VerifyHostKeyDNS=no',
        'UserKnownHostsFile="/home/ana b/known 100%%" "/trust"',
        'IdentityFile="/keys/a b"',
      ]),
    );
    expect(args.slice(-2)).toEqual(['--', 'gpu']);
    expect(args.join(' ')).toContain('-l ana -p 2022');
  });

  it('leave SHA-1 out of the configured lists and touch no other list', () => {
    const config =
      'macs hmac-sha2-256,hmac-sha1\nhostkeyalgorithms ssh-ed25519,ssh-rsa\nkexalgorithms curve25519-sha256';
    const options = optionsOf(opensshArguments([hop('gpu', config)], means));
    expect(options).toContain('MACs=hmac-sha2-256');
    expect(options).toContain('HostKeyAlgorithms=ssh-ed25519');
    expect(options.filter((option) => option.startsWith('KexAlgorithms'))).toEqual([]);
  });

  it('quote the way through jump hosts for the shell, level by level', () => {
    const hostile = hop("in'ner$(x)", '', {}, true);
    const args = opensshArguments([hop('outer', '', {}, true), hostile, hop('gpu', '')], means);
    const proxy = optionsOf(args).find((option) => option.startsWith('ProxyCommand='));
    expect(proxy).toContain(`'-W' '[gpu.lab]:22' '--' 'in'\\''ner$(x)'`);
    expect(proxy).toContain('known 100%%%%');
    expect(proxy).toContain('StrictHostKeyChecking=yes');
  });
});

describe('what ssh says on its way out', () => {
  const hops = [hop('bastion', '', {}, true), hop('gpu', '')];
  it.each([
    ['ana@gpu.lab: Permission denied (publickey).', 'authentication', 'ana@gpu.lab:22'],
    [
      'ana@bastion.lab: Permission denied (publickey).\nConnection closed by UNKNOWN port 65535',
      'authentication',
      'jump host ana@bastion.lab:22',
    ],
    [
      'No ED25519 host key is known for bastion.lab and you have requested strict checking.\nHost key verification failed.\nConnection closed',
      'host-key-unknown',
      'jump host',
    ],
    ['ssh: Could not resolve hostname gpu.lab: Name or service not known', 'dns', 'ana@gpu.lab:22'],
    [
      'ssh: connect to host bastion.lab port 22: Connection refused\nConnection closed by UNKNOWN port 65535',
      'refused',
      'jump host',
    ],
    ['ssh: connect to host gpu.lab port 22: No route to host', 'unreachable', 'ana@gpu.lab:22'],
    ['ssh: connect to host gpu.lab port 22: Connection timed out', 'timeout', 'ana@gpu.lab:22'],
    ['Timeout, server gpu.lab not responding.', 'timeout', 'ana@gpu.lab:22'],
    [
      'Unable to negotiate with gpu.lab port 22: no matching host key type found.',
      'key-exchange',
      'ana@gpu.lab:22',
    ],
    [
      'channel 0: open failed: administratively prohibited: open failed\nstdio forwarding failed',
      'back-pressure',
      'jump host',
    ],
    [
      'channel 0: open failed: connect failed: Connection refused\nstdio forwarding failed',
      'refused',
      'ana@gpu.lab:22',
    ],
    ['/home/ana/.ssh/config: line 3: Bad configuration option: nonsense', 'config', 'ana@gpu.lab:22'],
    ['Connection closed by 10.0.0.7 port 22', 'closed', 'ana@gpu.lab:22'],
    ['', 'closed', 'ana@gpu.lab:22'],
  ])('"%s" is %s', (words, kind, title) => {
    const { failure } = opensshFailure(hops, words);
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain(title);
    expect(failure.words).toBe(words.trim());
  });
});
