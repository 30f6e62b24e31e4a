import { formatGibibytes } from '#shared/domain/format.ts';
import type { AnswerColumn } from '../parts/answerColumns.ts';
import { cardColumn, priceColumns } from '../parts/gpuColumns.ts';
import { formatUsd } from '../results/planFormat.ts';
import type { ImageAnswer, ImageRow } from './imageAnswer.ts';

type Images = Extract<ImageAnswer, { readonly kind: 'images' }>;

/** `0.46 s`, `12 s`: two digits or more. */
export function secondsText(seconds: number): string {
  return `${seconds < 10 ? seconds.toPrecision(2) : Math.round(seconds).toLocaleString('en-GB')} s`;
}

/** The answer in one line. */
export function imageLine(
  { request, perHour }: Images,
  { gpu, size, gpus, usdPerHour, usdPerThousand }: ImageRow,
): string {
  const what = `${request.model.name} in ${request.format.toUpperCase()}`;
  if (size.fits === false && size.fitsWithOffload !== true) return `${what} does not fit on ${gpu.name}`;
  if (size.time === null) return `${what} on ${gpu.name}: no time was found`;
  const cost = usdPerThousand === null ? '' : `, $${formatUsd(usdPerThousand)} per 1,000`;
  const fleet =
    gpus === null
      ? ''
      : `; ${gpus} ${gpus === 1 ? 'GPU makes' : 'GPUs make'} ${perHour.toLocaleString('en-GB')} an hour${usdPerHour === null ? '' : ` for $${formatUsd(usdPerHour)} per hour`}`;
  const offload = size.fits === false ? ' (with its encoders off the GPU)' : '';
  return `${what} on ${gpu.name}${offload}: ${secondsText(size.time.secondsPerImage)} per image${cost}${fleet}`;
}

function fitText({ size }: ImageRow): string {
  if (size.fits === null) return 'not known';
  if (size.fits) return 'yes';
  return size.fitsWithOffload === true ? 'without its encoders' : 'no';
}

/** The images on every card. */
export const imageColumns: readonly AnswerColumn<ImageRow>[] = [
  cardColumn,
  { key: 'fits', label: 'Fits', isText: true, text: fitText, value: fitText },
  {
    key: 'memoryGiB',
    label: 'GiB of card',
    text: ({ size, gpu }) =>
      size.memory === null
        ? 'not known'
        : `${formatGibibytes(size.memory.total)} of ${formatGibibytes(gpu.memoryBytes)}`,
    value: ({ size }) => (size.memory === null ? null : Number((size.memory.total / 2 ** 30).toFixed(2))),
  },
  {
    key: 'secondsPerImage',
    label: 's per image',
    text: ({ size }) => (size.time === null ? 'not known' : secondsText(size.time.secondsPerImage)),
    under: ({ size }) =>
      size.time === null ? '' : `${secondsText(size.time.low)} to ${secondsText(size.time.high)}`,
    value: ({ size }) => (size.time === null ? null : Number(size.time.secondsPerImage.toPrecision(5))),
  },
  {
    key: 'basis',
    label: 'Known from',
    isText: true,
    text: ({ size }) => size.time?.rate.basis ?? '',
    value: ({ size }) => size.time?.rate.basis ?? null,
  },
  {
    key: 'gpus',
    label: 'GPUs',
    text: ({ gpus }) => (gpus === null ? '' : gpus.toLocaleString('en-GB')),
    value: ({ gpus }) => gpus,
  },
  {
    key: 'usdPerThousand',
    label: '$/1,000',
    text: ({ usdPerThousand }) => (usdPerThousand === null ? 'not known' : formatUsd(usdPerThousand)),
    value: ({ usdPerThousand }) => (usdPerThousand === null ? null : Number(usdPerThousand.toPrecision(6))),
  },
  ...priceColumns,
];
