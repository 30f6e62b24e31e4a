import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFailed } from '#engine/probes/formats/captureFormat.ts';
import { formatOf, guessFormat } from '#engine/probes/formats/formats.ts';
import { capturesOf, captureText } from './captureStore.ts';
import { damagedText, noise } from './damage.ts';
import { everyReading, shapeFault } from './everyReading.ts';
import { hostKinds } from './hostKinds.ts';

const cases = 10_000;
/** Captures are fuzzed in parts of this length, so that all cases fit into a test run. */
const mostCharacters = 3000;

function textsOf(kind: string): readonly string[] {
  const texts = capturesOf(kind).map(captureText);
  return texts.length > 0
    ? texts
    : ['[{"gpu": 0, "usage": {"gfx_activity": {"value": 0, "unit": "%"}, "umc_activity": "N/A"}}]'];
}

describe.each(hostKinds)('%s, damaged', (kind) => {
  it(`${cases} cases: no throw, no hang, every reading a number or a reason`, () => {
    const texts = textsOf(kind);
    const text = fc.oneof(
      { weight: 9, arbitrary: damagedText(texts, mostCharacters) },
      { weight: 1, arbitrary: noise(texts) },
    );
    const parse = formatOf(kind)?.parse;
    let stillRead = 0;
    fc.assert(
      fc.property(text, (damaged) => {
        const capture = parse?.(damaged);
        if (capture?.kind !== kind) return false;
        if (!hasFailed(capture)) stillRead += 1;
        return everyReading(capture).every(([, value]) => shapeFault(value) === null);
      }),
      { numRuns: cases, seed: 11 },
    );
    // Damage that leaves nothing to read would test nothing.
    expect(stillRead).toBeGreaterThan(cases / (kind.endsWith('json') || kind === 'intel-gpu-top' ? 50 : 4));
  }, 60_000);
});

/** Texts that make a parser slow which looks again at what it has seen: each is one thing, over and over. */
const monotony = [
  ' ',
  '\n',
  '\\x20',
  'a{',
  'a{b="\\"',
  'a{b="c",',
  '# HELP a ',
  '| a ',
  '+-',
  'GPU 0 ',
  '#Entity ',
  'NVRM: Xid (',
  '[1.1] ',
  'VDD_IN 1mW ',
  '"card0": {',
  '{"engines":',
  '\u2028',
  "CA 'a'\n",
  '00:00.0 ',
];
const length = 2 ** 18;

describe.each(hostKinds)('%s, one thing over and over', (kind) => {
  it('ends, alone, after a beginning, and in guessing', () => {
    const start = textsOf(kind)[0]?.slice(0, 400) ?? '';
    for (const piece of monotony) {
      const long = piece.repeat(length / piece.length);
      for (const text of [long, `${start}${long}`, `${start}\n${long}\u2028x`])
        expect(formatOf(kind)?.parse(text).kind).toBe(kind);
      guessFormat(`${start}\n${long}`);
    }
  }, 60_000);
});
