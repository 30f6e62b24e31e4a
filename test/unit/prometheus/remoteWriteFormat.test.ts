import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snappyCompress } from '#engine/prometheus/target/snappy.ts';
import { encodeWriteRequest, staleMarker } from '#engine/prometheus/target/writeRequest.ts';
import { decodeWriteRequest } from './protobufDecoder.ts';
import { snappyUncompress } from './snappyDecoder.ts';

describe('snappy', () => {
  it('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(snappyUncompress(snappyCompress(bytes))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('bytes that repeat come back, across blocks, and take less room', () => {
    const repeated = fc.tuple(
      fc.uint8Array({ minLength: 1, maxLength: 90 }),
      fc.integer({ min: 1, max: 4000 }),
    );
    fc.assert(
      fc.property(repeated, fc.uint8Array({ maxLength: 40 }), ([part, times], tail) => {
        const bytes = Buffer.concat([...Array.from({ length: times }, () => part), tail]);
        const packed = snappyCompress(bytes);
        expect(snappyUncompress(packed).equals(bytes)).toBe(true);
        if (times > 50 && part.length > 20) expect(packed.length).toBeLessThan(bytes.length / 4);
      }),
      { numRuns: 200 },
    );
  });

  it('random bytes of many blocks grow by a few bytes only', () => {
    const bytes = Buffer.from(
      Array.from({ length: 200_000 }, (_, at) => Math.imul(at ^ 0x9e3779b9, 0x85ebca6b) >>> 24),
    );
    const packed = snappyCompress(bytes);
    expect(snappyUncompress(packed).equals(bytes)).toBe(true);
    expect(packed.length).toBeLessThan(bytes.length + 100);
  });
});

describe('WriteRequest', () => {
  const series = fc.record({
    labels: fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), {
      maxLength: 8,
    }),
    value: fc.double(),
    atMs: fc.integer({ min: 0, max: 2 ** 45 }),
  });

  it('any series comes back, its labels sorted by name', () => {
    fc.assert(
      fc.property(fc.array(series, { maxLength: 20 }), (written) => {
        const read = decodeWriteRequest(encodeWriteRequest(written));
        expect(read).toHaveLength(written.length);
        read.forEach(({ labels, samples }, at) => {
          const { labels: given, value, atMs } = written[at]!;
          expect(labels.map(([name]) => name)).toEqual(given.map(([name]) => name).sort());
          expect(new Map(labels)).toEqual(
            new Map(given.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))),
          );
          expect(samples).toHaveLength(1);
          expect(Object.is(samples[0]!.value, value)).toBe(true);
          expect(samples[0]!.atMs).toBe(atMs);
        });
      }),
    );
  });

  it('the end of a series is the one NaN that Prometheus knows', () => {
    const [read] = decodeWriteRequest(
      encodeWriteRequest([{ labels: [['__name__', 'x']], value: staleMarker, atMs: 1_700_000_000_123 }]),
    );
    expect(read?.samples[0]?.bits).toBe(0x7ff0000000000002n);
    expect(read?.samples[0]?.atMs).toBe(1_700_000_000_123);
  });
});
