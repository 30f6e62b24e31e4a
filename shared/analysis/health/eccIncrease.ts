import type { GpuInventory, HostInventory } from '../../domain/gpu.ts';
import { isNumber } from '../../domain/reading.ts';
import type { Finding } from './finding.ts';
import { numberRead } from './gpuCheck.ts';

const counters = [
  ['eccUncorrectedVolatileCount', 'uncorrected ECC errors since the driver was loaded'],
  ['eccUncorrectedAggregateCount', 'uncorrected ECC errors in the life of the card'],
  ['remappedRowsUncorrectableCount', 'memory rows replaced after uncorrected errors'],
] as const;

/**
 * GPUs whose counters of uncorrected errors grew between two rounds of the slow tier. The counters themselves stay high for good
 * and say nothing about now; one that fell was set to zero by a reset.
 */
export function eccIncreases(host: string, before: HostInventory, after: HostInventory): readonly Finding[] {
  const earlier = new Map(before.gpus.map((gpu) => [gpu.uuid, gpu]));
  return after.gpus.flatMap((gpu) => {
    const former = earlier.get(gpu.uuid);
    return former ? increaseOf(host, former, gpu, after.readAtMs) : [];
  });
}

function increaseOf(
  host: string,
  before: GpuInventory,
  after: GpuInventory,
  atMs: number,
): readonly Finding[] {
  const grown = counters.flatMap(([metric, label]) => {
    const [from, to] = [before.readings[metric], after.readings[metric]];
    return isNumber(from) && isNumber(to) && to > from ? [{ label, by: to - from, to }] : [];
  });
  if (grown.length === 0) return [];
  const most = Math.max(...grown.map(({ by }) => by));
  const name = after.index === null ? after.uuid : `GPU ${after.index} of ${host}`;
  return [
    {
      kind: 'ecc-uncorrected',
      code: '',
      host,
      gpuUuid: after.uuid,
      gpuIndex: after.index,
      pciBusId: typeof after.facts.pciBusId === 'string' ? after.facts.pciBusId : null,
      severity: 'critical',
      title: `${name} had ${most} more uncorrected memory errors`,
      runbook:
        'Results of the jobs on it at this time are doubtful. Drain the GPU and reset it; if errors return, run its field diagnosis.',
      evidence: grown.map(({ label, to }) => numberRead(atMs, label, to)),
    },
  ];
}
