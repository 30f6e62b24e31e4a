/** How a value of rocm-smi is written. */
export type RocmForm = 'number' | 'clock' | 'pcie';

/** A value of rocm-smi that Headroom reads. */
export interface RocmField {
  /** Our name of the reading. */
  readonly key: string;
  /** Its names through the versions, the newest first. */
  readonly labels: readonly string[];
  readonly form: RocmForm;
}

/**
 * Labels of `rocm-smi -a --json` from ROCm 4.3 to 6.1 (the captures of telegraf and Beszel). `GPU memory use (%)` was always the activity
 * of the memory controller: 6.1 renamed it to say so, and gave the share of memory that is allocated its own label.
 */
export const rocmFields: readonly RocmField[] = [
  field('utilizationGpuPercent', 'GPU use (%)'),
  field('utilizationMemoryPercent', 'GPU Memory Read/Write Activity (%)', 'GPU memory use (%)'),
  field('memoryUsedPercent', 'GPU Memory Allocated (VRAM%)'),
  field('memoryTotalBytes', 'VRAM Total Memory (B)'),
  field('memoryUsedBytes', 'VRAM Total Used Memory (B)'),
  field('memoryVisibleTotalBytes', 'VIS_VRAM Total Memory (B)'),
  field('memoryVisibleUsedBytes', 'VIS_VRAM Total Used Memory (B)'),
  field('powerAverageWatts', 'Average Graphics Package Power (W)'),
  field('powerSocketWatts', 'Current Socket Graphics Package Power (W)'),
  field('powerLimitWatts', 'Max Graphics Package Power (W)'),
  field('temperatureEdgeCelsius', 'Temperature (Sensor edge) (C)'),
  field('temperatureJunctionCelsius', 'Temperature (Sensor junction) (C)'),
  field('temperatureMemoryCelsius', 'Temperature (Sensor memory) (C)'),
  field('fanPercent', 'Fan speed (%)', 'Fan Speed (%)'),
  field('pcieReplayCount', 'PCIe Replay Count'),
  { key: 'clockSmMhz', labels: ['sclk clock speed:'], form: 'clock' },
  { key: 'clockMemoryMhz', labels: ['mclk clock speed:'], form: 'clock' },
  { key: 'pcieWidthCurrent', labels: ['pcie clock level'], form: 'pcie' },
];

function field(key: string, ...labels: string[]): RocmField {
  return { key, labels, form: 'number' };
}

/** Texts of a card, by our names. */
export const rocmFacts: Readonly<Record<string, readonly string[]>> = {
  pciBusId: ['PCI Bus'],
  vbiosVersion: ['VBIOS version'],
  serial: ['Serial Number'],
  vendor: ['Card Vendor', 'Card vendor'],
  guid: ['GUID'],
  gfxVersion: ['GFX Version'],
  performanceLevel: ['Performance Level'],
};
