import { amdFormats } from './amd/amdFormats.ts';
import { type CaptureFormat, headLength } from './captureFormat.ts';
import { dcgmFormats } from './dcgm/dcgmFormats.ts';
import { exporterFormats } from './exporters/exporterFormats.ts';
import { intelGpuTop } from './intel/intelGpuTopFormat.ts';
import { tegrastats } from './jetson/tegrastatsFormat.ts';
import { kernelLogFormats } from './kernelLog/kernelLogFormats.ts';
import { llmFormats } from './llm/llmFormats.ts';
import { nvidiaSmiFormats } from './nvidiaSmi/nvidiaSmiFormats.ts';
import { pciFormats } from './pci/pciFormats.ts';

/** Every form of output that Headroom reads. Where several could be a text's form, the first one is taken. */
export const captureFormats: readonly CaptureFormat[] = [
  ...nvidiaSmiFormats,
  ...dcgmFormats,
  ...exporterFormats,
  ...llmFormats,
  ...amdFormats,
  intelGpuTop,
  tegrastats,
  ...pciFormats,
  ...kernelLogFormats,
];

/** The format of a KIND or one of its aliases. */
export function formatOf(kind: string): CaptureFormat | undefined {
  return captureFormats.find((format) => format.kind === kind || format.aliases?.includes(kind));
}

/** The format that a text probably has. */
export function guessFormat(text: string): CaptureFormat | undefined {
  const head = text.slice(0, headLength);
  return captureFormats.find((format) => format.looksLike(head));
}
