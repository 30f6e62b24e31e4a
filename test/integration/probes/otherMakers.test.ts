import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { describeWithSshd, startSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';
import { hasProgram } from './loopHarness.ts';

const patient = { timeout: 45_000, interval: 200 };
const captures = join(import.meta.dirname, '../../fixtures/captures');

/** A host behind a real sshd whose PATH has these programs first, and an engine that reads it. */
async function readHost(name: string, programs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-makers-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [program, script] of Object.entries(programs)) {
    writeFileSync(join(bin, program), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, program), 0o755);
  }
  const login = await makeKey(folder, 'login');
  const sshd = await startSshd({ authorizedKeys: [login.publicLine], path: [bin] });
  writeFileSync(join(folder, 'trusted_hosts'), sshd.knownHostsLines());
  const { address, port, user } = sshd;
  writeFileSync(
    join(folder, 'hosts.yaml'),
    `hosts:\n  - { name: ${name}, address: ${address}, port: ${port}, user: ${user}, identity: ${login.privateFile}, transport: ssh2, intervalSeconds: 1 }\n`,
  );
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: false,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  onTestFinished(async () => {
    await engine.stop();
    await sshd.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const client = createRouterClient(engine.router);
  const status = async () => (await client.hosts.list({})).find((host) => host.name === name);
  const firstGpu = async () => {
    const uuid = (await client.fleet.host({ name })).gpuUuids[0];
    return uuid === undefined ? null : client.fleet.gpu({ uuid });
  };
  return { client, status, firstGpu };
}

// A machine that has nvidia-smi would show its own GPUs.
describeWithSshd('hosts of other makers', () => {
  it.skipIf(hasProgram('nvidia-smi') || hasProgram('rocm-smi'))(
    'AMD: rocm-smi becomes live GPUs, one line of JSON or many',
    async () => {
      const json = join(captures, 'rocm-smi-json__mi100__rocm602-6.3.6__telegraf.json');
      const { client, status, firstGpu } = await readHost('amd-01', {
        'rocm-smi': `echo 'WARNING: AMD GPU device(s) is/are in a low-power state.'; tr -d '\\n' <'${json}'; echo`,
      });
      await expect.poll(async () => (await status())?.gpuCount, patient).toBe(4);
      expect(await status()).toMatchObject({ phase: 'live', failure: null });
      await expect.poll(async () => (await firstGpu())?.name, patient).toMatch(/MI100/);
      const gpu = await firstGpu();
      expect(gpu).toMatchObject({
        uuid: 'AMD-79ccd55167a2124a',
        live: { powerWatts: 36, memoryUsedBytes: 6_750_208, processCount: { state: 'unavailable' } },
        facts: { pciBusId: '00000000:83:00.0' },
      });
      const steps = [];
      const config = (await status())?.config;
      if (config) for await (const step of await client.hosts.test(config)) steps.push(step);
      expect(steps.find(({ step }) => step === 'nvidia-smi')).toMatchObject({
        outcome: 'skipped',
        detail: expect.stringContaining('another maker'),
      });
      expect(steps.at(-1)).toMatchObject({ step: 'sample', outcome: 'ok', detail: '4 GPUs report' });
      const host = await client.fleet.host({ name: 'amd-01' });
      expect(host.layout?.topology).toHaveProperty('reason');
      expect(host.processesPartial).toMatch(/NVIDIA alone/);
    },
  );

  it.skipIf(hasProgram('nvidia-smi') || hasProgram('tegrastats'))(
    'Jetson: tegrastats runs on, and each of its lines is a round',
    async () => {
      const { status, firstGpu } = await readHost('jetson-01', {
        tegrastats: `while :; do echo 'RAM 3452/7620MB (lfb 25x4MB) GR3D_FREQ 7%@[621] cpu@50.031C gpu@49.031C VDD_IN 4824mW/4824mW'; sleep 1; done`,
      });
      await expect.poll(async () => (await status())?.phase, patient).toBe('live');
      await expect.poll(async () => (await firstGpu())?.live.utilizationGpuPercent, patient).toBe(7);
      expect(await firstGpu()).toMatchObject({
        uuid: 'no-uuid:jetson-01:index-0',
        live: { temperatureCelsius: 49.031, powerWatts: { state: 'unavailable' } },
      });
      expect((await status())?.failure).toBeNull();
    },
  );

  it('NVIDIA: instances, topology and links come from the deep tier', async () => {
    const file = (name: string) => join(captures, name);
    const stand = join(import.meta.dirname, '../../fixtures/bin/nvidia-smi');
    const { client } = await readHost('mig-01', {
      'nvidia-smi': `case "$*" in
  '-q -x') exec cat '${file('nvidia-smi-qx__nvidia-a100-sxm4-80gb__535.54.03__telegraf.xml')}' ;;
  'topo -m') exec cat '${file('nvidia-smi-topo__nvidia-h100-x8-split-cpu-ranges__unknown__ml-engineering-perf.txt')}' ;;
  'nvlink -s') exec cat '${file('nvidia-smi-nvlink-status__a100__unknown__gpud.txt')}' ;;
  'nvlink -e') exit 2 ;;
  -L) echo 'GPU 0: NVIDIA A100-SXM4-80GB (UUID: GPU-513536b6-7d19-9063-b049-1e69664bb298)'
      echo '  MIG 1g.20gb     Device  0: (UUID: MIG-00000000-0000-4000-8000-000000000001)' ;;
  *) exec '${stand}' "$@" ;;
esac`,
    });
    const layout = async () => (await client.fleet.host({ name: 'mig-01' })).layout;
    await expect.poll(async () => (await layout())?.nvlinks.length, patient).toBe(96);
    const read = await layout();
    expect(read?.topology).toMatchObject({ devices: { length: 8 } });
    expect(read?.migInstances).toHaveLength(4);
    expect(read?.migInstances[0]).toMatchObject({
      profile: '1g.20gb',
      uuid: 'MIG-00000000-0000-4000-8000-000000000001',
      memoryTotalBytes: 19_968 * 2 ** 20,
      memoryUsedBytes: 12 * 2 ** 20,
    });
    expect(read?.migInstances[1]?.profile).toMatchObject({ state: 'unavailable' });
    expect(read?.sharing).toMatchObject([{ kind: 'mig' }]);
  });
});
