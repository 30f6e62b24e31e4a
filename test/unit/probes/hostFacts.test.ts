import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeHostFacts, parseHostFacts, unknownHostFacts } from '#engine/probes/hostFacts.ts';

describe('parseHostFacts', () => {
  it('reads what the loop prints', () => {
    const facts = parseHostFacts([
      'hostname=gpu1',
      'os=Ubuntu 22.04.5 LTS',
      'kernel=Linux 5.15.0-1074-nvidia',
      'uptime_seconds=1809.06',
      'loadavg=0.77 0.95 12.57',
      'memory_total_kib=24684096',
      'disk_used_kib=0',
    ]);
    expect(facts).toMatchObject({
      hostname: 'gpu1',
      os: 'Ubuntu 22.04.5 LTS',
      uptimeSeconds: 1809.06,
      load1: 0.77,
      load15: 12.57,
      memoryTotalBytes: 24_684_096 * 1024,
      diskUsedBytes: 0,
      memoryAvailableBytes: { state: 'unavailable' },
      cpuModel: { state: 'unavailable' },
    });
  });

  it('never makes a number of what is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('uptime_seconds', 'cpu_count', 'memory_total_kib'),
        fc.string(),
        (key, text) => {
          const facts = parseHostFacts([`${key}=${text}`]);
          const numbers = [facts.uptimeSeconds, facts.cpuCount, facts.memoryTotalBytes].filter(
            (reading) => typeof reading === 'number',
          );
          expect(numbers.length).toBe(/^\d{1,15}(\.\d{1,9})?$/.test(text.trim()) ? 1 : 0);
        },
      ),
    );
  });

  it('is merged fact by fact', () => {
    const merged = mergeHostFacts(
      parseHostFacts(['hostname=a']),
      parseHostFacts(['hostname=b', 'cpu_count=8']),
    );
    expect(merged).toEqual({ ...unknownHostFacts, hostname: 'a', cpuCount: 8 });
  });
});
