import { captureFormats } from '#engine/probes/formats/formats.ts';
import { nvidiaSmiKinds } from './nvidiaSmiKinds.ts';

/** Every kind of output that is not nvidia-smi's. */
export const hostKinds = captureFormats
  .map(({ kind }) => kind)
  .filter((kind) => !nvidiaSmiKinds.includes(kind));

/** Options for a capture: the field ids it was asked for, where it has no header. */
export function hostOptionsFor(file: string): { readonly columns?: readonly string[] } {
  if (!file.includes('azure-gpumon-nine-fields')) return {};
  return { columns: '203,1001,1002,1004,1005,252,250,155,150'.split(',') };
}
