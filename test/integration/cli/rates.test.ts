import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithSshd, makeTestFolder, type Sshd, startSshd } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { runHeadroom } from './runHeadroom.ts';

const fakeTools = join(process.cwd(), 'test/fixtures/bin');

describeWithSshd('headroom rates', () => {
  let config: string;
  let sshd: Sshd;
  let login: KeyPair;

  beforeAll(async () => {
    config = await makeTestFolder();
    login = await makeKey(config, 'login');
    sshd = await startSshd({ authorizedKeys: [login.publicLine], path: [fakeTools] });
    writeFileSync(
      join(config, 'hosts.yaml'),
      `hosts:
  - name: gpu-01
    address: ${sshd.address}
    port: ${sshd.port}
    user: ${sshd.user}
    identity: ${login.privateFile}
`,
    );
    const asked = await runHeadroom(config, ['hosts', 'trust', 'gpu-01']);
    const { fingerprint } = JSON.parse(asked.stdout).hosts[0].hops[0];
    await runHeadroom(config, ['hosts', 'trust', 'gpu-01', '--fingerprint', fingerprint]);
  });
  afterAll(async () => {
    await sshd.stop();
    rmSync(config, { recursive: true, force: true });
  });

  it('says what has no price and what to do, then the rate of a card with its chain', async () => {
    const unknown = await runHeadroom(config, ['rates', 'show']);
    expect(unknown.code).toBe(0);
    const { now } = JSON.parse(unknown.stdout);
    expect(now.gpus).toBeGreaterThan(0);
    expect(now.pricedGpus).toBe(0);
    expect(now.rows[0].answer).toMatchObject({ rate: null });
    expect(now.rows[0].answer.remedy).toContain('hosts.yaml');

    writeFileSync(
      join(config, 'rates.yaml'),
      'cards:\n  - {name: contract, applies: {host: gpu-*}, perGpuHour: 2.10, source: order 7, date: 2026-05-01}\n',
    );
    const priced = await runHeadroom(config, ['rates', 'explain', 'gpu-01']);
    const { rows } = JSON.parse(priced.stdout);
    expect(rows[0].answer.rate).toMatchObject({ perGpuHour: '2.1', source: 'order 7', asOf: '2026-05-01' });
    expect(rows[0].answer.steps.at(-1).detail).toContain('2.1 USD a GPU-hour');
  });

  it('checks the file and names line, key and remedy', async () => {
    writeFileSync(join(config, 'rates.yaml'), 'cards:\n  - {name: a, perGpuHuor: 2}\n');
    const { code, stdout } = await runHeadroom(config, ['rates', 'check']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toContainEqual(
      expect.objectContaining({ line: 2, key: 'cards[0].perGpuHuor', remedy: 'Did you mean "perGpuHour"?' }),
    );
  });
});
