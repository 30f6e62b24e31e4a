import type { AdviceRow } from '#shared/contract/schemas/advice.ts';

/** A row of the list of findings, open and firm, with what a test says of it. */
export function adviceRow(changes: Partial<AdviceRow> & Pick<AdviceRow, 'id'>): AdviceRow {
  return {
    kind: 'idle',
    standing: 'firm',
    supersededBy: null,
    title: 'gpu-01 GPU 3 is idle since 3 November',
    summary: 'Nothing has run on it since then.',
    servedModel: null,
    saving: { low: '900', expected: '1000', high: '1300', currency: 'USD' },
    whyNoSaving: '',
    confidence: 0.9,
    expiresAtMs: Date.UTC(2026, 11, 5),
    status: 'open',
    counted: { low: '900', expected: '1000', high: '1300', currency: 'USD' },
    extent: 'whole',
    gpuCount: 1,
    hosts: ['gpu-01'],
    hostCount: 1,
    team: 'search',
    action: {
      verb: 'release',
      text: 'Release it.',
      today: '1 x H100 SXM',
      target: null,
      effort: 'minutes',
      risk: 'low',
      needsRestart: false,
    },
    coverage: 0.97,
    assignee: null,
    snoozedUntilMs: null,
    firstSeenMs: Date.UTC(2026, 10, 10),
    lastSeenMs: Date.UTC(2026, 10, 21),
    reason: '',
    goneReason: null,
    ...changes,
  };
}
