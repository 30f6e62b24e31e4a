import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { catalogRows } from '#shared/catalog/catalogTable.ts';
import { gpuRows } from '#shared/catalog/data/gpuRows.ts';
import { modelRows } from '#shared/catalog/data/modelRows.ts';
import { parseGpuCatalog } from '#shared/catalog/gpuCatalog.ts';
import { parseModelCatalog } from '#shared/catalog/modelCatalog.ts';
import { countParameters } from '#shared/sizing/parameters.ts';

/** The header and one row of a table with another cell. No cell before those that are changed is quoted. */
function changed(table: string, name: string, column: string, cell: string): string {
  const [header = '', ...lines] = table.split('\n');
  const cells = lines.find((line) => line.startsWith(`${name},`))?.split(',') ?? [];
  cells[header.split(',').indexOf(column)] = cell;
  return `${header}\n${cells.join(',')}\n`;
}

describe('the catalogues', () => {
  it('hold every row of their tables, each with a source or marked as unverified', () => {
    expect(builtInGpus).toHaveLength(71);
    expect(builtInModels).toHaveLength(70);
    for (const { provenance } of [...builtInGpus, ...builtInModels])
      expect(provenance.source !== '' || provenance.confidence === 'unverified').toBe(true);
    expect(
      builtInGpus.filter(({ provenance }) => provenance.confidence === 'confirmed').length,
    ).toBeGreaterThan(20);
    expect(
      builtInGpus.filter(({ provenance }) => provenance.confidence === 'unverified').length,
    ).toBeGreaterThan(15);
  });

  it('know the memory that drivers report, and each GPU of a card that has two', () => {
    const gpu = (key: string) => builtInGpus.find((one) => one.key === key);
    // Price lists write 268.6 GiB for the B300 of AWS.
    expect((gpu('b300-sxm')?.memoryBytes ?? 0) / 2 ** 30).toBeCloseTo(268.6, 1);
    expect(gpu('b300-sxm')?.provenance.note).toMatch(/268-288.*; memory: 275040 MiB by nvidia-smi$/);
    expect((gpu('gb300')?.memoryBytes ?? 0) / 2 ** 20).toBe(284_208);
    expect(gpu('mi250x')).toMatchObject({
      name: 'Instinct MI250X (1 of 2 GCD)',
      memoryBytes: 64 * 2 ** 30,
      memoryBytesPerSecond: 1638.5e9,
      flops: { bf16: 191.5e12 },
      nvlinkBytesPerSecond: 200e9,
      pcieBytesPerSecond: 32e9,
      tdpWatts: 280,
    });
    expect(gpu('mi250')?.memoryBytes).toBe(64 * 2 ** 30);
    expect(gpu('mi210')?.memoryBytes).toBe(64 * 2 ** 30);
  });

  const shared = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
  const given = (file: string) => {
    try {
      return readFileSync(resolve(shared, file), 'utf8').replaceAll('\r\n', '\n');
    } catch {
      return null;
    }
  };
  const isGiven = given('gpu_specs.csv') !== null;
  it.skipIf(!isGiven).each([
    ['gpu_specs.csv', gpuRows],
    ['model_configs.csv', modelRows],
  ])('are those that were given, where they are beside the checkout: %s', (file, rows) => {
    expect(rows.trimEnd()).toBe(given(file)?.trimEnd());
  });

  it('count parameters from the dimensions alone within 0.5 % of the figures, wherever they follow from them', () => {
    let seen = 0;
    const wrong = catalogRows(modelRows).flatMap((row) => {
      const said = row.number('params_total_b');
      const model = builtInModels.find(({ key }) => key === row.text('model'));
      if (said === null || !model || !row.text('params_basis').startsWith('computed')) return [];
      seen += 1;
      // A published total would be its own proof.
      const ours = countParameters({ ...model, publishedParameters: null }).total / 1e9;
      // Figures are given to 10 million.
      return Math.abs(ours - said) <= Math.max(0.005 * said, 0.005) ? [] : [[model.key, ours, said]];
    });
    // Its row has the experts' width where its dense layers are twice as wide: the published total brings the difference.
    expect(wrong.map(([key]) => key)).toEqual(['Llama-4-Maverick-17B-128E']);
    expect(seen).toBe(59);
  });

  it('tell which row is wrong and what it needs, and keep the others', () => {
    const header = gpuRows.split('\n', 1)[0] ?? '';
    const text = `${header}\nmine,NVIDIA,Mine,PCIe,24,GDDR6,600\n,NVIDIA\nbad,NVIDIA,Bad,PCIe,none,GDDR6,600\nworse,NVIDIA,W,PCIe,24,GDDR6,-1\n`;
    const { gpus, problems } = parseGpuCatalog(text);
    expect(gpus.map(({ key, memoryBytes }) => [key, memoryBytes])).toEqual([['mine', 24 * 2 ** 30]]);
    expect(problems).toEqual([
      { line: 3, column: 'key', message: 'The GPU has no key; give it one.' },
      { line: 4, column: 'vram_gb', message: 'bad needs a number above 0 in vram_gb, not "none".' },
      { line: 5, column: 'mem_bw_gbs', message: 'worse needs a number above 0 in mem_bw_gbs, not "-1".' },
    ]);
    expect(parseModelCatalog('model,layers\nx,\n').problems[0]?.message).toBe(
      'x needs a whole number above 0 in layers, not "".',
    );
  });

  it.each([
    ['fp32_tflops', '-60', 'needs a number above 0 in fp32_tflops, or nothing, not "-60"'],
    ['fp8_dense_tflops', 'fast', 'needs a number above 0 in fp8_dense_tflops, or nothing, not "fast"'],
    ['vram_gb', '80000', 'needs a number up to 10000 in vram_gb, not "80000"'],
    ['nvlink_unidir_gbs', '0', 'needs a number above 0 in nvlink_unidir_gbs, or nothing, not "0"'],
    ['mig_max', '3.5', 'needs a whole number from 0 in mig_max, or nothing, not "3.5"'],
    ['tdp_w', 'Infinity', 'needs a number above 0 in tdp_w, or nothing, not "Infinity"'],
  ])('say what is wrong with a GPU whose %s is %s', (column, cell, message) => {
    const { gpus, problems } = parseGpuCatalog(changed(gpuRows, 'h100-sxm', column, cell));
    expect(gpus).toEqual([]);
    expect(problems).toEqual([{ line: 2, column, message: `h100-sxm ${message}.` }]);
  });

  it.each([
    ['params_total_b', '-7', 'needs a number above 0 in params_total_b, or nothing, not "-7"'],
    ['layers', '32.5', 'needs a whole number above 0 in layers, not "32.5"'],
    ['kv_heads', '64', 'has 64 in kv_heads, more than the 32 in heads; mend one of the two'],
    ['experts_per_tok', '9', 'has 9 in experts_per_tok, more than the 8 in n_experts; mend one of the two'],
    ['n_moe_layers', '33', 'has 33 in n_moe_layers, more than the 32 in layers; mend one of the two'],
    ['moe_intermediate', '', 'needs a whole number above 0 in moe_intermediate, not ""'],
    ['vocab', '1e30', 'needs a whole number up to 100000000 in vocab, not "1e30"'],
  ])('say what is wrong with a model whose %s is %s', (column, cell, message) => {
    const { models, problems } = parseModelCatalog(changed(modelRows, 'Mixtral-8x7B', column, cell));
    expect(models).toEqual([]);
    expect(problems).toEqual([{ line: 2, column, message: `Mixtral-8x7B ${message}.` }]);
  });
});
