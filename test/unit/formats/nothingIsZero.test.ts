import { describe, expect, it } from 'vitest';
import { formatOf } from '#engine/probes/formats/formats.ts';
import { capturesOf, captureText } from './captureStore.ts';
import { everyReading } from './everyReading.ts';
import { optionsFor } from './nvidiaSmiKinds.ts';
import { withoutZeros, zeroKinds, zerosShown } from './zeroCells.ts';

function readings(kind: string, text: string, file: string) {
  const capture = formatOf(kind)?.parse(text, optionsFor(file));
  return everyReading(capture ?? { kind, gpus: [], problems: [] });
}

function zerosRead(kind: string, text: string, file: string): readonly string[] {
  return readings(kind, text, file)
    .filter(([, value]) => value === 0)
    .map(([name]) => name);
}

describe.each(zeroKinds)('%s: what is missing is not zero', (kind) => {
  const files = capturesOf(kind);

  it.each(files)('%s: where the text shows nothing for its zeros, none is read', (file) => {
    const text = captureText(file);
    const without = withoutZeros(kind, text);
    expect(zerosRead(kind, without, file)).toEqual([]);
    // Not because nothing was read: the same readings are there, without a number.
    expect(readings(kind, without, file).length).toBe(readings(kind, text, file).length);
  });

  it.each(files)('%s: a zero is read only where the text shows one', (file) => {
    const text = captureText(file);
    const read = zerosRead(kind, text, file);
    if (read.length > 0) expect(zerosShown(kind, text)).toBeGreaterThan(0);
  });
});

describe('the test itself', () => {
  it('sees zeros, and takes them away', () => {
    const text = '<a>0 MiB</a><b>P0</b><c>10 %</c><d>Not Active</d><e>0.00 W</e>';
    expect(zerosShown('nvidia-smi-qx', text)).toBe(4);
    expect(withoutZeros('nvidia-smi-qx', text)).toBe('<a>N/A</a><b>N/A</b><c>10 %</c><d>N/A</d><e>N/A</e>');
    const read = zeroKinds.flatMap((kind) =>
      capturesOf(kind).flatMap((file) => zerosRead(kind, captureText(file), file)),
    );
    expect(read.length).toBeGreaterThan(500);
  });
});
