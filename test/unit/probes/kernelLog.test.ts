import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KernelLogReader } from '#engine/probes/kernelLog.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';

const startMs = Date.UTC(2026, 10, 20, 12);
const xid = 'NVRM: Xid (PCI:0000:9b:00): 79, pid=1, name=a, GPU has fallen off the bus.';

/** A reader with a clock of ours that a test moves. */
function read() {
  const events: HostKernelEvent[] = [];
  const states: KernelLogState[] = [];
  let nowMs = startMs;
  const reader = new KernelLogReader(
    'gpu-01',
    { onKernelEvents: (found) => events.push(...found), onKernelLog: (state) => states.push(state) },
    () => nowMs,
  );
  const section = (name: string, exitCode: number, lines: readonly string[], begunAtSeconds = 0) => ({
    name,
    exitCode,
    lines,
    begunAtSeconds,
  });
  return {
    events,
    states,
    pass: (ms: number) => {
      nowMs += ms;
    },
    now: () => nowMs,
    host: (uptimeSeconds: number, clockMs = nowMs) =>
      reader.takeHost(section('host', 0, [`uptime_seconds=${uptimeSeconds}`], Math.floor(clockMs / 1000))),
    follow: (source: string) => reader.takeState(section('kernellog', 0, [`source=${source}`])),
    refuse: (...lines: string[]) => reader.takeState(section('kernellog', 1, lines)),
    say: (...lines: string[]) => reader.takeLines(section('kernel', 0, lines)),
  };
}

describe('true times', () => {
  it('of lines that count from boot come by the uptime, whatever the host thinks the time is', () => {
    const host = read();
    host.host(100_000, startMs + 86_400_000);
    host.follow('kmsg');
    host.say(`4,1,99990000000,-;${xid}`);
    expect(host.events).toMatchObject([
      { kind: 'xid', number: 79, atMs: startMs - 10_000, isTrueTime: true },
    ]);
  });

  it('of a line that is new are not dated back because the kernel clock drifted', () => {
    const host = read();
    host.host(5_000_000);
    host.follow('kmsg');
    host.pass(60_000);
    host.say(`4,1,${(5_000_060 - 90) * 1e6},-;${xid}`);
    expect(host.events[0]?.atMs).toBe(host.now());
    host.say(`4,2,${(5_000_060 - 2) * 1e6},-;${xid}`);
    expect(host.events[1]?.atMs).toBe(host.now() - 2000);
  });

  it('of the journal have the difference of clocks taken out, where there is one', () => {
    const host = read();
    host.host(1000, startMs + 300_000);
    host.follow('journal');
    host.say(`${(startMs + 300_000 - 5000) / 1000}.000000 gpu-01 kernel: ${xid}`);
    expect(Math.abs((host.events[0]?.atMs ?? 0) - (startMs - 5000))).toBeLessThanOrEqual(1000);
    expect(host.states.at(-1)?.clockAheadMs).toBeGreaterThan(298_000);
    const right = read();
    right.host(1000);
    right.follow('journal');
    right.say(`${(startMs - 5000) / 1000}.250000 gpu-01 kernel: ${xid}`);
    expect(right.events[0]?.atMs).toBe(startMs - 4750);
    expect(right.states.at(-1)?.clockAheadMs).toBe(0);
  });

  it('are never of the future, and a line without a stamp says so', () => {
    const host = read();
    host.host(100);
    host.follow('dmesg');
    host.say(`[  500.000000] ${xid}`, xid);
    expect(host.events).toMatchObject([
      { atMs: startMs, isTrueTime: true },
      { atMs: startMs, isTrueTime: false },
    ]);
  });
});

describe('lines', () => {
  it('have one key however often they are read, and another one each', () => {
    const host = read();
    host.host(1000);
    host.follow('kmsg');
    for (let round = 0; round < 3; round += 1) {
      host.say(`4,1,99000000,-;${xid}`, `4,2,99000001,-;${xid}`);
      host.pass(700);
      host.host(1000.7 * (round + 1));
    }
    expect(new Set(host.events.map(({ key }) => key)).size).toBe(2);
  });

  it.each([
    ['pcieport 0000:17:00.0: AER: Corrected error received: 0000:18:00.0', 'pcie-error', 'info'],
    [
      'nvidia 0000:18:00.0: PCIe Bus Error: severity=Uncorrected (Fatal), type=Transaction Layer',
      'pcie-error',
      'critical',
    ],
    ['mce: [Hardware Error]: Machine check events logged', 'machine-check', 'warning'],
    ['CPU3: Core temperature above threshold, cpu clock throttled (total events = 1)', 'thermal', 'info'],
    ['NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.54.15', 'driver-loaded', 'info'],
    ['Out of memory: Killed process 41231 (python3) total-vm:1kB', 'oom-kill', 'info'],
    ['NVRM: Xid (PCI:0000:9b:00): 999, something new', 'xid', 'warning'],
    [
      'nvidia-nvswitch3: SXid (PCI:0000:c1:00.0): 24007, Fatal, Link 32 sourcetrack timeout error',
      'sxid',
      'critical',
    ],
  ])('%s is %s, %s', (message, kind, severity) => {
    const host = read();
    host.say(`4,1,99000000,-;${message}`);
    expect(host.events).toMatchObject([{ kind, severity, words: message }]);
  });

  it('are hostile text, bounded and made plain', () => {
    const host = read();
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (noise) => {
        host.say(`4,1,99000000,-;${noise}${xid}${noise}`, noise);
      }),
      { numRuns: 200 },
    );
    for (const { words } of host.events) {
      expect(words.length).toBeLessThanOrEqual(1000);
      expect(words).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
  });
});

it('says why nothing can be read, and what to do', () => {
  const host = read();
  host.refuse('/dev/kmsg: may not be read', 'journalctl: No journal files were opened');
  expect(host.states).toHaveLength(1);
  expect(host.states[0]).toMatchObject({
    source: null,
    problem: { words: expect.stringContaining('No journal files') },
  });
  expect(host.states[0]?.problem?.remedy).toContain('systemd-journal');
});

it('a captured kernel log gives its XIDs', () => {
  const folder = join(import.meta.dirname, '../../fixtures/captures');
  const text = readFileSync(
    join(folder, 'kmsg-dmesg__mixed__unknown__gpud-xid-dmesg-with-xid-119.log.log'),
    'utf8',
  );
  const host = read();
  host.say(...text.split('\n'));
  expect(host.events.some(({ number, kind }) => kind === 'xid' && number === 119)).toBe(true);
});
