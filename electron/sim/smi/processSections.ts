import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { gpuAt } from '../gpuAt.ts';
import { processesAt } from '../processesAt.ts';
import { processWords } from '../processWords.ts';

const ticksPerSecond = 100;

/** The lines of the `processes` section, as the loop's script reads them from /proc of such a host. */
export function processLines(
  host: SimHostSpec,
  gpus: readonly SimGpu[],
  bootedAtMs: EpochMs,
  timeMs: EpochMs,
): string {
  const bootSeconds = Math.floor(bootedAtMs / 1000);
  const users = new Map<number, string>();
  const seen = new Set<number>();
  let lines = `machine ${bootSeconds} ${ticksPerSecond} host\n`;
  for (const gpu of gpus) {
    for (const { pid } of processesAt(gpu, timeMs)) {
      if (seen.has(pid)) continue;
      seen.add(pid);
      const words = processWords(host, gpu, pid, timeMs);
      const ticks = Math.max(0, Math.round(words.startedAtMs / 1000 - bootSeconds)) * ticksPerSecond;
      lines += `process ${pid} ${words.state} ${words.state === 'Z' ? pid - 40 : 1} ${ticks}\nuid ${pid} ${words.uid}\n`;
      lines += `command ${pid} ${words.command}\ncgroup ${pid} ${words.group}\n`;
      for (const [name, value] of Object.entries(words.environment)) lines += `env ${pid} ${name}=${value}\n`;
      users.set(words.uid, words.user);
    }
  }
  for (const [uid, name] of users) lines += `user ${uid} ${name}\n`;
  return lines;
}

/** `nvidia-smi pmon -c 1 -s um`: the GPU's busy share, split among its processes; nothing under MIG. */
export function monitorText(gpus: readonly SimGpu[], timeMs: EpochMs): string {
  let text =
    '# gpu         pid   type     sm    mem    enc    dec    jpg    ofa     fb   ccpm    command \n' +
    '# Idx           #    C/G      %      %      %      %      %      %     MB     MB    name \n';
  for (const gpu of gpus) {
    const list = processesAt(gpu, timeMs);
    const { utilizationGpuPercent, utilizationMemoryPercent } = gpuAt(gpu, timeMs);
    const share = (percent: number | null) =>
      percent === null || list.length === 0 ? '-' : String(Math.round(percent / list.length));
    const busy = `${share(utilizationGpuPercent)} ${share(utilizationMemoryPercent)} - - - -`;
    for (const { pid, name, memoryUsedMebibytes } of list)
      text += `${gpu.index} ${pid} C ${busy} ${memoryUsedMebibytes} 0 ${name.slice(-15)}\n`;
    if (list.length === 0) text += `${gpu.index} - - - - - - - - - - -\n`;
  }
  return text;
}
