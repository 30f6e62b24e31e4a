import { latencyByLoad } from '../../../sizing/latency/predict.ts';
import { servingCaseOf } from '../../../sizing/plan/holdDemand.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { atP95 } from '../size/servedEvidence.ts';
import type { ServedWork } from '../size/servedWork.ts';
import { upTo2 } from '../size/twoDigits.ts';
import { candidateOfToday, requestOf } from './todaysLayout.ts';

/**
 * How much longer than alone a request may take on a target: long prompts and slow cards take longer than the rules allow even when nobody
 * waits, and those who use them live with it. General knowledge.
 */
const ofAlone = { ttft: 2, tpot: 1.5 } as const;

/** The work with limits that today's card can keep: those of the rules, or twice (of tokens half again) what one request alone takes there at the slow end of the model, where that is more. */
export function withReachableLimits(work: ServedWork, input: AnalysisInput): ServedWork {
  const { demand } = work;
  const serving = servingCaseOf(requestOf(work, [work.card], null, input), candidateOfToday(work), 1);
  const alone = latencyByLoad(serving)(1);
  const limit = (of: 'ttft' | 'tpot', told: number | null) => {
    const needed = atP95(alone[of], of).high * ofAlone[of];
    return told === null || !(needed > told) ? told : upTo2(needed);
  };
  return {
    ...work,
    demand: {
      ...demand,
      ttftSeconds: limit('ttft', demand.ttftSeconds),
      tpotSeconds: limit('tpot', demand.tpotSeconds),
    },
  };
}
