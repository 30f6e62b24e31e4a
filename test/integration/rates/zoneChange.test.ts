import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import type { Topic } from '#shared/contract/topics.ts';
import { billingMonthOf, dayOf, monthSpan, startOfDay } from '#shared/money/billingCalendar.ts';

it('announces bills and rates anew once estimates follow another billing zone', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-zone-'));
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: false,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  const ended = new AbortController();
  onTestFinished(async () => {
    ended.abort();
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const client = createRouterClient(engine.router);
  const changes = (await client.app.changes({}, { signal: ended.signal }))[Symbol.asyncIterator]();
  const nextTopics = async (): Promise<readonly Topic[]> => {
    const { done, value } = await changes.next();
    if (done) throw new Error('the stream of changes ended');
    return value.topics;
  };
  // The first says everything; only what is told after it is of the edit.
  await nextTopics();
  const timeZone = 'Pacific/Kiritimati';
  await client.spend.setCalendar({ timeZone, fiscalYearStart: 1 });
  const told = new Set<string>();
  while (!told.has('rates')) for (const topic of await nextTopics()) told.add(topic);
  expect(told).toContain('billing');
  const { atMs, dayFromMs, monthFromMs } = await client.rates.accrual({});
  expect(dayFromMs).toBe(startOfDay(dayOf(atMs, timeZone), timeZone));
  expect(monthFromMs).toBe(monthSpan(billingMonthOf(atMs, timeZone), timeZone).fromMs);
});
