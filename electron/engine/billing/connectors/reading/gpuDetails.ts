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

const models =
  /(?:^|[^A-Z0-9])(GB300|GB200|GH200|B300|B200|H200|H100|H20|A100|A40|A30|A16|A10G|A10|A2|L40S|L40|L20|L4|T4G|T4|V100|P100|P40|P4|K80|M60|MI3\d\dX?|MI250X?|RTX[ _-]?(?:PRO[ _-]?)?[A-Z]?\d{4}(?:[ _-]?(?:ADA|TI|SUPER)(?![A-Z0-9]))*)(?:IB)?(?![A-Z0-9])/;

/** The GPU that a SKU, a plan or a size names: 'gpu-h100x8-640gb' and 'gd-8xh100ib-i128' -> 'H100'; null where it names none. */
export function gpuModelIn(text: string): string | null {
  const upper = text
    .slice(0, 300)
    .toUpperCase()
    .replace(/([A-Z0-9])X(\d+)-/g, '$1 X$2-')
    .replace(/(\d)X([A-Z])/g, '$1 $2');
  const found = models.exec(upper)?.[1]?.replace(/[_-]/g, ' ');
  // 'gpu-mi300x1-192gb' is one MI300X; an RTX 6000 Ada and an RTX 4070 Ti are other cards than those without the word.
  return (
    found
      ?.replace(/^MI3\d\d$/, '$&X')
      .replace(/ ?ADA$/, ' Ada')
      .replace(/ ?TI(?= |$)/, ' Ti') ?? null
  );
}
