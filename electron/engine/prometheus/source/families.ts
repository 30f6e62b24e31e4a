import { type LiveMetric, liveMetrics } from '#shared/domain/metric.ts';
import { dcgmSeriesNames } from '../../probes/formats/dcgm/dcgmFields.ts';
import { nvidiaGpuExporterNames } from '../../probes/formats/exporters/nvidiaGpuExporterNames.ts';

/** A metric of an exporter that Headroom reads from a server. */
export interface ExporterFamily {
  /** Whole name, as in the server. */
  readonly name: string;
  readonly exporter: 'dcgm-exporter' | 'nvidia_gpu_exporter';
  /** Our name of the reading. */
  readonly key: string;
  /** From the exporter's unit to ours. */
  readonly factor: number;
  /** The live metric that it fills; null for one of the slow tier. */
  readonly metric: LiveMetric | null;
}

/** Readings beside the live ones that say what a card is or how it is; asked for less often. */
const slowKeys: ReadonlySet<string> = new Set([
  'memoryFreeBytes',
  'memoryReservedBytes',
  'powerDefaultLimitWatts',
  'powerMinLimitWatts',
  'powerMaxLimitWatts',
  'clockMaxSmMhz',
  'clockMaxMemoryMhz',
  'pcieGenCurrent',
  'pcieGenMax',
  'pcieWidthCurrent',
  'pcieWidthMax',
  'eccCorrectedVolatileCount',
  'eccUncorrectedVolatileCount',
  'eccUncorrectedAggregateCount',
  'remappedRowsCorrectableCount',
  'remappedRowsUncorrectableCount',
]);

function metricOf(key: string): LiveMetric | null {
  return liveMetrics.find((metric) => metric === key) ?? null;
}

function familiesOf(
  exporter: ExporterFamily['exporter'],
  entries: readonly (readonly [name: string, key: string, factor: number])[],
): readonly ExporterFamily[] {
  return entries.flatMap(([name, key, factor]) => {
    const metric = metricOf(key);
    return metric === null && !slowKeys.has(key) ? [] : [{ name, exporter, key, factor, metric }];
  });
}

/** Every metric that is read, by whole name. */
export const exporterFamilies: ReadonlyMap<string, ExporterFamily> = new Map(
  [
    ...familiesOf('dcgm-exporter', dcgmSeriesNames),
    ...familiesOf(
      'nvidia_gpu_exporter',
      [...nvidiaGpuExporterNames].map(([name, [key, factor]]) => [`nvidia_smi_${name}`, key, factor]),
    ),
  ].map((family) => [family.name, family]),
);

/** Its series carry the model, driver and index as labels; its value is always 1. */
export const infoFamily = 'nvidia_smi_gpu_info';

/** A selector of all of them, for the one query that counts what is there. */
export function allFamiliesSelector(selector: string): string {
  const names = [...exporterFamilies.keys(), infoFamily].join('|');
  return `{${joinMatchers(`__name__=~"${names}"`, selector)}}`;
}

/** `DCGM_FI_DEV_GPU_UTIL{cluster="eu"}`. */
export function familySelector(name: string, selector: string): string {
  return selector.trim() === '' ? name : `${name}{${joinMatchers(selector)}}`;
}

function joinMatchers(...matchers: readonly string[]): string {
  return matchers
    .map((each) => each.trim().replace(/^,+|,+$/g, ''))
    .filter((each) => each !== '')
    .join(',');
}
