import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { startDemoFleet } from '#demo/startDemoFleet.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { exact, sumExact } from '#shared/money/decimal.ts';

const soon = { timeout: 120_000, interval: 500 };

it('prices a fleet as rates.yaml says, sums to the last place, and counts what has no price', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-accrual-'));
  writeFileSync(
    join(folder, 'rates.yaml'),
    'catalogue: {use: false}\ncards:\n  - {name: H100, applies: {gpu: h100-sxm}, perGpuHour: 2.000000000000000001}\n' +
      'commitments:\n  - {name: plan, applies: {}, perGpuHour: 1, quantity: 1000}\n',
  );
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: startDemoFleet,
  });
  onTestFinished(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const client = createRouterClient(engine.router);
  await client.demo.start({ gpus: 64 });
  const priced = async () => {
    const { now } = await client.rates.get({});
    return now.pricedGpus > 0 && now.rows.every(({ subject }) => subject.gpuName !== '');
  };
  await expect.poll(priced, soon).toBe(true);

  // An edit makes everything new at once, though accrual is kept for a minute otherwise.
  await client.rates.edit({
    section: 'cards',
    was: 'H100',
    entry: {
      name: 'H100',
      applies: { gpu: 'h100-sxm' },
      perGpuHour: '3.000000000000000001',
      currency: 'USD',
    },
  });
  // Hosts still answer while this is read: both are asked until they speak of the same GPUs.
  const both = async () => {
    const { now } = await client.rates.get({});
    return { now, accrual: await client.rates.accrual({}) };
  };
  const isSame = async () => {
    const { now, accrual: found } = await both();
    return found.totals[0]?.gpus === now.gpus && found.totals[0].unpricedGpus === now.gpus - now.pricedGpus;
  };
  await expect.poll(isSame, soon).toBe(true);
  const { now, accrual } = await both();
  const [total] = accrual.totals;
  expect(total?.demo).toBe(true);
  const pricedGpus = (total?.gpus ?? 0) - (total?.unpricedGpus ?? 0);
  expect(total?.perHour).toBe(exact('3.000000000000000001').times(pricedGpus).toFixed());
  expect(
    now.rows
      .filter(({ answer }) => answer.rate === null)
      .every(({ subject }) => subject.gpuKey !== 'h100-sxm'),
  ).toBe(true);
  // A simulated fleet uses up nothing that the user has bought.
  expect(now.commitments).toMatchObject([{ name: 'plan', used: 0, unused: 1000, unusedPerHour: '1000' }]);
  const known = (groups: typeof accrual.hosts) => groups.flatMap(({ perHour }) => perHour ?? []);
  expect(sumExact(known(accrual.hosts))).toBe(total?.perHour);
  expect(sumExact(known(accrual.teams))).toBe(total?.perHour);

  const [row] = now.rows.filter(({ answer }) => answer.rate !== null);
  const detail = await client.rates.detail({ host: row?.subject.host ?? '' });
  expect(detail.answers.some(({ answer }) => answer.rate?.rule === 'H100')).toBe(true);

  const preview = await client.rates.preview({ section: 'cards', was: 'H100', entry: null });
  expect(preview.pricedGpus).toBe(0);
  const refused = client.rates.edit({ section: 'cards', was: 'gone', entry: null });
  await expect(refused).rejects.toMatchObject({
    code: 'REFUSED',
    data: { remedy: expect.stringContaining('look again') },
  });
});
