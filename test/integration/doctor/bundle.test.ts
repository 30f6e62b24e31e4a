import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeWithSshd, makeTestFolder, type Sshd, startSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';
import { runHeadroom } from '../cli/runHeadroom.ts';

const fakeTools = join(process.cwd(), 'test/fixtures/bin');

/** What must be nowhere in a bundle. Each is planted below. */
const planted = {
  hostName: 'zebra-node-07',
  otherHost: 'quokka-db',
  otherAddress: 'quokka.rack9.acme-corp.internal',
  ip: '10.83.12.77',
  user: 'wilhelmina',
  keyPath: '/secret/place/id_payroll',
  jump: 'bastion-ostrich',
  label: 'tenant-umbrella',
  password: 'hunter2hunter2',
  token: 'hf_PlAnTeDtOkEnPlAnTeDtOkEn',
  bearer: 'c2VjcmV0LWJlYXJlci10b2tlbg',
  webhook: 'T0PSECRETHOOK',
  commandLine: 'train_secret_project.py',
  fingerprint: 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU',
  keyBlock: 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ',
  mac: '0c:42:a1:5e:22:33',
  unknownKey: 'surprise-secret-value',
};

describeWithSshd('headroom doctor', () => {
  let folder: string;
  let config: string;
  let sshd: Sshd;

  beforeEach(async () => {
    folder = await makeTestFolder();
    await chmod(folder, 0o755);
    config = join(folder, 'config');
    const key = await makeKey(folder, 'login');
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await mkdir(join(bin, 'nvidia-smi.d'));
    execFileSync('ln', ['-s', join(fakeTools, 'nvidia-smi'), join(bin, 'nvidia-smi')]);
    sshd = await startSshd({ authorizedKeys: [key.publicLine], path: [bin], address: '127.0.0.9' });
    await mkdir(join(config, 'data', 'logs'), { recursive: true });
    await writeFile(
      join(config, 'hosts.yaml'),
      [
        'hosts:',
        `  - { name: ${planted.hostName}, address: ${sshd.address}, port: ${sshd.port}, user: ${sshd.user}, identity: ${key.privateFile}, labels: { team: ${planted.label} } }`,
        `  - { name: ${planted.otherHost}, address: ${planted.otherAddress}, user: ${planted.user}, identity: ${planted.keyPath}, jump: ${planted.user}@${planted.jump}:2200, paused: true }`,
        '',
      ].join('\n'),
    );
    await writeFile(join(config, 'trusted_hosts'), sshd.knownHostsLines());
    await writeFile(
      join(config, 'settings.yaml'),
      [
        'retention:',
        '  rawHours: 1',
        'notifications:',
        `  - { name: x, url: "https://hooks.example.org/${planted.webhook}", token: ${planted.bearer} }`,
        '',
      ].join('\n'),
    );
    await writeFile(join(config, 'data', 'logs', 'engine.log'), plantedLog());
  });
  afterEach(async () => {
    await sshd.stop();
    await rm(folder, { recursive: true, force: true });
  });

  function plantedLog(): string {
    const words = [
      `password: ${planted.password}`,
      `--hf-token ${planted.token}`,
      `Authorization: Bearer ${planted.bearer}`,
      `${planted.user}@${planted.otherAddress} via ${planted.jump} from ${planted.ip} ${planted.mac}`,
      planted.fingerprint,
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${planted.keyBlock}\n-----END OPENSSH PRIVATE KEY-----`,
    ];
    const failures = words.map((word) => ({
      level: 30,
      time: 1,
      host: planted.otherHost,
      msg: `host status ${word}`,
      failure: { kind: 'closed', message: `it said ${word}`, words: word, secret: planted.unknownKey },
      command: planted.commandLine,
    }));
    const error = {
      level: 50,
      time: 2,
      msg: 'broke',
      err: {
        type: 'Error',
        message: words[3],
        stack: `Error: ${planted.unknownKey}\n    at read (/home/${planted.user}/app/electron/engine/x.ts:1:2)`,
        config: planted.unknownKey,
      },
    };
    return `${[...failures, error].map((line) => JSON.stringify(line)).join('\n')}\nno json ${planted.unknownKey}\n`;
  }

  async function unpack(file: string): Promise<ReadonlyMap<string, string>> {
    const into = await mkdtemp(join(tmpdir(), 'headroom-bundle-'));
    try {
      execFileSync('tar', ['-xzf', file, '-C', into]);
      const [inside = ''] = await readdir(into);
      const names = await readdir(join(into, inside));
      const texts = await Promise.all(names.map((name) => readFile(join(into, inside, name), 'utf8')));
      return new Map(names.map((name, at) => [name, texts[at] ?? '']));
    } finally {
      await rm(into, { recursive: true, force: true });
    }
  }

  it('packs what helps and nothing that was planted', { timeout: 120_000 }, async () => {
    const file = join(folder, 'bundle.tar.gz');
    const made = await runHeadroom(config, ['doctor', file]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const listed = JSON.parse(made.stdout).files.map(({ name }: { name: string }) => name);
    const files = await unpack(file);
    expect([...files.keys()].sort()).toEqual([...listed].sort());
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const all = [...files.values()].join('\n');
    for (const secret of Object.values(planted))
      expect([secret, all.includes(secret)]).toEqual([secret, false]);
    expect(all.includes(folder)).toBe(false);
    expect(all).not.toMatch(/PRIVATE KEY|AAAA[A-Za-z0-9+/]{20}/);

    const fleet = JSON.parse(files.get('fleet.json') ?? '');
    expect(fleet[0]).toMatchObject({
      name: 'host-1',
      phase: 'live',
      gpuCount: 2,
      can: { gpus: [{ gpu: 'gpu-1', driverVersion: '550.144.03' }, { gpu: 'gpu-2' }] },
    });
    expect(fleet[1]).toMatchObject({ name: 'host-2', phase: 'paused', can: null });
    const configured = JSON.parse(files.get('config.json') ?? '');
    expect(configured.hosts[1]).toMatchObject({ name: 'host-2', identity: 'set', jumpHosts: 1 });
    expect(JSON.parse(files.get('versions.json') ?? '')).toMatchObject({ node: process.versions.node });
    const lines = (files.get('engine.log') ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ level: 30, host: 'host-2', failure: { kind: 'closed' } });
    expect(lines[6].err.stack).toEqual([expect.stringMatching(/^at read \(x\.ts:1:2/)]);
  });

  it('leaves hosts alone where told to, and overwrites nothing', { timeout: 60_000 }, async () => {
    const file = join(folder, 'bundle.tar.gz');
    expect((await runHeadroom(config, ['doctor', '--no-connect', file])).code).toBe(0);
    expect(sshd.log()).not.toContain('Accepted');
    const files = await unpack(file);
    expect(JSON.parse(files.get('fleet.json') ?? '')).toEqual([]);
    expect(JSON.parse(files.get('config.json') ?? '').hosts).toHaveLength(2);
    const again = await runHeadroom(config, ['doctor', '--no-connect', file]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('is there already')]);
  });
});
