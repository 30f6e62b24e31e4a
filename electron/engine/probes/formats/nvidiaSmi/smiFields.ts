/**
 * What nvidia-smi says of a GPU, under one name for every form of its output. The name carries our unit; paths are those of the
 * XML (`-q -x`) and of the text (`-q`, lower case), alternatives of older and newer drivers apart by `|`, the preferred one first.
 * Source: captures of drivers 418 to 610, DTD v10 to v13, and the drift that their comparison shows.
 */

/** How a text becomes a reading; `text` stays a text. */
export type FieldForm =
  | 'text'
  | 'percent'
  | 'bytes'
  | 'watts'
  | 'celsius'
  | 'megahertz'
  | 'millivolts'
  | 'microseconds'
  | 'kilobytesPerSecond'
  | 'count'
  | 'pstate'
  | 'mask';

/** One thing that nvidia-smi says. */
export interface SmiField {
  readonly name: string;
  readonly form: FieldForm;
  readonly csv: readonly string[];
  readonly xml: readonly string[];
  readonly q: readonly string[];
}

function field(name: string, form: FieldForm, csv: string, xml: string, q: string): SmiField {
  const alternatives = (text: string) => (text === '' ? [] : text.split('|'));
  return { name, form, csv: alternatives(csv), xml: alternatives(xml), q: alternatives(q) };
}

const text = (name: string, csv: string, xml: string, q: string) => field(name, 'text', csv, xml, q);

/** Identity, modes and verdicts. */
const facts = [
  text('name', 'name', 'product_name', 'product name'),
  text('uuid', 'uuid', 'uuid', 'gpu uuid'),
  text('serial', 'serial', 'serial', 'serial number'),
  text('pciBusId', 'pci.bus_id', 'pci/pci_bus_id', 'pci/bus id'),
  text('driverVersion', 'driver_version', '', ''),
  text('vbiosVersion', 'vbios_version', 'vbios_version', 'vbios version'),
  text('productBrand', '', 'product_brand', 'product brand'),
  text('productArchitecture', '', 'product_architecture', 'product architecture'),
  text('boardPartNumber', '', 'board_part_number', 'board part number'),
  text('persistenceMode', 'persistence_mode', 'persistence_mode', 'persistence mode'),
  text('computeMode', 'compute_mode', 'compute_mode', 'compute mode'),
  text('computeCapability', 'compute_cap', '', ''),
  text('migMode', 'mig.mode.current', 'mig_mode/current_mig', 'mig mode/current'),
  text('migModePending', 'mig.mode.pending', 'mig_mode/pending_mig', 'mig mode/pending'),
  text('eccMode', 'ecc.mode.current', 'ecc_mode/current_ecc', 'ecc mode/current'),
  text('eccModePending', 'ecc.mode.pending', 'ecc_mode/pending_ecc', 'ecc mode/pending'),
  text('driverModel', 'driver_model.current', 'driver_model/current_dm', 'driver model/current'),
  text('addressingMode', 'addressing_mode', 'addressing_mode', 'addressing mode'),
  text('displayActive', 'display_active', 'display_active', 'display active'),
  text('accountingMode', 'accounting.mode', 'accounting_mode', 'accounting mode'),
  text('c2cMode', 'c2c.mode', 'c2c_mode', 'gpu c2c mode'),
  text('gspFirmwareVersion', '', 'gsp_firmware_version', 'gsp firmware version'),
  text(
    'virtualizationMode',
    '',
    'gpu_virtualization_mode/virtualization_mode',
    'gpu virtualization mode/virtualization mode',
  ),
  text(
    'hostVgpuMode',
    '',
    'gpu_virtualization_mode/host_vgpu_mode',
    'gpu virtualization mode/host vgpu mode',
  ),
  text('recoveryAction', 'gpu_recovery_action', 'gpu_recovery_action', 'gpu recovery action'),
  text('resetRequired', '', 'gpu_reset_status/reset_required', 'gpu reset status/reset required'),
  text(
    'remappedRowsPending',
    'remapped_rows.pending',
    'remapped_rows/remapped_row_pending',
    'remapped rows/pending',
  ),
  text(
    'remappedRowsFailure',
    'remapped_rows.failure',
    'remapped_rows/remapped_row_failure',
    'remapped rows/remapping failure occurred',
  ),
  text(
    'retiredPagesPending',
    'retired_pages.pending',
    'retired_pages/pending_retirement|retired_pages/pending_blacklist',
    'retired pages/pending page blacklist',
  ),
  text(
    'eccSramThresholdExceeded',
    'ecc.errors.uncorrected.aggregate.sram.thresholdExceeded',
    'ecc_errors/aggregate/sram_threshold_exceeded',
    'ecc errors/aggregate/sram threshold exceeded',
  ),
  text('channelRepairPending', '', 'ecc_errors/channel_repair_pending', 'ecc errors/channel repair pending'),
  text('tpcRepairPending', '', 'ecc_errors/tpc_repair_pending', 'ecc errors/tpc repair pending'),
  text('unrepairableMemory', '', 'ecc_errors/unrepairable_memory', 'ecc errors/unrepairable memory'),
  text('fabricState', 'fabric.state', 'fabric/state', 'fabric/state'),
  text('fabricStatus', 'fabric.status', 'fabric/status', 'fabric/status'),
  text('fabricCliqueId', 'fabric.cliqueId', 'fabric/cliqueId', 'fabric/cliqueid'),
  text('fabricClusterUuid', 'fabric.clusterUuid', 'fabric/clusterUuid', 'fabric/clusteruuid'),
  text('fabricHealth', 'fabric.health.summary', 'fabric/health/summary', 'fabric/health/summary'),
  text(
    'fabricHealthBandwidth',
    'fabric.health.bandwidth',
    'fabric/health/bandwidth',
    'fabric/health/bandwidth',
  ),
  text(
    'fabricRouteUnhealthy',
    'fabric.health.route_unhealthy',
    'fabric/health/route_unhealthy',
    'fabric/health/route unhealthy',
  ),
];

const power = 'gpu_power_readings';
const ceiling = 'gpu power readings/gpu ceiling power limit';

/** What the live stream carries, and what changes as fast. */
const live = [
  field('utilizationGpuPercent', 'percent', 'utilization.gpu', 'utilization/gpu_util', 'utilization/gpu'),
  field(
    'utilizationMemoryPercent',
    'percent',
    'utilization.memory',
    'utilization/memory_util',
    'utilization/memory',
  ),
  field(
    'utilizationEncoderPercent',
    'percent',
    'utilization.encoder',
    'utilization/encoder_util',
    'utilization/encoder',
  ),
  field(
    'utilizationDecoderPercent',
    'percent',
    'utilization.decoder',
    'utilization/decoder_util',
    'utilization/decoder',
  ),
  field('utilizationJpegPercent', 'percent', 'utilization.jpeg', 'utilization/jpeg_util', 'utilization/jpeg'),
  field('utilizationOfaPercent', 'percent', 'utilization.ofa', 'utilization/ofa_util', 'utilization/ofa'),
  field('memoryUsedBytes', 'bytes', 'memory.used', 'fb_memory_usage/used', 'fb memory usage/used'),
  field('memoryTotalBytes', 'bytes', 'memory.total', 'fb_memory_usage/total', 'fb memory usage/total'),
  field('memoryFreeBytes', 'bytes', 'memory.free', 'fb_memory_usage/free', 'fb memory usage/free'),
  field(
    'memoryReservedBytes',
    'bytes',
    'memory.reserved',
    'fb_memory_usage/reserved',
    'fb memory usage/reserved',
  ),
  field('bar1UsedBytes', 'bytes', '', 'bar1_memory_usage/used', 'bar1 memory usage/used'),
  field('bar1TotalBytes', 'bytes', '', 'bar1_memory_usage/total', 'bar1 memory usage/total'),
  field(
    'powerWatts',
    'watts',
    'power.draw|power.draw.average|power.draw.instant',
    `${power}/power_draw|${power}/average_power_draw|${power}/instant_power_draw|power_readings/power_draw`,
    'gpu power readings/power draw|gpu power readings/average power draw|gpu power readings/instantaneous power draw|power readings/power draw',
  ),
  field(
    'powerInstantWatts',
    'watts',
    'power.draw.instant',
    `${power}/instant_power_draw`,
    'gpu power readings/instantaneous power draw',
  ),
  field(
    'powerMemoryWatts',
    'watts',
    '',
    'gpu_memory_power_readings/average_power_draw|gpu_memory_power_readings/power_draw',
    'gpu memory power readings/average power draw|gpu memory power readings/power draw',
  ),
  field(
    'powerModuleWatts',
    'watts',
    'module.power.draw.average|module.power.draw.instant',
    'module_power_readings/power_draw|module_power_readings/average_power_draw|module_power_readings/instant_power_draw',
    'module power readings/power draw|module power readings/average power draw|module power readings/instantaneous power draw',
  ),
  field(
    'temperatureCelsius',
    'celsius',
    'temperature.gpu',
    'temperature/gpu_temp',
    'temperature/gpu current temp',
  ),
  field(
    'temperatureMemoryCelsius',
    'celsius',
    'temperature.memory',
    'temperature/memory_temp',
    'temperature/memory current temp',
  ),
  field(
    'temperatureMarginCelsius',
    'celsius',
    'temperature.gpu.tlimit',
    'temperature/gpu_temp_tlimit',
    'temperature/gpu t.limit temp|temperature/gpu current t.limit temp',
  ),
  field('clockSmMhz', 'megahertz', 'clocks.current.sm', 'clocks/sm_clock', 'clocks/sm'),
  field('clockMemoryMhz', 'megahertz', 'clocks.current.memory', 'clocks/mem_clock', 'clocks/memory'),
  field(
    'clockGraphicsMhz',
    'megahertz',
    'clocks.current.graphics|clocks.gr',
    'clocks/graphics_clock',
    'clocks/graphics',
  ),
  field(
    'clockVideoMhz',
    'megahertz',
    'clocks.current.video|clocks.video',
    'clocks/video_clock',
    'clocks/video',
  ),
  field('voltageGraphicsMillivolts', 'millivolts', '', 'voltage/graphics_volt', 'voltage/graphics'),
  field('fanPercent', 'percent', 'fan.speed', 'fan_speed', 'fan speed'),
  field('pstate', 'pstate', 'pstate', 'performance_state', 'performance state'),
  field('throttleReasonsMask', 'mask', 'clocks_event_reasons.active', '', ''),
  field(
    'encoderSessionCount',
    'count',
    'encoder.stats.sessionCount',
    'encoder_stats/session_count',
    'encoder stats/active sessions',
  ),
  field(
    'encoderAverageFps',
    'count',
    'encoder.stats.averageFps',
    'encoder_stats/average_fps',
    'encoder stats/average fps',
  ),
  field('pcieTxKilobytesPerSecond', 'kilobytesPerSecond', '', 'pci/tx_util', 'pci/tx throughput'),
  field('pcieRxKilobytesPerSecond', 'kilobytesPerSecond', '', 'pci/rx_util', 'pci/rx throughput'),
];

const limits = [
  field(
    'powerLimitWatts',
    'watts',
    'power.limit',
    `${power}/requested_power_limit|power_readings/power_limit|${power}/current_power_limit`,
    `gpu power readings/requested power limit|${ceiling}/requested power limit|power readings/power limit`,
  ),
  field(
    'powerEnforcedLimitWatts',
    'watts',
    'enforced.power.limit',
    `${power}/current_power_limit|power_readings/enforced_power_limit`,
    `gpu power readings/current power limit|${ceiling}/current power limit|power readings/enforced power limit`,
  ),
  field(
    'powerDefaultLimitWatts',
    'watts',
    'power.default_limit',
    `${power}/default_power_limit|power_readings/default_power_limit`,
    `gpu power readings/default power limit|${ceiling}/default power limit|power readings/default power limit`,
  ),
  field(
    'powerMinLimitWatts',
    'watts',
    'power.min_limit',
    `${power}/min_power_limit|power_readings/min_power_limit`,
    `gpu power readings/min power limit|${ceiling}/min power limit|power readings/min power limit`,
  ),
  field(
    'powerMaxLimitWatts',
    'watts',
    'power.max_limit',
    `${power}/max_power_limit|power_readings/max_power_limit`,
    `gpu power readings/max power limit|${ceiling}/max power limit|power readings/max power limit`,
  ),
  field('clockMaxSmMhz', 'megahertz', 'clocks.max.sm', 'max_clocks/sm_clock', 'max clocks/sm'),
  field('clockMaxMemoryMhz', 'megahertz', 'clocks.max.memory', 'max_clocks/mem_clock', 'max clocks/memory'),
  field(
    'clockMaxGraphicsMhz',
    'megahertz',
    'clocks.max.graphics|clocks.max.gr',
    'max_clocks/graphics_clock',
    'max clocks/graphics',
  ),
  field(
    'temperatureShutdownCelsius',
    'celsius',
    '',
    'temperature/gpu_temp_max_threshold',
    'temperature/gpu shutdown temp',
  ),
  field(
    'temperatureSlowdownCelsius',
    'celsius',
    '',
    'temperature/gpu_temp_slow_threshold',
    'temperature/gpu slowdown temp',
  ),
  field(
    'pcieGenCurrent',
    'count',
    'pcie.link.gen.current',
    'pci/pci_gpu_link_info/pcie_gen/current_link_gen',
    'pci/gpu link info/pcie generation/current',
  ),
  field(
    'pcieGenMax',
    'count',
    'pcie.link.gen.max',
    'pci/pci_gpu_link_info/pcie_gen/max_link_gen',
    'pci/gpu link info/pcie generation/max',
  ),
  field(
    'pcieWidthCurrent',
    'count',
    'pcie.link.width.current',
    'pci/pci_gpu_link_info/link_widths/current_link_width',
    'pci/gpu link info/link width/current',
  ),
  field(
    'pcieWidthMax',
    'count',
    'pcie.link.width.max',
    'pci/pci_gpu_link_info/link_widths/max_link_width',
    'pci/gpu link info/link width/max',
  ),
];

/** Counters of wear and slowing, monotonic until a reset or a driver load. */
const counters = [
  field('pcieReplayCount', 'count', '', 'pci/replay_counter', 'pci/replays since reset'),
  ...['Corrected', 'Uncorrected'].flatMap((severity) =>
    ['Volatile', 'Aggregate'].flatMap((span) => eccFields(severity, span)),
  ),
  field(
    'retiredPagesSingleBitCount',
    'count',
    'retired_pages.single_bit_ecc.count',
    'retired_pages/multiple_single_bit_retirement/retired_count',
    'retired pages/single bit ecc',
  ),
  field(
    'retiredPagesDoubleBitCount',
    'count',
    'retired_pages.double_bit.count',
    'retired_pages/double_bit_retirement/retired_count',
    'retired pages/double bit ecc',
  ),
  field(
    'remappedRowsCorrectableCount',
    'count',
    'remapped_rows.correctable',
    'remapped_rows/remapped_row_corr',
    'remapped rows/correctable error',
  ),
  field(
    'remappedRowsUncorrectableCount',
    'count',
    'remapped_rows.uncorrectable',
    'remapped_rows/remapped_row_unc',
    'remapped rows/uncorrectable error',
  ),
  throttled('SwPowerCap', 'sw_power_cap', 'sw_power_cap', 'sw power capping'),
  throttled('SyncBoost', 'sync_boost', 'sync_boost', 'sync boost'),
  throttled('SwThermalSlowdown', 'sw_thermal_slowdown', 'sw_therm_slowdown', 'sw thermal slowdown'),
  throttled('HwThermalSlowdown', 'hw_thermal_slowdown', 'hw_therm_slowdown', 'hw thermal slowdown'),
  throttled('HwPowerBrake', 'hw_power_brake_slowdown', 'hw_power_brake', 'hw power braking'),
];

/** ECC errors of one severity and span: all, and where the driver tells memory from caches. */
function eccFields(severity: string, span: string): readonly SmiField[] {
  const csv = `ecc.errors.${severity}.${span}`.toLowerCase();
  const xml = `ecc_errors/${span.toLowerCase()}`;
  const q = `ecc errors/${span.toLowerCase()}`;
  const bits = severity === 'Corrected' ? 'single' : 'double';
  const kind = severity === 'Corrected' ? 'correctable' : 'uncorrectable';
  const name = `ecc${severity}${span}`;
  const whole = field(
    `${name}Count`,
    'count',
    `${csv}.total`,
    `${xml}/${bits}_bit/total`,
    `${q}/${bits} bit/total`,
  );
  const dram = field(`${name}DramCount`, 'count', `${csv}.dram`, `${xml}/dram_${kind}`, `${q}/dram ${kind}`);
  const sram = field(`${name}SramCount`, 'count', `${csv}.sram`, `${xml}/sram_${kind}`, `${q}/sram ${kind}`);
  if (severity === 'Corrected') return [whole, dram, sram];
  const part = (title: string, tail: string, words: string) =>
    field(
      `${name}Sram${title}Count`,
      'count',
      `${csv}.sram.${tail}`,
      `${xml}/sram_${kind}_${tail}`,
      `${q}/sram ${kind} ${words}`,
    );
  return [whole, dram, sram, part('Parity', 'parity', 'parity'), part('Secded', 'secded', 'sec-ded')];
}

function throttled(title: string, csv: string, xml: string, q: string): SmiField {
  return field(
    `throttled${title}Microseconds`,
    'microseconds',
    `clocks_event_reasons_counters.${csv}`,
    `clocks_event_reasons_counters/clocks_event_reasons_counters_${xml}`,
    `clocks event reasons counters/${q}`,
  );
}

/** Everything of a GPU. */
export const smiGpuFields: readonly SmiField[] = [...facts, ...live, ...limits, ...counters];

/** Everything of a MIG device. */
export const smiInstanceFields: readonly SmiField[] = [
  text('index', '', 'index', 'index'),
  text('gpuInstanceId', '', 'gpu_instance_id', 'gpu instance id'),
  text('computeInstanceId', '', 'compute_instance_id', 'compute instance id'),
  field(
    'memoryTotalBytes',
    'bytes',
    '',
    'fb_memory_usage/total',
    'shared fb memory usage/total|fb memory usage/total',
  ),
  field(
    'memoryUsedBytes',
    'bytes',
    '',
    'fb_memory_usage/used',
    'shared fb memory usage/used|fb memory usage/used',
  ),
  field(
    'memoryFreeBytes',
    'bytes',
    '',
    'fb_memory_usage/free',
    'shared fb memory usage/free|fb memory usage/free',
  ),
  field(
    'bar1UsedBytes',
    'bytes',
    '',
    'bar1_memory_usage/used',
    'shared bar1 memory/used|bar1 memory usage/used',
  ),
  field(
    'multiprocessorCount',
    'count',
    '',
    'device_attributes/shared/multiprocessor_count',
    'device attributes/shared/multiprocessor count',
  ),
  field(
    'eccUncorrectedVolatileSramCount',
    'count',
    '',
    'ecc_error_count/volatile_count/sram_uncorrectable',
    'ecc errors/volatile/sram uncorrectable',
  ),
];

/** Everything of a process. */
export const smiProcessFields: readonly SmiField[] = [
  text('gpuInstanceId', '', 'gpu_instance_id', 'gpu instance id'),
  text('computeInstanceId', '', 'compute_instance_id', 'compute instance id'),
  text('pid', '', 'pid', 'process id'),
  text('type', '', 'type', 'process id/type'),
  text('name', '', 'process_name', 'process id/name'),
  field('memoryUsedBytes', 'bytes', '', 'used_memory', 'process id/used gpu memory'),
];

/** What stands above the GPUs. 610 renamed driver to KMD and CUDA to CUDA UMD in the text. */
export const smiHeaderFields: readonly SmiField[] = [
  text('timestamp', '', 'timestamp', 'timestamp'),
  text('driverVersion', '', 'driver_version|kmd_version', 'driver version|kmd version'),
  text('cudaVersion', '', 'cuda_version|cuda_umd_version', 'cuda version|cuda umd version'),
  text('attachedGpus', '', 'attached_gpus', 'attached gpus'),
];

/** Flags of the clock event reasons, and their bits in the mask that the CSV prints (shared/domain/throttle.ts). */
export const clockEventFlags: readonly { readonly bit: number; readonly xml: string; readonly q: string }[] =
  [
    { bit: 0x1, xml: 'gpu_idle', q: 'idle' },
    { bit: 0x2, xml: 'applications_clocks_setting', q: 'applications clocks setting' },
    { bit: 0x4, xml: 'sw_power_cap', q: 'sw power cap' },
    { bit: 0x8, xml: 'hw_slowdown', q: 'hw slowdown' },
    { bit: 0x10, xml: 'sync_boost', q: 'sync boost' },
    { bit: 0x20, xml: 'sw_thermal_slowdown', q: 'sw thermal slowdown' },
    { bit: 0x40, xml: 'hw_thermal_slowdown', q: 'hw slowdown/hw thermal slowdown' },
    { bit: 0x80, xml: 'hw_power_brake_slowdown', q: 'hw slowdown/hw power brake slowdown' },
    { bit: 0x100, xml: 'display_clocks_setting', q: 'display clock setting' },
  ];
