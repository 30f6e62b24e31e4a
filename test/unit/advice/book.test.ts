import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atTime, decided, undone } from '#shared/analysis/advice/adviceLife.ts';
import { type DecisionAsked, decisionVerbs } from '#shared/analysis/advice/decision.ts';
import { decisionsFor, decisionsForAll } from '#shared/analysis/advice/decisionsFor.ts';
import { type AdviceRun, claimsElse, foldRun } from '#shared/analysis/advice/foldRun.ts';
import { teamOf } from '#shared/analysis/advice/teamOf.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import { wasteShareOf } from '#shared/analysis/advice/wasteShare.ts';
import type { FindingDraft } from '#shared/analysis/findings/finding.ts';
import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';
import { trackedFindingSchema } from '#shared/contract/schemas/advice.ts';
import { priceOf, profileOf, windowEndMs } from '../../fixtures/profiles.ts';
import { findingOf } from '../analysis/portfolio/drafts.ts';

const startMs = windowEndMs;
const dayMs = 86_400_000;

/** GPU `a` was observed for this share of its window, and no other. */
const covered = (share: number) => (uuid: string) => (uuid === 'a' ? share : undefined);

function runOf(changes: Partial<AdviceRun> = {}): AdviceRun {
  return {
    nowMs: startMs,
    findings: [findingOf({ kind: 'idle', shares: { a: 1 }, saves: '1000' })],
    untold: new Set(),
    coverageOf: covered(1),
    leastCoverage: 0.8,
    perHour: new Map([['a', '2.5']]),
    ...changes,
  };
}

function entryAfter(...runs: readonly AdviceRun[]): TrackedFinding {
  let book: ReadonlyMap<string, TrackedFinding> = new Map();
  for (const run of runs) book = new Map([...book, ...foldRun(book, run)]);
  return [...book.values()][0] ?? expect.unreachable('an empty book');
}

describe('the book of findings', () => {
  it('keeps when a finding was first and last seen, what it claimed, and what its GPUs cost', () => {
    const later = findingOf({ kind: 'idle', shares: { a: 1 }, saves: '900' });
    const tracked = entryAfter(
      runOf(),
      runOf({ nowMs: startMs + dayMs }),
      runOf({ nowMs: startMs + 2 * dayMs, findings: [later] }),
    );
    expect(tracked).toMatchObject({
      status: 'open',
      firstSeenMs: startMs,
      lastSeenMs: startMs + 2 * dayMs,
      rates: { a: '2.5' },
    });
    expect(tracked.claimed.map(({ atMs, expected }) => [atMs, expected])).toEqual([
      [startMs, '1000'],
      [startMs + 2 * dayMs, '900'],
    ]);
    expect(trackedFindingSchema.parse(JSON.parse(JSON.stringify(tracked)))).toEqual(tracked);
  });

  it('keeps the rates that it has while GPUs and their costs are the same, and not longer', () => {
    const run = runOf();
    const book = foldRun(new Map(), run);
    const [known] = [...book.values()];
    const next = (perHour: AdviceRun['perHour'], from = book) =>
      [...foldRun(from, runOf({ perHour }), run.perHour).values()][0];
    expect(next(new Map([['a', '2.5']]))?.rates).toBe(known?.rates);
    expect(next(new Map([['a', '3']]))?.rates).toEqual({ a: '3' });
    expect(next(new Map())?.rates).toEqual({});
    const gone = foldRun(book, runOf({ findings: [], perHour: new Map([['a', '2.5']]) }));
    expect(next(new Map([['a', '2.5']]), gone)?.rates).toEqual({ a: '2.5' });
  });

  it('tells what a finding claims anew from newer figures for the same claim', () => {
    const known = entryAfter(runOf());
    const isNewsWith = (changes: Partial<FindingDraft>, saves = '1000') => {
      const finding = findingOf({ kind: 'idle', shares: { a: 1 }, saves, rest: changes });
      const run = runOf({ nowMs: startMs + dayMs, findings: [finding] });
      const now = foldRun(new Map([[known.finding.id, known]]), run, runOf().perHour).get(known.finding.id);
      return claimsElse(known, now ?? expect.unreachable('a finding is lost'));
    };
    expect(claimsElse(undefined, known)).toBe(true);
    expect(isNewsWith({ confidence: 0.8, expiresAtMs: startMs + 20 * dayMs })).toBe(false);
    expect(isNewsWith({ title: 'Idle for 31 hours', summary: 'Idle for 31 hours.' })).toBe(false);
    expect(isNewsWith({}, '1001')).toBe(true);
    const gone = entryAfter(runOf(), runOf({ nowMs: startMs + 1, findings: [] }));
    expect(claimsElse(known, gone)).toBe(true);
  });

  it.each([
    ['changed', { coverageOf: covered(0.99) }],
    ['notSeen', { coverageOf: () => undefined }],
    ['hidden', { coverageOf: covered(0.5) }],
  ] as const)('says why a finding is gone: %s', (reason, changes) => {
    const gone = entryAfter(runOf(), runOf({ nowMs: startMs + 60_000, findings: [], ...changes }));
    expect(gone).toMatchObject({ status: 'gone', gone: { atMs: startMs + 60_000, reason } });
  });

  it('says that it expired when its time was over', () => {
    const { expiresAtMs } = findingOf({ kind: 'idle', shares: { a: 1 }, saves: '1000' });
    const gone = entryAfter(runOf(), runOf({ nowMs: expiresAtMs, findings: [] }));
    expect(gone.gone?.reason).toBe('expired');
  });

  it('leaves a finding as it was where its rule failed: nobody looked', () => {
    const failed = (kind: FindingKind) =>
      runOf({ nowMs: startMs + 1, findings: [], untold: new Set([kind]) });
    expect(entryAfter(runOf(), failed('idle'))).toEqual(entryAfter(runOf()));
    expect(entryAfter(runOf(), failed('zombie')).gone?.reason).toBe('changed');
  });

  it('opens one that comes again, and leaves a dismissed one dismissed', () => {
    const back = entryAfter(
      runOf(),
      runOf({ nowMs: startMs + 1, findings: [] }),
      runOf({ nowMs: startMs + 2 }),
    );
    expect(back).toMatchObject({ status: 'open', gone: null, firstSeenMs: startMs });
    const no = decided(entryAfter(runOf()), { verb: 'dismiss', reason: 'a spare' }, 'ada', startMs + 1);
    const [again] = [...foldRun(new Map([[no.finding.id, no]]), runOf({ nowMs: startMs + 2 })).values()];
    expect(again?.status).toBe('dismissed');
  });

  it('follows on what was accepted when it is seen no more, as it was then', () => {
    const yes = decided(entryAfter(runOf()), { verb: 'accept', note: '' }, 'ada', startMs + 1);
    const [gone] = [
      ...foldRun(new Map([[yes.finding.id, yes]]), runOf({ nowMs: startMs + 2, findings: [] })).values(),
    ];
    expect(gone).toMatchObject({ status: 'accepted', acceptedRates: { a: '2.5' } });
    expect(gone?.acceptedAs).toEqual(yes.finding);
    expect(gone?.gone).not.toBeNull();
  });
});

const asked = fc.constantFrom(...decisionVerbs).chain((verb): fc.Arbitrary<DecisionAsked> => {
  switch (verb) {
    case 'snooze':
      return fc.integer({ min: 1, max: 50 }).map((at) => ({ verb, untilMs: startMs + at }));
    case 'assign':
      return fc.constantFrom('ada', null).map((to) => ({ verb, to }));
    case 'dismiss':
      return fc.constant({ verb, reason: 'why' });
    default:
      return fc.constant({ verb, note: '' });
  }
});

describe('decisions', () => {
  it('taken back leave a finding as if they had not been made, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 8 }), asked, (before, last) => {
        const steps = before.reduce(
          (tracked, each, at) => decided(tracked, each, 'ada', startMs + at),
          entryAfter(runOf()),
        );
        const atMs = startMs + 20;
        const back = undone(decided(steps, last, 'ada', atMs), atMs, atMs + 1);
        const plain = ({ status, assignee, snoozedUntilMs, acceptedAs }: TrackedFinding) => ({
          status,
          assignee,
          snoozedUntilMs,
          acceptedAs,
        });
        expect(plain(back)).toEqual(plain(atTime(steps, atMs + 1)));
        expect(back.decisions).toHaveLength(before.length + 1);
      }),
    );
  });

  it('that are taken back hold an acceptance to what was accepted then, also after later analyses', () => {
    const accepted = decided(entryAfter(runOf()), { verb: 'accept', note: '' }, 'ada', startMs + 1);
    const reopened = decided(accepted, { verb: 'reopen', note: '' }, 'ada', startMs + 2);
    const dearer = runOf({
      nowMs: startMs + 3,
      findings: [findingOf({ kind: 'idle', shares: { a: 1 }, saves: '700' })],
      perHour: new Map([['a', '9']]),
    });
    const id = accepted.finding.id;
    const later = foldRun(new Map([[id, reopened]]), dearer).get(id) ?? expect.unreachable('lost');
    expect(undone(later, startMs + 2, startMs + 4, accepted)).toMatchObject({
      status: 'accepted',
      acceptedAs: { saving: { expected: '1000' } },
      acceptedRates: { a: '2.5' },
    });
    // Accepted anew since: that acceptance stays what it is.
    const anew = decided(later, { verb: 'accept', note: '' }, 'ada', startMs + 5);
    expect(undone(anew, startMs + 2, startMs + 6, accepted)).toMatchObject({
      acceptedAs: { saving: { expected: '700' } },
      acceptedRates: { a: '9' },
    });
  });

  it('that would end the tracking of what was accepted are not offered', () => {
    expect(decisionsFor('accepted')).toEqual(['assign', 'reopen']);
    expect(decisionsFor('gone')).not.toContain('snooze');
    expect(decisionsForAll(['open', 'snoozed', 'open'])).toEqual(['accept', 'dismiss', 'snooze', 'assign']);
    expect(decisionsForAll(['open', 'accepted'])).toEqual(['assign']);
    expect(decisionsForAll([])).toEqual([]);
  });

  it('keep what was accepted only while it is accepted', () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (all) => {
        const end = all.reduce(
          (tracked, each, at) => decided(tracked, each, 'ada', startMs + at),
          entryAfter(runOf()),
        );
        expect(end.acceptedAs !== null).toBe(end.status === 'accepted');
      }),
    );
  });
});

describe('the team of hosts', () => {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    a: { team: 'search' },
    b: { team: 'search' },
    c: { team: 'vision' },
    d: {},
  };
  const labelsOf = (host: string) => labels[host] ?? {};
  it.each([
    [['a', 'b'], 'search'],
    [['a', 'c'], null],
    [['a', 'd'], null],
    [['d'], null],
    [['toString'], null],
  ])('of %j is %s', (hosts, team) => expect(teamOf(hosts, labelsOf)).toBe(team));
});

describe('the wasted share', () => {
  const idle = profileOf({ gpu: { uuid: 'a', price: priceOf('1') }, hours: [['idle', 100]] });
  const busy = profileOf({ gpu: { uuid: 'b', price: priceOf('9') }, hours: [['effective', 100]] });
  it('is of hours, and of what those hours cost', () => {
    const share = wasteShareOf([idle, busy], 'USD');
    expect(share.ofGpuHours).toBeCloseTo(0.5, 9);
    expect(share.ofCost).toBeCloseTo(0.1, 6);
    expect(share.observedGpuHours).toBeCloseTo(200, 9);
  });
  it('is of no cost where a GPU has no price, and of nothing where nothing was observed', () => {
    const unpriced = profileOf({ gpu: { uuid: 'c', price: priceOf(null) }, hours: [['idle', 100]] });
    expect(wasteShareOf([idle, unpriced], 'USD')).toMatchObject({ ofGpuHours: 1, ofCost: null });
    const blind = profileOf({ gpu: { uuid: 'd', price: priceOf('1') }, hours: [['notObserved', 100]] });
    expect(wasteShareOf([blind], 'USD')).toMatchObject({ ofGpuHours: null, ofCost: null, wastedGpuHours: 0 });
  });
});
