import { nvidiaSmiFormats } from '#engine/probes/formats/nvidiaSmi/nvidiaSmiFormats.ts';

/** What the captures without a header were asked for, by a part of their file name (INDEX.tsv, column format). */
const asked: Readonly<Record<string, string>> = {
  'i3pystatus-776':
    'memory.total,memory.free,memory.used,temperature.gpu,fan.speed,utilization.gpu,utilization.memory',
  'dcgm-issue-263': 'index,gpu_recovery_action',
  'telegraf-issue-6106':
    'fan.speed,memory.total,memory.used,memory.free,pstate,temperature.gpu,name,uuid,compute_mode,utilization.gpu,utilization.memory,index,power.draw,pcie.link.gen.current,pcie.link.width.current,encoder.stats.sessionCount,encoder.stats.averageFps,encoder.stats.averageLatency,clocks.current.graphics,clocks.current.sm,clocks.current.memory,clocks.current.video',
  'beszel-issue-262': 'index,name,temperature.gpu,memory.used,memory.total,utilization.gpu,power.draw',
  'prmon-318': 'clocks.max.sm,memory.total,gpu_name',
  'beszel-na': 'index,name,temperature.gpu,memory.used,memory.total,utilization.gpu,power.draw',
  'all-requires-reset': 'index,uuid,utilization.gpu,memory.used,power.draw,temperature.gpu',
};

/** Options for a capture: the columns it was asked for, where it has no header. */
export function optionsFor(file: string): { readonly columns?: readonly string[] } {
  const key = Object.keys(asked).find((part) => file.includes(part));
  const columns = key === undefined ? undefined : asked[key]?.split(',');
  return columns ? { columns } : {};
}

/** Every kind of nvidia-smi's output. */
export const nvidiaSmiKinds = nvidiaSmiFormats.map(({ kind }) => kind);
