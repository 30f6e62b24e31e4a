/** A field of DCGM that Headroom reads. */
export interface DcgmField {
  readonly id: number;
  /** As `dcgmi dmon` heads its column. */
  readonly short: string;
  /** As dcgm-exporter names its series behind `DCGM_FI_DEV_` or `_PROF_`: the older name and, where DCGM 4.6 gave one, the newer. */
  readonly names: readonly string[];
  /** Our name of the reading, with its unit. */
  readonly key: string;
  /** From DCGM's unit to ours. */
  readonly factor: number;
  /** Measured by the profiling module: it needs root, and its first sample is empty. */
  readonly profiling: boolean;
}

const mebibyte = 2 ** 20;

function device(id: number, short: string, names: string, key: string, factor = 1): DcgmField {
  return { id, short, names: names.split(' '), key, factor, profiling: false };
}

function profiled(id: number, short: string, names: string, key: string, factor = 100): DcgmField {
  return { id, short, names: names.split(' '), key, factor, profiling: true };
}

/**
 * Ids and short names: dcgm_fields.h and dcgm_fields.cpp of NVIDIA/DCGM. GPU_UTIL_RATIO of 4.6 is still an integer percentage; the
 * `PROF` ratios are 0 to 1 whatever their help text says. FB sizes are MiB, energy is mJ.
 */
export const dcgmFields: readonly DcgmField[] = [
  device(100, 'SMCLK', 'SM_CLOCK', 'clockSmMhz'),
  device(101, 'MMCLK', 'MEM_CLOCK', 'clockMemoryMhz'),
  device(112, 'DVCCTR', 'CLOCK_THROTTLE_REASONS CLOCKS_EVENT_REASONS', 'throttleReasonsMask'),
  device(140, 'MMTMP', 'MEMORY_TEMP', 'temperatureMemoryCelsius'),
  device(150, 'TMPTR', 'GPU_TEMP', 'temperatureCelsius'),
  device(155, 'POWER', 'POWER_USAGE BOARD_POWER_WATTS', 'powerWatts'),
  device(156, 'TOTEC', 'TOTAL_ENERGY_CONSUMPTION', 'energyJoulesTotal', 0.001),
  device(157, 'POWINST', 'POWER_USAGE_INSTANT', 'powerInstantWatts'),
  device(158, 'SDTMP', 'SLOWDOWN_TEMP', 'temperatureSlowdownCelsius'),
  device(159, 'SHTMP', 'SHUTDOWN_TEMP', 'temperatureShutdownCelsius'),
  device(160, 'PMLMT', 'POWER_MGMT_LIMIT', 'powerLimitWatts'),
  device(161, 'PMMIN', 'POWER_MGMT_LIMIT_MIN', 'powerMinLimitWatts'),
  device(162, 'PMMAX', 'POWER_MGMT_LIMIT_MAX', 'powerMaxLimitWatts'),
  device(163, 'PMDEF', 'POWER_MGMT_LIMIT_DEF', 'powerDefaultLimitWatts'),
  device(190, 'PSTAT', 'PSTATE', 'pstate'),
  device(191, 'FANSP', 'FAN_SPEED', 'fanPercent'),
  device(202, 'RPCTR', 'PCIE_REPLAY_COUNTER', 'pcieReplayCount'),
  device(203, 'GPUTL', 'GPU_UTIL GPU_UTIL_RATIO', 'utilizationGpuPercent'),
  device(204, 'MCUTL', 'MEM_COPY_UTIL', 'utilizationMemoryPercent'),
  device(206, 'ENCUT', 'ENC_UTIL', 'utilizationEncoderPercent'),
  device(207, 'DECUT', 'DEC_UTIL', 'utilizationDecoderPercent'),
  device(230, 'XIDER', 'XID_ERRORS XID_ERROR', 'lastXidNumber'),
  device(250, 'FBTTL', 'FB_TOTAL', 'memoryTotalBytes', mebibyte),
  device(251, 'FBFRE', 'FB_FREE', 'memoryFreeBytes', mebibyte),
  device(252, 'FBUSD', 'FB_USED', 'memoryUsedBytes', mebibyte),
  device(253, 'FBRSV', 'FB_RESERVED', 'memoryReservedBytes', mebibyte),
  device(254, 'FBUSP', 'FB_USED_PERCENT', 'memoryUsedPercent', 100),
  device(310, 'ESVTL', 'ECC_SBE_VOL_TOTAL', 'eccCorrectedVolatileCount'),
  device(311, 'EDVTL', 'ECC_DBE_VOL_TOTAL', 'eccUncorrectedVolatileCount'),
  device(312, 'ESATL', 'ECC_SBE_AGG_TOTAL', 'eccCorrectedAggregateCount'),
  device(313, 'EDATL', 'ECC_DBE_AGG_TOTAL', 'eccUncorrectedAggregateCount'),
  device(393, 'URMPS', 'UNCORRECTABLE_REMAPPED_ROWS', 'remappedRowsUncorrectableCount'),
  device(394, 'CRMPS', 'CORRECTABLE_REMAPPED_ROWS', 'remappedRowsCorrectableCount'),
  device(395, 'RRF', 'ROW_REMAP_FAILURE', 'remappedRowsFailureFlag'),
  device(396, 'RRP', 'ROW_REMAP_PENDING', 'remappedRowsPendingFlag'),
  profiled(1001, 'GRACT', 'GR_ENGINE_ACTIVE GR_ENGINE_UTIL_RATIO', 'graphicsActivePercent'),
  profiled(1002, 'SMACT', 'SM_ACTIVE SM_UTIL_RATIO', 'smActivePercent'),
  profiled(1003, 'SMOCC', 'SM_OCCUPANCY', 'smOccupancyPercent'),
  profiled(1004, 'TENSO', 'PIPE_TENSOR_ACTIVE', 'tensorActivePercent'),
  profiled(1005, 'DRAMA', 'DRAM_ACTIVE', 'dramActivePercent'),
  profiled(1006, 'FP64A', 'PIPE_FP64_ACTIVE', 'fp64ActivePercent'),
  profiled(1007, 'FP32A', 'PIPE_FP32_ACTIVE', 'fp32ActivePercent'),
  profiled(1008, 'FP16A', 'PIPE_FP16_ACTIVE', 'fp16ActivePercent'),
  profiled(1009, 'PCITX', 'PCIE_TX_BYTES', 'pcieTxBytesPerSecond', 1),
  profiled(1010, 'PCIRX', 'PCIE_RX_BYTES', 'pcieRxBytesPerSecond', 1),
  profiled(1011, 'NVLTX', 'NVLINK_TX_BYTES', 'nvlinkTxBytesPerSecond', 1),
  profiled(1012, 'NVLRX', 'NVLINK_RX_BYTES', 'nvlinkRxBytesPerSecond', 1),
];

const byShort = new Map(dcgmFields.map((field) => [field.short, field]));
const byId = new Map(dcgmFields.map((field) => [String(field.id), field]));
const byName = new Map(dcgmFields.flatMap((field) => field.names.map((name) => [name, field] as const)));

/** The field of a column, by its short name or its id. */
export function dcgmFieldOf(shortOrId: string): DcgmField | undefined {
  return byShort.get(shortOrId) ?? byId.get(shortOrId);
}

/** The field of a dcgm-exporter series, whichever group its name puts it in. */
export function dcgmFieldOfSeries(name: string): DcgmField | undefined {
  const bare = /^DCGM_FI_(?:DEV_|PROF_)?([A-Z0-9_]{1,80})$/.exec(name)?.[1];
  return bare === undefined ? undefined : byName.get(bare);
}

/** Names of dcgm-exporter's series with our name of the reading and the factor to our unit, in both spellings of DCGM. */
export const dcgmSeriesNames: readonly (readonly [name: string, key: string, factor: number])[] =
  dcgmFields.flatMap(({ names, profiling, key, factor }) =>
    names.map((name) => [`DCGM_FI_${profiling ? 'PROF' : 'DEV'}_${name}`, key, factor] as const),
  );
