import type { CaptureFormat } from '../captureFormat.ts';
import { captureOfDocuments } from './documentCapture.ts';
import { walkQueryText } from './queryTextWalk.ts';
import { textSchema } from './smiSchema.ts';

const kind = 'nvidia-smi-q';

/** `nvidia-smi -q`. */
export const nvidiaSmiQ: CaptureFormat = {
  kind,
  describe: 'nvidia-smi -q',
  looksLike: (head) => /^=+\s*NVSMI LOG\s*=+\s*$/m.test(head),
  parse: (text) =>
    captureOfDocuments(walkQueryText(text, textSchema), { kind, text, schema: textSchema, hasEnd: false }),
};
