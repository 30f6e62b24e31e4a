import { describe, expect, it } from 'vitest';
import { busIdsIn, normalBusId } from '#engine/probes/gpuKey.ts';
import { smiFailure } from '#engine/probes/nvidiaSmiFailure.ts';
import { capture } from './captures.ts';

const kindOf = (words: string, exitCode: number | null = 1) =>
  smiFailure({ words, exitCode, host: 'gpu1' }).kind;

describe('smiFailure', () => {
  it('names each spelling of a lost GPU, and its bus id', () => {
    const lines = capture('nvidia-smi-error__unknown__unknown__lost-gpu-messages.txt').trim().split('\n');
    expect(lines.map((line) => kindOf(line))).toEqual(Array(4).fill('gpu-lost'));
    expect(lines.map((line) => busIdsIn(line))).toEqual([
      ['00000000:BA:80.0'],
      ['00000000:02:00.0'],
      ['00000000:CF:00.0'],
      ['00000000:18:00.0'],
    ]);
  });

  it('names a driver that was updated without a reboot, with the words', () => {
    const words = capture('nvidia-smi-error__unknown__550.144__translations-1167-version-mismatch.txt');
    expect(smiFailure({ words, exitCode: 18, host: 'gpu1' })).toMatchObject({
      kind: 'driver-mismatch',
      message: expect.stringContaining('gpu1'),
      words: words.trim(),
      terminal: false,
    });
  });

  it.each([
    [
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure",
      9,
      'driver-not-loaded',
    ],
    ['No devices were found', 6, 'no-devices'],
    ['Failed to initialize NVML: Insufficient Permissions', 4, 'permission'],
    ['Failed to initialize NVML: Unknown Error', 255, 'permission'],
    ['sh: 1: nvidia-smi: not found', 127, 'nvidia-smi-missing'],
    ['bash: nvidia-smi: command not found', 127, 'nvidia-smi-missing'],
    ['', 137, 'wedged'],
    ['Field "cuda_version" is not a valid field to query.', 2, 'unreadable'],
    ['', null, 'unreadable'],
  ])('%s (exit %s) is %s', (words, exitCode, kind) => {
    const failure = smiFailure({ words, exitCode, host: 'gpu1' });
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain('gpu1');
    expect(failure.remedy).not.toBe('');
  });
});

describe('normalBusId', () => {
  it('gives one form to all lengths of the domain', () => {
    for (const id of ['0000:18:00.0', '00000000:18:00.0', '0:18:00.0'])
      expect(normalBusId(id)).toBe('00000000:18:00.0');
    expect(normalBusId('0000:cf:00.1')).toBe('00000000:CF:00.1');
    expect(normalBusId('[N/A]')).toBeNull();
  });
});
