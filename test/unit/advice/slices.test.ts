import { describe, expect, it } from 'vitest';
import { FindingsBook } from '#engine/analysis/findingsBook.ts';
import { KeptHostReader } from '#engine/analysis/gather/keptHost.ts';
import type { AdviceArchive, KeptBody } from '#engine/store/adviceArchive.ts';
import { manyFindings } from '../../fixtures/advice/manyFindings.ts';

const nowMs = Date.UTC(2026, 10, 2);

/** How often the thread was free for something else while a task ran, which waits for nothing itself. */
async function turnsDuring<T>(
  task: () => Promise<T>,
): Promise<{ readonly turns: number; readonly result: T }> {
  let turns = 0;
  let isOver = false;
  const count = () => {
    if (isOver) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  const result = await task();
  isOver = true;
  return { turns, result };
}

describe('live frames go out', () => {
  it('while a book of thousands of findings is opened', async () => {
    const filled = await FindingsBook.open(null);
    await filled.fold({
      nowMs,
      findings: manyFindings(3000, nowMs),
      untold: new Set(),
      coverageOf: () => undefined,
      leastCoverage: 0.8,
      perHour: new Map(),
    });
    const kept: readonly KeptBody[] = filled
      .all(nowMs)
      .map((tracked) => ({ key: tracked.finding.id, seenMs: nowMs, body: JSON.stringify(tracked) }));
    const archive: Pick<AdviceArchive, 'findings'> = { findings: async () => kept };
    const { turns, result } = await turnsDuring(() => FindingsBook.open(archive as AdviceArchive));
    expect(result.all(nowMs)).toEqual(filled.all(nowMs));
    expect(turns).toBeGreaterThan(0);
  });

  it('while what a thousand hosts said is read', async () => {
    const gpus = Array.from({ length: 8 }, (_, index) => ({
      uuid: `GPU-${index}`,
      index,
      name: 'NVIDIA H100 80GB HBM3',
      memoryTotalBytes: 8e10,
      powerLimitWatts: 700,
      powerDefaultLimitWatts: 700,
      pcieGenCurrent: 5,
      pcieGenMax: 5,
      pcieWidthCurrent: 16,
      pcieWidthMax: 16,
      isMig: false,
      tenants: Array.from({ length: 20 }, (_tenant, pid) => ({
        pid,
        name: 'python',
        user: 'ada',
        startedAtMs: nowMs,
        memoryBytes: 1e9,
      })),
      unexplainedBytes: 0,
    }));
    const kept = Array.from({ length: 1000 }, (_, at) => ({
      key: `node-${at}`,
      seenMs: nowMs,
      body: JSON.stringify({
        host: `node-${at}`,
        seenMs: nowMs,
        labels: {},
        place: null,
        gpus,
        servers: [],
      }),
    }));
    const asked: string[] = [];
    const reader = new KeptHostReader({
      hostsSeen: async () => new Map(kept.map(({ key, seenMs }) => [key, seenMs])),
      hosts: async (names) => {
        asked.push(...names);
        return kept.filter(({ key }) => names.includes(key));
      },
    });
    const never = new AbortController().signal;
    const nobody = new Map();
    const { turns, result } = await turnsDuring(() => reader.read(nobody, never));
    expect(result).toHaveLength(1000);
    expect(asked).toHaveLength(1000);
    expect(turns).toBeGreaterThan(0);
    // What has not been seen anew is not read again, and stays the same object.
    const [first] = kept.splice(0, 1);
    kept.unshift({ ...(first ?? expect.unreachable()), seenMs: nowMs + 1 });
    const again = await reader.read(nobody, never);
    expect(asked.slice(1000)).toEqual(['node-0']);
    expect(again.map((host, at) => host === result[at])).toEqual([false, ...Array(999).fill(true)]);
    // Whoever is told of otherwise is left out.
    expect(await reader.read(new Map([['node-7', {}]]), never)).toHaveLength(999);
  });
});
