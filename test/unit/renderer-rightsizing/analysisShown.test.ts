import { describe, expect, it, vi } from 'vitest';
import type { AnalysisState } from '#shared/contract/schemas/advice.ts';
import { findingsViewOf } from '../../../renderer/features/rightsizing/findings/findingsView.ts';
import { whyNone } from '../../../renderer/features/rightsizing/findings/whyNone.ts';
import { analysisDoubts } from '../../../renderer/features/rightsizing/parts/analysisDoubts.ts';
import { AnalysisRun } from '../../../renderer/features/rightsizing/parts/analysisRun.ts';

const failure = {
  kind: 'internal',
  message: 'The store is locked.',
  words: '',
  remedy: 'Close the other one.',
  terminal: false,
} as const;

function stateOf(changes: Partial<AnalysisState>): AnalysisState {
  return {
    ...{ demo: false, phase: 'ready', progress: null, why: ['A short window.'], failure: null },
    ...{ analysedAtMs: 1, tookSeconds: 1, fromMs: 0, toMs: 1, gpus: 8, servedModels: 0, coverage: 1 },
    ...{ waste: null, currency: 'USD' },
    ...changes,
  };
}

const statuses = { open: 0, accepted: 0, dismissed: 3, snoozed: 0, gone: 2 };
const open = findingsViewOf({});

describe('a list without a row', () => {
  it('says that nothing is to be changed only after an analysis', () => {
    expect(whyNone({ statuses, analysis: stateOf({}) }, open)).toBe('nothingToChange');
    for (const phase of ['never', 'failed', 'tooLittle', 'running'] as const) {
      const analysis = stateOf({ phase, analysedAtMs: null, gpus: 0, failure });
      expect(whyNone({ statuses, analysis }, open)).toBe('notAnalysed');
    }
  });

  it('says whether a filter hides some', () => {
    const some = { statuses: { ...statuses, open: 4 }, analysis: stateOf({}) };
    expect(whyNone(some, findingsViewOf({ search: 'x' }))).toBe('filtered');
    expect(whyNone(some, findingsViewOf({ status: 'snoozed' }))).toBe('noneOfStatus');
  });
});

describe('a failed analysis', () => {
  it('says what is shown instead, and nothing where nothing is', () => {
    expect(analysisDoubts(stateOf({ failure }), true)[0]).toContain(
      'is the one before. The store is locked.',
    );
    const never = stateOf({ failure, phase: 'failed', analysedAtMs: null });
    expect(analysisDoubts(never, true)[0]).toContain('was found before Headroom started.');
    expect(analysisDoubts(never, false)).toEqual([]);
    expect(analysisDoubts(stateOf({}), true)).toEqual(['A short window.']);
  });
});

/** An engine whose analysis goes on until it is cancelled or told to fail. */
function engine() {
  const signals: AbortSignal[] = [];
  const fails: ((error: Error) => void)[] = [];
  const analyse = async (_input: unknown, options?: { signal?: AbortSignal }) => {
    const signal = options?.signal ?? new AbortController().signal;
    signals.push(signal);
    return (async function* () {
      yield { progress: { step: 'states', share: 0.4 }, ended: null };
      await new Promise<never>((_, reject) => {
        fails.push(reject);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    })();
  };
  return { signals, fails, run: new AnalysisRun({ analyse } as never) };
}

describe('an analysis that was asked for', () => {
  it('is seen and ended by a view that did not begin it', async () => {
    const { run, signals } = engine();
    const leave = run.subscribe(() => undefined);
    run.start();
    leave();
    await vi.waitFor(() => expect(run.look().progress?.share).toBe(0.4));
    run.cancel();
    expect(signals).toHaveLength(1);
    expect(signals[0]?.aborted).toBe(true);
    expect(run.look()).toEqual({ progress: null, problem: null });
  });

  it('keeps why it failed until the next one begins', async () => {
    const { run, fails } = engine();
    run.start();
    await vi.waitFor(() => expect(fails).toHaveLength(1));
    fails[0]?.(new Error('The disk is full'));
    await vi.waitFor(() => expect(run.look()).toEqual({ progress: null, problem: 'The disk is full.' }));
    run.start();
    expect(run.look().problem).toBeNull();
    run.cancel();
  });

  it('that the engine began by itself is joined and left', async () => {
    const { run, signals } = engine();
    run.cancel();
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });
});
