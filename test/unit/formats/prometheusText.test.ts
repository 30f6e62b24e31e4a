import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrometheusText } from '#engine/probes/formats/prometheus/prometheusText.ts';
import { numberOf } from '#engine/probes/formats/prometheus/sampleLine.ts';
import { seriesOf } from '#engine/probes/formats/prometheus/seriesOf.ts';

const one = (line: string) => parsePrometheusText(line).samples[0];

describe('a sample', () => {
  it.each([
    ['up 1', 'up', {}, 1, null],
    ['vllm:tokens_total{engine="0"} 8.128902e+06', 'vllm:tokens_total', { engine: '0' }, 8_128_902, null],
    ['a{le="+Inf",b="c"}  4  1790347303000', 'a', { le: '+Inf', b: 'c' }, 4, 1_790_347_303_000],
    ['a{} 1', 'a', {}, 1, null],
    ['a{b="c",} 1', 'a', { b: 'c' }, 1, null],
    ['  a { b = "c" , d = "e" } -0.5', 'a', { b: 'c', d: 'e' }, -0.5, null],
    ['a{b="x\\"y\\\\z\\n}"} 2', 'a', { b: 'x"y\\z\n}' }, 2, null],
    ['a{b="C:\\dir"} 2', 'a', { b: 'C:\\dir' }, 2, null],
    ['{"dotted.name","b.c"="d"} 3', 'dotted.name', { 'b.c': 'd' }, 3, null],
    ['a_bucket{le="1"} 5 # {trace_id="x"} 0.3 1.5', 'a_bucket', { le: '1' }, 5, null],
  ])('%s', (line, name, labels, value, timestampMs) => {
    const sample = one(line);
    expect(sample).toMatchObject({ name, value, timestampMs });
    expect({ ...sample?.labels }).toEqual(labels);
  });

  it('may be NaN or infinite, and then is a failed reading', () => {
    const { samples, ...rest } = parsePrometheusText('a NaN\nb +Inf\nc -Inf\nd nan');
    expect(samples.map(({ value }) => value)).toEqual([Number.NaN, Infinity, -Infinity, Number.NaN]);
    const series = seriesOf({ samples, ...rest });
    expect(series[0]?.value).toEqual({ state: 'failed', reason: 'the server gives NaN' });
    expect(series[1]?.value).toEqual({ state: 'failed', reason: 'the server gives +Inf' });
  });

  it.each([
    '',
    '{a="b"} 1',
    '1a 2',
    'a',
    'a 1 2 3 x'.replace(' 2 3', ' y'),
    'a{b=c} 1',
    'a{b="c} 1',
    'a{b="c" 1',
    'a 0x10',
    'a 1_000',
    'a --1',
    'a 1e',
    'a .',
  ])('none in %j', (line) => expect(parsePrometheusText(line).samples).toEqual([]));

  it('says which line is none, and keeps the others', () => {
    const { samples, badLines } = parsePrometheusText('a 1\nb\nc 3\r\n');
    expect(samples.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(badLines).toEqual([{ line: 2, text: 'b', reason: 'no value' }]);
  });

  it('may have a label of any name', () => {
    const sample = one('a{__proto__="x",constructor="y"} 1');
    expect(Object.entries(sample?.labels ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(one('a 1')?.labels.constructor).toBeUndefined();
  });
});

describe('a text', () => {
  it('leaves out the time at which counters began', () => {
    const { samples } = parsePrometheusText('a_total 5\na_created 1.79e+09\n');
    expect(samples.map(({ name }) => name)).toEqual(['a_total']);
  });

  it('gives types and helps, also to what a histogram appends', () => {
    const exposition = parsePrometheusText(
      '# HELP a Time (in ns).\n# TYPE a histogram\n# TYPE b\n#TYPE c gauge\na_bucket{le="1"} 1\na_sum 1\nb 2\n',
    );
    expect(exposition.families.get('a')).toEqual({ type: 'histogram', help: 'Time (in ns).' });
    expect(exposition.families.has('c')).toBe(false);
    expect(seriesOf(exposition).map(({ type }) => type)).toEqual(['histogram', 'histogram', undefined]);
  });

  it('of OpenMetrics counts its timestamps in seconds', () => {
    expect(parsePrometheusText('a 1 1790347303.5\n# EOF\n').samples[0]?.timestampMs).toBe(1_790_347_303_500);
  });
});

it('reads back what it is given', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((value) => !/[\r\n]/.test(value));
  const name = fc.stringMatching(/^[a-z_:][a-z0-9_:]{0,20}$/).filter((value) => !value.endsWith('_created'));
  fc.assert(
    fc.property(name, text, fc.double({ noNaN: true }), (metric, value, number) => {
      const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
      const written = Number.isFinite(number) ? String(number) : number > 0 ? '+Inf' : '-Inf';
      const sample = one(`${metric}{b="${escaped}"} ${written}`);
      expect(sample?.labels.b).toBe(value);
      expect(sample?.value === number || Object.is(sample?.value, number)).toBe(true);
    }),
    { numRuns: 2000, seed: 3 },
  );
});

it('takes no word of JavaScript for a number', () => {
  expect(['', ' ', '0x1', 'Infinity', '1n', '0b1', '++1', '+-1', '-', '.', 'e5', '１'].map(numberOf)).toEqual(
    Array.from({ length: 12 }, () => null),
  );
  expect(['+1', '-1.', '.5', '5e-1', '00'].map(numberOf)).toEqual([1, -1, 0.5, 0.5, 0]);
});
