import { latencyByLoad } from '../../../sizing/latency/predict.ts';
import { servingCaseOf } from '../../../sizing/plan/holdDemand.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { ShareRange } from '../evidence/amountRange.ts';
import { modelsOn } from '../evidence/modelsOn.ts';
import { crowdedWork } from '../size/servedWork.ts';
import { candidateOfToday, requestOf } from '../under/todaysLayout.ts';
import { percentOf } from './loss.ts';

/** A share of speed, and how it came about. */
export interface LinkShare {
  readonly share: ShareRange;
  readonly formula: string;
}

/**
 * What a narrow link takes from a model that several GPUs without NVLink serve together: they exchange every layer's result over PCIe, and the
 * sizing model knows by how much a token is later where the link is slower (`sizing.md` 5). The slowest link of a group is that of all.
 * Expected is what it takes of the time per token at the usual number of requests; high what it takes of the first token, where that is
 * more; low is half of what is expected. Null for everything else: how long other work waits for the link is not known.
 */
export function servedLinkShare(profile: GpuProfile, rate: number, input: AnalysisInput): LinkShare | null {
  const [served, ...others] = modelsOn(input.models, [profile]);
  if (!served || others.length > 0 || served.gpuUuids.length < 2) return null;
  const work = crowdedWork(served, input);
  const pcie = work?.card.pcieBytesPerSecond ?? null;
  if (work === null || pcie === null || work.card.nvlinkBytesPerSecond !== null) return null;
  const concurrency = Math.max(1, Math.round(served.requestsRunning?.p50 ?? 1));
  const candidate = candidateOfToday(work);
  const request = requestOf(work, [work.card], null, input);
  const latencyAt = (bytesPerSecond: number) => {
    const gpu = { ...work.card, pcieBytesPerSecond: bytesPerSecond };
    return latencyByLoad(servingCaseOf(request, { ...candidate, gpu }, concurrency))(concurrency);
  };
  const [full, narrow] = [latencyAt(pcie), latencyAt(pcie * rate)];
  const lost = (of: 'ttft' | 'tpot') => Math.max(0, 1 - full[of].value / narrow[of].value);
  const expected = lost('tpot');
  if (!(expected > 0)) return null;
  const ms = (seconds: number) => `${Number((seconds * 1000).toPrecision(3))} ms`;
  return {
    share: { low: expected / 2, expected, high: Math.max(expected, lost('ttft')) },
    formula: `1 - ${ms(full.tpot.value)} per token on a full link / ${ms(narrow.tpot.value)} on ${percentOf(rate)} % of it, at ${concurrency} ${concurrency === 1 ? 'request' : 'requests'} at once, by the sizing model`,
  };
}
