import { plainText } from '../../../domain/plainText.ts';
import type { AnalysedGpu } from '../../window/analysedGpu.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { groupedBy } from './groupedBy.ts';

/** `gpu-01 GPU 3`, `gpu-01 GPUs 0-3, 6`, `gpu-01 GPU 0 and 2 more hosts`: what a sentence calls some GPUs. */
export function gpusText(profiles: readonly GpuProfile[]): string {
  const byHost = groupedBy(profiles, ({ gpu }) => gpu.host);
  const [first] = byHost;
  if (first === undefined) return 'no GPU';
  const [host, own] = first;
  const more = byHost.size - 1;
  const others = more === 0 ? '' : ` and ${more} more ${more === 1 ? 'host' : 'hosts'}`;
  return `${plainText(host)} ${indicesText(own.map(({ gpu }) => gpu))}${others}`;
}

/** `8 x NVIDIA H100 80GB HBM3`, each kind with its number. */
export function cardsText(profiles: readonly GpuProfile[]): string {
  const byName = groupedBy(profiles, ({ gpu }) => plainText(gpu.name ?? gpu.gpuKey ?? 'GPU of unknown make'));
  return [...byName].map(([name, own]) => `${own.length} x ${name}`).join(', ');
}

/** `1 GPU`, `8 GPUs`. */
export function countText(count: number): string {
  return `${count} ${count === 1 ? 'GPU' : 'GPUs'}`;
}

function indicesText(gpus: readonly AnalysedGpu[]): string {
  const indices = gpus.flatMap(({ index }) => index ?? []).toSorted((one, other) => one - other);
  if (indices.length < gpus.length) return countText(gpus.length);
  return `${gpus.length === 1 ? 'GPU' : 'GPUs'} ${runsText(indices)}`;
}

/** [0, 1, 2, 5] -> '0-2, 5'. */
function runsText(indices: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last !== undefined && index === last[1] + 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
