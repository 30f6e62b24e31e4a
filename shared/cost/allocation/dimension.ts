import type { GpuHolder } from './gpuTime.ts';

/** What costs are grouped by that the bill or the fleet says itself. */
const plainDimensions = ['provider', 'account', 'resource', 'host', 'gpu'] as const;
/** What they are grouped by that the processes on the GPUs say. */
const holderDimensions = [
  'user',
  'slurmJob',
  'pod',
  'container',
  'model',
] as const satisfies readonly (keyof GpuHolder)[];
/** Labels of hosts that have a short name here. */
const labelDimensions = ['team', 'cluster', 'environment', 'owner'] as const;

/** How a cost is grouped. */
export type AllocationDimension =
  | { readonly kind: 'plain'; readonly name: (typeof plainDimensions)[number] }
  | { readonly kind: 'holder'; readonly name: (typeof holderDimensions)[number] }
  /** A label of the host. */
  | { readonly kind: 'label'; readonly name: string }
  /** A tag of the bill. */
  | { readonly kind: 'tag'; readonly name: string };

/** All that can be asked for by name, for help and choices; `label:NAME` and `tag:NAME` come on top. */
export const dimensionNames: readonly string[] = [
  ...plainDimensions,
  ...labelDimensions,
  ...holderDimensions,
];

const longestName = 128;

/** A dimension as a person writes it: `team`, `gpu`, `user`, `label:rack`, `tag:CostCentre`; null where there is none of that name. */
export function parseDimension(text: string): AllocationDimension | null {
  const word = text.trim();
  const named = /^(label|tag):(.+)$/s.exec(word);
  if (named) {
    const [, kind, name = ''] = named;
    if (name.length > longestName) return null;
    return { kind: kind === 'tag' ? 'tag' : 'label', name };
  }
  const lower = word.toLowerCase().replaceAll(/[-_ ]/g, '');
  const plain = plainDimensions.find((name) => name === lower);
  if (plain) return { kind: 'plain', name: plain };
  const label = labelDimensions.find((name) => name === lower);
  if (label) return { kind: 'label', name: label };
  const holder = holderDimensions.find(
    (name) => name.toLowerCase() === lower || (name === 'slurmJob' && lower === 'job'),
  );
  return holder ? { kind: 'holder', name: holder } : null;
}

/** The dimension as `parseDimension` reads it. */
export function dimensionText({ kind, name }: AllocationDimension): string {
  if (kind === 'tag') return `tag:${name}`;
  return kind === 'label' && !labelDimensions.some((known) => known === name) ? `label:${name}` : name;
}
