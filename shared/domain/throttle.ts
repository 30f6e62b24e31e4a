/**
 * Bits of nvidia-smi's `clocks_event_reasons.active` (before driver 535: `clocks_throttle_reasons.active`).
 * Source: NVML header `nvml.h`, nvmlClocksEventReason*.
 */
export const throttleReasons = [
  { bit: 0x1, key: 'gpuIdle', label: 'Idle clocks', slows: false },
  { bit: 0x2, key: 'applicationsClocks', label: 'Application clocks setting', slows: false },
  { bit: 0x4, key: 'swPowerCap', label: 'Software power cap', slows: true },
  { bit: 0x8, key: 'hwSlowdown', label: 'Hardware slowdown', slows: true },
  { bit: 0x10, key: 'syncBoost', label: 'Sync boost', slows: false },
  { bit: 0x20, key: 'swThermalSlowdown', label: 'Software thermal slowdown', slows: true },
  { bit: 0x40, key: 'hwThermalSlowdown', label: 'Hardware thermal slowdown', slows: true },
  { bit: 0x80, key: 'hwPowerBrake', label: 'Hardware power brake', slows: true },
  { bit: 0x100, key: 'displayClocks', label: 'Display clocks setting', slows: false },
] as const;

export type ThrottleReason = (typeof throttleReasons)[number];

/**
 * Bits that mean a fault of heat or power delivery. The software power cap is left out: a busy GPU at its
 * power limit is doing what it was bought for.
 */
export const faultThrottleMask = 0x8 | 0x20 | 0x40 | 0x80;

/** The reasons set in a mask, lowest bit first. */
export function activeThrottleReasons(mask: number): readonly ThrottleReason[] {
  return throttleReasons.filter((reason) => (mask & reason.bit) !== 0);
}
