import { describe, expect, it } from 'vitest';
import { hasFailed } from '#engine/probes/formats/captureFormat.ts';
import { formatOf } from '#engine/probes/formats/formats.ts';
import type { ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';
import { capturesOf, captureText } from './captureStore.ts';
import { optionsFor } from './nvidiaSmiKinds.ts';

/** The one capture of a kind whose name holds a word; what is not there is skipped. */
function found(kind: string, word: string): string | undefined {
  return capturesOf(kind).find((file) => file.includes(word));
}

function broken(
  name: string,
  kind: string,
  word: string,
  check: (capture: ParsedCapture) => void,
  asked = true,
): void {
  const file = found(kind, word);
  it.skipIf(file === undefined)(name, () => {
    const text = captureText(file ?? '');
    const capture = formatOf(kind)?.parse(text, asked ? optionsFor(file ?? '') : {});
    if (capture) check(capture);
    expect(capture).toBeDefined();
  });
}

const kinds = (capture: ParsedCapture) => capture.problems.map(({ kind }) => kind);
const faults = (capture: ParsedCapture) => capture.gpus.map(({ fault }) => fault?.kind ?? null);

describe('broken GPUs yield the state that their INDEX note tells', () => {
  broken('XML: GPU 1 is lost, GPU 0 is not', 'nvidia-smi-qx', 'gb200-lost', (capture) => {
    expect(faults(capture)).toEqual([null, 'lost']);
    const [well, lost] = capture.gpus;
    expect(well?.readings).toMatchObject({
      utilizationGpuPercent: 50,
      powerWatts: 618.35,
      memoryUsedBytes: 0,
    });
    expect(lost).toMatchObject({
      index: 1,
      uuid: 'GPU-b200b200-0000-0000-0000-000000000001',
      name: 'NVIDIA GB200',
    });
    expect(Object.keys(lost?.readings ?? {}).length).toBeGreaterThan(60);
    // Its ECC, its fan and its clocks were printed, and are not to be trusted either.
    for (const value of Object.values(lost?.readings ?? {}))
      expect(value).toEqual({ state: 'failed', reason: 'GPU is lost' });
    expect(lost?.facts?.fabricState).toEqual({ state: 'failed', reason: 'GPU is lost' });
    // The whole subtree was replaced by the words.
    expect(lost?.readings).toHaveProperty('remappedRowsUncorrectableCount');
    expect(lost?.facts?.remappedRowsFailure).toEqual({ state: 'failed', reason: 'GPU is lost' });
    expect(kinds(capture)).toEqual(['gpu-lost']);
    expect(hasFailed(capture)).toBe(false);
  });

  broken('-L: GPU 0 lost, three fine', 'nvidia-smi-L', 'lost-gpu', (capture) => {
    expect(faults(capture)).toEqual(['lost', null, null, null]);
    expect(capture.gpus.map(({ index }) => index)).toEqual([null, 1, 2, 3]);
    expect(capture.gpus[0]).toMatchObject({ uuid: null, facts: { pciBusId: '00000000:18:00.0' } });
  });

  broken(
    'CSV: a reset is required, and 0 MiB is no reading',
    'nvidia-smi-csv',
    'slurm-note-gpu-requires',
    (capture) => {
      expect(faults(capture)).toEqual(['requires-reset']);
      expect(capture.gpus[0]?.readings.memoryUsedBytes).toMatchObject({ state: 'failed' });
      expect(kinds(capture)).toEqual(['requires-reset']);
    },
  );

  broken('CSV: the healthy twin of the same incident', 'nvidia-smi-csv', 'healthy-twin', (capture) => {
    expect(capture.problems).toEqual([]);
    expect(capture.gpus[0]?.readings).toEqual({
      temperatureCelsius: 74,
      utilizationGpuPercent: 100,
      memoryUsedBytes: 80620 * 2 ** 20,
    });
  });

  for (const asked of [true, false])
    broken(
      `CSV without a header${asked ? '' : ' and unasked'}: GPU 1 asks for a reset`,
      'nvidia-smi-csv',
      'recovery-action',
      (capture) => {
        expect(capture.gpus.map(({ facts }) => facts?.recoveryAction)).toEqual(
          [0, 1, 2, 3, 4, 5, 6, 7].map((index) => (index === 1 ? 'Reset' : 'None')),
        );
        expect(capture.gpus.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        const resets = capture.problems.filter(({ kind }) => kind === 'requires-reset');
        expect(resets.map(({ message }) => message)).toEqual(['GPU 1 asks for recovery']);
        expect(kinds(capture).includes('no-header')).toBe(!asked);
      },
      asked,
    );

  broken(
    'CSV without a header and unasked: the whole row needs a reset',
    'nvidia-smi-csv',
    'all-requires-reset',
    (capture) => {
      expect(faults(capture)).toEqual(['requires-reset']);
      expect(capture.gpus[0]).toMatchObject({ uuid: 'GPU-0', index: 0 });
    },
    false,
  );

  broken('CSV: an error in a limit breaks no GPU', 'nvidia-smi-csv', 'mindminer', (capture) => {
    expect(faults(capture)).toEqual([null]);
    expect(capture.gpus[0]?.readings).toMatchObject({
      powerDefaultLimitWatts: { state: 'failed', reason: '[Unknown Error]' },
      powerWatts: 228.82,
    });
  });

  broken('CSV: unified memory has no reading', 'nvidia-smi-csv', 'nvitop-pr-208', (capture) => {
    expect(capture.gpus[0]?.readings).toMatchObject({
      memoryTotalBytes: { state: 'unavailable', reason: '[N/A]' },
      utilizationGpuPercent: 0,
    });
  });

  broken('table: ERR! in a fan is a failed fan', 'nvidia-smi-table', 'truncated-name', (capture) => {
    expect(capture.gpus[0]?.readings).toMatchObject({
      fanPercent: { state: 'failed', reason: 'ERR!' },
      temperatureCelsius: 38,
      powerWatts: 49,
      powerLimitWatts: 450,
      utilizationGpuPercent: 0,
    });
    expect(faults(capture)).toEqual([null]);
  });

  broken(
    'table excerpt: three ERR! and a reset taint the memory beside them',
    'nvidia-smi-table',
    'note-68287365195',
    (capture) => {
      expect(faults(capture)).toEqual(['requires-reset']);
      expect(capture.gpus[0]?.readings.memoryUsedBytes).toMatchObject({ state: 'failed' });
    },
  );

  broken('-q: an unreadable mode breaks no GPU', 'nvidia-smi-q', 'gpud-3.valid', (capture) => {
    expect(faults(capture)).toEqual(new Array(8).fill(null));
    expect(capture.gpus[0]?.facts?.addressingMode).toEqual({ state: 'failed', reason: 'Unknown Error' });
  });

  broken('-q: labels that nobody knows leave the mask unknown', 'nvidia-smi-q', '0.invalid', (capture) => {
    expect(capture.gpus[0]?.readings.throttleReasonsMask).toMatchObject({ state: 'failed' });
    expect(kinds(capture)).toEqual(['cut-short']);
  });

  broken('XML: ECC errors that were injected', 'nvidia-smi-qx', 'ecc-injected', (capture) => {
    const counts = capture.gpus.map(({ readings }) => readings.eccUncorrectedVolatileDramCount);
    expect(counts.some((count) => typeof count === 'number' && count > 0)).toBe(true);
  });

  broken('XML: an unhealthy fabric', 'nvidia-smi-qx', 'fabric-degraded', (capture) => {
    expect(capture.gpus.map(({ facts }) => facts?.fabricHealth)).toContain('Unhealthy');
  });

  broken('XML: counters of throttling', 'nvidia-smi-qx', 'throttle-counters', (capture) => {
    const sums = capture.gpus.map(({ readings }) => readings.throttledSwPowerCapMicroseconds);
    expect(sums.some((sum) => typeof sum === 'number' && sum > 0)).toBe(true);
  });

  broken('XML: what may not be read says so', 'nvidia-smi-qx', 'gb200__580.173', (capture) => {
    expect(capture.gpus.length).toBe(4);
    expect(capture.gpus[0]?.readings).toMatchObject({ powerModuleWatts: expect.any(Number) });
  });
});

describe('commands that failed as a whole', () => {
  const error = (text: string) => formatOf('nvidia-smi-error')?.parse(text);

  broken('a driver that was updated without a reboot', 'nvidia-smi-error', 'version-mismatch', (capture) => {
    expect(kinds(capture)).toEqual(['driver-mismatch']);
    expect(capture.facts).toEqual({ nvmlVersion: '550.144' });
    expect(hasFailed(capture)).toBe(true);
  });

  broken('one unknown field', 'nvidia-smi-error', 'invalid-field', (capture) => {
    expect(capture.problems[0]).toMatchObject({ kind: 'unknown-field', fatal: true });
    expect(capture.problems[0]?.message).toContain('cuda_version');
  });

  broken('four spellings of a lost GPU', 'nvidia-smi-error', 'lost-gpu-messages', (capture) => {
    expect(faults(capture)).toEqual(['lost', 'lost', 'lost', 'lost']);
    expect(capture.gpus.map(({ facts }) => facts?.pciBusId)).toEqual([
      '00000000:BA:80.0',
      '00000000:02:00.0',
      '00000000:CF:00.0',
      '00000000:18:00.0',
    ]);
    expect(capture.problems.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it('names what every form is given instead of its output', () => {
    const said =
      'Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 550.144\n';
    for (const kind of [
      'nvidia-smi-qx',
      'nvidia-smi-q',
      'nvidia-smi-csv',
      'nvidia-smi-table',
      'nvidia-smi-dmon',
    ]) {
      const capture = formatOf(kind)?.parse(said);
      expect([kind, capture?.problems[0]?.kind, capture?.gpus]).toEqual([kind, 'driver-mismatch', []]);
    }
    expect(error('No devices were found\n')?.problems[0]?.kind).toBe('no-devices');
    expect(error('bash: nvidia-smi: command not found')?.problems[0]?.kind).toBe('nvidia-smi-missing');
    expect(error('')?.problems[0]).toMatchObject({ kind: 'unreadable', message: 'the text is empty' });
  });
});
