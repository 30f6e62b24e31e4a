import { type CaptureFormat, headLength } from './captureFormat.ts';
import { nvidiaSmiFormats } from './nvidiaSmi/nvidiaSmiFormats.ts';

/** Every form of output that Headroom reads. Where several could be a text's form, the first one is taken. */
export const captureFormats: readonly CaptureFormat[] = [...nvidiaSmiFormats];

/** The format of a KIND or one of its aliases. */
export function formatOf(kind: string): CaptureFormat | undefined {
  return captureFormats.find((format) => format.kind === kind || format.aliases?.includes(kind));
}

/** The format that a text probably has. */
export function guessFormat(text: string): CaptureFormat | undefined {
  const head = text.slice(0, headLength);
  return captureFormats.find((format) => format.looksLike(head));
}
