import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { type CpuQuestion, type CpuVerdict, cpuOrGpu } from '#shared/sizing/cpu/cpuOrGpu.ts';
import { oneGpu } from '#shared/sizing/parallelism.ts';
import { weightFormats } from '#shared/sizing/precision.ts';
import { sizeWeights } from '#shared/sizing/weights.ts';
import { type GpuPrice, gpuPrices } from '../parts/gpuPrices.ts';
import { numbersOf, outOfBounds, type TextFault } from '../parts/textForm.ts';
import type { CpuForm } from './cpuForm.ts';

/** The cheapest listed card that holds the weights. */
interface SmallestGpu {
  readonly gpu: GpuSpec;
  readonly price: GpuPrice;
}

/** The verdict, and what it was held against; or what is wrong with the form. */
export type CpuAnswer =
  | {
      readonly kind: 'verdict';
      readonly question: CpuQuestion;
      readonly verdict: CpuVerdict;
      /** Where the GPU's price was left to the list; null where it was typed, or none is listed. */
      readonly smallest: SmallestGpu | null;
    }
  | { readonly kind: 'fault'; readonly fault: TextFault };

const needed = {
  users: 'Requests at once',
  rate: 'Tokens per second each',
  input: 'Prompt tokens',
  busy: 'Busy share',
  bandwidth: 'Memory bandwidth',
  sockets: 'Sockets',
  memory: 'Memory',
};
const optional = { ttft: 'TTFT', tflops: 'TFLOPS', price: 'Price of the host', gpuPrice: 'Price of a GPU' };

/** Weights take most of a card; a tenth is left for the rest. */
const room = 1.1;

/** Says whether a CPU is enough for what the form asks. Never throws. */
export function answerCpu(form: CpuForm, { models, gpus }: Catalog): CpuAnswer {
  const model = models.find(({ key }) => key === form.model);
  if (!model)
    return {
      kind: 'fault',
      fault: { field: 'model', message: `There is no model "${form.model}" in the catalogue.` },
    };
  const weights = weightFormats.find((one) => one === form.weights);
  if (!weights)
    return { kind: 'fault', fault: { field: 'weights', message: `There is no format "${form.weights}".` } };
  const numbers = numbersOf(form, needed, optional);
  if ('message' in numbers) return { kind: 'fault', fault: numbers };
  const fault = outOfBounds([
    ['users', needed.users, numbers.users, 1, 1e6],
    ['rate', needed.rate, numbers.rate, 0.01, 1e4],
    ['input', needed.input, numbers.input, 1, 1e7],
    ['ttft', optional.ttft, numbers.ttft, 1, 3.6e6],
    ['busy', needed.busy, numbers.busy, 0.1, 100],
    ['bandwidth', needed.bandwidth, numbers.bandwidth, 1, 1e5],
    ['sockets', needed.sockets, numbers.sockets, 1, 16],
    ['memory', needed.memory, numbers.memory, 1, 1e6],
    ['tflops', optional.tflops, numbers.tflops, 0.01, 1e5],
    ['price', optional.price, numbers.price, 0, 1e6],
    ['gpuPrice', optional.gpuPrice, numbers.gpuPrice, 0, 1e6],
  ]);
  if (fault) return { kind: 'fault', fault };
  const smallest =
    numbers.gpuPrice === null ? smallestGpu(gpus, sizeWeights(model, weights, oneGpu).total * room) : null;
  const question: CpuQuestion = {
    model,
    weights,
    host: {
      name: 'the CPU',
      memoryBytes: numbers.memory * 1e9,
      memoryBytesPerSecondPerSocket: numbers.bandwidth * 1e9,
      sockets: numbers.sockets,
      flopsPerSocket: numbers.tflops === null ? null : numbers.tflops * 1e12,
      usdPerHour: numbers.price,
    },
    users: numbers.users,
    tokensPerSecondPerUser: numbers.rate,
    inputTokens: numbers.input,
    ttftSeconds: numbers.ttft === null ? null : numbers.ttft / 1000,
    gpuUsdPerHour: numbers.gpuPrice ?? smallest?.price.usdPerHour ?? null,
    busyShare: numbers.busy / 100,
  };
  return { kind: 'verdict', question, verdict: cpuOrGpu(question), smallest };
}

function smallestGpu(gpus: readonly GpuSpec[], bytes: number): SmallestGpu | null {
  let best: SmallestGpu | null = null;
  for (const gpu of gpus) {
    const price = gpuPrices().get(gpu.key);
    if (price === undefined || gpu.memoryBytes < bytes) continue;
    if (best === null || price.usdPerHour < best.price.usdPerHour) best = { gpu, price };
  }
  return best;
}
