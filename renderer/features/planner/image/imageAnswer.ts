import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { type ImageModel, imageFormats, imageModels } from '#shared/sizing/image/imageModels.ts';
import {
  faultOfImage,
  type ImageRequest,
  type ImageSize,
  sizeImage,
} from '#shared/sizing/image/sizeImage.ts';
import { type GpuPrice, gpuPrices } from '../parts/gpuPrices.ts';
import { numbersOf, outOfBounds, type TextFault } from '../parts/textForm.ts';
import type { ImageForm } from './imageForm.ts';

/** Images on one kind of GPU. */
export interface ImageRow {
  readonly gpu: GpuSpec;
  readonly price: GpuPrice | null;
  readonly size: ImageSize;
  /** GPUs that make as many images per hour as were asked for; null where the time is not known. */
  readonly gpus: number | null;
  /** US dollars per 1,000 images on a GPU that is never idle; null where a figure is not known. */
  readonly usdPerThousand: number | null;
  /** US dollars per hour of those GPUs. */
  readonly usdPerHour: number | null;
}

/** Images, sized on every GPU; or what is wrong with the form. */
export type ImageAnswer =
  | {
      readonly kind: 'images';
      readonly request: Omit<ImageRequest, 'gpu'>;
      readonly perHour: number;
      /** The card that was chosen, else the cheapest that holds it; null where none does. */
      readonly shown: ImageRow | null;
      readonly isChosen: boolean;
      readonly rows: readonly ImageRow[];
    }
  | { readonly kind: 'fault'; readonly fault: TextFault };

const labels = {
  width: 'Width',
  height: 'Height',
  steps: 'Steps',
  batch: 'Images per pass',
  perHour: 'Images per hour',
};

/** Sizes what the form asks for. Never throws. */
export function answerImages(form: ImageForm, { gpus }: Catalog): ImageAnswer {
  const fault = (field: string, message: string) => ({ kind: 'fault', fault: { field, message } }) as const;
  const model = imageModels.find(({ key }) => key === form.model);
  if (!model) return fault('model', `There is no image model "${form.model}"; choose one.`);
  const numbers = numbersOf(form, labels, {});
  if ('message' in numbers) return { kind: 'fault', fault: numbers };
  const bounds = outOfBounds([['perHour', labels.perHour, numbers.perHour, 1, 1e9]]);
  if (bounds) return { kind: 'fault', fault: bounds };
  const { perHour, ...sizes } = numbers;
  const request = { model, format: formatOf(form), ...sizes };
  const [any] = gpus;
  const impossible = any ? faultOfImage({ ...request, gpu: any }) : null;
  if (impossible) return fault(impossible.field, atField(impossible));
  const rows = gpus.map((gpu) => rowOf({ ...request, gpu }, perHour)).toSorted(byCost);
  const chosen = rows.find(({ gpu }) => gpu.key === form.gpu);
  const cheapest = rows.find(({ size, usdPerThousand }) => size.fits === true && usdPerThousand !== null);
  return {
    kind: 'images',
    request,
    perHour,
    shown: chosen ?? cheapest ?? null,
    isChosen: chosen !== undefined,
    rows,
  };
}

/** Formats that a model's weights come in. */
export function formatsOf({ denoiserBytes }: ImageModel) {
  return imageFormats.filter((format) => denoiserBytes[format] !== null);
}

function formatOf(form: ImageForm) {
  return imageFormats.find((one) => one === form.format) ?? 'bf16';
}

function rowOf(request: ImageRequest, perHour: number): ImageRow {
  const size = sizeImage(request);
  const price = gpuPrices().get(request.gpu.key) ?? null;
  const perGpuHour = size.time === null ? null : size.time.imagesPerSecond * 3600;
  const gpus = perGpuHour === null ? null : Math.ceil(perHour / perGpuHour);
  return {
    gpu: request.gpu,
    price,
    size,
    gpus,
    usdPerThousand: price === null || perGpuHour === null ? null : (price.usdPerHour / perGpuHour) * 1000,
    usdPerHour: price === null || gpus === null ? null : price.usdPerHour * gpus,
  };
}

/** Those that hold it first, then those that would without their encoders; the cheapest of each on top. */
function byCost(one: ImageRow, other: ImageRow): number {
  const rank = ({ size }: ImageRow) => (size.fits === true ? 0 : size.fitsWithOffload === true ? 1 : 2);
  return (
    rank(one) - rank(other) ||
    (one.usdPerThousand ?? Number.POSITIVE_INFINITY) - (other.usdPerThousand ?? Number.POSITIVE_INFINITY) ||
    one.gpu.name.localeCompare(other.gpu.name, 'en')
  );
}

function atField({ field, message }: { readonly field: string; readonly message: string }): string {
  const label = Object.entries(labels).find(([name]) => name === field)?.[1];
  return label !== undefined && message.startsWith(field) ? label + message.slice(field.length) : message;
}
