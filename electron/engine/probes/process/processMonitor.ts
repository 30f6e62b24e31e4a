import type { Fact, Reading } from '#shared/domain/reading.ts';
import { nvidiaSmiPmon } from '../formats/nvidiaSmi/processMonitor.ts';

/** What `nvidia-smi pmon` says of one process on one GPU. */
export interface MonitoredProcess {
  readonly gpuIndex: number;
  readonly pid: number;
  readonly type: Fact | null;
  readonly name: string | null;
  readonly smPercent: Reading | undefined;
  readonly memoryPercent: Reading | undefined;
  readonly encoderPercent: Reading | undefined;
  readonly decoderPercent: Reading | undefined;
  readonly memoryUsedBytes: Reading | undefined;
}

/** nvidia-smi's letters for how a process uses a GPU. */
const typeShape = /^[CGM](?:\+[CGM]){0,2}$/;

/** Reads a round of `nvidia-smi pmon`, whatever columns its header names. */
export function parseProcessMonitor(lines: readonly string[]): readonly MonitoredProcess[] {
  const { processes = [] } = nvidiaSmiPmon.parse(lines.join('\n'));
  return processes.flatMap(({ gpuIndex, pid, type, name, readings }) =>
    gpuIndex === null
      ? []
      : {
          gpuIndex,
          pid,
          type: type !== null && typeShape.test(type) ? type : null,
          name,
          smPercent: readings.utilizationGpuPercent,
          memoryPercent: readings.utilizationMemoryPercent,
          encoderPercent: readings.utilizationEncoderPercent,
          decoderPercent: readings.utilizationDecoderPercent,
          memoryUsedBytes: readings.memoryUsedBytes,
        },
  );
}
