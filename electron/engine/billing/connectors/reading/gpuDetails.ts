/** What a charge says of the GPUs that it is for. */
export interface GpuDetails {
  /** As the provider writes it. */
  readonly instanceType?: string | null;
  readonly gpuCount?: number | null;
  /** `H100`; see `gpuModelIn`. */
  readonly model?: string | null;
}

/** For a charge that is for GPUs whose model its provider does not tell. */
export const modelNotTold = 'model not told';

/** FOCUS's SkuPriceDetails: its own keys, and the model under a key of ours, for which it has none. Null where nothing is known. */
export function skuDetails({ instanceType, gpuCount, model }: GpuDetails): string | null {
  if (!instanceType && !gpuCount && !model) return null;
  return JSON.stringify({
    ...(instanceType && { InstanceType: instanceType }),
    ...(gpuCount && { GpuCount: gpuCount }),
    ...(model && { x_GpuModel: model }),
  });
}
