import { describe, expect, it } from 'vitest';
import { findUnderSized } from '#shared/analysis/findings/rules/underSized.ts';
import type { ServedModel } from '#shared/analysis/window/servedModel.ts';
import { exact } from '#shared/money/decimal.ts';
import { inputOf, servedModelOf } from '../../../fixtures/analysisInput.ts';
import {
  hourMs,
  type ProfileStory,
  priceOf,
  profileOf,
  spreadOf,
  windowEndMs,
} from '../../../fixtures/profiles.ts';

const found = (served: Partial<ServedModel>, story: ProfileStory = {}) =>
  findUnderSized(inputOf({ profiles: [profileOf(story)], models: [servedModelOf(served)] }));

/** 40 requests at once and 60 that wait; half a minute to the first token at midday, half a second at other hours. */
const queue: Partial<ServedModel> = {
  requestsPerSecond: spreadOf(6, 9, 10),
  inputTokensPerSecond: spreadOf(9000, 13000, 15000),
  outputTokensPerSecond: spreadOf(3600, 5200, 6000),
  requestsRunning: spreadOf(60, 200, 256),
  requestsQueued: spreadOf(5, 60, 120),
  ttftP95Seconds: { mean: 6, p50: 0.5, p95: 30, max: 60, hours: 720 },
};

describe('under-sized', () => {
  it('truth: sixty requests wait at p95 for half a minute: what holds it, and what that costs a month more', () => {
    const [draft, ...others] = found(queue);
    expect(others).toEqual([]);
    expect(draft?.kind).toBe('underSized');
    expect(draft?.summary).toContain('60 requests wait at p95 and first tokens take 30 s');
    expect(draft?.claims).toEqual([]);
    expect(exact(draft?.saving?.expected ?? '0').greaterThan(0)).toBe(true);
    expect(draft?.evidence.prediction?.fitArguments[0]).toBe('Llama-3.1-8B');
    expect(draft?.evidence.prediction?.ttftSeconds.value).toBeLessThanOrEqual(1);
    expect(draft?.evidence.prices.length).toBeGreaterThan(0);
  });

  it('truth: on hardware of a provider without a list, more of the same at today’s price is what can be priced', () => {
    const place = {
      provider: 'northern-metal',
      instance: null,
      region: null,
      market: 'reserved' as const,
      from: 'a test',
    };
    const [draft] = found(queue, { gpu: { place } });
    const more = Number(/(\d+) more replica/.exec(draft?.summary ?? '')?.[1]);
    expect(more).toBeGreaterThanOrEqual(1);
    expect(Number(draft?.saving?.expected)).toBeCloseTo(more * 1817.7, 2);
    expect(draft?.action.needsRestart).toBe(false);
  });

  it('truth: a cache that is full and preempts is too small though nobody waits', () => {
    const [draft] = found({
      kvCacheUsePercent: spreadOf(80, 99, 100),
      preemptionsPerMinute: spreadOf(1, 4, 9),
    });
    expect(draft?.evidence.figures.slice(0, 2).map(({ label }) => label)).toEqual([
      'KV cache in use p95',
      'Preemptions a minute p95',
    ]);
    expect(draft?.title).toBe('meta-llama/Llama-3.1-8B-Instruct on gpu-01 GPU 0 is too small for its load');
  });

  it('truth: tokens that come slowly from a GPU that is saturated', () => {
    const slow = { tpotP95Seconds: spreadOf(0.08, 0.12, 0.2) };
    expect(found(slow)).toEqual([]);
    const [draft] = found(slow, {
      hours: [
        ['saturated', 240],
        ['effective', 480],
      ],
    });
    expect(draft?.summary).toContain('saturated 33 % of the time and tokens take 120 ms');
  });

  it('truth: a server that takes memory as it needs it, and has hardly any left', () => {
    const rest = { memoryUsedBytes: spreadOf(70 * 2 ** 30, 79.5 * 2 ** 30, 79.9 * 2 ** 30) };
    expect(found({ server: 'triton' }, { rest })[0]?.summary).toContain('memory is 99 % full');
    expect(found({ server: 'vllm' }, { rest })).toEqual([]);
  });

  it('truth: a model that is not in the catalogue is too small all the same, at a cost that nobody knows', () => {
    const [draft] = found({ ...queue, model: 'acme/assistant-9b', modelKey: null });
    expect(draft?.saving).toBeNull();
    expect(draft?.whyNoSaving).toContain('not in the catalogue');
    expect(draft?.action.target).toBeNull();
  });

  it('truth: a price that nobody knows leaves the fix without a cost', () => {
    const [draft] = found(queue, { gpu: { price: priceOf(null) } });
    expect(draft?.saving).toBeNull();
    expect(draft?.whyNoSaving).toBe('The price of the GPUs is not known.');
    expect(draft?.action.target).not.toBeNull();
  });
});

it('truth: a card that was moved to another host is sized where it is now, whichever of its two pasts comes first', () => {
  const here = profileOf({ gpu: { host: 'new' } });
  const there = profileOf({ gpu: { host: 'old' }, endMs: windowEndMs - 100 * hourMs });
  const uuid = here.gpu.uuid;
  const moved = { ...there, gpu: { ...there.gpu, uuid } };
  for (const profiles of [
    [here, moved],
    [moved, here],
  ]) {
    const models = [servedModelOf({ ...queue, host: 'new', gpuUuids: [uuid] })];
    const drafts = findUnderSized(inputOf({ profiles, models }));
    expect(drafts.map(({ gpus }) => gpus)).toEqual([[{ uuid, host: 'new' }]]);
  }
});

describe('large enough', () => {
  it.each<[string, Partial<ServedModel>, ProfileStory?]>([
    ['has room', {}],
    ['lets two of two hundred requests wait', { ...queue, requestsQueued: spreadOf(0, 2, 9) }],
    ['lets requests wait for a tenth of a second', { ...queue, ttftP95Seconds: spreadOf(0.2, 0.4, 0.6) }],
    ['has a cache that is 90 % full', { kvCacheUsePercent: spreadOf(70, 90, 94) }],
    ['preempted one request in a quarter of an hour', { preemptionsPerMinute: spreadOf(0, 0.06, 0.4) }],
    ['stands by for another', queue, { gpu: { labels: { 'headroom-expect': 'spare' } } }],
    ['runs on GPUs that are not known', { ...queue, gpuUuids: [] }],
    [
      'tells nothing of its load',
      { requestsQueued: null, kvCacheUsePercent: null, preemptionsPerMinute: null, ttftP95Seconds: null },
    ],
  ])('truth: a server that %s', (_what, served, story) => {
    expect(found(served, story)).toEqual([]);
  });

  it('truth: training that fills its memory and saturates its cards makes nobody wait', () => {
    const rest = { memoryUsedBytes: spreadOf(79 * 2 ** 30, 79.9 * 2 ** 30) };
    expect(findUnderSized(inputOf({ profiles: [profileOf({ hours: [['saturated', 720]], rest })] }))).toEqual(
      [],
    );
  });
});
