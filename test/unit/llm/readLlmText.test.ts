import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLlmText } from '#engine/llm/readLlmText.ts';
import { llmReadings } from '#engine/probes/formats/llm/llmReadings.ts';
import { parsePrometheusText } from '#engine/probes/formats/prometheus/prometheusText.ts';
import { parseListeners } from '#engine/probes/listeners.ts';
import { histogramQuantile } from '#shared/analysis/llm/histogramQuantile.ts';
import { isNumber } from '#shared/domain/reading.ts';
import { capturedKinds, capturesOf, captureText } from '../formats/captureStore.ts';

describe('the quick reading of a metrics text', () => {
  const kinds = capturedKinds().filter((kind) => /^(?:vllm|sglang|tgi|llamacpp|triton)-metrics$/.test(kind));
  const texts = kinds.flatMap(capturesOf);

  it('has captures of servers', () => {
    expect(kinds).toContain('vllm-metrics');
  });

  it.each(texts)('is the same as the whole one: %s', (name) => {
    const text = captureText(name);
    const whole = llmReadings(parsePrometheusText(text));
    expect(readLlmText(text)).toEqual(whole);
    expect(whole.models.length).toBeGreaterThan(0);
  });

  it('is the same on texts that were damaged', () => {
    const damaged = fc.record({
      name: fc.constantFrom(...texts),
      from: fc.nat(9000),
      length: fc.nat(200),
      put: fc.string({ maxLength: 20 }).filter((put) => !/[\r\n]/.test(put)),
    });
    fc.assert(
      fc.property(damaged, ({ name, from, length, put }) => {
        const text = captureText(name);
        const cut = text.slice(0, from) + put + text.slice(from + length);
        expect(readLlmText(cut)).toEqual(llmReadings(parsePrometheusText(cut)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a quantile of a histogram', () => {
  const buckets = [
    { le: 1, count: 50 },
    { le: 2, count: 100 },
    { le: Number.POSITIVE_INFINITY, count: 100 },
  ];

  it('is linear within its bucket', () => {
    expect(histogramQuantile(buckets, 0.5)).toBe(1);
    expect(histogramQuantile(buckets, 0.75)).toBe(1.5);
  });

  it('is at least the last bound where it lies beyond', () => {
    const beyond = [...buckets.slice(0, 2), { le: Number.POSITIVE_INFINITY, count: 1000 }];
    expect(histogramQuantile(beyond, 0.95)).toBe(2);
  });

  it('is missing without observations, never 0', () => {
    expect(histogramQuantile([], 0.5)).toMatchObject({ state: 'unavailable' });
    expect(
      histogramQuantile(
        buckets.map(({ le }) => ({ le, count: 0 })),
        0.5,
      ),
    ).toMatchObject({ state: 'unavailable' });
  });

  it('lies within the bounds and grows with the share, on any histogram', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
        let count = 0;
        const made = each.map((more, at) => {
          count += more;
          return { le: at === each.length - 1 ? Number.POSITIVE_INFINITY : at + 1, count };
        });
        const [low, high] = [histogramQuantile(made, share * 0.5), histogramQuantile(made, share)];
        if (!isNumber(low) || !isNumber(high)) return expect(count).toBe(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(each.length - 1);
      }),
    );
  });
});

describe('the section of what listens', () => {
  it('gives addresses as people write them', () => {
    const { ports } = parseListeners([
      'tcp 0100007F:1F40 11',
      'tcp 00000000000000000000000000000000:1F90 12',
      'tcp 00000000000000000000000001000000:7530 13',
      'tcp 0000000000000000FFFF00000100007F:0050 14',
      'net 77 00000000:1F40 15',
    ]);
    expect(ports.map(({ address, port, inode, namespaceOf }) => [address, port, inode, namespaceOf])).toEqual(
      [
        ['127.0.0.1', 8000, 11, null],
        ['::', 8080, 12, null],
        ['::1', 30000, 13, null],
        ['::ffff:127.0.0.1', 80, 14, null],
        ['0.0.0.0', 8000, 15, 77],
      ],
    );
  });

  it('survives any lines', () => {
    const words = fc.constantFrom('tcp', 'net', 'proc', 'cmd', 'own', 'hidden', '');
    const lines = fc.array(fc.tuple(words, fc.string()).map((parts) => parts.join(' ')));
    fc.assert(
      fc.property(lines, (given) => {
        const { ports, processes, hidden } = parseListeners(given);
        expect(ports.length + processes.length + hidden.length).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 1000 },
    );
  });
});
