import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, it, type TestContext } from 'vitest';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { heartbeatSeconds } from '#engine/probes/lanes.ts';
import { remoteLoopScript } from '#engine/probes/remoteLoopScript.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import { listProcesses, signal } from '../../fixtures/processes.ts';
import { hasProgram, shells } from './loopHarness.ts';

const patient = { timeout: 30_000, interval: 100 };

/** Files of a card as the amdgpu driver has them. */
function writeCard(sys: string, card: number, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries({ vendor: '0x1002', device: '0x74a1', ...files })) {
    const file = join(sys, 'class/drm', `card${card}`, 'device', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
}

/** The loop under a shell, where /sys is a folder of ours and these programs stand first on the PATH. */
function startLoop(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  argv: readonly string[],
  programs: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-sys-'));
  const mark = `mark-${randomUUID()}`;
  mkdirSync(join(folder, 'bin'));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  const [shell = 'sh', ...rest] = argv;
  const start = () => {
    const child = spawn(shell, [...rest, '-s', '--', '1', '2', '60', join(folder, 'sys')], {
      env: {
        ...process.env,
        PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
        HEADROOM_TEST_MARK: mark,
      },
      stdio: 'pipe',
      detached: true,
    });
    const heard = {
      rounds: [] as (readonly GpuSample[])[],
      inventories: [] as HostInventory[],
      failures: [] as (Failure | null)[],
    };
    const reader = createHostReader(
      {
        onSamples: (samples) => heard.rounds.push(samples),
        onInventory: (inventory) => heard.inventories.push(inventory),
        onGpuFailure: (failure) => heard.failures.push(failure),
      },
      { host: 'edge', slowSeconds: 2 },
    );
    child.stdout.on('data', reader.stdout);
    child.stderr.on('data', reader.stderr);
    child.stdin.on('error', () => {});
    child.stdin.write(remoteLoopScript);
    const heartbeat = setInterval(() => child.stdin.write('\n'), heartbeatSeconds * 1000);
    onTestFinished(async () => {
      clearInterval(heartbeat);
      child.stdin.end();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      for (const { pid } of await left()) signal(pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    });
    return { ...heard, child };
  };
  const left = async () => (await listProcesses()).filter(({ environment }) => environment.includes(mark));
  return { sys: join(folder, 'sys'), start, left };
}

describe.each(shells.map((argv) => ({ argv, name: argv.join(' ') })))(
  'other makers under $name',
  ({ argv }) => {
    const absent = !hasProgram(argv[0] ?? '') || hasProgram('nvidia-smi');

    it.skipIf(absent).concurrent('AMD by the files of its driver', async (context) => {
      const { expect } = context;
      const { sys, start } = startLoop(context, argv);
      writeCard(sys, 0, { vendor: '0x1a03' });
      writeCard(sys, 1, {
        unique_id: '79ccd55167a2124a',
        product_name: 'AMD Instinct MI300X',
        gpu_busy_percent: '37',
        mem_info_vram_total: '206141652992',
        mem_info_vram_used: '6750208',
        'hwmon/hwmon3/power1_average': '136000000',
        'hwmon/hwmon3/temp2_label': 'junction',
        'hwmon/hwmon3/temp2_input': '55000',
      });
      writeCard(sys, 2, { mem_info_vram_total: '8589934592', gpu_busy_percent: '' });
      const loop = start();
      await expect.poll(() => loop.rounds.length, patient).toBeGreaterThan(0);
      expect(loop.rounds[0]).toMatchObject([
        {
          uuid: 'AMD-79ccd55167a2124a',
          index: 0,
          readings: {
            utilizationGpuPercent: 37,
            memoryTotalBytes: 206_141_652_992,
            powerWatts: 136,
            temperatureCelsius: 55,
            clockSmMhz: { state: 'unavailable' },
          },
        },
        { index: 1, readings: { utilizationGpuPercent: { state: 'failed' } } },
      ]);
      await expect
        .poll(() => loop.inventories.at(-1)?.gpus.map(({ name }) => name), patient)
        .toEqual(['AMD Instinct MI300X', 'AMD GPU 0x74a1']);
      expect(loop.failures.at(-1)).toBeNull();
    });

    it.skipIf(absent || hasProgram('intel_gpu_top') || hasProgram('tegrastats')).concurrent(
      'leaves nothing of a tool that runs on',
      async (context) => {
        const { expect } = context;
        const line = 'RAM 3452/7620MB GR3D_FREQ 7%@[621] gpu@49.031C';
        const { start, left } = startLoop(context, argv, {
          tegrastats: `while :; do echo '${line}'; sleep 1; done`,
        });
        const loop = start();
        await expect.poll(() => loop.rounds.length, patient).toBeGreaterThan(1);
        loop.child.stdin.end();
        await once(loop.child, 'exit');
        await expect.poll(async () => (await left()).map(({ command }) => command), patient).toEqual([]);
      },
    );
  },
);
