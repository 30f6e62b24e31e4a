import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { formatUsd } from '../results/planFormat.ts';
import type { AnswerColumn } from './answerColumns.ts';
import { type GpuPrice, originOf, placeOf } from './gpuPrices.ts';

/** Rows that are about a GPU, and what one of it costs; null where nobody lists it. */
export interface PricedGpu {
  readonly gpu: GpuSpec;
  readonly price: GpuPrice | null;
}

/** The card. */
export const cardColumn: AnswerColumn<PricedGpu> = {
  key: 'gpu',
  label: 'GPU',
  isText: true,
  text: ({ gpu }) => gpu.name,
  under: ({ gpu }) => gpu.provenance.confidence,
  value: ({ gpu }) => gpu.name,
};

/** Dollars per hour of one GPU, and where; in the CSV the source and the day too. */
export const priceColumns: readonly AnswerColumn<PricedGpu>[] = [
  {
    key: 'usdPerGpuHour',
    label: '$/GPU-h',
    text: ({ price }) => (price === null ? 'not listed' : formatUsd(price.usdPerHour)),
    value: ({ price }) => price?.usdPerHour ?? null,
  },
  {
    key: 'listPrice',
    label: 'List price',
    isText: true,
    text: ({ price }) => (price === null ? 'in no price list that is known here' : placeOf(price)),
    under: ({ price }) => (price === null ? '' : originOf(price)),
    value: ({ price }) => (price === null ? null : `${placeOf(price)}; ${originOf(price)}`),
  },
];
