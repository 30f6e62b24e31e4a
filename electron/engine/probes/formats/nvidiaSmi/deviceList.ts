import { type CaptureFormat, linesOf, most } from '../captureFormat.ts';
import type { CaptureGpu, CaptureInstance, ParsedCapture } from '../parsedCapture.ts';
import { deviceOfLine, lostOfLine } from './deviceLines.ts';
import { gpuProblems } from './gpuProblems.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-L';
const migLine = /^\s+MIG\s+(\S{1,40})\s+Device\s+(\d{1,4}):\s+\(UUID:\s+([^)\s]{1,90})\)/;

/** `nvidia-smi -L`: GPUs and their MIG devices. It may go on listing a lost GPU as if it were fine: no sign of health. */
export const nvidiaSmiList: CaptureFormat = {
  kind,
  describe: 'nvidia-smi -L',
  looksLike: (head) =>
    /^GPU \d+: .*\(UUID: GPU-/m.test(head) && !/\bLink \d+[:,]|nvlink|^#|NVSMI LOG/im.test(head),
  parse: parseList,
};

function parseList(text: string): ParsedCapture {
  const gpus: CaptureGpu[] = [];
  let instances: CaptureInstance[] = [];
  const close = () => {
    const last = gpus.pop();
    if (last) gpus.push(instances.length > 0 ? { ...last, instances } : last);
    instances = [];
  };
  for (const line of linesOf(text)) {
    const mig = migLine.exec(line);
    if (mig && gpus.length > 0 && instances.length < most.gpus) instances.push(instanceOf(mig));
    const gpu = mig ? null : (deviceOfLine(line) ?? lostOfLine(line));
    if (!gpu || gpus.length >= most.gpus) continue;
    close();
    gpus.push(gpu);
  }
  close();
  return { kind, gpus, problems: gpus.length > 0 ? gpuProblems(gpus) : [wholeFailure(text, kind)] };
}

/** The profile of a compute instance has its GPU instance's after a dot: `1c.3g.71gb`. */
function instanceOf([, profile = '', index = '', uuid = '']: RegExpExecArray): CaptureInstance {
  return {
    uuid,
    index: Number(index),
    gpuInstanceId: null,
    computeInstanceId: null,
    profile,
    readings: {},
  };
}
