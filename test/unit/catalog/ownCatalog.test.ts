import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnCatalog } from '#engine/config/catalogFile.ts';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { extendedCatalog } from '#shared/catalog/extendedCatalog.ts';
import { ownCatalogSchema } from '#shared/contract/schemas/catalog.ts';

describe('the user’s own catalogue', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headroom-catalog-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = async (name: string, text: string) => {
    await mkdir(join(folder, 'catalog'), { recursive: true });
    await writeFile(join(folder, 'catalog', name), text);
  };

  it('is empty where there is none', async () => {
    const own = await readOwnCatalog(folder);
    expect(own).toMatchObject({ gpus: [], models: [], problems: [] });
    expect(extendedCatalog(own)).toEqual({ gpus: builtInGpus, models: builtInModels });
  });

  it('adds entries, replaces those of the same key, and tells faults with file and line', async () => {
    await write(
      'gpus.csv',
      'key,vendor,gpu,vram_gb,mem_bw_gbs\nmine,ACME,Mine,64,1000\nt4,NVIDIA,My T4,32,333\nbad,,,-1,5\n',
    );
    await write(
      'models.csv',
      'model,layers,hidden,heads,kv_heads,head_dim,vocab,intermediate\nhouse-7B,32,4096,32,8,128,32000,11008\n',
    );
    const own = await readOwnCatalog(folder);
    expect(own.problems).toHaveLength(1);
    expect(own.problems[0]?.file).toContain('gpus.csv');
    expect(own.problems[0]?.problem).toMatchObject({ line: 4, key: 'vram_gb' });
    const { gpus, models } = extendedCatalog(own);
    expect(gpus).toHaveLength(builtInGpus.length + 1);
    expect(gpus.find(({ key }) => key === 't4')).toMatchObject({
      memoryBytesPerSecond: 333e9,
      memoryBytes: 30 * 2 ** 30,
    });
    expect(models.at(-1)?.key).toBe('house-7B');
    // Nobody has held the user's figures against a source, and they do not say that they did.
    for (const one of [
      gpus.find(({ key }) => key === 'mine'),
      gpus.find(({ key }) => key === 't4'),
      models.at(-1),
    ])
      expect(one?.provenance.confidence).toBe('own entry');
  });

  it('takes what an entry says of its own figures', async () => {
    const rows = ['a,64,1000,confirmed,invoice', 'b,64,1000,VERIFY,', 'c,64,1000,,a data sheet'];
    await write('gpus.csv', `key,vram_gb,mem_bw_gbs,confidence,source\n${rows.join('\n')}\n`);
    const { gpus } = await readOwnCatalog(folder);
    expect(gpus.map(({ provenance }) => provenance.confidence)).toEqual([
      'confirmed',
      'unverified',
      'own entry',
    ]);
  });

  it('says that a file is too large or no text, and keeps the other', async () => {
    await write(
      'models.csv',
      'model,layers,hidden,heads,kv_heads,head_dim,vocab,intermediate\nx,1,1,1,1,1,1,1\n',
    );
    await mkdir(join(folder, 'catalog', 'gpus.csv'));
    const own = await readOwnCatalog(folder);
    expect(own.models).toHaveLength(1);
    expect(own.problems[0]?.problem.message).toContain('cannot be read');
  });

  it('passes the contract’s schema, as all built-in entries do', async () => {
    const all = { folder, gpus: [...builtInGpus], models: [...builtInModels], problems: [] };
    expect(ownCatalogSchema.parse(all)).toEqual(all);
  });
});
