import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesBefore } from '#shared/analysis/funnel/funnelStage.ts';
import { type Funnel, makeFunnel } from '#shared/analysis/funnel/makeFunnel.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { windowStates } from '#shared/analysis/window/stateInterval.ts';
import { attosOf } from '#shared/cost/allocation/attos.ts';
import { type Hours, hourMs, priceOf, profileOf, windowEndMs } from '../../../fixtures/profiles.ts';

const funnelOf = (profiles: readonly GpuProfile[], hours = 100): Funnel =>
  makeFunnel({ profiles, fromMs: windowEndMs - hours * hourMs, toMs: windowEndMs, currency: 'USD' });
const gpu = (uuid: string, hours: Hours, price: string | null = '2', team?: string) =>
  profileOf({ hours, gpu: { uuid, price: priceOf(price), labels: team === undefined ? {} : { team } } });

describe('funnel', () => {
  it('goes from all GPUs to those whose time does something, in GPUs, hours and dollars', () => {
    const { stages } = funnelOf([
      gpu('a', [
        ['notObserved', 20],
        ['idle', 30],
        ['heldIdle', 20],
        ['underUsed', 10],
        ['effective', 20],
      ]),
      gpu('b', [
        ['saturated', 50],
        ['throttled', 25],
        ['unknown', 25],
      ]),
    ]);
    const rows = stages.map(({ stage, gpus, gpuSeconds, cost, gpusEver }) => [
      stage,
      gpus,
      gpuSeconds / 3600,
      cost,
      gpusEver,
    ]);
    expect(rows).toEqual([
      ['total', 2, 200, '400', 2],
      ['reporting', 1.8, 180, '360', 2],
      ['allocated', 1.25, 125, '250', 2],
      ['active', 1.05, 105, '210', 2],
      ['effective', 0.95, 95, '190', 2],
    ]);
  });

  it('counts what has no price apart, and never as 0', () => {
    const funnel = funnelOf([
      gpu('a', [['idle', 100]]),
      gpu(
        'b',
        [
          ['idle', 60],
          ['effective', 40],
        ],
        null,
      ),
    ]);
    expect(funnel.gpusWithoutPrice).toBe(1);
    expect(funnel.states.find(({ state }) => state === 'idle')).toEqual({
      state: 'idle',
      gpuSeconds: 160 * 3600,
      cost: '200',
      unpricedGpuSeconds: 60 * 3600,
    });
    const unpriced = funnelOf([gpu('b', [['idle', 100]], null)]);
    expect(unpriced.stages.map(({ cost }) => cost)).toEqual([null, null, null, null, null]);
  });

  it('tells waste by team, the most first, hosts without a team apart', () => {
    const { teams } = funnelOf([
      gpu(
        'a',
        [
          ['idle', 10],
          ['effective', 90],
        ],
        '2',
        'vision',
      ),
      gpu(
        'b',
        [
          ['spinning', 5],
          ['heldIdle', 20],
          ['effective', 75],
        ],
        '2',
        'search',
      ),
      gpu('c', [['idle', 100]], '0.5'),
      gpu(
        'd',
        [
          ['effective', 50],
          ['notObserved', 50],
        ],
        '2',
        'vision',
      ),
    ]);
    expect(
      teams.map(({ team, gpus, wasted, observedGpuSeconds }) => [
        team,
        gpus,
        wasted.cost,
        observedGpuSeconds / 3600,
      ]),
    ).toEqual(
      [
        [null, 1, '50', 100],
        ['search', 1, '50', 100],
        ['vision', 2, '20', 150],
      ].toSorted((one, other) => (one[0] === null ? -1 : other[0] === null ? 1 : 0)),
    );
  });

  it('has every state leave at one stage or reach the end', () => {
    const leaving = Object.values(leavesBefore).flat();
    expect(new Set(leaving).size).toBe(leaving.length);
    const staying = windowStates.filter((state) => !leaving.includes(state));
    expect(staying).toEqual(['effective', 'saturated', 'throttled']);
  });

  it('sums to the clock and to the price of the clock exactly, whatever was observed', () => {
    const hours = fc.array(fc.tuple(fc.constantFrom(...windowStates), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 8,
    });
    const one = fc.record({
      hours,
      price: fc.integer({ min: 1, max: 99_999 }),
      perHour: fc.integer({ min: 1, max: 3600 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (stories) => {
        const profiles = stories.map(({ hours: run, price, perHour }, at) =>
          profileOf({
            hours: run,
            observedPerHour: perHour,
            gpu: { uuid: `${at}`, price: priceOf(String(price / 7)) },
          }),
        );
        const { states, stages, teams } = funnelOf(profiles);
        const clock = profiles.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs) / 1000, 0);
        const money = (texts: readonly (string | null)[]) =>
          texts.reduce((sum, text) => sum + attosOf(text ?? '0'), 0n);
        expect(states.reduce((sum, { gpuSeconds }) => sum + gpuSeconds, 0)).toBe(clock);
        expect(stages[0]?.gpuSeconds).toBe(clock);
        expect(money(states.map(({ cost }) => cost))).toBe(attosOf(stages[0]?.cost ?? ''));
        expect(money(teams.map(({ all }) => all.cost))).toBe(attosOf(stages[0]?.cost ?? ''));
        const amounts = stages.map(({ cost }) => attosOf(cost ?? ''));
        expect(amounts).toEqual(amounts.toSorted((a, b) => (a === b ? 0 : a > b ? -1 : 1)));
      }),
      { numRuns: 150 },
    );
  });
});
