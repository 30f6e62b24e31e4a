/** What charges are told apart by, beside tags. */
export const plainDimensions = [
  'provider',
  'service',
  'serviceCategory',
  'account',
  'subAccount',
  'region',
  'instanceType',
  'gpuModel',
  'chargeCategory',
  'pricing',
  'commitment',
  'sku',
  'resource',
] as const;
export type PlainDimension = (typeof plainDimensions)[number];

/** A dimension: one of the plain ones, or the value of a tag (`tag:team`). */
export type SpendDimension = PlainDimension | `tag:${string}`;

const labels: Readonly<Record<PlainDimension, string>> = {
  provider: 'Provider',
  service: 'Service',
  serviceCategory: 'Service category',
  account: 'Billing account',
  subAccount: 'Account or project',
  region: 'Region',
  instanceType: 'Instance type',
  gpuModel: 'GPU model',
  chargeCategory: 'Charge category',
  pricing: 'Pricing',
  commitment: 'Commitment',
  sku: 'SKU',
  resource: 'Resource',
};

/** A dimension's name for people: 'Instance type', 'Tag team'. A tag's key is hostile text. */
export function dimensionLabel(dimension: SpendDimension): string {
  const key = tagKeyOf(dimension);
  return key === null ? labels[dimension as PlainDimension] : `Tag ${key}`;
}

/** The key of a tag's dimension; null for the plain ones. */
export function tagKeyOf(dimension: SpendDimension): string | null {
  return dimension.startsWith('tag:') ? dimension.slice(4) : null;
}

/** A dimension as a person or an address writes it; null where it is none. */
export function parseDimension(text: string): SpendDimension | null {
  if (text.startsWith('tag:') && text.length > 4) return text as SpendDimension;
  const low = text.toLowerCase();
  return plainDimensions.find((dimension) => dimension.toLowerCase() === low) ?? null;
}

/** What stands where a charge does not say: it is not a value of its own. */
export function missingValueText(dimension: SpendDimension): string {
  return tagKeyOf(dimension) === null ? 'Not given' : 'Not tagged';
}

/** Only charges with this value; null: only those that do not say. */
export interface SpendFilter {
  readonly dimension: SpendDimension;
  readonly value: string | null;
}
