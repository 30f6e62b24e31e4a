import { type ComponentType, lazy } from 'react';
import { SpendOverview } from './SpendOverview.tsx';

const Rates = lazy(() =>
  import('../billing/rates/RatesPage.tsx').then(({ RatesPage }) => ({ default: RatesPage })),
);

const Connections = lazy(() =>
  import('../billing/connections/ConnectionsPage.tsx').then(({ ConnectionsPage }) => ({
    default: ConnectionsPage,
  })),
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
  { path: 'connections', label: 'Connections', Page: Connections },
];
