import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import { sharedData } from '../../fixtures/sharedData.ts';

const focus = sharedData('focus');
const files = focus === null ? [] : readdirSync(focus).filter((name) => name.endsWith('.csv'));
const costs = ['BilledCost', 'EffectiveCost', 'ContractedCost', 'ListCost', 'ContractCommitmentCost'];

/** A column's sum in units of 1e-18, out of the file's text by whole numbers alone; null where it has no value. */
function sumOfText(path: string, column: string): bigint | null {
  const [header, ...rows] = csvRecords(readFileSync(path, 'utf8'));
  const at = header?.cells.findIndex((name) => name.trim() === column) ?? -1;
  if (at < 0) return null;
  let sum: bigint | null = null;
  for (const { cells } of rows) {
    const text = cells[at] ?? '';
    if (text === '' || /^null$/i.test(text)) continue;
    sum = (sum ?? 0n) + unitsOf(text.trim().replace(/[$,]/g, ''));
  }
  return sum;
}

function unitsOf(text: string): bigint {
  const parts = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!parts) throw new Error(`unexpected amount ${text}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const places = 18 - fraction.length + Number(exponent);
  if (places < 0) throw new Error(`finer than 18 places: ${text}`);
  const units = BigInt(`${whole}${fraction}` || '0') * 10n ** BigInt(places);
  return sign === '-' ? -units : units;
}

describe.skipIf(files.length === 0)('files of shared/data/focus (absent here where this is skipped)', () => {
  let folder = '';
  let ledger: Ledger;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'headroom-test-focus-'));
    ledger = createLedger(join(folder, 'ledger.duckdb'));
  });
  afterAll(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(files)('%s imports to its own sums, and again changes nothing', async (name) => {
    const path = join(focus ?? '', name);
    const rows = csvRecords(readFileSync(path, 'utf8')).length - 1;
    const request = { paths: [path], dataset: name };
    if (rows === 0) return;
    const report = await ledger.importFiles(request, () => {}, new AbortController().signal);
    // Two of the specification's own examples have a thirtieth hour: the time is unknown, the money counts.
    expect(report.faults.filter(({ message }) => !message.includes('T30:00:00Z'))).toEqual([]);
    expect(report.faultyRows).toBe(0);
    expect(report.rows).toBe(rows);
    const table = report.files[0]?.kind === 'focus-commitments' ? 'commitments' : 'charges';
    for (const cost of costs) {
      const inFile = sumOfText(path, cost);
      if ((table === 'commitments') !== (cost === 'ContractCommitmentCost')) continue;
      const [stored] = await ledger.read<{ readonly units: string | null }>(
        `SELECT (sum(${cost}) * 1)::VARCHAR AS units FROM ${table} WHERE x_PeriodId IN (SELECT id FROM periods WHERE dataset = ?)`,
        [name],
      );
      expect([cost, stored?.units == null ? null : unitsOf(stored.units)]).toEqual([cost, inFile]);
    }
    const revision = ledger.revision;
    const again = await ledger.importFiles(request, () => {}, new AbortController().signal);
    expect(again.periods.map(({ outcome }) => outcome)).toEqual(report.periods.map(() => 'unchanged'));
    expect(ledger.revision).toBe(revision);
  });
});
