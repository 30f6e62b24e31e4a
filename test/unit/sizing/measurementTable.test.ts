import { describe, expect, it } from 'vitest';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { type CheckReport, checkMeasurements } from '#shared/sizing/check/checkMeasurements.ts';

const known = {
  gpus: new Map(builtInGpus.map((gpu) => [gpu.key, gpu])),
  models: new Map(builtInModels.map((model) => [model.key, model])),
};

const usual: Readonly<Record<string, string>> = {
  gpu_key: 'h100-sxm',
  n_gpus: '4',
  tp: '4',
  model_key: 'Llama-3.1-70B',
  precision: 'fp8',
  engine: 'vllm',
  isl: '1024',
  osl: '256',
  concurrency_or_maxbatch: '16',
  tpot_ms: '20',
  ttft_ms: '200',
  load_type: 'closed loop',
};

function table(rows: readonly Readonly<Record<string, string>>[], separator = ',', end = '\n'): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) =>
    columns
      .map((column) => (/[",;]/.test(row[column] ?? '') ? `"${row[column]}"` : (row[column] ?? '')))
      .join(separator),
  );
  return [columns.join(separator), ...lines].join(end) + end;
}

function reportOf(text: string): CheckReport {
  const report = checkMeasurements(text, known);
  if ('message' in report) throw new Error(report.message);
  return report;
}

const skipOf = (changes: Readonly<Record<string, string>>) =>
  reportOf(table([{ ...usual, ...changes }])).skipped.map(({ reason }) => reason);

describe('a table of measurements', () => {
  const plain = reportOf(table([usual])).metrics;

  it('is read with a byte order mark, CRLF, semicolons, tabs, other columns and their names in any case', () => {
    const row = { ...usual, notes: 'a, "quoted" one', engine: 'vllm, 0.9' };
    expect(reportOf(`\uFEFF${table([row], ',', '\r\n').replace('"quoted"', '""quoted""')}`).metrics).toEqual(
      plain,
    );
    for (const separator of [';', '\t']) expect(reportOf(table([usual], separator)).metrics).toEqual(plain);
    const shouted = Object.fromEntries(
      Object.entries(usual).map(([name, cell]) => [name.toUpperCase().replace('_', ' '), cell]),
    );
    expect(reportOf(table([shouted])).metrics).toEqual(plain);
  });

  it('is read with names in place of keys', () => {
    const { gpu_key: _, model_key: __, ...rest } = usual;
    const row = {
      ...rest,
      gpu: 'NVIDIA H100 80GB HBM3',
      model: 'meta-llama/Meta-Llama-3.1-70B-Instruct-FP8',
      precision: '',
    };
    const report = reportOf(table([row]));
    expect(report.metrics).toEqual(plain);
    expect(report.assumed).toEqual([]);
  });

  it('says in a sentence what it lacks', () => {
    for (const [text, lacks] of [
      ['', /holds nothing/],
      ['\uFEFF\r\n', /holds nothing/],
      ['a,b\n1,2\n', /the model: model_key or model/],
      ['model,tpot_ms\nx,1\n', /the GPU: gpu_key or gpu/],
      ['model,gpu\nx,y\n', /a measured figure: tpot_ms or/],
    ] as const) {
      const fault = checkMeasurements(text, known);
      expect('message' in fault && fault.message).toMatch(lacks);
    }
  });

  it('counts every row: as predicted, or left out for one reason', () => {
    expect(skipOf({})).toEqual([]);
    expect(skipOf({ is_llm: '0' })).toEqual(['not an LLM']);
    expect(skipOf({ model_key: 'nobody knows' })).toEqual(['unknown model']);
    expect(skipOf({ gpu_key: 'nobody knows' })).toEqual(['unknown GPU']);
    expect(skipOf({ precision: 'mixed' })).toEqual(['unknown precision']);
    expect(skipOf({ mode: 'disagg' })).toEqual(['disaggregated']);
    expect(skipOf({ spec_decode: 'mtp' })).toEqual(['speculative decoding']);
    expect(skipOf({ spec_decode: 'None' })).toEqual([]);
    expect(skipOf({ isl: '' })).toEqual(['no prompt or output length']);
    expect(skipOf({ load_type: '', concurrency_or_maxbatch: '' })).toEqual(['no load']);
    expect(skipOf({ tpot_ms: '', ttft_ms: 'n/a' })).toEqual(['nothing measured']);
    expect(skipOf({ n_gpus: '-1' })).toEqual(['a figure out of bounds']);
    expect(skipOf({ isl: '1e12' })).toEqual(['a figure out of bounds']);
    const rows = [usual, { ...usual, mode: 'disagg' }, { ...usual, gpu_key: 'x' }];
    expect(reportOf(table(rows))).toMatchObject({ rows: 3, predicted: 1 });
  });

  it('never throws, whatever stands in its cells', () => {
    const cells = [
      '',
      ' ',
      '0',
      '-1',
      '1e400',
      'NaN',
      '__proto__',
      '=1+1',
      '"',
      '\u0000',
      'x'.repeat(5000),
      '1,024',
      'toString',
    ];
    const rows = Object.keys(usual).flatMap((column) => cells.map((cell) => ({ ...usual, [column]: cell })));
    const text = table(rows.map((row) => ({ ...row, note: 'n' }))).replaceAll('"""', '"');
    for (const some of [text, text.slice(0, 700), `${text}"never closed`]) {
      const report = checkMeasurements(some, known);
      if ('message' in report) continue;
      expect(report.predicted + report.skipped.reduce((sum, { n }) => sum + n, 0)).toBe(report.rows);
      for (const { medianAbsPct } of Object.values(report.metrics))
        expect(medianAbsPct === null || Number.isFinite(medianAbsPct)).toBe(true);
    }
  });

  it('opens the range of what is assumed', () => {
    const [{ model_key: model, gpu_key: gpu }] = [usual];
    const row = {
      model_key: model ?? '',
      gpu_key: gpu ?? '',
      n_gpus: '8',
      precision: 'fp8',
      engine: 'TensorRT',
    };
    const told = {
      ...row,
      tp: '8',
      isl: '295',
      osl: '294',
      load_type: 'offline max throughput',
      throughput_tok_s_total_output: '1',
    };
    const benchmark = {
      ...row,
      model_key: 'Llama-2-70B',
      load_type: 'MLPerf Offline',
      throughput_tok_s_total_output: '20000',
    };
    expect(reportOf(table([told])).assumed).toEqual([]);
    expect(reportOf(table([benchmark])).assumed.map(({ what }) => what)).toEqual([
      'lengths of the benchmark',
      'how the model lies over the GPUs',
    ]);
  });

  it('takes an open loop by its rate: what arrives below the limit, the limit beyond it', () => {
    const row = {
      ...usual,
      concurrency_or_maxbatch: '',
      throughput_tok_s_total_output: '256',
      load_type: 'open loop 1 req/s',
    };
    const below = reportOf(table([row])).metrics;
    expect(below.throughput).toMatchObject({ n: 1, medianAbsPct: 0 });
    expect(below.tpot.n).toBe(1);
    const beyond = reportOf(table([{ ...row, load_type: 'open loop, request rate inf' }])).metrics;
    expect(beyond.throughput.n).toBe(1);
    expect(beyond.ttft.n).toBe(0);
  });
});

describe('columns under other names', () => {
  const renamed = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(usual).map(([column, cell]) => [names[column] ?? column, cell]));

  it('are read as the columns that they are', () => {
    const own = reportOf(table([usual]));
    for (const load of ['concurrency', 'Max concurrency', 'batch', 'batch_size', 'users', 'max_num_seqs'])
      expect(reportOf(table([renamed({ concurrency_or_maxbatch: load })]))).toEqual(own);
    const others = {
      gpu_key: 'Accelerator',
      n_gpus: 'num_gpus',
      tp: 'tensor_parallel_size',
      model_key: 'model_name',
      precision: 'dtype',
      engine: 'framework',
      isl: 'Input tokens',
      osl: 'output_len',
      ttft_ms: 'TTFT (ms)',
      tpot_ms: 'median_tpot_ms',
      load_type: 'scenario',
    };
    expect(reportOf(table([renamed(others)]))).toEqual(own);
  });

  it('a closed loop without a number of requests is skipped, never taken for one request', () => {
    for (const cell of ['', '0', 'many'])
      expect(reportOf(table([{ ...usual, concurrency_or_maxbatch: cell }]))).toMatchObject({
        predicted: 0,
        skipped: [{ reason: 'no load', n: 1 }],
      });
  });

  it('one GPU is said to be assumed where no column tells how many', () => {
    const { n_gpus: _, tp: __, ...rest } = usual;
    expect(reportOf(table([rest])).assumed).toContainEqual({ what: 'one GPU', n: 1 });
  });
});
