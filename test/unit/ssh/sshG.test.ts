import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSshG } from '#engine/ssh/config/parseSshG.ts';
import { settingsWithoutSsh } from '#engine/ssh/config/sshResolver.ts';

const sample = `user ana
hostname 10.0.0.7
port 2222
addressfamily inet6
identitiesonly yes
gssapiauthentication no
stricthostkeychecking true
identityfile ~/.ssh/%h_%r
identityfile /keys/100%%
certificatefile ~/.ssh/id-cert.pub
userknownhostsfile /home/ana/.ssh/known_hosts /home/ana/.ssh/known_hosts2
globalknownhostsfile /etc/ssh/ssh_known_hosts
proxyjump ops@bastion:2022,inner
hostkeyalias rack-7
pubkeyauthentication unbound
kbdinteractiveauthentication false
numberofpasswordprompts 1
preferredauthentications publickey,password
macs hmac-sha2-256,hmac-sha1
identityagent none
`;

describe("ssh -G's answer", () => {
  it('becomes settings', () => {
    expect(parseSshG(sample, 'gpu7')).toMatchObject({
      user: 'ana',
      hostname: '10.0.0.7',
      port: 2222,
      addressFamily: 'inet6',
      identitiesOnly: true,
      identitiesAreDefaults: false,
      identityFiles: [join(homedir(), '.ssh', '10.0.0.7_ana'), '/keys/100%'],
      certificateFiles: [join(homedir(), '.ssh', 'id-cert.pub')],
      userKnownHostsFiles: ['/home/ana/.ssh/known_hosts', '/home/ana/.ssh/known_hosts2'],
      globalKnownHostsFiles: ['/etc/ssh/ssh_known_hosts'],
      strictHostKeyChecking: 'yes',
      proxyJump: 'ops@bastion:2022,inner',
      proxyCommand: null,
      hostKeyAlias: 'rack-7',
      pubkeyAuthentication: true,
      kbdInteractiveAuthentication: false,
      passwordAuthentication: true,
      numberOfPasswordPrompts: 1,
      preferredAuthentications: ['publickey', 'password'],
      identityAgent: null,
      algorithms: { macs: ['hmac-sha2-256', 'hmac-sha1'] },
    });
  });

  it.each([
    ['yes', 'yes'],
    ['true', 'yes'],
    ['no', 'no'],
    ['false', 'no'],
    ['off', 'no'],
    ['ask', 'ask'],
    ['accept-new', 'accept-new'],
    ['what?', 'ask'],
  ])('says StrictHostKeyChecking %s: %s', (value, meaning) => {
    expect(parseSshG(`stricthostkeychecking ${value}`, 'a').strictHostKeyChecking).toBe(meaning);
  });

  it('takes a list of default identities for no choice, and any other for one', () => {
    const defaults =
      'identityfile ~/.ssh/id_rsa\nidentityfile ~/.ssh/id_ed25519\nidentityfile ~/.ssh/id_xmss\n';
    const settings = parseSshG(defaults, 'a');
    expect(settings.identitiesAreDefaults).toBe(true);
    expect(settings.identityFiles[0]).toBe(join(homedir(), '.ssh', 'id_ed25519'));
    expect(parseSshG(`${defaults}identityfile ~/.ssh/work`, 'a').identitiesAreDefaults).toBe(false);
  });

  it('reads "none" as nothing', () => {
    const settings = parseSshG(
      'proxyjump none\nproxycommand none\nidentityfile none\nuserknownhostsfile none',
      'a',
    );
    expect(settings).toMatchObject({
      proxyJump: null,
      proxyCommand: null,
      identityFiles: [],
      userKnownHostsFiles: [],
    });
  });

  it('never throws and always names a host, a port and a user', () => {
    const keyword = fc.constantFrom(...sample.split('\n').map((line) => line.split(' ')[0] ?? ''));
    const line = fc.oneof(
      fc.string(),
      fc.tuple(keyword, fc.string()).map((pair) => pair.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const settings = parseSshG(lines.join('\n'), 'alias');
        expect(settings.hostname).not.toBe('');
        expect(settings.user).not.toBe('');
        expect(settings.port).toBeGreaterThan(0);
        expect(settings.port).toBeLessThan(65_536);
      }),
    );
  });
});

describe('without an ssh program', () => {
  it('the hosts file and defaults hold', () => {
    expect(settingsWithoutSsh('ana@gpu7', { port: 2022, identity: '~/key', jump: 'bastion' })).toMatchObject({
      hostname: 'gpu7',
      user: 'ana',
      port: 2022,
      identityFiles: [join(homedir(), 'key')],
      proxyJump: 'bastion',
      strictHostKeyChecking: 'ask',
      userKnownHostsFiles: [join(homedir(), '.ssh', 'known_hosts'), join(homedir(), '.ssh', 'known_hosts2')],
    });
    expect(settingsWithoutSsh('gpu7', {}).user).toBe(userInfo().username);
  });
});
