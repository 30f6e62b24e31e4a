import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoFleet } from '#demo/startDemoFleet.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { addMonths } from '#shared/money/billingCalendar.ts';
import { type MovedFleet, moveFleet } from './movedFleet.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-what-if-'));
const kept = { gpuKey: null, gpuCount: null, precision: null, hoursPerMonth: null };
let moved: MovedFleet;
let engine: Awaited<ReturnType<typeof startEngine>>;

const client = () => createRouterClient(engine.router);

/** What one GPU would cost at another price, by the load of a month or of the window. */
function ask(uuid: string | undefined, month: string | null) {
  const subject = { of: 'gpus' as const, uuids: [uuid ?? ''] };
  return client().advice.whatIf({ subject, to: { ...kept, pricePerGpuHour: '1' }, month });
}

beforeAll(async () => {
  moved = await moveFleet(folder);
  engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'cli',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: startDemoFleet,
  });
}, 240_000);
afterAll(async () => {
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a what-if of a month', { timeout: 240_000 }, () => {
  it('is about the GPUs of that month, which are not there any more', async () => {
    const [gone] = moved.before.gpus;
    const answer = await ask(gone, moved.month);
    expect(answer.today.gpuCount).toBe(1);
    expect(answer.target.monthlyCost?.expected).toBe('730');
    await expect(ask(gone, null)).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('knows nothing of GPUs that came later, and asks the window where no month is named', async () => {
    const [newer] = moved.since.gpus;
    await expect(ask(newer, moved.month)).rejects.toThrow('None of these GPUs was seen in the window.');
    expect((await ask(newer, null)).today.gpuCount).toBe(1);
  });

  it('is refused for a month without telemetry, with what to do', async () => {
    const [gone] = moved.before.gpus;
    await expect(ask(gone, addMonths(moved.month, -6))).rejects.toThrow('Nothing was observed in that time.');
  });
});
