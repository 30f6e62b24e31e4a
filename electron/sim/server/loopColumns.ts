import { driverMajor, type QueryField, queryField } from '../smi/queryFields.ts';

/** Columns of the stream, in the order of the collector's script (electron/engine/probes/wantedColumns.ts). */
const fast =
  'uuid index utilization.gpu utilization.memory memory.used memory.total power.draw temperature.gpu ' +
  'temperature.memory clocks.sm clocks.mem fan.speed pstate clocks_throttle_reasons.active';

/** Columns of the slow tier, in the same script's order. */
const slow =
  'uuid index serial pci.bus_id driver_version vbios_version persistence_mode compute_mode compute_cap ' +
  'mig.mode.current ecc.mode.current gpu_recovery_action retired_pages.pending remapped_rows.pending ' +
  'remapped_rows.failure remapped_rows.correctable remapped_rows.uncorrectable ' +
  'ecc.errors.corrected.volatile.total ecc.errors.uncorrected.volatile.total ' +
  'ecc.errors.uncorrected.aggregate.total power.limit power.default_limit power.min_limit power.max_limit ' +
  'clocks.max.sm clocks.max.mem pcie.link.gen.current pcie.link.gen.max pcie.link.width.current ' +
  'pcie.link.width.max utilization.gpu fan.speed temperature.memory memory.reserved name';

/** Names and columns of one tier that this driver has. */
export interface TierColumns {
  readonly names: readonly string[];
  readonly columns: readonly QueryField[];
}

function tier(wanted: string, driver: string): TierColumns {
  const major = driverMajor(driver);
  const known = wanted.split(' ').filter((name) => queryField(name, major));
  return {
    names: known,
    columns: known.map((name) => queryField(name, major)).filter((c) => c !== undefined),
  };
}

const cache = new Map<string, { readonly fast: TierColumns; readonly slow: TierColumns }>();

/** What the loop asks of a driver: the two tiers' columns, less those that this driver does not have. */
export function loopColumns(driver: string): { readonly fast: TierColumns; readonly slow: TierColumns } {
  const made = cache.get(driver) ?? { fast: tier(fast, driver), slow: tier(slow, driver) };
  cache.set(driver, made);
  return made;
}
