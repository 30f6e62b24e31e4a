import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { everyMs, gpuCount, killedRetention } from './killedFleet.ts';
import { graceMs, hourMs, maintainAll, rowsOf, scratchFolder, startMs } from './storeFixture.ts';

const kills = 50;
const child = fileURLToPath(new URL('appendingChild.ts', import.meta.url));

/** A small generator with a seed (mulberry32), so that a failure can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Killed {
  /** Ticks that the child said were durable. */
  readonly acknowledged: readonly number[];
  /** It died between the beginning and the end of a step of maintenance. */
  readonly maintaining: boolean;
}

/** Lets a child append from a time on and kills it some milliseconds after some acknowledged ticks (0: after it opened the file). */
async function appendUntilKilled(
  path: string,
  fromMs: number,
  afterTicks: number,
  afterMs: number,
): Promise<Killed> {
  const running: ChildProcess = spawn(process.execPath, [child, path, String(fromMs)]);
  onTestFinished(() => void running.kill('SIGKILL'));
  const acknowledged: number[] = [];
  let said = '';
  let maintaining = false;
  running.stderr?.on('data', (bytes: Buffer) => {
    said += bytes;
  });
  const lines = createInterface({ input: running.stdout! });
  lines.on('line', (line) => {
    if (line.startsWith('maintain')) {
      maintaining = line === 'maintain';
      return;
    }
    if (line.startsWith('ack ')) acknowledged.push(Number(line.slice(4)));
    if (acknowledged.length === afterTicks) setTimeout(() => running.kill('SIGKILL'), afterMs);
  });
  const [[, signal]] = await Promise.all([once(running, 'exit'), once(lines, 'close')]);
  expect(signal, said).toBe('SIGKILL');
  return { acknowledged, maintaining };
}

/** Ticks in the file by hour, from the readings of every tier together; fails where a tick is there in part. */
async function ticksByHour(path: string, toMs: number): Promise<readonly number[]> {
  const store = await openTelemetryStore({ path, retention: killedRetention });
  const hours = Math.ceil((toMs - startMs) / hourMs);
  const { series } = await store.series({
    target: { kind: 'all' },
    metrics: ['powerWatts'],
    fromMs: startMs,
    toMs: startMs + Math.max(10, hours) * hourMs,
    points: 1000,
  });
  await store.close();
  const { count = [] } = series[0] ?? {};
  const bucketMs = (Math.max(10, hours) * hourMs) / count.length;
  const byHour = new Array<number>(hours).fill(0);
  count.forEach((readings, bucket) => {
    const hour = Math.floor((bucket * bucketMs) / hourMs);
    if (readings > 0) byHour[hour] = (byHour[hour] ?? 0) + readings / (10 * gpuCount);
  });
  return byHour;
}

/** What the kills left is rolled up, dropped and tidied as if there had been none. */
async function expectMaintainable(path: string, nextMs: number): Promise<void> {
  const store = await openTelemetryStore({ path, retention: killedRetention });
  await maintainAll(store, nextMs + graceMs);
  await store.close();
  expect(readdirSync(dirname(path))).toEqual(['telemetry.duckdb']);
  const wholeHours = Math.floor((nextMs - startMs) / hourMs);
  const [found] = await rowsOf(
    path,
    `SELECT count(*)::INTEGER AS hours, (SELECT min(at_s)::DOUBLE FROM raw) AS oldest FROM hour WHERE at_s < ${startMs / 1000 + wholeHours * 3600}`,
  );
  expect(found?.hours).toBe(wholeHours * gpuCount);
  expect(wholeHours).toBeGreaterThan(5);
  expect(Number(found?.oldest) * 1000).toBeGreaterThan(startMs);
}

const ticksPerHour = hourMs / everyMs;

test(`${kills} kills under load lose no acknowledged tick, count none twice, and leave a file that opens clean`, async () => {
  const path = join(scratchFolder(), 'telemetry.duckdb');
  const random = seeded(20261121);
  let nextMs = startMs;
  let withLog = 0;
  let whileMaintaining = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { acknowledged, maintaining } = await appendUntilKilled(
      path,
      nextMs,
      Math.floor(random() * 20),
      random() * 40,
    );
    if (existsSync(`${path}.wal`)) withLog += 1;
    if (maintaining) whileMaintaining += 1;
    // The next child sends the tick that was in flight again, stored or not.
    nextMs = (acknowledged.at(-1) ?? nextMs - everyMs) + everyMs;
    const stored = (nextMs - startMs) / everyMs;
    const byHour = await ticksByHour(path, nextMs + everyMs);
    const total = byHour.reduce((sum, ticks) => sum + ticks, 0);
    expect([stored, stored + 1], `after kill ${kill}`).toContain(total);
    byHour.slice(0, -1).forEach((ticks, hour) => {
      const whole = Math.min(ticksPerHour, stored - hour * ticksPerHour);
      expect([whole, Math.min(ticksPerHour, whole + 1)], `hour ${hour} after kill ${kill}`).toContain(ticks);
    });
  }
  expect(withLog).toBeGreaterThan(kills / 2);
  expect(whileMaintaining).toBeGreaterThan(0);
  await expectMaintainable(path, nextMs);
}, 180_000);
