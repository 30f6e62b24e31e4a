import type { Configuration } from './makePlan.ts';
import { migParts } from './migSlices.ts';
import type { PricedInstance } from './offer.ts';
import { cardsForSlices, type Groups, instancesFor, type SliceCounts } from './packing.ts';

/** Several workloads on instances of one kind. */
export interface SharedInstance {
  readonly instance: PricedInstance;
  readonly instances: number;
  readonly usdMicrosPerHour: number;
  /** One for each workload, in their order. */
  readonly configurations: readonly Configuration[];
}

/** How one workload may run on a kind of instance: on whole cards, in slices, or one of the two. */
export interface WaysOnCard {
  readonly whole: Configuration | null;
  readonly sliced: Configuration | null;
}

/** Parts of a card's compute that a slice takes. */
const sliceParts: Readonly<Record<keyof SliceCounts, number>> = { '1g': 1, '2g': 2, '3g': 3 };

/** GPUs that a configuration uses, spare replicas included; parts of one where it runs in slices. */
export function gpusUsed({ card, slice, cards, replicas }: Configuration): number {
  const whole = migParts(card);
  return replicas * (isSlice(slice) && whole !== null ? sliceParts[slice] / whole.compute : cards);
}

function isSlice(slice: string | null): slice is keyof SliceCounts {
  return slice !== null && slice in sliceParts;
}

/** Of a workload's configurations those that use least of a card on instances with so many of it. */
export function waysOn(
  { gpuKey, gpus }: Pick<PricedInstance, 'gpuKey' | 'gpus'>,
  configurations: readonly Configuration[],
): WaysOnCard {
  let whole: Configuration | null = null;
  let sliced: Configuration | null = null;
  for (const one of configurations) {
    if (one.card.key !== gpuKey || one.cards > gpus) continue;
    if (isSlice(one.slice)) sliced = lesser(sliced, one);
    else whole = lesser(whole, one);
  }
  // Slices that take as much as whole cards are only slower.
  const isWorth = sliced !== null && (whole === null || gpusUsed(sliced) < gpusUsed(whole));
  return { whole, sliced: isWorth ? sliced : null };
}

function lesser(known: Configuration | null, other: Configuration): Configuration {
  return known !== null && gpusUsed(known) <= gpusUsed(other) ? known : other;
}

/** The fewest instances of a kind that hold all workloads, trying cards and slices for each; null where one of them has no way there. */
export function shareInstance(instance: PricedInstance, ways: readonly WaysOnCard[]): SharedInstance | null {
  let best: readonly Configuration[] | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const chosen of choicesOf(ways)) {
    const instances = instancesFor(groupsOf(chosen), instance.gpus);
    if (instances >= fewest) continue;
    fewest = instances;
    best = chosen;
  }
  if (best === null) return null;
  const usdMicrosPerHour = fewest * instance.usdMicrosPerHour;
  return { instance, instances: fewest, usdMicrosPerHour, configurations: best };
}

/** Every choice of cards or slices, cards first. */
function choicesOf(ways: readonly WaysOnCard[]): readonly (readonly Configuration[])[] {
  let choices: readonly (readonly Configuration[])[] = [[]];
  for (const { whole, sliced } of ways)
    choices = [whole, sliced].flatMap((way) =>
      way === null ? [] : choices.map((chosen) => [...chosen, way]),
    );
  return choices;
}

function groupsOf(chosen: readonly Configuration[]): readonly Groups[] {
  const slices = { '1g': 0, '2g': 0, '3g': 0 };
  const groups: Groups[] = [];
  let parts = 7;
  for (const { card, slice, cards, replicas } of chosen)
    if (isSlice(slice)) {
      slices[slice] += replicas;
      parts = migParts(card)?.compute ?? parts;
    } else groups.push({ gpus: cards, count: replicas });
  return [...groups, { gpus: 1, count: cardsForSlices(slices, parts) }];
}
