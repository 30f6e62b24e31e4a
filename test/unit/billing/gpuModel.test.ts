import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { googleGpuIn, googleGpuSql, gpuModelIn } from '#engine/billing/naming/gpuModel.ts';

const named: readonly (readonly [text: string, model: string | null])[] = [
  ['Nvidia H100 80GB GPU running in Iowa', 'H100'],
  ['Nvidia Tesla T4 GPU attached to Spot Preemptible VMs', 'T4'],
  ['gpu-h100x8-640gb', 'H100'],
  ['gpu-mi300x1-192gb', 'MI300X'],
  ['gpu-l40sx1-48gb', 'L40S'],
  ['GPU-8xCPU-64GB-1xL40S', 'L40S'],
  ['NVIDIA A100-SXM4-80GB', 'A100'],
  ['NVIDIA GeForce RTX 4090', 'RTX 4090'],
  ['RTX PRO 6000 Blackwell', 'RTX PRO 6000'],
  ['NVIDIA RTX 6000 Ada Generation', 'RTX 6000 Ada'],
  ['RTX_4000_Ada', 'RTX 4000 Ada'],
  ['Quadro RTX 6000', 'RTX 6000'],
  ['NVIDIA GeForce RTX 3080 Ti', 'RTX 3080 Ti'],
  ['NVIDIA GeForce RTX 4070 Ti SUPER', 'RTX 4070 Ti SUPER'],
  ['NVIDIA RTX A6000', 'RTX A6000'],
  ['gpu.gb200.4x', 'GB200'],
  ['A2 Instance Core running in Iowa', 'A2'],
  ['Standard volume', null],
  ['LA100B', null],
  ['Nvidia B300 GPU running in Iowa', 'B300'],
  ['Nvidia GH200 GPU', 'GH200'],
  ['gpu_mi325_x', 'MI325X'],
];

describe('the GPU that a text names', () => {
  it.each(named)('%s', (text, model) => {
    expect(gpuModelIn(text)).toBe(model);
  });

  it('is the same in SQL, where a SKU of Google says that it is of a GPU', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const texts = [...named.flatMap(([text]) => [`${text} GPU`, `GPU ${text}`, text]), 'a gpu', ''];
    const found = await connection.runAndReadAll(
      `SELECT ${googleGpuSql('sku')} FROM (SELECT unnest(from_json($texts, '["VARCHAR"]')) AS sku)`,
      { texts: JSON.stringify(texts) },
    );
    connection.closeSync();
    instance.closeSync();
    expect(found.getRows().flat()).toEqual(texts.map(googleGpuIn));
    expect(googleGpuIn('A2 Instance Core running in Iowa')).toBeNull();
    expect(googleGpuIn('Nvidia RTX 6000 Ada GPU')).toBe('RTX 6000 Ada');
  });
});
