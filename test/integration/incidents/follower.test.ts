/** The follower of the kernel log under every shell that the loop is meant for. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, appendFileSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, it, type TestContext } from 'vitest';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { remoteLoopScript } from '#engine/probes/remoteLoopScript.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';
import { signal } from '../../fixtures/processes.ts';
import { fakeHost, hasProgram, shells } from '../probes/loopHarness.ts';

const fakeLogTools = join(import.meta.dirname, '../../fixtures/kernelBin');
const soon = { timeout: 30_000, interval: 100 };
const xid = (number: number) => `NVRM: Xid (PCI:0000:1B:00): ${number}, pid=4210, name=python3, Ch 00000008`;

/** True where this machine lets the tests open /dev/kmsg, which the script tries first. */
function canOpenKmsg(): boolean {
  try {
    accessSync('/dev/kmsg', constants.R_OK);
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

function follow(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  argv: readonly string[],
  logs: Readonly<Record<string, string>>,
) {
  const host = fakeHost({ gpus: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'headroom-kernel-'));
  for (const [source, text] of Object.entries(logs)) writeFileSync(join(folder, source), text);
  const [shell = 'sh', ...rest] = argv;
  const child = spawn(shell, [...rest, '-s', '--', '1', '2'], {
    env: {
      ...host.environment,
      PATH: [fakeLogTools, host.environment.PATH].join(delimiter),
      FAKE_KERNEL_LOG: folder,
    },
    stdio: 'pipe',
    detached: true,
  });
  const events: HostKernelEvent[] = [];
  const states: KernelLogState[] = [];
  const reader = createHostReader({
    onSamples: () => undefined,
    onInventory: () => undefined,
    onGpuFailure: () => undefined,
    onKernelEvents: (found) => events.push(...found),
    onKernelLog: (state) => states.push(state),
  });
  child.stdout.on('data', reader.stdout);
  child.stderr.on('data', reader.stderr);
  child.stdin.on('error', () => undefined);
  child.stdin.write(remoteLoopScript);
  const beating = setInterval(() => child.stdin.write('\n'), 1000);
  const stop = async () => {
    clearInterval(beating);
    child.stdin.end();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  onTestFinished(async () => {
    await stop();
    for (const { pid } of await host.processes()) signal(pid, 'SIGKILL');
    host.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    host,
    stop,
    events,
    states,
    numbers: () => events.map(({ number }) => number),
    say: (source: string, line: string) => appendFileSync(join(folder, source), `${line}\n`),
  };
}

describe.each(shells.map((argv) => ({ argv, name: argv.join(' ') })))(
  'the kernel log under $name',
  ({ argv }) => {
    const absent = !hasProgram(argv[0] ?? '');

    it.skipIf(absent).concurrent(
      'is sieved, followed, followed again after its follower died, and let go',
      async (context) => {
        const { expect } = context;
        const line = (seconds: number, text: string) => `${seconds}.000000 gpu-01 kernel: ${text}`;
        const noise = Array.from({ length: 300 }, (_, at) =>
          line(1_800_000_000 + at, `eth0: link is up ${at} \\x $HOME "`),
        );
        const storm = Array.from({ length: 200 }, () => line(1_800_000_900, xid(31)));
        const journal = [...noise, line(1_800_000_400, xid(79)), ...storm]
          .map((each) => `${each}\n`)
          .join('');
        const log = follow(context, argv, { journal });
        await expect.poll(log.numbers, soon).toEqual([79, ...Array.from({ length: 50 }, () => 31)]);
        expect(log.events[0]).toMatchObject({
          pciBusId: '00000000:1B:00.0',
          severity: 'critical',
          isTrueTime: true,
        });
        expect(log.states.at(-1)).toMatchObject({ source: 'journal', problem: null });

        log.say('journal', line(1_800_001_000, xid(48)));
        await expect.poll(() => log.numbers().at(-1), soon).toBe(48);
        expect(log.states.at(-1)?.problem?.message).toContain('(XIDs that say the same: 150)');
        const followers = (await log.host.processes()).filter(({ command }) => command.startsWith('tail '));
        expect(followers).toHaveLength(1);
        for (const { pid } of followers) signal(pid, 'SIGKILL');
        log.say('journal', line(1_800_001_001, xid(119)));
        await expect.poll(() => log.numbers().filter((number) => number === 119).length, soon).toBe(1);
        const keys = new Set(log.events.map(({ key }) => key));
        expect(keys.size).toBe(4);
        await log.stop();
        await expect.poll(log.host.processes, soon).toEqual([]);
      },
    );

    it.skipIf(absent).concurrent(
      'lets no flood of one kind hide another, nor a storm of one XID the next one, and says what it left out',
      async (context) => {
        const { expect } = context;
        const line = (text: string) => `1800000400.000000 gpu-01 kernel: ${text}`;
        const errors = Array.from({ length: 120 }, (_, at) =>
          line(`pcieport 0000:16:01.0: AER: Corrected error received: 0000:18:00.${at % 8}`),
        );
        const storm = Array.from({ length: 60 }, () => line(xid(31)));
        const ordinary = '1800000401.000000 gpu-01 kernel: eth0: link is up';
        const journal = [...errors, ...storm, line(xid(79)), ordinary].map((each) => `${each}\n`).join('');
        const log = follow(context, argv, { journal });
        await expect
          .poll(() => log.states.at(-1)?.problem?.message, soon)
          .toContain('(XIDs that say the same: 10, PCIe errors and machine checks: 70)');
        expect(log.states.at(-1)?.source).toBe('journal');
        const kinds = log.events.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'pcie-error')).toHaveLength(50);
        expect(log.numbers().filter((number) => number === 31)).toHaveLength(50);
        expect(log.numbers().at(-1)).toBe(79);
      },
    );

    it.skipIf(absent || !canOpenKmsg()).concurrent(
      'comes from /dev/kmsg where that may be read',
      async (context) => {
        const { expect } = context;
        const log = follow(context, argv, {
          kmsg: `6,1,1000000,-;ordinary\n4,2,2500000,-;${xid(62)}\n SUBSYSTEM=pci\n`,
        });
        await expect.poll(log.numbers, soon).toEqual([62]);
        expect(log.states.at(-1)?.source).toBe('kmsg');
        expect(log.events[0]?.atMs).toBeLessThan(Date.now());
      },
    );

    it.skipIf(absent).concurrent('comes from dmesg where nothing else may be read', async (context) => {
      const { expect } = context;
      const log = follow(context, argv, { dmesg: `[    2.500000] ${xid(62)}\n[    2.600000] other\n` });
      await expect.poll(log.numbers, soon).toEqual([62]);
      expect(log.states.at(-1)?.source).toBe('dmesg');
    });
  },
);
