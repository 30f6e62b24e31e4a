import type { GpuInventory, HostInventory } from '../../domain/gpu.ts';
import type { eccCounters, GrownCounter } from './errorCounters.ts';
import type { Finding } from './finding.ts';
import { numberRead } from './gpuCheck.ts';

const labels: Readonly<Record<string, string>> = {
  eccUncorrectedVolatileCount: 'uncorrected ECC errors since the driver was loaded',
  eccUncorrectedAggregateCount: 'uncorrected ECC errors in the life of the card',
  remappedRowsUncorrectableCount: 'memory rows replaced after uncorrected errors',
} satisfies Record<(typeof eccCounters)[number], string>;

/** GPUs whose counters of uncorrected errors grew by the round of the slow tier that is given. */
export function eccIncreases(
  host: string,
  grown: readonly GrownCounter[],
  round: HostInventory,
): readonly Finding[] {
  return round.gpus.flatMap((gpu) => {
    const own = grown.filter(({ gpuUuid, link }) => gpuUuid === gpu.uuid && link === null);
    return own.length === 0 ? [] : [increaseOf(host, own, gpu, round.readAtMs)];
  });
}

function increaseOf(host: string, grown: readonly GrownCounter[], gpu: GpuInventory, atMs: number): Finding {
  const most = Math.max(...grown.map(({ by }) => by));
  const name = gpu.index === null ? gpu.uuid : `GPU ${gpu.index} of ${host}`;
  const when = grown.some(({ isSinceLong }) => isSinceLong) ? ' since they were last read' : '';
  return {
    kind: 'ecc-uncorrected',
    code: '',
    host,
    gpuUuid: gpu.uuid,
    gpuIndex: gpu.index,
    pciBusId: typeof gpu.facts.pciBusId === 'string' ? gpu.facts.pciBusId : null,
    severity: 'critical',
    title: `${name} had ${most} more uncorrected memory errors${when}`,
    runbook:
      'Results of the jobs on it at this time are doubtful. Drain the GPU and reset it; if errors return, run its field diagnosis.',
    evidence: grown.map((each) => numberRead(atMs, labels[each.name] ?? each.name, each.to)),
  };
}
