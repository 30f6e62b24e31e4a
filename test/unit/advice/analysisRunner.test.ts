import { describe, expect, it } from 'vitest';
import type { Analysis } from '#engine/analysis/analysis.ts';
import { AnalysisRunner, type RunTask } from '#engine/analysis/analysisRunner.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';

const month = { month: '2026-10-01' };
const unheard = () => undefined;
const neverAborted = new AbortController().signal;

/** A runner whose runs end when the test says so, with the prices that were asked for. */
function runnerOf(run: (task: RunTask) => Promise<unknown>, keep = async () => {}) {
  const world = { prices: { name: 'first' }, nowMs: Date.UTC(2026, 10, 15, 10, 20) };
  const runner = new AnalysisRunner({
    demo: false,
    rules: () => defaultAnalysisRules,
    pricesNow: () => world.prices,
    run: async (task) => ({ analysis: (await run(task)) as Analysis, keep }),
    onChange: unheard,
    now: () => world.nowMs,
  });
  return { runner, world };
}

describe('the analysis of a past month', () => {
  it('is kept while prices are the same, and made anew at others', async () => {
    const { runner, world } = runnerOf(async () => ({ at: world.prices.name }));
    const asked = () => runner.analyse(month, unheard, neverAborted);
    const first = await asked();
    expect(first).toEqual({ at: 'first' });
    expect(await asked()).toBe(first);
    world.prices = { name: 'second' };
    expect(await asked()).toEqual({ at: 'second' });
  });

  it('is not joined by those who ask at other prices', async () => {
    let end: () => void = unheard;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { runner, world } = runnerOf(async () => {
      const at = world.prices.name;
      await ended;
      return { at };
    });
    const before = runner.analyse(month, unheard, neverAborted);
    await new Promise(setImmediate);
    world.prices = { name: 'second' };
    const after = runner.analyse(month, unheard, neverAborted);
    end();
    expect(await Promise.all([before, after])).toEqual([{ at: 'first' }, { at: 'second' }]);
  });
});

describe('a run that was cancelled', () => {
  it.each([
    ['of a month', month],
    ['of the standing window', null],
  ])('%s and has not ended is not joined, and does not begin again by itself', async (_, asked) => {
    let end: () => void = unheard;
    let runs = 0;
    const { runner } = runnerOf(({ signal }) => {
      runs += 1;
      if (runs > 1) return Promise.resolve({ run: runs });
      return new Promise((_resolve, reject) => {
        end = () => reject(signal.reason);
      });
    });
    const cancel = new AbortController();
    const cancelled = runner.analyse(asked, unheard, cancel.signal);
    await new Promise(setImmediate);
    cancel.abort(new Error('cancelled by the first'));
    await expect(cancelled).rejects.toThrow('cancelled by the first');
    if (asked === null) runner.begin();
    const second = runner.analyse(asked, unheard, neverAborted);
    end();
    expect(await second).toEqual({ run: 2 });
    expect(runner.isRunning).toBe(false);
  });
});

describe('a result that could not be written', () => {
  it('is written again after a minute, and not made again', async () => {
    let runs = 0;
    let writes = 0;
    let isFull = true;
    const keep = async () => {
      writes += 1;
      if (isFull) throw new Error('No space left on device');
    };
    const { runner, world } = runnerOf(async () => ({ run: ++runs }), keep);
    const beginAfter = async (laterMs: number) => {
      world.nowMs += laterMs;
      runner.begin();
      await runner.kept;
    };
    await runner.analyse(null, unheard, neverAborted);
    await runner.kept;
    expect([runs, writes]).toEqual([1, 1]);
    await beginAfter(59_000);
    expect([runs, writes]).toEqual([1, 1]);
    await beginAfter(1000);
    expect([runs, writes]).toEqual([1, 2]);
    isFull = false;
    await beginAfter(60_000);
    await beginAfter(60_000);
    expect([runs, writes]).toEqual([1, 3]);
  });
});
