import { describe, expect, it } from 'vitest';
import { parseKernelLog } from '#engine/probes/formats/kernelLog/kernelLogFormat.ts';
import { kernelFaults } from '#sim/kernel/kernelFaults.ts';
import { kernelLines, kernelPastMs } from '#sim/kernel/kernelLines.ts';
import { planFleet } from '#sim/plan/planFleet.ts';

const nowMs = Date.UTC(2026, 10, 20, 12);
const bootedAtMs = nowMs - 40 * 86_400_000;

describe('the kernel log of a simulated fleet', () => {
  const { hosts } = planFleet({ gpus: 1600, seed: 1 });
  const eventsOf = (host: (typeof hosts)[number]) =>
    parseKernelLog(kernelLines(kernelFaults(host), bootedAtMs, nowMs - kernelPastMs, nowMs).join('\n'), {
      bootedAtMs,
    }).events ?? [];

  it('names the faults of broken GPUs by their PCI address, with times of the past', () => {
    const broken = hosts.filter(({ gpus }) =>
      gpus.some(({ condition }) => condition === 'lost' || condition === 'offBus'),
    );
    expect(broken.length).toBeGreaterThan(1);
    for (const host of broken) {
      const gpu = host.gpus.find(({ condition }) => condition === 'lost' || condition === 'offBus');
      const xid = eventsOf(host).find(({ readings }) => readings?.xidNumber === 79);
      expect(xid?.facts?.pciBusId).toBe(gpu?.busId);
      expect(xid?.atMs).toBeLessThanOrEqual(nowMs);
      expect(xid?.atMs).toBeGreaterThan(nowMs - kernelPastMs);
    }
  });

  it('says the same however it is asked, and each thing once', () => {
    for (const host of hosts.filter((each) => kernelFaults(each).length > 0)) {
      const faults = kernelFaults(host);
      const whole = kernelLines(faults, bootedAtMs, nowMs - kernelPastMs, nowMs);
      const pieces: string[] = [];
      for (let at = nowMs - kernelPastMs; at < nowMs; at += kernelPastMs / 16)
        pieces.push(...kernelLines(faults, bootedAtMs, at, at + kernelPastMs / 16));
      expect([...pieces].sort()).toEqual([...whole].sort());
    }
  });

  it('leaves most hosts in peace', () => {
    const quiet = hosts.filter((host) => eventsOf(host).length === 0);
    expect(quiet.length / hosts.length).toBeGreaterThan(0.7);
  });
});
