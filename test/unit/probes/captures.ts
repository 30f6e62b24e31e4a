import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../fixtures/captures');

/** Text of a capture of a real nvidia-smi; where each came from stands in PROVENANCE.tsv beside them. */
export function capture(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Names of the captures that begin with a prefix. */
export function captureFiles(prefix: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix))
    .sort();
}

/** What the captures without a header were asked for, by a part of their file name (PROVENANCE.tsv, column format). */
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

/** The columns that a capture without a header was asked for; undefined for one that has a header. */
export function askedColumns(file: string): readonly string[] | undefined {
  const key = Object.keys(asked).find((part) => file.includes(part));
  return key === undefined ? undefined : asked[key]?.split(',');
}

/** All captures of `--query-gpu`, also those that stand in a session's transcript. */
export const sampleCaptures = [
  ...captureFiles('nvidia-smi-csv__'),
  ...captureFiles('nvidia-smi-csv-and-help__'),
];
