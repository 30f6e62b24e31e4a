import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { billedChange } from '#shared/analysis/tracking/billedChange.ts';
import { trackSaving } from '#shared/analysis/tracking/savingTrack.ts';
import type {
  AcceptedAdvice,
  BilledHours,
  GpuAfter,
  MonthAfter,
} from '#shared/analysis/tracking/trackedMonth.ts';
import { verifySaving } from '#shared/analysis/tracking/verifySaving.ts';
import { type StateSeconds, type WindowState, windowStates } from '#shared/analysis/window/stateInterval.ts';
import { type DraftStory, findingOf } from '../portfolio/drafts.ts';

const hourMs = 3_600_000;
const acceptedAtMs = Date.UTC(2026, 6, 1);
const hours = 720;

/** Each GPU costs 2 an hour: 1460 a month of 730 hours. */
function adviceOf(
  story: DraftStory,
  prices: Readonly<Record<string, string>> = { a: '2', b: '2' },
): AcceptedAdvice {
  const finding: Finding = findingOf(story);
  return { finding, acceptedAtMs, perHourThen: new Map(Object.entries(prices)) };
}

/** Hours by state; the rest of the month is gone. */
function gpuAfter(
  uuid: string,
  byState: Partial<Record<WindowState, number>>,
  perHourNow: string | null = '2',
): GpuAfter {
  const seconds = Object.fromEntries(windowStates.map((state) => [state, (byState[state] ?? 0) * 3600]));
  const known = Object.values(byState).reduce((sum, count) => sum + count, 0);
  const goneSeconds = (hours - known) * 3600;
  return { uuid, stateSeconds: seconds as StateSeconds, goneSeconds, offSeconds: 0, perHourNow };
}

function monthOf(changes: Partial<MonthAfter>): MonthAfter {
  return {
    month: '2026-07-01',
    fromMs: acceptedAtMs,
    toMs: acceptedAtMs + hours * hourMs,
    gpus: [],
    replacements: [],
    remainingClaim: null,
    billed: null,
    ...changes,
  };
}

const idleTwo = adviceOf({ kind: 'idle', shares: { a: 1, b: 1 }, saves: '2920' });
const billOf = (cost: string, gpuHours: number | null): BilledHours => ({ cost, gpuHours, hours: 730 });

describe('a claim on idle GPUs', () => {
  it('is realised once they are gone', () => {
    const gone = monthOf({ gpus: [gpuAfter('a', {}), gpuAfter('b', {})] });
    expect(verifySaving(idleTwo, gone)).toMatchObject({
      verdict: 'realised',
      reason: 'none',
      fromTelemetry: '2920',
      realised: '2920',
      freed: '0',
    });
  });

  it('is realised where they work again, and says that the bill stays', () => {
    const worked = monthOf({ gpus: [gpuAfter('a', { effective: hours }), gpuAfter('b', {})] });
    const result = verifySaving(idleTwo, worked);
    expect(result).toMatchObject({ verdict: 'realised', realised: '2920', freed: '1460' });
    expect(result.why).toContain('paid for as before');
  });

  it('is not realised while nothing happens, and only waits in the first days', () => {
    const gpus = [gpuAfter('a', { idle: hours }), gpuAfter('b', { idle: hours })];
    expect(verifySaving(idleTwo, monthOf({ gpus }))).toMatchObject({
      verdict: 'notRealised',
      reason: 'notDoneYet',
      realised: '0',
    });
    const early = { ...idleTwo, acceptedAtMs: acceptedAtMs + (hours - 48) * hourMs };
    expect(verifySaving(early, monthOf({ gpus }))).toMatchObject({ verdict: 'waiting', reason: 'tooEarly' });
  });

  it('is partly realised where it is done on some, with the figures', () => {
    const gpus = [gpuAfter('a', {}), gpuAfter('b', { heldIdle: hours })];
    const result = verifySaving(idleTwo, monthOf({ gpus }));
    expect(result).toMatchObject({ verdict: 'partly', reason: 'partlyDone', realised: '1460' });
    expect(result.why).toBe('USD 1,460.00 of USD 2,920.00 a month by telemetry: it is done on 1 of 2 GPUs.');
  });

  it('saves nothing where the same team took others instead', () => {
    const gpus = [gpuAfter('a', {}), gpuAfter('b', {})];
    const replacements = [{ uuid: 'c', presentSeconds: hours * 3600, perHour: '4' }];
    expect(verifySaving(idleTwo, monthOf({ gpus, replacements }))).toMatchObject({
      verdict: 'notRealised',
      reason: 'movedElsewhere',
      realised: '0',
    });
  });

  it('cannot be told where nothing was observed, or no price was known', () => {
    const blind = monthOf({ gpus: [gpuAfter('a', { notObserved: hours }), gpuAfter('b', {})] });
    expect(verifySaving(idleTwo, blind)).toMatchObject({
      verdict: 'cannotTell',
      reason: 'notObserved',
      realised: null,
    });
    const gone = monthOf({ gpus: [gpuAfter('a', {}), gpuAfter('b', {})] });
    const unpriced = { ...idleTwo, perHourThen: new Map([['a', '2']]) };
    expect(verifySaving(unpriced, gone)).toMatchObject({ verdict: 'cannotTell', reason: 'noPrice' });
    const noSaving = adviceOf({ kind: 'idle', shares: { a: 1 }, saves: null });
    expect(verifySaving(noSaving, gone)).toMatchObject({
      verdict: 'cannotTell',
      reason: 'noPrice',
      claimed: null,
    });
  });

  it('is held against the bill where there is one', () => {
    const gpus = [gpuAfter('a', {}), gpuAfter('b', { effective: hours })];
    const billed = { before: billOf('2920', 1460), after: billOf('1460', 730) };
    const result = verifySaving(idleTwo, monthOf({ gpus, billed }));
    expect(result).toMatchObject({
      fromBill: '1460',
      fromTelemetry: '2920',
      realised: '2920',
      verdict: 'realised',
    });
    const move = adviceOf({
      kind: 'oversizedMemory',
      shares: { a: 0.6, b: 0.6 },
      saves: '1752',
      verb: 'move',
    });
    const dearer = { before: billOf('2920', 1460), after: billOf('2336', 730) };
    const gone = [gpuAfter('a', {}), gpuAfter('b', {})];
    const changed = verifySaving(move, monthOf({ gpus: gone, billed: dearer }));
    expect(changed).toMatchObject({ verdict: 'partly', reason: 'priceChanged', realised: '584' });
    expect(changed.why).toContain('USD 876.00 a month more than at the prices of then');
  });
});

describe('other claims', () => {
  const nights = adviceOf(
    { kind: 'offHours', shares: { a: 0.5 }, saves: '730', verb: 'schedule' },
    { a: '2' },
  );

  it('of a move are what the same work costs now, wherever it runs', () => {
    const move = adviceOf({
      kind: 'oversizedMemory',
      shares: { a: 0.6, b: 0.6 },
      saves: '1752',
      verb: 'move',
    });
    const gpus = [gpuAfter('a', {}), gpuAfter('b', {})];
    const onSmaller = [{ uuid: 'c', presentSeconds: hours * 3600, perHour: '1.6' }];
    expect(verifySaving(move, monthOf({ gpus, replacements: onSmaller }))).toMatchObject({
      verdict: 'realised',
      realised: '1752',
    });
    const beside = [gpuAfter('a', { effective: hours }), gpuAfter('b', {})];
    expect(verifySaving(move, monthOf({ gpus: beside, replacements: onSmaller }))).toMatchObject({
      verdict: 'partly',
      reason: 'movedElsewhere',
      realised: '292',
    });
    const untold = [{ uuid: 'c', presentSeconds: 1, perHour: null }];
    expect(verifySaving(move, monthOf({ gpus, replacements: untold }))).toMatchObject({ reason: 'noPrice' });
  });

  it('of a commitment are what an hour costs now', () => {
    const commit = adviceOf({
      kind: 'commitment',
      shares: { a: 0.4, b: 0.4 },
      saves: '1168',
      verb: 'commit',
    });
    const cheaper = [gpuAfter('a', { effective: hours }, '1.2'), gpuAfter('b', { effective: hours }, '1.2')];
    expect(verifySaving(commit, monthOf({ gpus: cheaper }))).toMatchObject({
      verdict: 'realised',
      realised: '1168',
    });
    const half = [gpuAfter('a', { effective: hours }, '1.2'), gpuAfter('b', { effective: hours })];
    expect(verifySaving(commit, monthOf({ gpus: half }))).toMatchObject({
      reason: 'partlyDone',
      realised: '584',
    });
    const dearer = [gpuAfter('a', { effective: hours }, '2.4'), gpuAfter('b', { effective: hours }, '2')];
    expect(verifySaving(commit, monthOf({ gpus: dearer }))).toMatchObject({ verdict: 'notRealised' });
    // What was reserved and is gone is no saving of the reservation.
    const gone = [gpuAfter('a', {}), gpuAfter('b', { effective: hours }, '1.2')];
    expect(verifySaving(commit, monthOf({ gpus: gone }))).toMatchObject({ realised: '584' });
  });

  it('of a schedule are the hours in which it is off', () => {
    const off = [{ ...gpuAfter('a', { effective: 360, unreachable: 240 }), offSeconds: 240 * 3600 }];
    expect(verifySaving(nights, monthOf({ gpus: off }))).toMatchObject({
      verdict: 'realised',
      realised: '730',
    });
    const on = [gpuAfter('a', { effective: 360, idle: 360 })];
    expect(verifySaving(nights, monthOf({ gpus: on }))).toMatchObject({
      verdict: 'notRealised',
      reason: 'notDoneYet',
    });
  });

  it('of a schedule cannot be told where nobody knows whether it was off: Headroom did not run at night', () => {
    const blind = gpuAfter('a', { effective: 360, notObserved: 360 });
    expect(verifySaving(nights, monthOf({ gpus: [blind] }))).toMatchObject({
      verdict: 'cannotTell',
      reason: 'notObserved',
      realised: null,
    });
    const most = { ...blind, offSeconds: 288 * 3600 };
    expect(verifySaving(nights, monthOf({ gpus: [most] }))).toMatchObject({
      verdict: 'partly',
      realised: '584',
    });
  });

  it('of a schedule of hardware of one’s own are its power in the hours off, not its price', () => {
    const owned = adviceOf(
      { kind: 'offHours', shares: { a: 0.02 }, saves: '29.2', verb: 'schedule', rest: { offShare: 0.5 } },
      { a: '2' },
    );
    const off = { ...gpuAfter('a', { effective: 360, notObserved: 360 }), offSeconds: 360 * 3600 };
    expect(verifySaving(owned, monthOf({ gpus: [off] }))).toMatchObject({
      verdict: 'realised',
      realised: '29.2',
    });
    const half = { ...gpuAfter('a', { effective: 540, notObserved: 180 }), offSeconds: 180 * 3600 };
    expect(verifySaving(owned, monthOf({ gpus: [half] }))).toMatchObject({ realised: '14.6' });
  });

  it('of lost performance are what the analysis claims no more', () => {
    const heat = adviceOf({ kind: 'lostPerformance', shares: { a: 0.1 }, saves: '146', verb: 'repair' });
    expect(verifySaving(heat, monthOf({ remainingClaim: '0' }))).toMatchObject({
      verdict: 'realised',
      realised: '146',
    });
    expect(verifySaving(heat, monthOf({ remainingClaim: '73' }))).toMatchObject({
      verdict: 'partly',
      realised: '73',
    });
    expect(verifySaving(heat, monthOf({ remainingClaim: '200' }))).toMatchObject({
      verdict: 'notRealised',
      realised: '0',
    });
    expect(verifySaving(heat, monthOf({}))).toMatchObject({ verdict: 'cannotTell', reason: 'notObserved' });
  });
});

describe('bills before and after', () => {
  it('tell hours from prices, and both sum to the change', () => {
    const change = billedChange(
      { cost: '11680', gpuHours: 8 * 730, hours: 730 },
      { cost: '7300', gpuHours: 4 * 730, hours: 730 },
    );
    expect([change.saving, change.byHours, change.byPrice].map(String)).toEqual(['4380', '5840', '-1460']);
  });

  it('are held at months of one length', () => {
    const change = billedChange(
      { cost: '672', gpuHours: null, hours: 672 },
      { cost: '744', gpuHours: null, hours: 744 },
    );
    expect(change).toMatchObject({ byHours: null, byPrice: null });
    expect(change.saving.toNumber()).toBeCloseTo(0, 9);
  });
});

describe('a track', () => {
  it('of what is too small says whether it is mended, and never that its cost was saved', () => {
    const fix = adviceOf({ kind: 'underSized', shares: { a: 1 }, saves: '900', verb: 'enlarge' }, {});
    const billed = { before: billOf('2920', 1460), after: billOf('1460', 730) };
    const trackOf = (remainingClaim: string | null) =>
      trackSaving(fix, [monthOf({ remainingClaim, billed, gpus: [gpuAfter('a', {})] })]);
    const nothing = { claimed: null, realised: null, fromBill: null, fromTelemetry: null };
    expect(trackOf('0').now).toMatchObject({ verdict: 'realised', ...nothing });
    expect(trackOf('900').now).toMatchObject({ verdict: 'notRealised', reason: 'notDoneYet', ...nothing });
    expect(trackOf(null).now).toMatchObject({ verdict: 'cannotTell', reason: 'notObserved', ...nothing });
    expect(trackOf('0')).toMatchObject({ claimedSoFar: null, realisedSoFar: null });
  });

  it('goes month by month, and sums what came of the claim by the hours', () => {
    const second = Date.UTC(2026, 6, 31);
    const track = trackSaving(idleTwo, [
      monthOf({
        month: '2026-08-01',
        fromMs: second,
        toMs: second + hours * hourMs,
        gpus: [gpuAfter('a', {}), gpuAfter('b', {})],
      }),
      monthOf({ gpus: [gpuAfter('a', { idle: hours }), gpuAfter('b', { idle: hours })] }),
    ]);
    expect(track.months.map(({ month, verdict }) => [month, verdict])).toEqual([
      ['2026-07-01', 'notRealised'],
      ['2026-08-01', 'realised'],
    ]);
    expect(track.now?.verdict).toBe('realised');
    // 2 GPUs x 720 h x 2
    expect(track.realisedSoFar).toBe('2880');
    expect(track.claimedSoFar).toBe('5760');
    expect(track.monthsUntold).toBe(0);
  });

  it('knows nothing before anything was observed, and leaves untold months out of both sums', () => {
    expect(trackSaving(idleTwo, [])).toMatchObject({ now: null, realisedSoFar: null, claimedSoFar: null });
    const blind = monthOf({
      gpus: [gpuAfter('a', { notObserved: hours }), gpuAfter('b', { notObserved: hours })],
    });
    expect(trackSaving(idleTwo, [blind])).toMatchObject({ realisedSoFar: null, monthsUntold: 1 });
  });
});
