import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runHeadroom } from './runHeadroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const size = (args: readonly string[], input = '') => runHeadroom(folder, ['size', ...args], input);

const llama8b = JSON.stringify({
  model_type: 'llama',
  num_hidden_layers: 32,
  hidden_size: 4096,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14_336,
  vocab_size: 128_256,
  max_position_embeddings: 131_072,
});

describe('headroom size', () => {
  it('train tells memory and time, and ends with 2 and ways out where a run does not fit', async () => {
    const lora = await size([
      'train',
      'Qwen2.5-7B',
      '--gpu',
      'h100-sxm',
      '--method',
      'lora',
      '--tokens',
      '1e8',
    ]);
    expect(lora).toMatchObject({ code: 0, stderr: '' });
    const answer = JSON.parse(lora.stdout);
    expect(answer).toMatchObject({ fits: true, time: { utilisation: { basis: 'measured' } } });
    expect(answer.memoryPerGpuBytes.total / 2 ** 30).toBeGreaterThan(16);
    const full = await size(['train', 'Qwen2.5-7B', '--gpu', 'rtx-4090']);
    expect(full.code).toBe(2);
    expect(JSON.parse(full.stdout).waysToFit.length).toBeGreaterThan(0);
  });

  it('image and cpu answer in JSON', async () => {
    const image = await size(['image', 'sdxl', '--gpu', 'h100-sxm', '--format', 'fp8']);
    expect(JSON.parse(image.stdout)).toMatchObject({ fits: true, steps: 20 });
    const cpu = await size(['cpu', 'Qwen3-8B', '--bandwidth', '460', '--memory', '384']);
    expect(JSON.parse(cpu.stdout).verdict).toBe('unknown');
  });

  it('reserve splits a day at the least cost', async () => {
    const { stdout } = await size(['reserve', '--curve', '4,4,10,4', '--on-demand', '4', '--reserved', '2']);
    expect(JSON.parse(stdout)).toMatchObject({
      reserved: 4,
      onDemand: [0, 0, 6, 0],
      usdPerDay: 192 + 6 * 6 * 4,
    });
  });

  it('names what is wrong', async () => {
    for (const [args, word] of [
      [['train', 'Qwen2.5-7B', '--gpu', 'h100-sxm', '--gpus', '0'], 'gpus'],
      [['train', 'Qwen2.5-7B', '--gpu', 'h100-sxm', '--optimizer', 'adam'], 'optimizer'],
      [['image', 'sdxl', '--gpu', 'l40s', '--steps', '-1'], 'steps'],
      [['cpu', 'Qwen3-8B', '--bandwidth', '-5', '--memory', '64'], '--bandwidth'],
      [['fit', '--gpu', 'l40s'], 'model'],
      [['reserve', '--curve', '4,-1', '--on-demand', '4', '--reserved', '2'], '--curve'],
      [['fit', '--config-json', 'missing.json', '--gpu', 'l40s'], 'missing.json'],
    ] as const) {
      const { code, stderr } = await size(args);
      expect(code).toBe(1);
      expect(stderr).toContain(word);
    }
  }, 30_000);

  it('takes one GPU and one format where it answers for one, and whole numbers of what cannot be cut', async () => {
    const cpu = ['cpu', 'Qwen3-8B', '--bandwidth', '460', '--memory', '384'];
    const fit = ['fit', 'Llama-3.1-8B', '--gpu'];
    for (const [args, sentence] of [
      [[...fit, 'l40s,h100-sxm'], '--gpu takes one name here, not 2'],
      [[...fit, ','], '--gpu takes one name here, not none'],
      [[...fit, 'l40s', '--weights', 'bf16,fp8'], '--weights takes one name here, not 2'],
      [['train', 'Qwen2.5-7B', '--gpu', 'h100-sxm,l40s'], '--gpu takes one name here, not 2'],
      [['image', 'sdxl', '--gpu', 'l40s,h100-sxm'], '--gpu takes one name here, not 2'],
      [[...fit, 'h100-sxm', '--slice', '1g', '--gpus', '8'], 'a replica cannot span 8 slices'],
      [[...fit, 'l40s', '--slice', '1g'], 'leave --slice out'],
      [[...fit, 'a30', '--slice', '3g'], 'Give 1g, 2g.'],
      [[...cpu, '--sockets', '1.5'], '--sockets must be a whole number from 1 to 16, not 1.5'],
      [[...cpu, '--users', '0.5'], '--users must be a whole number'],
      [[...cpu, '--weights', 'Q4_K_M,Q8_0'], '--weights takes one name here, not 2'],
    ] as const) {
      const { code, stdout, stderr } = await size(args);
      expect([args.join(' '), code, stdout]).toEqual([args.join(' '), 1, '']);
      expect(stderr).toContain(sentence);
    }
    const slice = await size([...fit, 'a30', '--slice', '2g', '--weights', 'int4']);
    expect(JSON.parse(slice.stdout)).toMatchObject({
      fits: true,
      memoryPerGpuBytes: { total: 12 * 2 ** 30 },
    });
    const long = ['--context', '8192', '--concurrency', '64'];
    const { verdict } = JSON.parse((await size([...fit, 'h100-sxm', '--slice', '3g', ...long])).stdout);
    expect(verdict).toMatch(/does not fit on 1 x .* MIG 3g: .* It would fit .* on 1 x /);
    expect(verdict).not.toMatch(/ on [2-9] x /);
  }, 180_000);

  it('faults name the option in its own unit, never a field of the code', async () => {
    const plan = ['plan', 'Llama-3.1-8B', '--input', '1024', '--output', '256', '--rps', '5'];
    for (const [args, sentence] of [
      [[...plan, '--ttft', '-1'], '--ttft must be 1 to 3600000 ms, not -1.'],
      [[...plan, '--tpot', '0'], '--tpot must be 0.1 to 60000 ms, not 0.'],
      [[...plan, '--spare', '-2'], '--spare must be 0 to 100 replicas, not -2.'],
      [['train', 'Qwen2.5-7B', '--gpu', 'h100-sxm', '--batch', '-1'], '--batch must be a whole number'],
      [
        ['train', 'Qwen2.5-7B', '--gpu', 'h100-sxm', '--gpus', '3', '--tp', '2'],
        '3 GPUs do not divide by --tp x --pp = 2.',
      ],
      [['image', 'sdxl', '--gpu', 'l40s', '--steps', '-1'], '--steps must be a whole number'],
    ] as const) {
      const { code, stderr } = await size(args);
      expect(code).toBe(1);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/Seconds|microBatch|Parallel|Replicas/);
    }
  }, 30_000);

  it('fit says in a sentence why not and what would, and ends with 2', async () => {
    const big = await size(['fit', 'Llama-3.1-70B', '--gpu', 'h100-sxm']);
    expect(big.code).toBe(2);
    const { fits, verdict } = JSON.parse(big.stdout);
    expect(fits).toBe(false);
    expect(verdict).toMatch(
      /does not fit on 1 x .*: weights take 131\.\d GiB .*It would fit in fp8, or on 2 x .*, or on 1 x B200/,
    );
    const many = await size(['fit', 'Llama-3.1-8B', '--gpu', 'l40s', '--concurrency', '500']);
    expect(many.code).toBe(2);
    const answer = JSON.parse(many.stdout);
    expect(answer.verdict).toContain(`with at most ${answer.maxConcurrency} at once`);
  }, 30_000);

  it('fit refuses a group that the heads do not divide over, and says which do', async () => {
    const three = await size(['fit', 'Llama-3.1-70B', '--gpu', 'h100-sxm', '--gpus', '3']);
    expect(three.code).toBe(1);
    expect(three.stderr).toMatch(/64 attention heads do not divide over 3 GPUs/);
    expect(three.stderr).toContain('--gpus 2 or 4, or --gpus 1 --stages 3');
    const version = await size(['fit', 'Llama-3.1-8B', '--gpu', 'l40s', '--engine-version', 'abc']);
    expect(version.code).toBe(1);
    expect(version.stderr).toContain('--engine-version');
  }, 30_000);

  it('fit refuses what the engine does not run, and ends with 5 where nobody can size the cache', async () => {
    const amd = await size(['fit', 'Llama-3.1-8B', '--gpu', 'mi300x', '--engine', 'tensorrt-llm']);
    expect(amd.code).toBe(1);
    expect(amd.stderr).toContain('TensorRT-LLM does not run on');
    const version = ['--engine', 'sglang', '--engine-version', '0.5.1'];
    const ignored = await size(['fit', 'Llama-3.1-8B', '--gpu', 'l40s', ...version]);
    expect(ignored.code).toBe(1);
    expect(ignored.stderr).toContain('--engine-version changes nothing for sglang');
    const unknown = await size([
      'fit',
      'Nemotron-3-Nano-30B-A3B',
      '--gpu',
      'h200-sxm',
      '--concurrency',
      '99999',
    ]);
    expect(unknown.code).toBe(5);
    expect(JSON.parse(unknown.stdout)).toMatchObject({ fits: null, maxConcurrency: null });
  }, 30_000);

  it('fit reads a config.json, and GPUs and models from the folder beside hosts.yaml', async () => {
    const read = await size(['fit', '--config-json', '-', '--gpu', 'l40s'], llama8b);
    expect(read).toMatchObject({ code: 0, stderr: '' });
    const named = await size(['fit', 'Llama-3.1-8B', '--gpu', 'l40s']);
    expect(JSON.parse(read.stdout).memoryPerGpuBytes).toEqual(JSON.parse(named.stdout).memoryPerGpuBytes);
    mkdirSync(join(folder, 'catalog'));
    const gpus = 'key,gpu,vram_gb,mem_bw_gbs\nmine,Mine,64,1000\nbad,Bad,,1\n';
    writeFileSync(join(folder, 'catalog', 'gpus.csv'), gpus);
    const own = await size(['fit', 'Llama-3.1-8B', '--gpu', 'mine']);
    expect(JSON.parse(own.stdout)).toMatchObject({ fits: true, memoryPerGpuBytes: { total: 64 * 2 ** 30 } });
    expect(own.stderr).toContain('gpus.csv:3');
  }, 30_000);
});
