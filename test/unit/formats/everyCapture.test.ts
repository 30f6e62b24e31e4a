import { describe, expect, it } from 'vitest';
import { hasFailed } from '#engine/probes/formats/captureFormat.ts';
import { captureFormats, formatOf, guessFormat } from '#engine/probes/formats/formats.ts';
import { capturedKinds, capturesOf, captureText, missingCaptures } from './captureStore.ts';
import { everyReading, shapeFault } from './everyReading.ts';
import { nvidiaSmiKinds, optionsFor } from './nvidiaSmiKinds.ts';

/** Captures that are the failure of a command as a whole. */
const failures = /nvidia-smi-error__|nvidia-smi-topo__.*windows/;

describe('forms', () => {
  it('have a name each', () => {
    const names = captureFormats.flatMap(({ kind, aliases }) => [kind, ...(aliases ?? [])]);
    expect(new Set(names).size).toBe(names.length);
    expect(formatOf('nvidia-smi-xml')?.kind).toBe('nvidia-smi-qx');
    expect(formatOf('no-such-kind')).toBeUndefined();
  });

  it('cover every kind of nvidia-smi capture', () => {
    const captured = capturedKinds().filter((kind) => kind.startsWith('nvidia-smi'));
    expect(captured.filter((kind) => !nvidiaSmiKinds.includes(kind))).toEqual([]);
  });
});

describe.each(nvidiaSmiKinds)('captures of %s', (kind) => {
  const files = capturesOf(kind);
  it.skipIf(files.length === 0)(`are there (${missingCaptures ?? 'all'})`, () =>
    expect(files.length).toBeGreaterThan(0),
  );

  it.each(files)('%s parses, says of itself what it is, and is JSON', (file) => {
    const text = captureText(file);
    const capture = formatOf(kind)?.parse(text, optionsFor(file));
    expect(capture?.kind).toBe(kind);
    if (!capture) return;
    expect(JSON.parse(JSON.stringify(capture))).toEqual(capture);
    for (const [name, value] of everyReading(capture))
      expect([name, shapeFault(value)]).toEqual([name, null]);
    expect(hasFailed(capture)).toBe(failures.test(file));
    expect(
      capture.gpus.length +
        (capture.fields?.length ?? 0) +
        Object.keys(capture.facts ?? {}).length +
        capture.problems.length +
        (capture.processes ? 1 : 0),
    ).toBeGreaterThan(0);
  });

  it.each(files)('%s is found by its content, with or without a header', (file) => {
    const guessed = guessFormat(captureText(file))?.kind;
    const noHeader = optionsFor(file).columns !== undefined;
    const same = kind === 'nvidia-smi-nvlink-status' ? 'nvidia-smi-nvlink' : kind;
    expect(guessed).toBe(noHeader ? undefined : same);
  });
});
