import { describe, expect, it } from 'vitest';
import { formatOf } from '#engine/probes/formats/formats.ts';
import type { ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';
import { capturesOf, captureText } from './captureStore.ts';
import { everyReading } from './everyReading.ts';
import { hostKinds, hostOptionsFor } from './hostKinds.ts';

/** A zero as tools write one: alone, with decimals, in hexadecimal, or with its unit right behind it. */
const writtenZero = /(?<![\w.])0(?:\.0+)?(?=(?:%|Mhz|mW|MB|C)?(?![\w.]))/gi;

/** How many zeros a text shows. */
function zerosIn(text: string): number {
  return [...text.matchAll(writtenZero)].length;
}

function zeroReadings(capture: ParsedCapture | undefined): readonly string[] {
  return capture
    ? everyReading(capture).flatMap(([name, value]) => (value === 0 ? [name] : []))
    : ['nothing'];
}

describe.each(hostKinds.filter((kind) => capturesOf(kind).length > 0))('zeros of %s', (kind) => {
  it.each(capturesOf(kind))('%s: a reading is 0 only where a zero is written', (file) => {
    const text = captureText(file);
    const parse = formatOf(kind)?.parse;
    const options = hostOptionsFor(file);
    expect(zeroReadings(parse?.(text.replace(writtenZero, '7'), options))).toEqual([]);
    if (zerosIn(text) === 0) expect(zeroReadings(parse?.(text, options))).toEqual([]);
  });
});

describe('a value that is taken away', () => {
  it.each(
    hostKinds
      .filter((kind) => kind.endsWith('-metrics'))
      .flatMap((kind) => capturesOf(kind).map((file) => [kind, file])),
  )('%s %s: NaN leaves no number', (kind = '', file = '') => {
    const text = captureText(file).replace(/^([a-zA-Z_:][\w:]*(?:\{.*\})? )\S+/gm, '$1NaN');
    const capture = formatOf(kind)?.parse(text);
    // The number of an XID stands in a label.
    const numbers = capture
      ? everyReading(capture).filter(([name, value]) => typeof value === 'number' && name !== 'xidNumber')
      : [];
    expect(numbers).toEqual([]);
  });

  it.each(capturesOf('rocm-smi-json'))('%s: N/A leaves no number', (file) => {
    const text = captureText(file).replace(/: "[^"]*"/g, ': "N/A"');
    const capture = formatOf('rocm-smi-json')?.parse(text);
    expect(capture?.gpus.length).toBeGreaterThan(0);
    expect(capture && everyReading(capture).filter(([, value]) => typeof value === 'number')).toEqual([]);
  });
});
