/** What ends incidents beside time: a pause, a newly loaded driver. */
import { describe, expect, it } from 'vitest';
import { kernelEvent, saidHost, watchOver } from './watchHarness.ts';

const unreachable = {
  phase: 'failed',
  failure: { kind: 'refused', message: 'refused', words: 'no', remedy: 'look', terminal: false },
} as const;

describe('a pause', () => {
  it('ends what holds on its host, and nothing that happened there', async () => {
    const host = saidHost('gpu-01');
    const { incidents, pass, open, now } = await watchOver([host]);
    incidents.watch.takeKernelEvents('gpu-01', [kernelEvent({ kind: 'xid', number: 79, atMs: now() })]);
    host.say(unreachable);
    await pass(90);
    expect(
      open()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['host-unreachable', 'xid']);
    host.say({ phase: 'paused', failure: null });
    await pass(10);
    expect(open().map(({ kind }) => kind)).toEqual(['xid']);
  });
});

describe('a newly loaded driver', () => {
  it('ends what it can mend: not the memory of the host, its processor or its PCIe links', async () => {
    const { incidents, pass, open, now } = await watchOver([saidHost('gpu-01')]);
    const atMs = now();
    incidents.watch.takeKernelEvents('gpu-01', [
      kernelEvent({ kind: 'xid', number: 79, atMs }),
      kernelEvent({ kind: 'needs-reset', atMs, pciBusId: '00000000:1B:00.0' }),
      kernelEvent({ kind: 'machine-check', atMs }),
      kernelEvent({ kind: 'oom-kill', atMs }),
      kernelEvent({
        kind: 'pcie-error',
        atMs,
        pciBusId: '00000000:3D:00.0',
        words: 'nvidia 0000:3d:00.0: AER',
      }),
    ]);
    await pass(30);
    expect(open()).toHaveLength(5);
    incidents.watch.takeKernelEvents('gpu-01', [kernelEvent({ kind: 'driver-loaded', atMs: now() })]);
    await pass(30);
    expect(
      open()
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['machine-check', 'oom-kill', 'pcie-error@00000000:3D:00.0']);
  });
});
