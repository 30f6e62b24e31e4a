import type { Notice } from '#engine/notifications/notice.ts';
import type { Incident } from '#shared/domain/incident.ts';

/** When these incidents began: 2026-11-20T08:00:00Z. */
export const began = Date.UTC(2026, 10, 20, 8);

/** An incident of one GPU, with what a test wants different. */
export function anIncident(change: Partial<Incident> = {}): Incident {
  return {
    id: 'inc-1',
    kind: 'xid',
    code: '79',
    host: 'gpu-01',
    gpuUuid: 'GPU-1',
    gpuIndex: 3,
    pciBusId: '00000000:9B:00.0',
    demo: false,
    severity: 'critical',
    title: 'XID 79: GPU has fallen off the bus',
    runbook: 'Drain the host and reboot it.',
    state: 'open',
    openedAtMs: began,
    lastSeenAtMs: began + 5_000,
    clearedAtMs: null,
    clearReason: null,
    count: 1,
    evidence: [
      {
        atMs: began,
        label: 'kernel log',
        value: 79,
        unit: '',
        words: 'NVRM: Xid (PCI:0000:9b:00): 79, GPU has fallen off the bus.',
      },
    ],
    acknowledgement: null,
    snoozedUntilMs: null,
    ...change,
  };
}

/** A change of an incident, with its host's labels. */
export function aNotice(
  type: Notice['type'],
  change: Partial<Incident> = {},
  labels: Readonly<Record<string, string>> = { team: 'search' },
): Notice {
  const over: Partial<Incident> =
    type === 'cleared'
      ? { state: 'cleared', clearedAtMs: began + 60_000, clearReason: 'The GPU answers again' }
      : {};
  return { type, incident: anIncident({ ...over, ...change }), labels };
}

/** So many hosts lost at once. */
export function hostsLost(count: number): Notice[] {
  return Array.from({ length: count }, (_, index) =>
    aNotice('opened', {
      id: `inc-${index}`,
      kind: 'host-unreachable',
      code: '',
      host: `gpu-${String(index + 1).padStart(4, '0')}`,
      gpuUuid: null,
      gpuIndex: null,
      pciBusId: null,
      title: 'The host does not answer',
    }),
  );
}
