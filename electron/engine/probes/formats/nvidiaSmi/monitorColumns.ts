import { failed, type Reading } from '#shared/domain/reading.ts';
import { readingOf } from '../../nvidiaSmiCell.ts';
import type { FieldForm } from './smiFields.ts';
import { smiValue } from './smiValue.ts';

/** Columns of `dmon` and `pmon` by their header's name: what they are to us, and how they are read. */
const columns: Readonly<Record<string, readonly [name: string, form: FieldForm]>> = {
  pwr: ['powerWatts', 'watts'],
  gtemp: ['temperatureCelsius', 'celsius'],
  temp: ['temperatureCelsius', 'celsius'],
  mtemp: ['temperatureMemoryCelsius', 'celsius'],
  sm: ['utilizationGpuPercent', 'percent'],
  mem: ['utilizationMemoryPercent', 'percent'],
  enc: ['utilizationEncoderPercent', 'percent'],
  dec: ['utilizationDecoderPercent', 'percent'],
  jpg: ['utilizationJpegPercent', 'percent'],
  ofa: ['utilizationOfaPercent', 'percent'],
  mclk: ['clockMemoryMhz', 'megahertz'],
  pclk: ['clockSmMhz', 'megahertz'],
  fb: ['memoryUsedBytes', 'bytes'],
  bar1: ['bar1UsedBytes', 'bytes'],
  ccpm: ['protectedMemoryUsedBytes', 'bytes'],
  sbecc: ['eccSingleBitCount', 'count'],
  dbecc: ['eccDoubleBitCount', 'count'],
  pci: ['pcieReplayCount', 'count'],
  pviol: ['powerViolationPercent', 'percent'],
  tviol: ['thermalViolationCount', 'count'],
};

/** Readings of a row, by the names of its header. `-` is the tool's own word for nothing, and stays nothing. */
export function monitorReadings(cells: ReadonlyMap<string, string>): Record<string, Reading> {
  const readings: Record<string, Reading> = {};
  for (const [header, text] of cells) {
    const column = Object.hasOwn(columns, header) ? columns[header] : undefined;
    if (column) readings[column[0]] = readingOf(smiValue(text, column[1]));
    else if (header === 'rxpci' || header === 'txpci') readings[pcieName(header)] = throughput(text);
  }
  return readings;
}

function pcieName(header: string): string {
  return header === 'rxpci' ? 'pcieRxKilobytesPerSecond' : 'pcieTxKilobytesPerSecond';
}

/** PCIe throughput stands in MB/s. */
function throughput(text: string): Reading {
  const value = smiValue(text, 'count');
  if (typeof value !== 'number') return readingOf(value);
  return value < 1e9 ? value * 1000 : failed(`impossible: ${text}`);
}
