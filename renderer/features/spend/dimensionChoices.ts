import { dimensionLabel, plainDimensions, type SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { plainText } from '#shared/domain/plainText.ts';

/** Most tags that are offered; one in the address is offered beside them. */
const mostTags = 60;

/** Dimensions to choose from: the plain ones, then tags, the most used first, and those that are chosen already. */
export function dimensionChoices(
  tagKeys: readonly string[],
  chosen: readonly (SpendDimension | null)[],
): { value: string; label: string }[] {
  const tags = tagKeys.slice(0, mostTags).map((key) => `tag:${key}` as const);
  const others = chosen.flatMap((one) => one ?? []);
  const all = [...new Set<SpendDimension>([...plainDimensions, ...tags, ...others])];
  return all.map((value) => ({ value, label: plainText(dimensionLabel(value)) || 'Tag without a name' }));
}
