import { describe, expect, test } from 'vitest';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { cellAt, createFleetWindow, type FleetWindow } from '#shared/analysis/window/fleetWindow.ts';
import { writeHour } from '#shared/analysis/window/writeHour.ts';
import { writeTokens } from '#shared/analysis/window/writeTokens.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import { llmNowMetrics } from '#shared/domain/llmServer.ts';
import { simHours } from '#sim/history/simHours.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { appendRange, graceMs, hourMs, maintainAll, newStore, row, startMs } from './storeFixture.ts';

const filled = async (store: TelemetryStore, fromMs: number, toMs: number): Promise<FleetWindow> => {
  const window = createFleetWindow({ fromMs, toMs, gpus: store.windowHours.gpus(fromMs) });
  await store.windowHours.fill(window, fromMs, toMs);
  return window;
};
const rowOf = (window: FleetWindow, uuid: string, host = 'alpha') =>
  window.rowOf.get(`${uuid}\n${host}`) ?? -1;

describe('hours of the fleet', () => {
  test('are in a window what they were when they were written', async () => {
    const { store } = await newStore();
    const toMs = startMs + 36 * hourMs;
    const past = { fleet: planFleet({ gpus: 24, seed: 3 }), fromMs: startMs, toMs, lostShare: 0.1 };
    const hours = [...simHours(past)];
    await store.appendPastHours(hours);
    const window = await filled(store, startMs, toMs);
    const direct = createFleetWindow({ fromMs: startMs, toMs, gpus: window.gpus });
    for (const hour of hours) writeHour(direct, rowOf(window, hour.uuid, hour.host), hour.hourMs, hour);
    expect(window.gpus).toHaveLength(24);
    for (const [name, column] of Object.entries(direct.columns)) {
      const read = window.columns[name as keyof typeof direct.columns];
      // The store keeps a tenth of a watt or percent: the last step may differ.
      const wrong = column.findIndex((kept, cell) => Math.abs(kept - (read[cell] ?? 0)) > 1);
      expect({ name, wrong }).toEqual({ name, wrong: -1 });
    }
    expect(window.columns.coveredSeconds.some((seconds) => seconds > 0 && seconds < 3600)).toBe(true);
  });

  test('keep to the card when the indexes of its host shift, and to the host when the card moves', async () => {
    const { store } = await newStore();
    const work = { utilizationGpuPercent: 90, powerWatts: 400 };
    const rest = { utilizationGpuPercent: 0, powerWatts: 60 };
    const idle = gpuStateCode.idle;
    // The first card of three is lost after an hour: what was index 1 is index 0 then, with the same UUID.
    await appendRange(
      store,
      startMs,
      startMs + 2 * hourMs,
      (atMs) => [
        ...(atMs < startMs + hourMs ? [row({ uuid: 'GPU-a', means: rest, state: idle })] : []),
        row({ uuid: 'GPU-b', means: work }),
        row({ uuid: 'GPU-c', host: atMs < startMs + hourMs ? 'alpha' : 'beta', means: work }),
      ],
      30,
    );
    await maintainAll(store, startMs + 2 * hourMs + graceMs);
    const window = await filled(store, startMs, startMs + 2 * hourMs);
    const watts = (uuid: string, host?: string) => {
      const at = rowOf(window, uuid, host) * 2;
      const [even, odd] = [window.columns.powerMean[at], window.columns.powerMean[at + 1]];
      const inOrder = window.fromHour % 2 === 0 ? [even, odd] : [odd, even];
      return inOrder.map((kept = 0) => (kept === 0 ? null : (kept - 1) / 10));
    };
    expect(watts('GPU-a')).toEqual([60, null]);
    expect(watts('GPU-b')).toEqual([400, 400]);
    expect(watts('GPU-c')).toEqual([400, null]);
    expect(watts('GPU-c', 'beta')).toEqual([null, 400]);
    const moved = window.gpus.find(({ uuid, host }) => uuid === 'GPU-c' && host === 'alpha');
    expect(moved?.goneMs).toBeLessThanOrEqual(startMs + hourMs);
  });

  test('of DCGM come from their own rows, and what is not told is not 0', async () => {
    const { store } = await newStore();
    await appendRange(
      store,
      startMs,
      startMs + hourMs,
      () => [
        row({ uuid: 'GPU-a', means: { powerWatts: 500, smActivePercent: 64, tensorActivePercent: 0 } }),
        row({ uuid: 'GPU-b', means: { powerWatts: 300 } }),
      ],
      60,
    );
    await maintainAll(store, startMs + hourMs + graceMs);
    const { columns, rowOf: rows } = await filled(store, startMs, startMs + hourMs);
    const [a, b] = [rows.get('GPU-a\nalpha') ?? -1, rows.get('GPU-b\nalpha') ?? -1];
    expect([columns.smActiveMean[a], columns.tensorActiveMean[a], columns.dramActiveMean[a]]).toEqual([
      129, 1, 0,
    ]);
    expect([columns.smActiveMean[b], columns.utilizationMean[b], columns.powerMean[b]]).toEqual([0, 0, 3001]);
  });

  test('end before the first hour that is not rolled up yet; the running hour is left out', async () => {
    const { store } = await newStore();
    await appendRange(
      store,
      startMs,
      startMs + 2.5 * hourMs,
      () => [row({ means: { powerWatts: 100 } })],
      60,
    );
    const nowMs = startMs + 2.5 * hourMs;
    expect(store.windowHours.completeUntilMs(nowMs)).toBe(startMs);
    await maintainAll(store, nowMs);
    expect(store.windowHours.completeUntilMs(nowMs)).toBe(startMs + 2 * hourMs);
    expect(store.windowHours.completeUntilMs(nowMs + 5 * hourMs)).toBe(startMs + 2 * hourMs);
    await maintainAll(store, nowMs + 5 * hourMs);
    expect(store.windowHours.completeUntilMs(nowMs + 5 * hourMs)).toBe(startMs + 7 * hourMs);
  });

  test('know the tokens of LLM servers at the GPUs that they run on', async () => {
    const { store } = await newStore();
    await appendRange(store, startMs, startMs + 2 * hourMs, () => [row(), row({ uuid: 'GPU-1' })], 60);
    const minute = (atMs: number, model: string, rate: number) => ({
      atMs,
      id: model,
      host: 'alpha',
      place: ':8000',
      model,
      coverageSeconds: 60,
      means: new Float64Array(llmNowMetrics.length).fill(rate),
    });
    const silent = {
      ...minute(startMs, 'untold', 0),
      means: new Float64Array(llmNowMetrics.length).fill(Number.NaN),
    };
    await store.llm.append(
      [minute(startMs, 'busy', 10), minute(startMs + hourMs, 'busy', 0), silent],
      startMs + 2 * hourMs + 60_000,
    );
    await maintainAll(store, startMs + 2 * hourMs + graceMs);
    const hours = await store.windowHours.tokens(startMs, startMs + 2 * hourMs);
    expect(
      hours.map(({ modelId, hourMs: at, tokens }) => [modelId, (at - startMs) / hourMs, tokens]).toSorted(),
    ).toEqual([
      ['busy', 0, 1200],
      ['busy', 1, 0],
      ['untold', 0, Number.NaN],
    ]);
    const window = await filled(store, startMs, startMs + 2 * hourMs);
    writeTokens(window, hours, new Map([['busy', [rowOf(window, 'GPU-1')]]]));
    const { llmTokens } = window.columns;
    const at = (uuid: string, hour: number) =>
      llmTokens[cellAt(window, rowOf(window, uuid), window.fromHour + hour)];
    expect(at('GPU-1', 0)).toBeGreaterThan(30);
    expect([at('GPU-1', 1), at('GPU-0', 0)]).toEqual([1, 0]);
  });

  test('can be given up', async () => {
    const { store } = await newStore();
    await store.appendPastHours([
      ...simHours({ fleet: planFleet({ gpus: 8, seed: 3 }), fromMs: startMs, toMs: startMs + hourMs }),
    ]);
    const window = createFleetWindow({ fromMs: startMs, toMs: startMs + hourMs, gpus: [] });
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(store.windowHours.fill(window, startMs, startMs + hourMs, { signal })).rejects.toThrow(
      'given up',
    );
    // The reader is free again.
    await store.windowHours.fill(window, startMs, startMs + hourMs);
    expect(window.gpus).toHaveLength(8);
  });
});
