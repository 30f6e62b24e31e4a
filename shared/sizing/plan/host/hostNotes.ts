import type { Parallelism } from '../../parallelism.ts';
import { gpuLabel, type HostGpu, type HostGpus } from './hostGpus.ts';
import { type HostKind, pairText } from './hostLinks.ts';
import type { GpuPair } from './hostPairs.ts';

/** A driver holds this much of a GPU that nobody uses, at most. */
const emptyBytes = 2 ** 30;

function usedText(gpu: HostGpu): string {
  return `${gpuLabel(gpu)} (${((gpu.memoryUsedBytes ?? 0) / 2 ** 30).toFixed(0)} GiB)`;
}

/** What a plan on a host leaves out of account, as sentences. */
export function notesOf({ gpus, topology }: HostGpus): readonly string[] {
  const unknown = gpus.filter(({ card }) => card === null);
  const cut = gpus.filter(({ isCut }) => isCut);
  const held = gpus.filter(({ memoryUsedBytes }) => (memoryUsedBytes ?? 0) > emptyBytes);
  return [
    ...(topology === null && gpus.length > 1
      ? ['The host has not told how its GPUs are connected: links are those of the catalogue.']
      : []),
    ...(unknown.length > 0
      ? [
          `Not in the catalogue, so left out: ${unknown.map((gpu) => `${gpuLabel(gpu)} (${gpu.name})`).join(', ')}.`,
        ]
      : []),
    ...(held.length > 0 ? [`In use now, and counted as free: ${held.map(usedText).join(', ')}.`] : []),
    ...(cut.length > 0 ? [`Cut into MIG instances, so left out: ${cut.map(gpuLabel).join(', ')}.`] : []),
  ];
}

/** The links of a way in a sentence: what joins a group and its stages, and the rate that the figures rest on. */
export function linksText(
  { card }: HostKind,
  over: Parallelism,
  { within, between }: { readonly within: GpuPair | null; readonly between: GpuPair | null },
): string {
  if (over.tensorParallel * over.pipelineParallel === 1) return 'One GPU, so no link counts.';
  const untold = `The host does not tell its links; those of ${card.name} are taken from the catalogue.`;
  const parts = [
    ...(over.tensorParallel > 1 ? [within && `The slowest pair of a group: ${rateText(within)}.`] : []),
    ...(over.pipelineParallel > 1 ? [between && `Between stages: ${rateText(between)}.`] : []),
  ];
  return parts.some((part) => part === null) ? untold : parts.join(' ');
}

function rateText(pair: GpuPair): string {
  const rate = `${Number((pair.bytesPerSecond / 1e9).toPrecision(3))} GB/s in one direction`;
  return `${pairText(pair)}, ${rate}`;
}
