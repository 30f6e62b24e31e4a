import { describe, expect, it } from 'vitest';
import {
  byModel,
  groupTokensPerGpu,
  servingRows,
  sumOf,
  tokensPerGpu,
} from '#shared/analysis/llm/servingRows.ts';
import { type LlmServerStatus, llmNowMetrics } from '#shared/domain/llmServer.ts';
import { type Reading, unavailable } from '#shared/domain/reading.ts';
import {
  filterServing,
  modelsCsv,
  servingCsv,
  sortServing,
} from '../../../renderer/features/llm/servingColumns.ts';

function server(
  name: string,
  rates: readonly Reading[],
  gpuUuids: readonly string[] = ['GPU-0'],
): LlmServerStatus {
  return {
    id: `${name} 127.0.0.1:8000`,
    host: name,
    demo: false,
    place: '127.0.0.1:8000',
    found: 'listener',
    kind: 'vllm',
    version: '0.11.0',
    phase: 'reading',
    failure: null,
    readAtMs: 1_700_000_000_000,
    pid: 1,
    process: 'vllm',
    join: { basis: gpuUuids.length > 0 ? 'pid' : 'none', why: 'as it is', gpuUuids },
    models: rates.map((rate, at) => ({
      id: `${name} ${at}`,
      model: `=model-${at}`,
      readings: Object.fromEntries(llmNowMetrics.map((metric) => [metric, rate])) as never,
      overSeconds: 15,
      wasReset: false,
    })),
  };
}

const missing = unavailable('not told');
const rows = servingRows([
  server('a', [100], ['GPU-0', 'GPU-1']),
  server('b', [missing]),
  server('c', [10], []),
  server('d', [4, 6]),
  { ...server('e', []), phase: 'looking', kind: null },
]);

describe('rows of models on servers', () => {
  it('are one for each model, and one for a server without', () => {
    expect(rows.map(({ server: { host }, model }) => [host, model?.model ?? null])).toEqual([
      ['a', '=model-0'],
      ['b', '=model-0'],
      ['c', '=model-0'],
      ['d', '=model-0'],
      ['d', '=model-1'],
      ['e', null],
    ]);
  });

  it('share tokens by the GPUs that are known, and say why where they cannot', () => {
    expect(rows.map(tokensPerGpu)).toEqual([
      50,
      missing,
      { state: 'unavailable', reason: 'its GPUs are not known: as it is' },
      { state: 'unavailable', reason: 'several models share its GPUs' },
      { state: 'unavailable', reason: 'several models share its GPUs' },
      expect.objectContaining({ state: 'unavailable' }),
    ]);
  });

  it('sum up with what the sum rests on; nothing is never 0', () => {
    expect(sumOf(rows, 'generatedTokensPerSecond')).toEqual({ sum: 120, known: 4, of: 6 });
    expect(sumOf(rows.slice(1, 2), 'generatedTokensPerSecond')).toEqual({ sum: null, known: 0, of: 1 });
  });

  it('are put together by model, per GPU only over those whose GPUs are known', () => {
    const groups = byModel(rows, 'not named');
    expect(groups.map(({ model, rows: own }) => [model, own.length])).toEqual([
      ['=model-0', 4],
      ['=model-1', 1],
      ['not named', 1],
    ]);
    expect(groups.map(groupTokensPerGpu)[0]).toEqual({ sum: 50, known: 1, of: 4 });
  });

  it('sort with missing numbers last, whichever direction', () => {
    const hosts = (descending: boolean) =>
      sortServing(rows, 'generatedTokensPerSecond', descending).map((row) => row.server.host);
    expect(hosts(true)).toEqual(['a', 'c', 'd', 'd', 'b', 'e']);
    expect(hosts(false)).toEqual(['d', 'd', 'c', 'a', 'b', 'e']);
  });

  it('are filtered by every word', () => {
    expect(filterServing(rows, 'MODEL-1 vllm').map((row) => row.server.host)).toEqual(['d']);
    expect(filterServing(rows, ' ')).toHaveLength(6);
  });

  it('go into a CSV with missing cells empty and names that are no formulas', () => {
    const [header = '', first = '', second = ''] = servingCsv(rows).split('\r\n');
    expect(header).toContain('generatedTokensPerSecondPerGpu,promptTokensPerSecond');
    expect(first).toMatch(
      /^'=model-0,vLLM 0.11.0,a,127.0.0.1:8000,reading,2023-11-14T22:13:20.000Z,2,GPU-0 GPU-1,pid,50,100,/,
    );
    expect(second).toMatch(/,pid(?:,)+$/);
    expect(modelsCsv(byModel(rows, 'not named'))).toContain("'=model-0,4,2,50,114");
  });
});
