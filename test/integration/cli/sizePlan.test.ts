import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCommand, runHeadroom, startHeadroom } from './runHeadroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const plan = (args: readonly string[], input = '') => runHeadroom(folder, ['size', 'plan', ...args], input);
const work = ['--input', '1024', '--output', '256'];

describe('headroom size plan', () => {
  it('tells of each configuration how it is laid out and what was measured of that', async () => {
    const { code, stdout } = await plan([
      'DeepSeek-V3/R1',
      ...work,
      '--rps',
      '5',
      '--weights',
      'fp8',
      '--top',
      '500',
    ]);
    expect(code).toBe(0);
    const { configurations, rejections } = JSON.parse(stdout);
    const apart = configurations.find(
      (one: { parallelism: { dataParallelAttention: boolean } }) => one.parallelism.dataParallelAttention,
    );
    expect(apart.evidence).toMatchObject({ kind: 'dataParallelAttention', note: expect.any(String) });
    expect(new Set(configurations.map(({ kv }: { kv: string }) => kv))).toEqual(new Set(['bf16']));
    expect(apart.instancesPerReplica).toBeGreaterThanOrEqual(1);
    expect(apart).toMatchObject({
      atPercentile: { percentile: 50, basis: 'model', ttftSeconds: apart.ttftSeconds },
      gpuFigures: { confidence: expect.any(String), source: expect.any(String) },
    });
    const nearest = configurations.flatMap((one: { nearestMeasurement: object | null }) =>
      one.nearestMeasurement === null ? [] : [one.nearestMeasurement],
    );
    expect(nearest[0]).toMatchObject({ modelKey: 'DeepSeek-V3/R1', differences: expect.any(Array) });
    expect(rejections[0].parallelism).toHaveProperty('pipelineParallel');
  }, 30_000);

  it('plans several models together, from options and from a file, with one sum', async () => {
    const shared = ['--provider', 'aws,gcp,lambda', '--weights', 'fp8'];
    const fromOptions = await plan([
      ...['--model', 'Llama-3.1-70B,rps=3,name=chat', '--model', 'Qwen3-8B,users=10,weights=bf16+fp8,kv=fp8'],
      ...work,
      ...shared,
    ]);
    expect(fromOptions).toMatchObject({ code: 0, stderr: '' });
    const answer = JSON.parse(fromOptions.stdout);
    expect(answer.workloads.map(({ name }: { name: string }) => name)).toEqual(['chat', 'Qwen3-8B']);
    expect(answer.workloads.map(({ chosen }: { chosen: { kv: string } }) => chosen.kv)).toEqual([
      'bf16',
      'fp8',
    ]);
    expect(answer.usdPerHour).toBeLessThanOrEqual(answer.apartUsdPerHour);
    const sum = answer.purchases.reduce(
      (all: number, { usdPerHour }: { usdPerHour: number }) => all + usdPerHour,
      0,
    );
    expect(sum).toBeCloseTo(answer.usdPerHour, 6);
    const csv =
      'name,model,input,output,rps,users,weights,kv\nchat,Llama-3.1-70B,1024,256,3,,fp8,\nQwen3-8B,Qwen3-8B,1024,256,,10,bf16;fp8,fp8\n';
    const fromCsv = await plan(['--workloads', '-', ...shared], csv);
    expect(JSON.parse(fromCsv.stdout)).toEqual(answer);
    const json = JSON.stringify([
      { name: 'chat', model: 'Llama-3.1-70B', rps: 3, weights: ['fp8'] },
      { model: 'Qwen3-8B', users: 10, weights: ['bf16', 'fp8'], kv: 'fp8' },
    ]);
    const fromJson = await plan(['--workloads', '-', ...work, ...shared], json);
    expect(JSON.parse(fromJson.stdout)).toEqual(answer);
  }, 60_000);

  it('says where in several models something is wrong', async () => {
    for (const [args, input, words] of [
      [['--workloads', '-'], 'name,modl\na,b\n', ['-, line 2', '"modl"', 'model']],
      [
        ['--workloads', '-'],
        '[{"model": "Qwen3-8B", "input": "many", "output": 1, "rps": 1}]',
        ['workload 1', '--input'],
      ],
      [['--workloads', '-'], '{"models": []}', ['no list of workloads']],
      [
        ['--model', 'Qwen3-8B', '--model', 'Qwen3-8B', ...work, '--rps', '1'],
        '',
        ['Two workloads are called Qwen3-8B'],
      ],
      [['--model', 'Qwen3-8B,rps', ...work], '', ['"rps" is no part']],
      [['Qwen3-8B', '--model', 'Qwen3-8B', ...work], '', ['stand alone']],
      [['Qwen3-8B', '--output', '10', '--rps', '1'], '', ['--input is needed']],
    ] as const) {
      const { code, stderr } = await plan(args, input);
      expect(code).toBe(1);
      for (const word of words) expect(stderr).toContain(word);
    }
  }, 60_000);

  it('plans on GPUs connected as a saved topo -m has it', async () => {
    const topology = '\tGPU0\tGPU1\nGPU0\t X \tPHB\nGPU1\tPHB\t X \n';
    const args = ['Qwen3-32B', ...work, '--users', '4', '--weights', 'fp8', '--gpu', 'l40s'];
    const { code, stdout } = await plan([...args, '--topology', '-'], topology);
    expect(code).toBe(0);
    const { ways } = JSON.parse(stdout);
    const pair = ways.find(
      (one: { parallelism: { tensorParallel: number } }) => one.parallelism.tensorParallel === 2,
    );
    expect(pair).toMatchObject({
      slowestPairWithin: { gpus: ['GPU0', 'GPU1'], kind: 'phb', bytesPerSecond: 32e9 },
      replicaGpus: [[{ index: 0 }, { index: 1 }]],
      links: expect.stringContaining('PHB'),
    });
    const wrong = await plan([...args, '--topology', '-'], 'nothing of the kind');
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('nvidia-smi topo -m') });
    const none = await plan([...args.slice(0, -2), '--topology', '-'], topology);
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('--gpu l40s') });
  }, 60_000);
});

describe('headroom size fit', () => {
  const fitted = async (...args: readonly string[]) => {
    const { stdout, stderr } = await runHeadroom(folder, ['size', 'fit', ...args]);
    return stderr === '' ? JSON.parse(stdout) : stderr;
  };

  it('counts memory by layout', async () => {
    const deepSeek = [
      'DeepSeek-V3/R1',
      '--gpu',
      'h200-sxm',
      '--gpus',
      '8',
      '--weights',
      'fp8',
      '--context',
      '65536',
    ];
    const [group, apart] = [
      await fitted(...deepSeek),
      await fitted(...deepSeek, '--data-parallel-attention'),
    ];
    expect(apart.parallelism).toMatchObject({ expertParallel: 8, dataParallelAttention: true });
    expect(apart.maxConcurrency).toBeGreaterThan(group.maxConcurrency);
    const staged = await fitted('Llama-3.1-70B', '--gpu', 'l40s', '--gpus', '2', '--stages', '4');
    expect(staged).toMatchObject({ fits: true, parallelism: { tensorParallel: 2, pipelineParallel: 4 } });
    expect(await fitted('Llama-3.1-8B', '--gpu', 'l40s', '--expert-parallel')).toContain('has no experts');
    expect(await fitted(...deepSeek, '--gpus', '3', '--expert-parallel')).toContain('do not divide');
  }, 60_000);
});

describe('headroom size plan --host', () => {
  let sim: RunningCommand;
  let host: string;

  beforeAll(async () => {
    sim = startHeadroom(folder, ['sim', '--gpus', '8', '--seed', '7']);
    const rows = [(await sim.lines.next()).value, (await sim.lines.next()).value];
    host = rows[1].split(',')[0];
    await runHeadroom(folder, ['hosts', 'import', 'csv', '-'], `${rows.join('\n')}\n`);
    await runHeadroom(folder, ['hosts', 'trust', '--all', '--yes']);
  }, 60_000);
  afterAll(async () => {
    expect(await sim.end()).toBe(0);
  });

  it('plans on what the host has, with the GPUs to take and the links between them', async () => {
    const { code, stdout } = await plan([
      'Llama-3.1-70B',
      '--host',
      host,
      ...work,
      '--users',
      '4',
      '--weights',
      'bf16',
    ]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.host).toBe(host);
    const [best] = answer.ways;
    expect(best.slowestPairWithin).toMatchObject({ kind: 'nvlink' });
    expect(best.replicaGpus[0]).toHaveLength(best.gpusPerReplica);
    expect(best.replicaGpus[0][0].uuid).toMatch(/^GPU-/);
    expect(best.links).toMatch(/^The slowest pair of a group: bonded NVLinks \(NV\d+/);
  }, 90_000);

  it('does not know a host that is not there', async () => {
    const { code, stderr } = await plan(['Qwen3-8B', '--host', 'nowhere', ...work, '--users', '4']);
    expect(code).toBe(1);
    expect(stderr).toContain('no host named nowhere');
  }, 30_000);
});
