/** Series of time that a GPU was held back, and our names of them. */
const names: Readonly<Record<string, string>> = {
  DCGM_FI_DEV_POWER_VIOLATION: 'throttledByPowerSeconds',
  DCGM_FI_DEV_THERMAL_VIOLATION: 'throttledByHeatSeconds',
  DCGM_FI_DEV_SYNC_BOOST_VIOLATION: 'throttledBySyncBoostSeconds',
  DCGM_FI_DEV_BOARD_LIMIT_VIOLATION: 'throttledByBoardLimitSeconds',
  DCGM_FI_DEV_LOW_UTIL_VIOLATION: 'throttledByLowUseSeconds',
  DCGM_FI_DEV_RELIABILITY_VIOLATION: 'throttledByReliabilitySeconds',
};

/**
 * Our name of a series of throttled time and the factor to seconds, or null for another series. DCGM counted these in
 * microseconds and later in nanoseconds, so only the help text tells; without it there is no reading, since it could be wrong by 1000.
 */
export function throttleTimeOf(
  name: string,
  help: string | null,
): readonly [key: string, factor: number] | null {
  const key = Object.hasOwn(names, name) ? names[name] : undefined;
  if (key === undefined || help === null) return null;
  if (/\bin ns\b/i.test(help)) return [key, 1e-9];
  return /\bin us\b/i.test(help) ? [key, 1e-6] : null;
}
