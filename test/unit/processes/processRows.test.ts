import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unavailable } from '#shared/domain/reading.ts';
import { columnsFor } from '../../../renderer/features/processes/processColumns.ts';
import {
  filterProcesses,
  processesAsCsv,
  processesAsTsv,
  sortProcesses,
} from '../../../renderer/features/processes/processRows.ts';
import { gpuProcess } from '../../fixtures/gpuProcess.ts';

const context = { gpuNames: null, nowMs: Date.UTC(2026, 10, 21, 12) };
const origin = { container: null, pod: null, slurm: null, systemdUnit: null };
const ids = (columns: readonly { readonly id: string }[]) => columns.map(({ id }) => id);

describe('rows of processes', () => {
  const all = [
    gpuProcess({ pid: 1, memoryUsedBytes: unavailable('[N/A]'), user: 'ann' }),
    gpuProcess({ pid: 2, memoryUsedBytes: 5, user: 'bob', commandLine: 'vllm serve x' }),
    gpuProcess({ pid: 3, memoryUsedBytes: 0, state: 'zombie' }),
  ];
  const pids = (column: string, descending: boolean) =>
    sortProcesses(all, { column, descending }, context).map(({ pid }) => pid);

  test('one without a value comes last in both directions', () => {
    expect(pids('memory', true)).toEqual([2, 3, 1]);
    expect(pids('memory', false)).toEqual([3, 2, 1]);
    expect(pids('user', true)).toEqual([2, 1, 3]);
  });

  test('are found by any of their cells, their name and their state', () => {
    const found = (filter: string) => filterProcesses(all, filter, context).map(({ pid }) => pid);
    expect(found('')).toEqual([1, 2, 3]);
    expect(found('BOB')).toEqual([2]);
    expect(found('zombie')).toEqual([3]);
    expect(found('vllm serve')).toEqual([2]);
    expect(found('vllm ann')).toEqual([]);
  });

  test('have columns for pods, containers, jobs and units where a process has one', () => {
    expect(ids(columnsFor(all, context))).not.toContain('pod');
    const slurm = { jobId: '71', stepId: '0', jobName: unavailable('') };
    const more = [...all, gpuProcess({ pid: 4, origin: { ...origin, slurm } })];
    expect(ids(columnsFor(more, context))).toEqual(['pid', 'user', 'memory', 'started', 'job', 'command']);
    expect(ids(columnsFor(all, { ...context, gpuNames: new Map() }))).toContain('gpu');
  });
});

describe('files and copies of processes', () => {
  const hostile = gpuProcess({
    commandLine: '=cmd|\'/c calc\'!A1\t"x"\u001b[31m\n,y',
    name: '+1',
    startedAtMs: Date.UTC(2026, 10, 21),
    memoryUsedBytes: unavailable('[N/A]'),
  });

  test('hold plain numbers, ISO times, and nothing where nothing is known', () => {
    const process = gpuProcess({ memoryUsedBytes: 2048, smPercent: 7, startedAtMs: Date.UTC(2026, 10, 21) });
    const [header, row] = processesAsTsv([process], columnsFor([process], context), context).split('\n');
    expect(header).toBe(
      'PID\tUser\tGPU memory (bytes)\tSM (%)\tStarted (UTC)\tCommand line\tProcess\tState\tGPU UUID',
    );
    expect(row).toBe('4200\t\t2048\t7\t2026-11-21T00:00:00Z\t\tpython3\tsleeping\tGPU-1');
  });

  test('cannot become formulas, columns or rows', () => {
    const columns = columnsFor([hostile], context);
    const csv = processesAsCsv([hostile], columns, context);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(`"'=cmd|'/c calc'!A1 ""x"" ,y"`);
    const tsv = processesAsTsv([hostile], columns, context).split('\n');
    expect(tsv).toHaveLength(2);
    expect(tsv[1]?.split('\t')).toHaveLength(tsv[0]?.split('\t').length ?? 0);
    expect(tsv[1]).toContain("'=cmd");
  });

  test('have as many cells as the header, whatever a host says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (commandLine, name) => {
        const process = gpuProcess({ commandLine, name });
        const lines = processesAsTsv([process], columnsFor([process], context), context).split('\n');
        expect(lines.map((line) => line.split('\t').length)).toEqual([8, 8]);
      }),
    );
  });
});
