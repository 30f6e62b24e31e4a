import type { HostInventory } from '../../domain/gpu.ts';
import { isText } from '../../domain/reading.ts';
import type { GrownCounter } from './errorCounters.ts';
import type { Finding } from './finding.ts';
import { numberRead } from './gpuCheck.ts';

/** Counters that are quoted; all of them are summed. */
const mostQuoted = 8;

/** GPUs whose NVLinks counted more errors by the round of the slow tier that is given. */
export function nvlinkIncreases(
  host: string,
  grown: readonly GrownCounter[],
  round: HostInventory,
): readonly Finding[] {
  const ofLinks = grown.filter(({ link }) => link !== null);
  return [...new Set(ofLinks.map(({ gpuUuid }) => gpuUuid))].map((uuid) => {
    const errors = ofLinks.filter(({ gpuUuid }) => gpuUuid === uuid);
    const gpu = round.gpus.find((each) => each.uuid === uuid);
    const total = errors.reduce((sum, { by }) => sum + by, 0);
    const when = errors.some(({ isSinceLong }) => isSinceLong) ? ' since they were last read' : '';
    return {
      kind: 'nvlink-errors',
      code: '',
      host,
      gpuUuid: uuid,
      gpuIndex: gpu?.index ?? null,
      pciBusId: gpu && isText(gpu.facts.pciBusId) ? gpu.facts.pciBusId : null,
      severity: 'warning',
      title: `GPU ${gpu?.index ?? uuid} of ${host} had ${total} more NVLink errors${when}`,
      runbook:
        'A few are corrected by themselves. If they go on, drain the host and have the link, its cable or bridge and the other end checked.',
      evidence: errors
        .slice(0, mostQuoted)
        .map(({ link, name, to }) => numberRead(round.readAtMs, `link ${link}, ${nameOf(name)}`, to)),
    };
  });
}

/** `replayErrorsCount` -> `replay errors`. */
function nameOf(counter: string): string {
  return counter
    .replace(/Count$/, '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
}
