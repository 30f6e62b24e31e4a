import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFailed } from '#engine/probes/formats/captureFormat.ts';
import { formatOf, guessFormat } from '#engine/probes/formats/formats.ts';
import { capturesOf, captureText } from './captureStore.ts';
import { damagedText, noise } from './damage.ts';
import { everyReading, shapeFault } from './everyReading.ts';
import { nvidiaSmiKinds } from './nvidiaSmiKinds.ts';
import { zeroKinds, zerosShown } from './zeroCells.ts';

/** Four seeds of this many, for each parser. */
const casesPerSeed = 2500;
const seeds = [1, 20, 300, 4000];

/** Long forms are fuzzed in parts, so that all cases fit into a test run. */
const mostCharacters: Readonly<Record<string, number>> = {
  'nvidia-smi-qx': 9000,
  'nvidia-smi-q': 7000,
  'nvidia-smi-csv': 12_000,
  'nvidia-smi-all': 5000,
  'nvidia-smi-csv-and-help': 5000,
  'nvidia-smi-help-query-gpu': 4000,
};

function textsOf(kind: string): readonly string[] {
  const texts = capturesOf(kind).map(captureText);
  return texts.length > 0 ? texts : [transcript()];
}

/** The whole transcripts are too long for the repository: where they are not, one is put together. */
function transcript(): string {
  const parts = [
    ['nvidia-smi -L', 'nvidia-smi-L'],
    ['nvidia-smi topo -m', 'nvidia-smi-topo'],
    ['nvidia-smi ', 'nvidia-smi-table'],
    ['nvidia-smi dmon -c 5', 'nvidia-smi-dmon'],
  ] as const;
  const text = (kind: string) => captureText(capturesOf(kind).at(-1) ?? '');
  return parts.map(([command, kind]) => `# $ ${command}\n${text(kind)}\n`).join('');
}

describe.each(nvidiaSmiKinds)('%s, damaged', (kind) => {
  const texts = textsOf(kind);
  const text = fc.oneof(
    { weight: 9, arbitrary: damagedText(texts, mostCharacters[kind] ?? 6000) },
    { weight: 1, arbitrary: noise(texts) },
  );

  it(`${seeds.length * casesPerSeed} cases: no throw, no hang, every reading a number or a reason`, () => {
    const parse = formatOf(kind)?.parse;
    let stillRead = 0;
    for (const seed of seeds)
      fc.assert(
        fc.property(text, (damaged) => {
          const capture = parse?.(damaged);
          if (capture?.kind !== kind) return false;
          if (!hasFailed(capture)) stillRead += 1;
          const readings = everyReading(capture);
          if (readings.some(([, value]) => shapeFault(value) !== null)) return false;
          return !zeroKinds.includes(kind) || zerosShown(kind, damaged) > 0 || noZero(readings);
        }),
        { numRuns: casesPerSeed, seed },
      );
    // Damage that leaves nothing to read would test nothing.
    if (kind !== 'nvidia-smi-error') expect(stillRead).toBeGreaterThan(casesPerSeed);
  }, 60_000);
});

function noZero(readings: ReturnType<typeof everyReading>): boolean {
  return readings.every(([, value]) => value !== 0);
}

/** Texts that make a parser slow which looks again at what it has seen: each is one thing, over and over. */
const monotony = [
  ' ',
  '\t',
  '\n',
  '<a>',
  '<gpu id="',
  '</gpu>',
  '<!--',
  '&amp;',
  '|',
  '| a  ',
  ', ',
  'a,',
  '# gpu ',
  '0 ',
  ' : ',
  'GPU 0: ',
  'GPU 0: a (UUID: ',
  '"a" or ',
  '=',
  '+-',
  '[',
  'N/A / ',
];
const megabyte = 2 ** 20;

describe.each(nvidiaSmiKinds)('%s, a megabyte of one thing', (kind) => {
  it.each(monotony)('%j ends in time, alone and after a beginning', (piece) => {
    const long = piece.repeat(megabyte / piece.length);
    const start = textsOf(kind)[0]?.slice(0, 600) ?? '';
    for (const text of [long, `${start}${long}`, `${start}\n<nvidia_smi_log><gpu>${long}x`])
      expect(formatOf(kind)?.parse(text).kind).toBe(kind);
  });
});

describe('guessing a kind', () => {
  it('never throws', () => {
    const all = nvidiaSmiKinds.flatMap(textsOf);
    fc.assert(
      fc.property(damagedText(all, 3000), (text) => {
        guessFormat(text);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
