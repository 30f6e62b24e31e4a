import type { GpuSpec } from '../../catalog/gpuCatalog.ts';
import type { AnalysisInput } from '../findings/analysisInput.ts';
import { cardsText } from '../findings/evidence/gpuNames.ts';
import { cardChecks } from '../findings/size/cardHolds.ts';
import { type CardUse, cardUse } from '../findings/size/cardNeed.ts';
import { cardsOf } from '../findings/size/targetText.ts';
import type { GpuProfile } from '../window/gpuProfile.ts';
import { isAsNeeded, type WhatIf, type WhatIfChange, type WhatIfSide } from './whatIf.ts';
import { whatIfCost } from './whatIfCost.ts';

/** GPUs with other work than one language model, and where it goes. */
interface CardsQuestion {
  readonly profiles: readonly GpuProfile[];
  readonly card: GpuSpec;
  readonly to: GpuSpec;
  readonly change: WhatIfChange;
}

/** Room that each resource of a target has, and whether all have enough. */
interface Room {
  readonly headroom: number;
  readonly memoryShare: number;
  readonly holds: boolean;
}

/** GPUs moved to others, by what their work used of them; its speed beyond that is not known. */
export function cardsWhatIf({ profiles, card, to, change }: CardsQuestion, input: AnalysisInput): WhatIf {
  const uses = profiles.flatMap((profile) => cardUse(profile) ?? []);
  const isKnown = uses.length === profiles.length && !profiles.some(({ gpu }) => gpu.isMig);
  const { margin } = input.rules;
  const needed =
    isKnown && isAsNeeded(change) ? fewestFor(uses, roomOn(uses, card, to, 1, margin)) : profiles.length;
  const gpus = change.gpuCount ?? needed;
  // On fewer GPUs one has the work of several at least; work of one is not spread over more.
  const now = isKnown ? roomOn(uses.map(usedAtP95), card, card, 1, 1) : null;
  const then = isKnown ? roomOn(uses, card, to, Math.ceil(profiles.length / gpus), margin) : null;
  const cost = whatIfCost({ profiles, card, to, gpus, together: 1, change }, input);
  const side = (
    room: Room | null,
  ): Pick<WhatIfSide, 'headroom' | 'memoryUsedShare' | 'ttftSeconds' | 'tpotSeconds'> => ({
    headroom: room?.headroom ?? null,
    memoryUsedShare: room?.memoryShare ?? null,
    ttftSeconds: null,
    tpotSeconds: null,
  });
  return {
    today: {
      ...side(now),
      configuration: cardsText(profiles),
      gpuKey: card.key,
      gpuCount: profiles.length,
      monthlyCost: cost.today,
      isMeasured: true,
    },
    target: {
      ...side(then),
      configuration: cardsOf(to, gpus),
      gpuKey: to.key,
      gpuCount: gpus,
      monthlyCost: cost.target,
      isMeasured: false,
    },
    holds: then?.holds ?? null,
    saving: cost.saving,
    doubts: [...doubtsOf(isKnown, uses, gpus < profiles.length, change), ...cost.doubts],
    calculation: cost.steps,
    prices: cost.prices,
    fitArguments: [],
  };
}

/** GPUs that hold works of which the fullest leaves so much room on one; as many as works where none holds even that. */
function fewestFor({ length: works }: readonly CardUse[], { headroom }: Room): number {
  const onEach = Math.floor(1 / (1 - headroom) + 1e-9);
  return Math.ceil(works / Math.max(1, onEach));
}

/** As measured: without a margin, and without the most that was seen once. */
const usedAtP95 = (use: CardUse): CardUse => ({ ...use, memoryMax: use.memoryP95 });

/** Of the GPU that has least of it. `times`: works that each GPU of the target has. */
function roomOn(uses: readonly CardUse[], card: GpuSpec, to: GpuSpec, times: number, margin: number): Room {
  const all = uses.flatMap((use) => cardChecks(use, card, to, margin));
  const fullest = Math.max(...all.map(({ needed, given }) => (needed * times) / given));
  const memory = all.filter(({ of }) => of === 'memory').map(({ needed, given }) => (needed * times) / given);
  return {
    headroom: 1 - fullest,
    memoryShare: Math.max(...memory),
    holds: times === 1 ? all.every(({ holds }) => holds) : fullest <= 1,
  };
}

function doubtsOf(
  isKnown: boolean,
  uses: readonly CardUse[],
  isFewer: boolean,
  { precision, hoursPerMonth }: WhatIfChange,
): readonly string[] {
  return [
    isKnown
      ? 'How fast a card does other work than a language model is estimated by what was used of today’s, not predicted.'
      : 'What these GPUs’ work uses of them was not read (MIG, or neither DCGM nor the driver tells): only the cost can be told.',
    ...(uses.some(({ basis }) => basis === 'driver')
      ? ['DCGM was not read: the driver’s figures stand for it, which are never too low.']
      : []),
    ...(isFewer ? ['It is taken that the work can be put together on fewer GPUs.'] : []),
    ...(precision === null ? [] : ['What another number format does to this work is not known.']),
    ...(hoursPerMonth !== null && hoursPerMonth < 730
      ? ['Work that comes in the hours in which they are off is not held.']
      : []),
  ];
}
