import { type ComponentType, lazy } from 'react';
import { SpendOverview } from './SpendOverview.tsx';

const Rates = lazy(() =>
  import('../billing/rates/RatesPage.tsx').then(({ RatesPage }) => ({ default: RatesPage })),
);

/** A part of the money view. */
interface SpendPart {
  /** `#/spend/PATH`; '' for the overview. */
  readonly path: string;
  readonly label: string;
  readonly Page: ComponentType;
}

/** Parts of the money view, in the order of their tabs. Each but the first is loaded (`lazy`) when somebody goes there. */
export const spendParts: readonly SpendPart[] = [
  { path: '', label: 'Overview', Page: SpendOverview },
  { path: 'rates', label: 'Rates', Page: Rates },
];
