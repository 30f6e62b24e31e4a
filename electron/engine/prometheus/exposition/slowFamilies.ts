import { type GpuFactName, type GpuInventory, type SlowMetric, slowMetrics } from '#shared/domain/gpu.ts';
import { isNumber, isText } from '#shared/domain/reading.ts';
import type { ExposedSample, MetricFamily, SeriesLabels } from './metricFamily.ts';

/** What the slow tier said of one GPU, and the labels of its series. */
export interface SlowGpu {
  readonly labels: SeriesLabels;
  readonly inventory: GpuInventory;
}

interface SlowName {
  readonly name: string;
  readonly help: string;
  readonly type?: MetricFamily['type'];
  /** From our unit to the exposed one. */
  readonly factor?: number;
  readonly labels?: SeriesLabels;
}

const throttled = (reason: string): SlowName => ({
  name: 'headroom_gpu_throttled_seconds_total',
  help: 'How long the driver has held the clocks down for a reason, since it was loaded.',
  type: 'counter',
  factor: 1e-6,
  labels: [['reason', reason]],
});

/** Null: the stream tells it, or it tells of another reading. */
const names: Readonly<Record<SlowMetric, SlowName | null>> = {
  powerLimitWatts: null,
  fanPercent: null,
  temperatureMemoryCelsius: null,
  utilizationAtPcieReadPercent: null,
  powerDefaultLimitWatts: {
    name: 'headroom_gpu_power_limit_default_watts',
    help: 'Power limit as delivered.',
  },
  powerMinLimitWatts: { name: 'headroom_gpu_power_limit_min_watts', help: 'Lowest power limit.' },
  powerMaxLimitWatts: { name: 'headroom_gpu_power_limit_max_watts', help: 'Highest power limit.' },
  clockMaxSmMhz: { name: 'headroom_gpu_clock_max_sm_hertz', help: 'Highest SM clock.', factor: 1e6 },
  clockMaxMemoryMhz: {
    name: 'headroom_gpu_clock_max_memory_hertz',
    help: 'Highest memory clock.',
    factor: 1e6,
  },
  pcieGenCurrent: {
    name: 'headroom_gpu_pcie_link_generation',
    help: 'Generation of the PCIe link; lower while idle.',
  },
  pcieGenMax: { name: 'headroom_gpu_pcie_link_generation_max', help: 'Highest generation of the PCIe link.' },
  pcieWidthCurrent: { name: 'headroom_gpu_pcie_link_lanes', help: 'Lanes of the PCIe link.' },
  pcieWidthMax: { name: 'headroom_gpu_pcie_link_lanes_max', help: 'Most lanes of the PCIe link.' },
  pcieReplayCount: { name: 'headroom_gpu_pcie_replays', help: 'PCIe packets sent again.' },
  eccCorrectedVolatileCount: {
    name: 'headroom_gpu_ecc_corrected_volatile_errors',
    help: 'ECC errors corrected since the driver was loaded.',
  },
  eccUncorrectedVolatileCount: {
    name: 'headroom_gpu_ecc_uncorrected_volatile_errors',
    help: 'ECC errors not corrected since the driver was loaded.',
  },
  eccUncorrectedAggregateCount: {
    name: 'headroom_gpu_ecc_uncorrected_aggregate_errors',
    help: 'ECC errors not corrected in the life of the card.',
  },
  remappedRowsCorrectableCount: {
    name: 'headroom_gpu_remapped_rows_correctable',
    help: 'Rows of memory remapped for correctable errors.',
  },
  remappedRowsUncorrectableCount: {
    name: 'headroom_gpu_remapped_rows_uncorrectable',
    help: 'Rows of memory remapped for uncorrectable errors.',
  },
  retiredPagesSingleBitCount: {
    name: 'headroom_gpu_retired_pages_single_bit',
    help: 'Pages of memory retired for single-bit errors.',
  },
  retiredPagesDoubleBitCount: {
    name: 'headroom_gpu_retired_pages_double_bit',
    help: 'Pages of memory retired for double-bit errors.',
  },
  memoryReservedBytes: {
    name: 'headroom_gpu_memory_reserved_bytes',
    help: 'Memory that the driver keeps for itself.',
  },
  throttledSwPowerCapMicroseconds: throttled('sw_power_cap'),
  throttledSyncBoostMicroseconds: throttled('sync_boost'),
  throttledSwThermalSlowdownMicroseconds: throttled('sw_thermal_slowdown'),
  throttledHwThermalSlowdownMicroseconds: throttled('hw_thermal_slowdown'),
  throttledHwPowerBrakeMicroseconds: throttled('hw_power_brake'),
};

const verdicts: readonly (readonly [fact: GpuFactName, name: string, help: string])[] = [
  ['remappedRowsPending', 'headroom_gpu_row_remap_pending', '1 where a row remap waits for a reset, else 0.'],
  ['remappedRowsFailure', 'headroom_gpu_row_remap_failure', '1 where rows could not be remapped, else 0.'],
  ['retiredPagesPending', 'headroom_gpu_retired_pages_pending', '1 where pages wait to be retired, else 0.'],
];

/** Families of what the slow tier reads: errors, remapped rows, links, limits. What is missing has no series, never a 0. */
export function slowFamilies(gpus: readonly SlowGpu[]): readonly MetricFamily[] {
  const families = new Map<string, { help: string; type: MetricFamily['type']; samples: ExposedSample[] }>();
  const add = ({ name, help, type = 'gauge' }: SlowName, labels: SeriesLabels, value: number) => {
    const family = families.get(name) ?? { help, type, samples: [] };
    family.samples.push({ labels, value });
    families.set(name, family);
  };
  for (const { labels, inventory } of gpus) {
    for (const metric of slowMetrics) {
      const named = names[metric];
      const value = inventory.readings[metric];
      if (named && isNumber(value))
        add(
          named,
          [...labels, ...(named.labels ?? [])],
          Number((value * (named.factor ?? 1)).toPrecision(12)),
        );
    }
    for (const [fact, name, help] of verdicts) {
      const words = inventory.facts[fact];
      const isYes = isText(words) && /^yes$/i.test(words.trim());
      if (isYes || (isText(words) && /^no$/i.test(words.trim()))) add({ name, help }, labels, isYes ? 1 : 0);
    }
    const action = inventory.facts.recoveryAction;
    if (isText(action)) add(recovery, [...labels, ['action', action]], 1);
  }
  return [...families].map(([name, family]) => ({ name, ...family }));
}

const recovery: SlowName = {
  name: 'headroom_gpu_recovery_action',
  help: 'What the driver asks for to bring a GPU back, by the label action; always 1.',
};
