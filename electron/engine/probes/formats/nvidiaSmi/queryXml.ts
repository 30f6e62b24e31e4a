import type { CaptureFormat } from '../captureFormat.ts';
import { captureOfDocuments } from './documentCapture.ts';
import { xmlSchema } from './smiSchema.ts';
import { walkXml } from './xmlWalk.ts';

const kind = 'nvidia-smi-qx';

/** `nvidia-smi -q -x`, document types v10 to v13. */
export const nvidiaSmiQx: CaptureFormat = {
  kind,
  aliases: ['nvidia-smi-xml'],
  describe: 'nvidia-smi -q -x',
  looksLike: (head) => head.includes('<nvidia_smi_log'),
  parse: (text) =>
    captureOfDocuments(walkXml(text, xmlSchema), { kind, text, schema: xmlSchema, hasEnd: true }),
};
