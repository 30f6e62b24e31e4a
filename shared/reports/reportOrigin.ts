import type { EpochMs } from '../domain/units.ts';
import type { MetadataEntry } from './report.ts';

/** Where the figures of a report come from, so that they can be made again. */
export interface ReportOrigin {
  readonly madeAtMs: EpochMs;
  readonly version: string;
  /** SHA-256 of the catalogues of GPUs, models and prices, hexadecimal. */
  readonly catalogueHash: string;
  /** First and last day of the built-in list prices, YYYY-MM-DD; '' where unknown. */
  readonly pricesFrom: string;
  readonly pricesTo: string;
  /** What was asked for: `kind`, `month`, `by`, limits of the analysis. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
}

/** What every report's metadata begin with. */
export function originMetadata(origin: ReportOrigin, demo: boolean): readonly MetadataEntry[] {
  const { madeAtMs, version, catalogueHash, pricesFrom, pricesTo, parameters } = origin;
  return [
    { key: 'madeAt', value: new Date(madeAtMs).toISOString(), about: 'when this report was made' },
    { key: 'headroomVersion', value: version, about: 'version of Headroom that made it' },
    { key: 'isDemo', value: demo, about: 'true where the fleet and its bill are simulated' },
    {
      key: 'catalogueHash',
      value: catalogueHash,
      about: 'SHA-256 of the catalogues of GPUs, models, prices',
    },
    { key: 'listPricesFrom', value: pricesFrom, about: 'oldest day of the list prices' },
    { key: 'listPricesTo', value: pricesTo, about: 'newest day of the list prices' },
    ...Object.entries(parameters).map(([key, value]) => ({
      key: `parameter.${key}`,
      value,
      about: 'parameter of this report',
    })),
  ];
}
