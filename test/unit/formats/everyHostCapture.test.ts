import { describe, expect, it } from 'vitest';
import { hasFailed } from '#engine/probes/formats/captureFormat.ts';
import { formatOf, guessFormat } from '#engine/probes/formats/formats.ts';
import { capturedKinds, capturesOf, captureText, missingCaptures } from './captureStore.ts';
import { everyReading, shapeFault } from './everyReading.ts';
import { hostKinds, hostOptionsFor } from './hostKinds.ts';

/** Captures that are the failure of a command as a whole. */
const failures = /unsupported-field|profiling-lost|module-not-loaded/;
/** Captures that are a piece of a form, without what tells it. */
const faceless = /nine-fields/;

it('every kind that was captured has a form', () => {
  const captured = capturedKinds().filter((kind) => !kind.startsWith('nvidia-smi'));
  expect(captured.filter((kind) => !hostKinds.includes(kind))).toEqual([]);
});

describe.each(hostKinds.filter((kind) => kind !== 'amd-smi-json'))('captures of %s', (kind) => {
  const files = capturesOf(kind);
  it(`are there (${missingCaptures ?? 'all'})`, () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s parses, says of itself what it is, and is JSON', (file) => {
    const capture = formatOf(kind)?.parse(captureText(file), hostOptionsFor(file));
    expect(capture?.kind).toBe(kind);
    if (!capture) return;
    expect(JSON.parse(JSON.stringify(capture))).toEqual(capture);
    for (const [name, value] of everyReading(capture))
      expect([name, shapeFault(value)]).toEqual([name, null]);
    expect(hasFailed(capture)).toBe(failures.test(file));
  });

  it.each(files)('%s is found by its content', (file) => {
    expect(guessFormat(captureText(file))?.kind).toBe(faceless.test(file) ? undefined : kind);
  });
});
