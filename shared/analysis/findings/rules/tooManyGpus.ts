import type { AnalysisInput } from '../analysisInput.ts';
import { countText, gpusText } from '../evidence/gpuNames.ts';
import type { FindingDraft } from '../finding.ts';
import { modelText, servedDraft } from '../size/servedDraft.ts';
import { servedOptions } from '../size/servedOptions.ts';
import { type ServedWork, sizableWorkSteps } from '../size/servedWork.ts';
import type { SizedTarget } from '../size/sizedTarget.ts';
import { type Sliced, slicedFlatMap } from '../size/slices.ts';
import { targetText } from '../size/targetText.ts';

/**
 * Too many GPUs per replica: a served model runs on more GPUs of one kind than hold it and its load.
 *
 * Criterion: of all tensor- and expert-parallel layouts on fewer of the same cards, with as many replicas as the load needs, one holds the
 * p95 of requests x margin within the latency limits at the slow end of the sizing model's range (`holdDemand`, end `high`); the one with
 * the fewest GPUs is told. A group exchanges data at each layer, so that fewer GPUs with more replicas often do more than one large group
 * (`sizing.md` 5: Llama 70B in fp8 on H100 gives 2,058 tokens/s per GPU on two and 1,341 on eight).
 *
 * Guarded against: servers at their limit (queue, full KV cache, preemptions), where the load that was seen is not the load that was asked
 * for; GPUs that several servers share; pipelines, of which nothing was measured.
 */
export function* findTooManyGpus(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  return yield* slicedFlatMap(yield* sizableWorkSteps(input), (work) => {
    if (work.profiles.length < 2) return [];
    const { fewer } = servedOptions(work, input);
    return fewer === null ? [] : [draftOf(work, fewer, input)];
  });
}

function draftOf(work: ServedWork, target: SizedTarget, input: AnalysisInput): FindingDraft {
  const now = countText(work.profiles.length);
  const then = targetText(target);
  const holds = target.gpus === 1 ? 'holds' : 'hold';
  const name = modelText(work);
  return servedDraft(
    work,
    { of: 'own GPUs', target },
    {
      kind: 'tooManyGpus',
      title: `${name} runs on ${now}, and ${then} ${holds} it`,
      summary: `${name} on ${gpusText(work.profiles)} is spread over ${now}. ${then} ${holds} its weights, the cache and the p95 of its requests with the margin, also where the model is too optimistic. Serve it there and give ${countText(work.profiles.length - target.gpus)} back.`,
      action: {
        verb: 'resize',
        text: `Serve ${name} on ${then} (--tensor-parallel-size ${target.over.tensorParallel}), and use the other GPUs for something else or give them back.`,
        effort: 'hours',
        rollback: `Start the server with the ${now} of today again.`,
      },
      wouldChange: ['Another model, or longer contexts, for which the memory of the other GPUs is kept.'],
    },
    input,
  );
}
