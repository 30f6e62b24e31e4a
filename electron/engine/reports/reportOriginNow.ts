import { createHash } from 'node:crypto';
import { gpuRows } from '#shared/catalog/data/gpuRows.ts';
import { modelRows } from '#shared/catalog/data/modelRows.ts';
import { priceRows } from '#shared/catalog/data/priceRows.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { ReportOrigin } from '#shared/reports/reportOrigin.ts';
import { readOwnCatalog } from '../config/catalogFile.ts';
import { productVersion } from '../productVersion.ts';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Where figures come from that are made now. The hash is of the built-in catalogues and of the user's own GPUs and models. */
export async function reportOriginNow(
  configFolder: string,
  madeAtMs: EpochMs,
  parameters: ReportOrigin['parameters'],
): Promise<ReportOrigin> {
  const { gpus, models } = await readOwnCatalog(configFolder);
  const hash = createHash('sha256');
  for (const part of [gpuRows, modelRows, priceRows, JSON.stringify([gpus, models])]) hash.update(part);
  const days = listPrices().flatMap(({ date }) => (isDay.test(date) ? [date] : []));
  return {
    madeAtMs,
    version: productVersion,
    catalogueHash: hash.digest('hex'),
    pricesFrom: days.reduce((first, day) => (first === '' || day < first ? day : first), ''),
    pricesTo: days.reduce((last, day) => (day > last ? day : last), ''),
    parameters,
  };
}
