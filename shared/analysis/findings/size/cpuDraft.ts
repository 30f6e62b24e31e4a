import { formatMoney } from '../../../money/formatMoney.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { costSteps } from '../evidence/costSteps.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import type { FindingDraft } from '../finding.ts';
import { type CpuAnswer, cpuAnswer } from './cpuHost.ts';
import { modelText } from './servedDraft.ts';
import { rateOf } from './servedEvidence.ts';
import { type ServedWork, sizableWorkSteps } from './servedWork.ts';
import { type Sliced, slicedFlatMap } from './slices.ts';
import { secondsText } from './targetText.ts';

const week = 7 * 86_400_000;

/** Served models for which a CPU is enough. */
export function* cpuDrafts(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  return yield* slicedFlatMap(yield* sizableWorkSteps(input), (work) => {
    const answer = cpuAnswer(work);
    return answer.holds ? [draftOf(work, answer, input)] : [];
  });
}

function draftOf(work: ServedWork, answer: CpuAnswer, input: AnalysisInput): FindingDraft {
  const { profiles, served, demand } = work;
  const name = modelText(work);
  const today = monthlyCost(profiles, input.currency);
  const cost =
    today.total === null ? 'what the GPU costs' : `${formatMoney(today.total, input.currency)} a month`;
  return {
    kind: 'wrongClass',
    subject: `model ${served.id} on a CPU`,
    title: `A CPU is enough for ${name}`,
    summary: `${name} holds ${gpusText(profiles)} for ${rateOf(work)} requests a second at most, margin included. ${answer.host.name} would answer one in ${secondsText(answer.ttft)} and ${secondsText(answer.tpot)} per token, and be busy for a small part of the time. Serve it without a GPU.`,
    gpus: gpuRefs(profiles),
    servedModel: served.id,
    saving: null,
    whyNoSaving: `No price of a host without a GPU is known here: it saves ${cost}, less that host.`,
    claims: claimsOn(profiles, 1),
    action: {
      verb: 'move',
      text: `Serve ${name} with llama.cpp or vLLM on a host without a GPU, compare its latency, and give the GPU back.`,
      today: cardsText(profiles),
      target: answer.host.name,
      effort: 'days',
      risk: 'medium',
      riskWhy:
        'Several requests at once wait for one another on a CPU; its bound was measured on few machines.',
      needsRestart: true,
      rollback: 'Turn the requests back to the server on the GPU.',
    },
    evidence: {
      ...evidenceOf(profiles, {
        figures: [
          { label: 'Requests to hold', value: rateOf(work), unit: 'requests/s', threshold: null },
          {
            label: 'Time to first token on the CPU, one request alone',
            value: answer.ttft,
            unit: 'seconds',
            threshold: { value: demand.ttftSeconds ?? 3600, relation: '<=' },
          },
          {
            label: 'Time per token on the CPU, one request alone',
            value: answer.tpot,
            unit: 'seconds',
            threshold: { value: demand.tpotSeconds ?? 60, relation: '<=' },
          },
        ],
        charts: [
          { metric: 'requestsPerSecond', unit: 'requests/s', thresholds: [] },
          { metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] },
        ],
        calculation: [...answer.steps, ...costSteps(profiles, input.currency)],
        doubts: [...work.doubts, ...priceDoubts(profiles)],
      }),
      coverage: work.coverage,
    },
    confidence: leastConfidence([...profiles.map(({ confidence }) => confidence), work.coverage]) * 0.8,
    expiresAtMs: input.nowMs + week,
    wouldChange: ['More requests, longer prompts, or a larger model.', 'Requests that come several at once.'],
  };
}
