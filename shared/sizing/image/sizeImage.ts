import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ImageFormat, ImageModel } from './imageModels.ts';
import { type ImageRate, imageRate } from './imageUtilisation.ts';

/** Images that are asked for. */
export interface ImageRequest {
  readonly model: ImageModel;
  readonly gpu: GpuSpec;
  readonly format: ImageFormat;
  /** Pixels; the sides of the images. */
  readonly width: number;
  readonly height: number;
  readonly steps: number;
  /** Images of one pass. */
  readonly batch: number;
}

/** Time of an image on a GPU that makes nothing else. */
interface ImageTime {
  readonly secondsPerImage: number;
  readonly low: number;
  readonly high: number;
  /** Of one step of the whole batch. */
  readonly secondsPerStep: number;
  readonly imagesPerSecond: number;
  readonly rate: ImageRate;
}

/** Where the memory goes. Bytes. */
interface ImageMemory {
  readonly denoiser: number;
  readonly encoders: number;
  /** While the batch is decoded: general knowledge, not measured. */
  readonly activations: number;
  readonly overhead: number;
  readonly total: number;
}

/** Time and memory, each null where no figure was found. */
export interface ImageSize {
  readonly time: ImageTime | null;
  readonly memory: ImageMemory | null;
  /** null where the memory is not known. */
  readonly fits: boolean | null;
  /** True where it fits once encoders leave the GPU before the denoiser comes. */
  readonly fitsWithOffload: boolean | null;
}

/** Image pixels that the figures of a model are for. */
const usualPixels = 1024 * 1024;
/** Decoding an image of 1024 x 1024 in 16 bits, per image. General knowledge: verify. */
const decodeBytes = 2.5e9;
const contextBytes = 0.75 * 2 ** 30;

/**
 * Time: steps · passes · operations of a pass / rate. Linear operations grow with the pixels, attention with their square. It is
 * computation that binds: the memory's bandwidth hardly matters. SDXL in fp8 on an H100 SXM: 20 · 2 · 5.98e12 / (989.5e12 · 0.53) =
 * 0.46 s.
 */
export function sizeImage(request: ImageRequest): ImageSize {
  const memory = memoryOf(request);
  const { memoryBytes } = request.gpu;
  const apart = memory ? memory.total - Math.min(memory.denoiser, memory.encoders) : null;
  return {
    time: timeOf(request),
    memory,
    fits: memory ? memory.total <= memoryBytes : null,
    fitsWithOffload: apart === null ? null : apart <= memoryBytes,
  };
}

function timeOf({ model, gpu, format, width, height, steps, batch }: ImageRequest): ImageTime | null {
  const rate = imageRate(gpu, model, format);
  if (!rate) return null;
  const scale = (width * height) / usualPixels;
  const pass = model.linearFlops * scale + model.attentionFlops * scale ** 2;
  const operations = steps * model.passesPerStep * pass;
  const seconds = operations / rate.flops;
  return {
    secondsPerImage: seconds,
    low: operations / rate.high,
    high: operations / rate.low,
    secondsPerStep: (model.passesPerStep * pass * batch) / rate.flops,
    imagesPerSecond: 1 / seconds,
    rate,
  };
}

function memoryOf({ model, format, width, height, batch }: ImageRequest): ImageMemory | null {
  const denoiser = model.denoiserBytes[format];
  if (denoiser === null) return null;
  const activations = decodeBytes * batch * ((width * height) / usualPixels);
  const encoders = model.encoderBytes;
  const total = denoiser + encoders + activations + contextBytes;
  return { denoiser, encoders, activations, overhead: contextBytes, total };
}

/** Says what of a request is impossible: the field and a sentence; null where nothing is. */
export function faultOfImage(
  request: ImageRequest,
): { readonly field: string; readonly message: string } | null {
  const bounds = [
    ['width', 64, 16_384],
    ['height', 64, 16_384],
    ['steps', 1, 1000],
    ['batch', 1, 1024],
  ] as const;
  for (const [field, least, most] of bounds) {
    const value = request[field];
    if (!(Number.isInteger(value) && value >= least && value <= most))
      return { field, message: `${field} must be a whole number from ${least} to ${most}, not ${value}.` };
  }
  return null;
}
