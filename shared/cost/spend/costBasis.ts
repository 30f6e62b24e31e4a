import type { CostColumn } from '#shared/money/focusColumns.ts';

/** Which of a charge's four costs is meant. */
export const costBases = ['effective', 'billed', 'contracted', 'list'] as const;
export type CostBasis = (typeof costBases)[number];

/** Name, FOCUS column and meaning of a basis. */
export const costBasisText: Readonly<
  Record<CostBasis, { readonly label: string; readonly column: CostColumn; readonly means: string }>
> = {
  effective: {
    label: 'Effective',
    column: 'EffectiveCost',
    means: 'amortised: upfront payments and unused commitments spread over the time they are for',
  },
  billed: { label: 'Billed', column: 'BilledCost', means: 'what the invoice says' },
  contracted: {
    label: 'Contracted',
    column: 'ContractedCost',
    means: 'at negotiated prices, before commitments',
  },
  list: { label: 'List', column: 'ListCost', means: 'at public prices' },
};
