import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/analysis/health/finding.ts';
import type { IncidentCase } from '#shared/analysis/incidents/incidentCase.ts';
import { IncidentLifecycle } from '#shared/analysis/incidents/incidentLifecycle.ts';
import { clearDelayMs, incidentRules, reopenWithinMs } from '#shared/analysis/incidents/incidentRules.ts';
import type { IncidentChange, IncidentSeverity } from '#shared/domain/incident.ts';

const startMs = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;

function findingOf(more: Partial<Finding> = {}): Finding {
  return {
    kind: 'throttle',
    code: 'hwThermalSlowdown',
    host: 'train-01',
    gpuUuid: 'GPU-1',
    gpuIndex: 1,
    pciBusId: null,
    severity: 'warning',
    title: 'GPU 1 of train-01 is slowed down',
    runbook: 'Cool it.',
    evidence: [{ atMs: startMs, label: 'clock event reason', value: null, unit: '', words: 'heat' }],
    ...more,
  };
}

/** A lifecycle and two clocks; `jumpMs` is what the wall clock is off by. */
function begin() {
  let ids = 0;
  let monoMs = 0;
  let jumpMs = 0;
  const kept: IncidentCase[] = [];
  const lifecycle = new IncidentLifecycle({
    newId: () => `inc-${++ids}`,
    isDemo: () => false,
    onCase: (one) => kept.push(one),
  });
  const at = () => ({ nowMs: startMs + monoMs + jumpMs, monoMs });
  const changes: IncidentChange[] = [];
  const look = (findings: readonly Finding[], unknown = false) => {
    changes.push(...lifecycle.judge({ host: 'train-01', findings, isUnknown: () => unknown }, at()));
    changes.push(...lifecycle.sweep(at()));
  };
  return {
    lifecycle,
    changes,
    kept,
    at,
    look,
    pass: (ms: number) => {
      monoMs += ms;
    },
    jump: (ms: number) => {
      jumpMs += ms;
    },
    /** Looks every other second for so long. */
    watch: (ms: number, findings: readonly Finding[], unknown = false) => {
      for (let passed = 0; passed < ms; passed += 2000) {
        monoMs += 2000;
        look(findings, unknown);
      }
    },
    happen: (finding: Finding, atMs: number) => changes.push(...lifecycle.happened(finding, atMs, at())),
    types: () => changes.map(({ type }) => type),
    open: () => lifecycle.cases().filter(({ incident }) => incident.state === 'open'),
  };
}

describe('conditions', () => {
  it('open once they held for a while, stay open while they hold, and clear once they were gone for longer', () => {
    const host = begin();
    host.watch(28_000, [findingOf()]);
    expect(host.changes).toEqual([]);
    host.watch(10 * minute, [findingOf()]);
    expect(host.types()).toEqual(['opened']);
    expect(host.open()[0]?.incident.openedAtMs).toBe(startMs);
    host.watch(100_000, []);
    expect(host.open()).toHaveLength(1);
    host.watch(40_000, []);
    expect(host.types()).toEqual(['opened', 'cleared']);
    expect(host.lifecycle.cases()[0]?.incident.clearReason).toBe('It is no longer so');
  });

  it('do not open for a moment of it', () => {
    const host = begin();
    for (let round = 0; round < 50; round += 1) {
      host.watch(10_000, [findingOf()]);
      host.watch(20_000, []);
    }
    expect(host.changes).toEqual([]);
  });

  it('neither open nor clear while nothing is known', () => {
    const host = begin();
    host.watch(minute, [findingOf()]);
    host.watch(60 * minute, [], true);
    expect(host.open()).toHaveLength(1);
    host.watch(3 * minute, []);
    expect(host.open()).toHaveLength(0);
  });

  it('escalate once, which ends an acknowledgement, and stay as bad as they were', () => {
    const host = begin();
    host.watch(minute, [findingOf()]);
    const [one] = host.open();
    if (one) one.incident = { ...one.incident, acknowledgement: { by: 'ada', atMs: startMs, note: '' } };
    for (const severity of ['critical', 'warning', 'critical', 'info'] as const)
      host.watch(minute, [findingOf({ severity })]);
    expect(host.types()).toEqual(['opened', 'escalated']);
    expect(host.open()[0]?.incident).toMatchObject({ severity: 'critical', acknowledgement: null });
  });

  it('are the same incident when they come back soon, and another one when they come back late', () => {
    const host = begin();
    host.watch(minute, [findingOf()]);
    host.watch(5 * minute, []);
    host.watch(minute, [findingOf()]);
    expect(host.open()[0]?.incident).toMatchObject({ id: 'inc-1', count: 2 });
    host.watch(10 * minute, []);
    host.watch(reopenWithinMs + minute, []);
    host.watch(minute, [findingOf()]);
    expect(host.open()[0]?.incident).toMatchObject({ id: 'inc-2', count: 1 });
  });

  it('wake when their snooze is over, also where the clock leapt over its end', () => {
    const host = begin();
    host.watch(minute, [findingOf()]);
    const [one] = host.open();
    if (one) one.incident = { ...one.incident, snoozedUntilMs: host.at().nowMs + 60 * minute };
    host.watch(minute, [findingOf()]);
    expect(host.types()).toEqual(['opened']);
    host.jump(24 * 60 * minute);
    host.watch(minute, [findingOf()]);
    expect(host.types()).toEqual(['opened', 'woken']);
    expect(host.changes[1]?.incident).toMatchObject({ state: 'open', snoozedUntilMs: null });
  });

  it('end at once with their host, and nothing is left of those that were about to open', () => {
    const host = begin();
    host.watch(minute, [findingOf()]);
    host.watch(20_000, [findingOf(), findingOf({ code: 'hwPowerBrake' })]);
    host.lifecycle.end('train-01', () => true, 'The host was removed', startMs, host.at());
    expect(host.open()).toEqual([]);
    host.watch(20_000, [findingOf({ code: 'hwPowerBrake' })]);
    expect(host.open()).toEqual([]);
  });
});

describe('events', () => {
  const xid = findingOf({ kind: 'xid', code: '79', severity: 'critical' });

  it('open at once with their own time, count, and clear after a quiet time', () => {
    const host = begin();
    host.pass(60_000);
    host.happen(xid, startMs + 10_000);
    host.happen(xid, startMs + 20_000);
    expect(host.types()).toEqual(['opened', 'updated']);
    expect(host.open()[0]?.incident).toMatchObject({
      count: 2,
      openedAtMs: startMs + 10_000,
      lastSeenAtMs: startMs + 20_000,
    });
    host.pass(incidentRules.xid.clearAfterMs.critical);
    host.look([]);
    expect(host.types()).toEqual(['opened', 'updated', 'cleared']);
    expect(host.lifecycle.cases()[0]?.incident.clearedAtMs).toBe(
      startMs + 20_000 + incidentRules.xid.clearAfterMs.critical,
    );
  });

  it('of long ago are kept without a word', () => {
    const host = begin();
    host.happen(xid, startMs - 24 * 60 * minute);
    expect(host.changes).toEqual([]);
    expect(host.open()).toEqual([]);
    expect(host.kept.at(-1)?.incident).toMatchObject({
      state: 'cleared',
      openedAtMs: startMs - 24 * 60 * minute,
    });
  });

  it('that open again what came back often say so, or leave it closed', () => {
    const host = begin();
    const fault = findingOf({ kind: 'xid', code: '31', severity: 'info' });
    const quiet = incidentRules.xid.clearAfterMs.info;
    host.happen(fault, host.at().nowMs);
    host.pass(quiet);
    host.look([]);
    expect(host.types()).toEqual(['opened', 'cleared']);
    // Over by the delay of a first time, not by that of one that returned.
    host.pass(quiet + minute);
    host.happen(fault, host.at().nowMs - quiet - 1000);
    expect(host.open()).toHaveLength(1);
    expect(host.types()).toEqual(['opened', 'cleared', 'opened']);
  });

  it('in any order make the same incident', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }), (order) => {
        const host = begin();
        host.pass(60_000);
        for (const second of order) host.happen(xid, startMs + second * 1000);
        expect(host.open()[0]?.incident).toMatchObject({
          count: order.length,
          openedAtMs: startMs + Math.min(...order) * 1000,
          lastSeenAtMs: startMs + Math.max(...order) * 1000,
        });
      }),
    );
  });

  it('are over when a boot lies after them', () => {
    const host = begin();
    host.happen(xid, startMs);
    host.lifecycle.end(
      'train-01',
      ({ incident }) => incident.lastSeenAtMs <= startMs,
      'booted',
      startMs + 1,
      host.at(),
    );
    expect(host.open()).toEqual([]);
  });
});

describe('a restart', () => {
  it('goes on where the last run ended: open ones hold until they are judged, quiet ones go on being quiet', () => {
    const before = begin();
    before.watch(minute, [findingOf()]);
    before.happen(findingOf({ kind: 'xid', code: '31', severity: 'info' }), before.at().nowMs);
    const stored = before.lifecycle
      .cases()
      .map(({ incident, steps, reopenings }) => ({ incident, steps, reopenings }));
    const after = begin();
    after.pass(minute);
    after.lifecycle.restore(structuredClone(stored), after.at());
    after.pass(20 * minute);
    after.look([], true);
    expect(after.open().map(({ incident }) => incident.kind)).toEqual(['throttle']);
    after.watch(3 * minute, []);
    expect(after.open()).toEqual([]);
  });
});

type Round = {
  readonly kind: 'on' | 'off' | 'unknown' | 'jump';
  readonly steps: number;
  readonly jumpMs: number;
  readonly severity: IncidentSeverity;
};
const rounds: fc.Arbitrary<Round[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('on', 'off', 'unknown', 'jump'),
    steps: fc.integer({ min: 1, max: 200 }),
    jumpMs: fc.integer({ min: -86_400_000, max: 86_400_000 }),
    severity: fc.constantFrom('info', 'warning', 'critical'),
  }),
  { maxLength: 40 },
);

function play(played: readonly Round[]) {
  const host = begin();
  for (const { kind, steps, jumpMs, severity } of played) {
    if (kind === 'jump') host.jump(jumpMs);
    else host.watch(steps * 2000, kind === 'on' ? [findingOf({ severity })] : [], kind === 'unknown');
  }
  return host;
}

describe('whatever happens, and however the wall clock jumps', () => {
  it('opened and cleared take turns, and one incident at most is open for a place', () => {
    fc.assert(
      fc.property(rounds, (played) => {
        const host = play(played);
        const turns = host.types().filter((type) => type === 'opened' || type === 'cleared');
        expect(turns).toEqual(turns.map((_, at) => (at % 2 === 0 ? 'opened' : 'cleared')));
        expect(host.open().length).toBeLessThanOrEqual(1);
        const worse = host.types().filter((type) => type === 'escalated').length;
        expect(worse).toBeLessThanOrEqual(2 * Math.max(1, turns.length));
      }),
      { numRuns: 200 },
    );
  });

  it('nothing stays open once the condition is gone', () => {
    fc.assert(
      fc.property(rounds, (played) => {
        const host = play(played);
        host.watch(clearDelayMs('throttle', 'critical', 99) + 4000, []);
        expect(host.open()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('what flaps is told ever less often, and its parts stay bounded', () => {
    const host = begin();
    const hours = 24;
    for (let passed = 0; passed < hours * 60; passed += 4) {
      host.watch(2 * minute, [findingOf()]);
      host.watch(2 * minute, []);
    }
    const opened = host.types().filter((type) => type === 'opened').length;
    expect(opened).toBeLessThan(10);
    for (const { incident, steps } of host.lifecycle.cases()) {
      expect(incident.evidence.length).toBeLessThanOrEqual(20);
      expect(steps.length).toBeLessThanOrEqual(100);
      expect(incident.openedAtMs).toBeLessThanOrEqual(incident.lastSeenAtMs);
    }
  });

  it('what it holds is bounded', () => {
    const host = begin();
    for (let gpu = 0; gpu < 8000; gpu += 1)
      host.happen(
        findingOf({ kind: 'xid', code: '48', gpuUuid: `GPU-${gpu}`, severity: 'critical' }),
        startMs,
      );
    expect(host.open().length).toBe(5000);
    expect(host.lifecycle.overflow()).toEqual({ refused: 0, lostEvents: 3000 });
  });

  it('what finds no room is counted for as long as it holds, and opens when there is room', () => {
    const host = begin();
    for (let gpu = 0; gpu < 5000; gpu += 1)
      host.happen(findingOf({ kind: 'xid', code: '48', gpuUuid: `GPU-${gpu}`, severity: 'info' }), startMs);
    const heat = [findingOf(), findingOf({ gpuUuid: 'GPU-2' })];
    host.watch(minute, heat);
    expect(host.lifecycle.overflow()).toEqual({ refused: 2, lostEvents: 0 });
    host.watch(minute, heat.slice(0, 1));
    expect(host.lifecycle.overflow().refused).toBe(1);
    host.pass(incidentRules.xid.clearAfterMs.info);
    host.watch(minute, heat.slice(0, 1));
    expect(host.lifecycle.overflow().refused).toBe(0);
    expect(host.open().map(({ incident }) => incident.kind)).toEqual(['throttle']);
  });
});
