import { lazy } from 'react';
import type { ViewPart } from '../../app/shell/PartsView.tsx';
import { SpendOverview } from './SpendOverview.tsx';

const Rates = lazy(() =>
  import('../billing/rates/RatesPage.tsx').then(({ RatesPage }) => ({ default: RatesPage })),
);

const Connections = lazy(() =>
  import('../billing/connections/ConnectionsPage.tsx').then(({ ConnectionsPage }) => ({
    default: ConnectionsPage,
  })),
);

const Imports = lazy(() =>
  import('../billing/imports/ImportsPage.tsx').then(({ ImportsPage }) => ({ default: ImportsPage })),
);

const Allocation = lazy(() =>
  import('../billing/allocation/AllocationPage.tsx').then(({ AllocationPage }) => ({
    default: AllocationPage,
  })),
);

const Matching = lazy(() =>
  import('../billing/matching/MatchingPage.tsx').then(({ MatchingPage }) => ({ default: MatchingPage })),
);

const Reconcile = lazy(() =>
  import('../billing/reconcile/ReconcilePage.tsx').then(({ ReconcilePage }) => ({ default: ReconcilePage })),
);

/** Parts of the money view, in the order of their tabs. Each but the first is loaded (`lazy`) when somebody goes there. */
export const spendParts: readonly ViewPart[] = [
  { path: '', label: 'Overview', Page: SpendOverview },
  { path: 'use', label: 'Use of GPUs', Page: Allocation },
  { path: 'matching', label: 'Hosts and resources', Page: Matching },
  { path: 'rates', label: 'Rates', Page: Rates },
  { path: 'reconcile', label: 'Estimate and bill', Page: Reconcile },
  { path: 'imports', label: 'Imports', Page: Imports },
  { path: 'connections', label: 'Connections', Page: Connections },
];
