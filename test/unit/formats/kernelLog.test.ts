import { describe, expect, it } from 'vitest';
import { parseFabricManagerLog } from '#engine/probes/formats/kernelLog/fabricManagerFormat.ts';
import { kernelEventOf } from '#engine/probes/formats/kernelLog/kernelEvent.ts';
import { readKernelLine } from '#engine/probes/formats/kernelLog/kernelLine.ts';
import { parseKernelLog } from '#engine/probes/formats/kernelLog/kernelLogFormat.ts';
import { readXid } from '#engine/probes/formats/kernelLog/xidMessage.ts';
import { xidCatalog, xidEntry } from '#shared/catalog/xidCatalog.ts';
import { captureText } from './captureStore.ts';

const log = (name: string) => captureText(`kmsg-dmesg__mixed__unknown__gpud-${name}.log.log`);

describe('times', () => {
  const message = 'NVRM: hello';
  const booted = { bootedAtMs: 1_000_000_000_000, utcOffsetMinutes: 60 };
  it.each([
    ['2024-11-15T12:02:03,470068+00:00 NVRM: hello', 'wall', Date.UTC(2024, 10, 15, 12, 2, 3, 470)],
    ['2025-01-02T15:20:12+0800 host-1 kernel: NVRM: hello', 'wall', Date.UTC(2025, 0, 2, 7, 20, 12)],
    [
      'kern  :warn  : 2025-01-21T04:41:44,285060+00:00 NVRM: hello',
      'wall',
      Date.UTC(2025, 0, 21, 4, 41, 44, 285),
    ],
    ['1740327858.123456 host kernel: NVRM: hello', 'wall', 1_740_327_858_123],
    ['[Sun Feb 23 16:24:18 2025] NVRM: hello', 'local', Date.UTC(2025, 1, 23, 15, 24, 18)],
    ['[   13.717163] NVRM: hello', 'boot', 1_000_000_013_717],
    ['<5>[   13.717163] NVRM: hello', 'boot', 1_000_000_013_717],
    ['4,3964,206764307,-;NVRM: hello', 'boot', 1_000_000_206_764],
    ['Feb 23 16:24:18 host kernel: [   13.717163] NVRM: hello', 'boot', 1_000_000_013_717],
    ['Feb 23 16:24:18 host kernel: NVRM: hello', 'local', null],
    ['NVRM: hello', 'none', null],
  ])('%s', (line, clock, atMs) => {
    const read = readKernelLine(line, booted);
    expect([read.time.clock, read.time.atMs, read.message]).toEqual([clock, atMs, message]);
  });

  it('that are not instants stay none without the clocks of the host', () => {
    for (const line of ['[Sun Feb 23 16:24:18 2025] a', '[   13.717163] a', '4,1,206764307,-;a'])
      expect(readKernelLine(line).time.atMs).toBeNull();
  });

  it('of no calendar are none', () => {
    expect(readKernelLine('2024-13-45T12:02:03+00:00 a').time.atMs).toBeNull();
  });
});

describe('XIDs', () => {
  it('of an A100 with a broken memory row, with their true times', () => {
    const { events } = parseKernelLog(log('tail-dmesg.0'));
    const xids = events?.filter(({ kind }) => kind === 'xid') ?? [];
    expect(xids.map(({ readings }) => readings?.xidNumber)).toEqual([
      48, 63, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    ]);
    expect(xids[0]).toMatchObject({
      atMs: Date.UTC(2024, 10, 15, 12, 2, 3, 470),
      facts: { pciBusId: '00000000:19:00.0', severity: 'critical', clock: 'wall' },
    });
    // The driver did not know the process: neither do we.
    expect(xids[0]?.readings).not.toHaveProperty('pid');
    expect(xids[3]).toMatchObject({ readings: { pid: 1_248_209 }, facts: { processName: 'python3.10' } });
    expect(events?.filter(({ kind }) => kind === 'peermem-invalid-context')).toHaveLength(30);
  });

  it('of a GSP that hangs, joined to the UUID that the log names', () => {
    const { events, gpus } = parseKernelLog(log('xid-dmesg-with-xid-119'));
    expect(gpus).toMatchObject([
      { uuid: 'GPU-509665ad-b600-ac93-3616-d754b23d636d', facts: { pciBusId: '00000000:9B:00.0' } },
    ]);
    expect(events?.map(({ kind }) => kind)).toEqual(['xid', 'xid', 'xid', 'needs-reset', 'xid', 'xid']);
    expect(events?.map(({ readings }) => readings?.pid)).toEqual([
      2_024_380,
      2_024_380,
      2_024_380,
      undefined,
      1_263_500,
      1_240_590,
    ]);
    expect(events?.[0]).toMatchObject({
      atMs: null,
      atText: '[Sun Feb 23 16:24:18 2025]',
      facts: { clock: 'local' },
    });
    const [first] = parseKernelLog(log('xid-dmesg-with-xid-119'), { utcOffsetMinutes: 0 }).events ?? [];
    expect(first?.atMs).toBe(Date.UTC(2025, 1, 23, 16, 24, 18));
  });

  it.each([
    ['NVRM: Xid (0000:03:00): 14, Channel 00000001', 14, null, 'Channel 00000001'],
    ['NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.', 79, null, 'GPU has fallen off the bus.'],
    ['NVRM: Xid (PCI:0018:01:00 GPU-I:05): 94, pid=7, name=a b, Contained', 94, 7, 'Contained'],
    ["NVRM: Xid (PCI:0000:9b:00): 43, pid='<unknown>', name=<unknown>, Ch 8", 43, null, 'Ch 8'],
    ['NVRM: Xid (PCI:0000:9b:00): 31', 31, null, ''],
  ])('%s', (message, number, pid, detail) => expect(readXid(message)).toMatchObject({ number, pid, detail }));

  it('of a MIG instance name it', () => {
    const xid = readXid('NVRM: Xid (PCI:0018:01:00 GPU-I:05): 94, Contained');
    expect(xid).toMatchObject({ pciBusId: '00000018:01:00.0', gpuInstanceId: 5 });
  });

  it('154 carries what the GPU asks for', () => {
    const event = kernelEventOf(
      'NVRM: Xid (PCI:0000:9b:00): 154, GPU recovery action changed from 0x0 (None) to 0x2 (Node Reboot Required)',
    );
    expect(event).toMatchObject({ number: 154, recoveryAction: 'Node Reboot Required' });
  });

  it('that the catalogue lacks are not called harmless', () => {
    expect(kernelEventOf('NVRM: Xid (PCI:0000:9b:00): 999, x')).toMatchObject({
      number: 999,
      severity: null,
    });
  });

  it('are catalogued once each, the dangerous ones as such', () => {
    expect(new Set(xidCatalog.map(({ number }) => number)).size).toBe(xidCatalog.length);
    for (const number of [48, 62, 64, 74, 79, 95, 119, 120])
      expect(xidEntry(number)?.severity).toBe('critical');
    for (const number of [13, 31, 43]) expect(xidEntry(number)?.severity).toBe('application');
  });
});

describe('other events', () => {
  it('of an NVSwitch count once, without the lines that go on about them', () => {
    const { events } = parseKernelLog(
      [
        '[1.1] nvidia-nvswitch3: SXid (PCI:0000:c1:00.0): 12028, Non-fatal, Link 32 egress non-posted PRIV error (First)',
        '[1.2] nvidia-nvswitch3: SXid (PCI:0000:c1:00.0): 12028, Severity 0 Engine instance 32 Sub-engine instance 00',
        '[1.3] nvidia-nvswitch3: SXid (PCI:0000:c1:00.0): 12028, Data {0x00000001}',
      ].join('\n'),
    );
    expect(events).toHaveLength(1);
    expect(events?.[0]).toMatchObject({
      kind: 'sxid',
      readings: { sxidNumber: 12_028, linkNumber: 32, sinceBootSeconds: 1.1 },
      facts: { severity: 'non-fatal', pciBusId: '00000000:C1:00.0' },
    });
  });

  it.each([
    ['Out of memory: Killed process 1234 (python) total-vm:1kB, anon-rss:1kB', 'oom-kill', 1234, 'python'],
    ['Memory cgroup out of memory: Killed process 77 (vllm) total-vm:1kB', 'oom-kill', 77, 'vllm'],
    [
      'pt_main_thread[25]: segfault at 7f ip 00 sp 00 error 4 in libnccl.so.2[7f+d3]',
      'nccl-segfault',
      25,
      'pt_main_thread',
    ],
  ])('%s', (message, kind, pid, processName) =>
    expect(kernelEventOf(message)).toMatchObject({ kind, pid, processName }),
  );

  it('are not made of ordinary lines', () => {
    expect(parseKernelLog(log('kmsg-kmsg.1')).events).toEqual([]);
    expect(kernelEventOf('python[25]: segfault at 7f ip 00 sp 00 error 4 in libc.so.6[7f+d3]')).toBeNull();
    expect(kernelEventOf('NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.144.03')).toBeNull();
  });
});

it('the fabric manager tells of a switch, in the local time of the host', () => {
  const text = captureText('fabricmanager-log__nvswitch__unknown__gpud.log');
  expect(parseFabricManagerLog(text).events).toMatchObject([
    {
      kind: 'sxid',
      atMs: null,
      readings: { sxidNumber: 12_028, switchPhysicalId: 3, portNumber: 61 },
      facts: { severity: 'non-fatal', pciBusId: '00000000:86:00.0', level: 'ERROR', clock: 'local' },
    },
  ]);
  const [event] = parseFabricManagerLog(text, { utcOffsetMinutes: -480 }).events ?? [];
  expect(event?.atMs).toBe(Date.UTC(2025, 1, 27, 23, 10, 2));
});
