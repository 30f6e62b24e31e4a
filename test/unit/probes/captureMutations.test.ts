import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { parseInventory } from '#engine/probes/nvidiaSmiInventory.ts';
import { parseProcesses } from '#engine/probes/nvidiaSmiProcesses.ts';
import { parseSamples } from '#engine/probes/nvidiaSmiSamples.ts';
import type { GpuSample } from '#shared/domain/gpu.ts';
import { askedColumns, capture, captureFiles, sampleCaptures } from './captures.ts';

/** A damage to a text, as a broken host or a torn stream does it. */
const mutation = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.nat(255),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.nat(40),
  }),
  fc.record({
    kind: fc.constant('dropColumn' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.nat(60),
  }),
  fc.record({ kind: fc.constant('repeatHeader' as const), at: fc.constant(0), to: fc.nat(3) }),
  fc.record({
    kind: fc.constant('truncate' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.constant(0),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(text: string, { kind, at, to }: Mutation): string {
  const place = Math.floor(at * text.length);
  const lines = text.split('\n');
  switch (kind) {
    case 'flip':
      return text.slice(0, place) + String.fromCharCode(to) + text.slice(place + 1);
    case 'cut':
      return text.slice(0, place) + text.slice(place + to);
    case 'dropColumn': {
      const row = Math.floor(at * lines.length);
      const cells = (lines[row] ?? '').split(',');
      cells.splice(to % Math.max(1, cells.length), 1);
      return lines.with(Math.min(row, lines.length - 1), cells.join(',')).join('\n');
    }
    case 'repeatHeader':
      return [...lines.slice(0, to), lines[0] ?? '', ...lines.slice(to)].join('\n');
    case 'truncate':
      return text.slice(0, place);
  }
}

const zeroCell = /^-?(?:0+(?:\.0+)?(?: ?(?:%|[a-z]+))?|P0+|0x0+)$/i;

/** The most cells of one line that show a zero: no sample may hold more zeros than a line shows. */
function mostZerosShown(text: string): number {
  const counts = text
    .split('\n')
    .map((line) => line.split(',').filter((cell) => zeroCell.test(cell.trim())).length);
  return Math.max(0, ...counts);
}

const zerosIn = (sample: Pick<GpuSample, 'readings'>) =>
  Object.values(sample.readings).filter((reading) => reading === 0).length;

const damaged = (files: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([file, mutations]) => ({ file, text: mutations.reduce(mutate, capture(file)) }));

describe('damaged captures', () => {
  it('never throw and never show a zero that is not there', () => {
    fc.assert(
      fc.property(damaged(sampleCaptures), ({ file, text }) => {
        const zeros = mostZerosShown(text);
        for (const sample of parseSamples(text, askedColumns(file)))
          expect(zerosIn(sample)).toBeLessThanOrEqual(zeros);
        for (const gpu of parseInventory(text.split('\n'), askedColumns(file))) {
          expect(zerosIn(gpu)).toBeLessThanOrEqual(zeros);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('keep each process and each number as some line shows them', () => {
    fc.assert(
      fc.property(damaged(captureFiles('nvidia-smi-compute-apps__')), ({ text }) => {
        for (const { pid, memoryUsedBytes } of parseProcesses(text.split('\n')).processes) {
          expect(text).toContain(String(pid));
          if (memoryUsedBytes === 0) expect(mostZerosShown(text)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('go through a reader in any chunks', () => {
    const bytes = fc.oneof(
      damaged(sampleCaptures).map(({ text }) => Buffer.from(text, 'latin1')),
      fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array)),
    );
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 4 }), fc.integer({ min: 1, max: 900 }), (parts, size) => {
        const all = Buffer.concat(parts);
        const samples: GpuSample[] = [];
        const reader = createHostReader({
          onSamples: (round) => samples.push(...round),
          onInventory: () => {},
          onGpuFailure: () => {},
        });
        for (let at = 0; at < all.length; at += size) {
          reader.stdout(all.subarray(at, at + size));
          reader.stderr(all.subarray(at, at + size));
        }
        reader.end();
        const zeros = mostZerosShown(all.toString('utf8'));
        for (const sample of samples) expect(zerosIn(sample)).toBeLessThanOrEqual(zeros);
      }),
      { numRuns: 150 },
    );
  });
});
