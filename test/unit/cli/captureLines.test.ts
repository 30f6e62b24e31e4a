import { describe, expect, it } from 'vitest';
import { captureLines } from '#cli/captureLines.ts';
import { createPaint } from '#cli/paint.ts';
import type { ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';

const plain = createPaint(false, {});
const lines = (capture: ParsedCapture) => captureLines(capture, plain, null);

describe('a capture for people', () => {
  it('tells problems first, and puts GPUs side by side', () => {
    const capture: ParsedCapture = {
      kind: 'nvidia-smi-csv',
      gpus: [
        {
          uuid: 'GPU-1',
          index: 0,
          name: 'A',
          readings: { powerWatts: 0, fanPercent: { state: 'unavailable', reason: 'N/A' } },
        },
        { uuid: null, index: 1, name: null, readings: {}, fault: { kind: 'lost', words: 'GPU is lost' } },
      ],
      problems: [{ kind: 'gpu-lost', message: 'GPU 1 is lost', words: 'GPU is lost', line: 3, fatal: false }],
    };
    expect(lines(capture)).toEqual([
      'line 3: GPU 1 is lost',
      '  it said: GPU is lost',
      '',
      'GPUs',
      'NAME        GPU 0             GPU 1',
      'name        A',
      'uuid        GPU-1',
      'fault                         lost: GPU is lost',
      'powerWatts  0',
      'fanPercent  unavailable: N/A',
    ]);
  });

  it('makes hostile text plain, and says what it leaves out', () => {
    const processes = Array.from({ length: 120 }, (_unused, pid) => ({
      gpuUuid: null,
      gpuIndex: 0,
      pid: pid + 1,
      type: 'C',
      name: '\u001b[31mred\u202egpj',
      readings: { memoryUsedBytes: 1 },
    }));
    const shown = lines({ kind: 'nvidia-smi-pmon', gpus: [], problems: [], processes });
    expect(shown[0]).toBe('Processes');
    expect(shown[2]).toBe('0    1    C     redgpj  memoryUsedBytes=1');
    expect(shown.at(-1)).toBe('… and 20 more; all of them: --json');
  });

  it('shows a matrix with its legend, and captures within a capture', () => {
    const inner: ParsedCapture = {
      kind: 'nvidia-smi-topo',
      gpus: [],
      problems: [],
      matrix: { columns: ['GPU0'], rows: [{ name: 'GPU0', cells: ['X'] }], legend: { X: 'Self' } },
    };
    expect(
      lines({
        kind: 'nvidia-smi-all',
        gpus: [],
        problems: [],
        sections: [{ title: 'topo', capture: inner }],
      }),
    ).toEqual(['# topo', 'Matrix', '      GPU0', 'GPU0  X', '', 'Legend', 'WORD  MEANS', 'X     Self']);
  });
});
