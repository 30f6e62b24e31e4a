import type { Rate } from '../../../cost/rates/rate.ts';
import { plainText } from '../../../domain/plainText.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { PriceRow } from '../finding.ts';

/** The prices that GPUs have, each once, as their sources write them. GPUs without one have no row. */
export function priceRowsOf(profiles: readonly GpuProfile[]): readonly PriceRow[] {
  const rows = new Map<string, PriceRow>();
  const told = new Map<Rate, string | null>();
  for (const { gpu } of profiles) {
    const { rate } = gpu.price;
    // GPUs of a host share one price: its rows are there.
    if (rate === null || told.get(rate) === gpu.name) continue;
    told.set(rate, gpu.name);
    for (const [key, row] of keyedRows(gpu.name ?? gpu.gpuKey ?? 'GPU', rate)) rows.set(key, row);
  }
  return [...rows.values()];
}

type KeyedRow = readonly [key: string, row: PriceRow];

/** Of the name that a rate was asked for last: findings of one run ask for the same prices. */
const known = new WeakMap<Rate, { readonly name: string; readonly rows: readonly KeyedRow[] }>();

function keyedRows(name: string, rate: Rate): readonly KeyedRow[] {
  const before = known.get(rate);
  if (before?.name === name) return before.rows;
  const rows = rowsOf(plainText(name), rate).map((row): KeyedRow => [JSON.stringify(row), row]);
  known.set(rate, { name, rows });
  return rows;
}

function rowsOf(name: string, rate: Rate): readonly PriceRow[] {
  const { currency, source, asOf, energy } = rate;
  const price = {
    what: `${name}: ${plainText(rate.rule)}`,
    perHour: rate.perGpuHour,
    currency,
    source,
    asOf,
  };
  if (energy === null) return [price];
  const what = `${name}: 1 kW, with ${energy.hostWatts} W of the host for each GPU`;
  return [price, { what, perHour: energy.perKwh, currency, source, asOf }];
}
