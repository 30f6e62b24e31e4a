import { expect, test } from 'vitest';
import { billFormatOf, isBillManifest } from '#shared/money/billFileName.ts';
import { readingWays } from '#shared/money/importRecord.ts';
import type { ImportedFile } from '#shared/money/importReport.ts';

test.each([
  ['a/b.CSV', 'csv'],
  ['bill.csv.gz', 'csv'],
  ['data/BILLING_PERIOD=2026-10/part.snappy.parquet', 'parquet'],
  ['export.ndjson', 'json'],
  ['rows.jsonl.gz', 'json'],
  ['manifest.json', null],
  ['focus-Manifest-1.json', null],
  ['schema.json', null],
  ['a.csv.zip', null],
  ['readme.txt', null],
])('%s is read as %s', (name, format) => {
  expect(billFormatOf(name)).toBe(format);
});

test.each([
  ['costs/20261001-20261031/run/manifest.json', true],
  ['metadata/BILLING_PERIOD=2026-10/gpu-Manifest-FOCUS.json', true],
  ['manifests/bill.json', false],
  ['schema.json', false],
])('%s is a manifest: %s', (name, isManifest) => {
  expect(isBillManifest(name)).toBe(isManifest);
});

test('files of the same columns share one way of reading, in the order of the files', () => {
  const file = (name: string, column: string, rows: number | null): ImportedFile => ({
    file: name,
    kind: 'focus',
    version: '1.0',
    format: 'csv',
    sizeBytes: 10,
    rows,
    mapping: [{ column, from: [column], rule: null }],
    keptColumns: [],
    missingColumns: [],
  });
  const ways = readingWays([
    file('a', 'BilledCost', 1),
    file('b', 'ListCost', null),
    file('c', 'BilledCost', 2),
  ]);
  expect(ways.map(({ files }) => files)).toEqual([
    [
      { file: 'a', sizeBytes: 10, rows: 1 },
      { file: 'c', sizeBytes: 10, rows: 2 },
    ],
    [{ file: 'b', sizeBytes: 10, rows: null }],
  ]);
  expect(ways[1]?.mapping).toEqual([{ column: 'ListCost', from: ['ListCost'], rule: null }]);
});
