import { listPrices } from '#shared/catalog/priceCatalog.ts';

let known: ReadonlyMap<string, string> | null = null;

/** Instance types with GPUs that the price catalogue knows, with the name of their GPU. */
export function gpuInstances(): ReadonlyMap<string, string> {
  known ??= new Map(listPrices().map(({ instance, gpuName }) => [instance, gpuName]));
  return known;
}
