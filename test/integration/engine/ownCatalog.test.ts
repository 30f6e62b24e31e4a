import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';

it('gives the user’s own GPUs and models as they are now, and the faults of their files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-own-catalog-'));
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: folder,
    shell: 'browser',
    store: false,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  try {
    const client = createRouterClient(engine.router);
    expect(await client.catalog.get({})).toMatchObject({ gpus: [], models: [], problems: [] });
    mkdirSync(join(folder, 'catalog'));
    const rows = 'key,gpu,vram_gb,mem_bw_gbs\nmine,"My <b>card</b>",64,1000\nbad,,none,1\n';
    writeFileSync(join(folder, 'catalog', 'gpus.csv'), rows);
    const { gpus, problems } = await client.catalog.get({});
    expect(gpus.map(({ key, name }) => [key, name])).toEqual([['mine', 'My <b>card</b>']]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('gpus.csv:3');
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
