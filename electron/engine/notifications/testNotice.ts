import type { EpochMs } from '#shared/domain/units.ts';
import type { Notice } from './notice.ts';

/** What a test message tells: nothing that is wrong anywhere, and says so. */
export function testNotice(atMs: EpochMs): Notice {
  return {
    type: 'opened',
    labels: {},
    incident: {
      id: 'test',
      kind: 'xid',
      code: 'test',
      host: 'headroom-test',
      gpuUuid: null,
      gpuIndex: null,
      pciBusId: null,
      demo: false,
      severity: 'info',
      title: 'This is a test of Headroom’s notifications; nothing is wrong',
      runbook: 'Nothing to do: this receiver works.',
      state: 'open',
      openedAtMs: atMs,
      lastSeenAtMs: atMs,
      clearedAtMs: null,
      clearReason: null,
      count: 1,
      evidence: [],
      acknowledgement: null,
      snoozedUntilMs: null,
    },
  };
}
