import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runHeadroom } from './runHeadroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const check = (input: string) =>
  runHeadroom(folder, ['size', 'check', '--measurements', '-', '--json'], input);

describe('headroom size check', () => {
  it('prints errors by metric and group, and why it leaves rows out', async () => {
    const rows = [
      'gpu,model,precision,engine,tp,n_gpus,isl,osl,concurrency_or_maxbatch,tpot_ms,ttft_ms,load_type,extra',
      '"NVIDIA H100 80GB HBM3",meta-llama/Meta-Llama-3.1-70B-Instruct-FP8,,sglang 0.5,4,4,1024,256,16,20,200,"closed loop, fixed",x',
      'H100-SXM5-80GB,deepseek-ai/DeepSeek-R1-0528,fp8_e4m3,trtllm,8,8,1024,1024,32,25,,closed loop,',
      'TPU v5e,Llama-3.1-8B,bf16,vllm,1,1,100,100,1,10,,closed loop,',
    ];
    const { code, stdout, stderr } = await check(`\uFEFF${rows.join('\r\n')}\r\n`);
    expect([code, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      rows: 3,
      predicted: 2,
      metrics: { tpot: { n: 2 }, ttft: { n: 1 }, throughput: { n: 0, medianAbsPct: null } },
      skipped: [{ reason: 'unknown GPU', n: 1 }],
    });
    const keys = report.groups.map(({ by, key }: { by: string; key: string }) => `${by} ${key}`);
    expect(new Set(keys)).toEqual(
      new Set([
        'gpu h100-sxm',
        'model Llama-3.1-70B',
        'model DeepSeek-V3/R1',
        'precision fp8',
        'engine sglang',
        'engine tensorrt-llm',
      ]),
    );
  });

  it('says in a sentence what keeps a file from being measurements', async () => {
    for (const [text, says] of [
      ['', 'holds nothing'],
      ['a,b\n1,2\n', 'no column for the model'],
      ['model_key,gpu_key\nx,y\n', 'no column for a measured figure'],
    ] as const) {
      const { code, stderr } = await check(text);
      expect(code).toBe(1);
      expect(stderr).toContain(says);
    }
    const file = join(folder, 'rows.csv');
    writeFileSync(file, 'model,gpu,tpot_ms\n');
    const { code, stdout } = await runHeadroom(folder, ['size', 'check', '--measurements', file, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 0, predicted: 0 });
  });
});
