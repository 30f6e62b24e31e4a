import type { RankedGpu, WorkloadKind } from '#shared/sizing/workloads/workloadClasses.ts';

/** What of a GPU a kind of work is ranked by, in words. */
export function resourceLabel(kind: WorkloadKind): string {
  switch (kind) {
    case 'training':
      return 'memory behind links';
    case 'real-time LLM':
      return 'memory bandwidth';
    case 'batch':
    case 'image and video':
      return 'BF16 computation';
    case 'classical ML':
      return 'price';
  }
}

/** `3.35 TB/s`, `989 TFLOPS`, `80 GB`. */
export function amountText({ amount, unit }: Pick<RankedGpu, 'amount' | 'unit'>): string {
  return scaledText(amount, unit);
}

/** The same for one dollar per hour. */
export function perDollarText({ perUsd, unit }: Pick<RankedGpu, 'perUsd' | 'unit'>): string {
  return scaledText(perUsd, unit);
}

function scaledText(value: number, unit: RankedGpu['unit']): string {
  switch (unit) {
    case 'bytes':
      return `${rounded(value / 1e9)} GB`;
    case 'bytes per second':
      return `${rounded(value / 1e9)} GB/s`;
    case 'operations per second':
      return `${rounded(value / 1e12)} TFLOPS`;
    case 'US dollars per hour':
      return value.toFixed(2);
  }
}

function rounded(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 });
}
