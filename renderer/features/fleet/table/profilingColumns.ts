import { missingText } from '#shared/domain/format.ts';
import { type ProfileMetric, profileMetrics } from '#shared/domain/metric.ts';
import { at, type FleetColumn, metricColumn } from './fleetColumn.ts';

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
}

const headings: Readonly<Record<ProfileMetric, Heading>> = {
  smActivePercent: { id: 'smact', title: 'SM act %', meaning: 'time that SMs have work' },
  smOccupancyPercent: { id: 'smocc', title: 'SM occ %', meaning: 'warps on the SMs, of the most they hold' },
  tensorActivePercent: { id: 'tensor', title: 'Tensor %', meaning: 'time that tensor cores work' },
  dramActivePercent: { id: 'dram', title: 'DRAM %', meaning: 'time that memory moves data' },
  pcieTxBytesPerSecond: { id: 'pcietx', title: 'PCIe tx GB/s', meaning: 'sent by the GPU over PCIe' },
  pcieRxBytesPerSecond: { id: 'pcierx', title: 'PCIe rx GB/s', meaning: 'received by the GPU over PCIe' },
  nvlinkTxBytesPerSecond: { id: 'nvltx', title: 'NVL tx GB/s', meaning: 'sent by the GPU over NVLink' },
  nvlinkRxBytesPerSecond: { id: 'nvlrx', title: 'NVL rx GB/s', meaning: 'received by the GPU over NVLink' },
};

/** `2.63e10` -> `26.3`; a rate that was measured never reads 0. */
function gigabytes(rate: number): string {
  if (Number.isNaN(rate)) return missingText;
  const value = rate / 1e9;
  return value > 0 && value < 0.05 ? '<0.1' : value.toFixed(1);
}

/** `smActivePercent` -> `sm_active_percent`. */
function header(metric: ProfileMetric): string {
  return metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function profilingColumn(metric: ProfileMetric): FleetColumn {
  const { id, title, meaning } = headings[metric];
  const value = at(metric);
  const isRate = metric.endsWith('BytesPerSecond');
  return metricColumn(
    {
      id,
      title,
      meaning: `${meaning}, where DCGM measures it`,
      widthPx: isRate ? 100 : 78,
      standard: false,
      ...(isRate ? { text: (picture, slot) => gigabytes(value(picture, slot)) } : {}),
    },
    metric,
    header(metric),
  );
}

/** What DCGM's profiling module measures; shown when asked for, since few hosts run it. */
export const profilingColumns: readonly FleetColumn[] = profileMetrics.map(profilingColumn);
