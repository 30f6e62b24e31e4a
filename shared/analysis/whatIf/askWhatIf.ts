import type { AnalysisInput } from '../findings/analysisInput.ts';
import { cardIndexOf } from '../findings/size/cardIndex.ts';
import { type ServedWork, servedWorks } from '../findings/size/servedWork.ts';
import type { GpuProfile } from '../window/gpuProfile.ts';
import { cardsWhatIf } from './cardsWhatIf.ts';
import { servedWhatIf } from './servedWhatIf.ts';
import type { WhatIf, WhatIfChange, WhatIfFault, WhatIfSubject } from './whatIf.ts';

/**
 * What another configuration, number of hours or price would cost and do, beside today's. A served model that can be sized, and GPUs that serve
 * one and nothing else, are held against the sizing model; other GPUs against what their work used of them. The load is that of the
 * input's window, at p95 with the margin.
 */
export function askWhatIf(
  input: AnalysisInput,
  subject: WhatIfSubject,
  change: WhatIfChange,
): WhatIf | WhatIfFault {
  const uuids = uuidsOf(input, subject);
  if (typeof uuids === 'string') return { fault: uuids };
  const index = cardIndexOf(input);
  const profiles = uuids.flatMap((uuid) => index.profiles.get(uuid) ?? []);
  if (profiles.length === 0) return { fault: 'None of these GPUs was seen in the window.' };
  const keys = new Set(profiles.map(({ gpu }) => gpu.gpuKey));
  const card = index.cards.get(profiles[0]?.gpu.gpuKey ?? '');
  if (keys.size !== 1 || !card)
    return {
      fault: 'These GPUs are of several kinds, or of one that the catalogue does not have: ask of one kind.',
    };
  const to = change.gpuKey === null ? card : index.cards.get(change.gpuKey);
  if (!to) return { fault: `The catalogue has no GPU ${change.gpuKey ?? ''}.` };
  const works = workOn(input, profiles);
  return works === null
    ? cardsWhatIf({ profiles, card, to, change }, input)
    : servedWhatIf({ work: works, to, change }, input);
}

function uuidsOf(input: AnalysisInput, subject: WhatIfSubject): readonly string[] | string {
  if (subject.of === 'gpus') return subject.uuids;
  const served = input.models.find(({ id }) => id === subject.id);
  if (!served) return 'No such model was served in the window.';
  return served.gpuUuids.length > 0
    ? served.gpuUuids
    : 'It is not known on which GPUs this model runs, so nothing can be said of moving it.';
}

/** The one served model that has exactly these GPUs; null where there is none. */
function workOn(input: AnalysisInput, profiles: readonly GpuProfile[]): ServedWork | null {
  const uuids = new Set(profiles.map(({ gpu }) => gpu.uuid));
  const found = servedWorks(input).find(({ profiles: own }) => own.some(({ gpu }) => uuids.has(gpu.uuid)));
  if (found === undefined || found.profiles.length !== uuids.size) return null;
  return found.profiles.every(({ gpu }) => uuids.has(gpu.uuid)) ? found : null;
}
