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
    for (const row of rowsOf(plainText(gpu.name ?? gpu.gpuKey ?? 'GPU'), rate))
      rows.set(JSON.stringify(row), row);
  }
  return [...rows.values()];
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
