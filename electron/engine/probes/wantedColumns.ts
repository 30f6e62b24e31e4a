/**
 * What the loop asks of nvidia-smi, as the script takes it: names apart by spaces, `a|b` where a name moved between
 * drivers (the first that `--help-query-gpu` names is asked). Names that were renamed are asked by their old name as
 * long as the driver accepts it. Source: captured `--help-query-gpu`
 * texts of drivers 465 to 610 (test/fixtures/captures).
 */

/**
 * The stream. The throttle mask stands last on purpose: it is always 16 hex digits wide, so a line that was cut
 * short anywhere is noticed, by its number of cells or by that width.
 */
export const fastQuery = [
  'uuid',
  'index',
  'utilization.gpu',
  'utilization.memory',
  'memory.used',
  'memory.total',
  'power.draw|power.draw.average|power.draw.instant',
  'temperature.gpu',
  'temperature.memory',
  'clocks.sm|clocks.current.sm',
  'clocks.mem|clocks.current.memory',
  'fan.speed',
  'pstate',
  'clocks_throttle_reasons.active|clocks_event_reasons.active',
].join(' ');

/** The slow tier. The one free text, the name, stands last: it alone might hold a comma. */
export const slowQuery = [
  'uuid',
  'index',
  'serial',
  'pci.bus_id',
  'driver_version',
  'vbios_version',
  'persistence_mode',
  'compute_mode',
  'compute_cap',
  'mig.mode.current',
  'ecc.mode.current',
  'gpu_recovery_action',
  'retired_pages.pending',
  'remapped_rows.pending',
  'remapped_rows.failure',
  'remapped_rows.correctable',
  'remapped_rows.uncorrectable',
  'ecc.errors.corrected.volatile.total',
  'ecc.errors.uncorrected.volatile.total',
  'ecc.errors.uncorrected.aggregate.total',
  'power.limit',
  'power.default_limit',
  'power.min_limit',
  'power.max_limit',
  'clocks.max.sm',
  'clocks.max.mem|clocks.max.memory',
  'pcie.link.gen.current',
  'pcie.link.gen.max',
  'pcie.link.width.current',
  'pcie.link.width.max',
  'utilization.gpu',
  'fan.speed',
  'temperature.memory',
  'memory.reserved',
  'name',
].join(' ');

/** Asked where `--help-query-gpu` gives nothing: columns that every driver since 440 has. */
export const portableQuery =
  'uuid,index,pci.bus_id,utilization.gpu,utilization.memory,memory.used,memory.total,power.draw,power.limit,temperature.gpu,clocks.sm,fan.speed,pstate,name';
