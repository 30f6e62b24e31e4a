import { lazy } from 'react';
import type { ViewPart } from '../../app/shell/PartsView.tsx';
import { FindingsPage } from './findings/FindingsPage.tsx';

const Funnel = lazy(() =>
  import('./funnel/FunnelPage.tsx').then(({ FunnelPage }) => ({ default: FunnelPage })),
);

const Tracking = lazy(() =>
  import('./tracking/TrackingPage.tsx').then(({ TrackingPage }) => ({ default: TrackingPage })),
);

const WhatIf = lazy(() =>
  import('./whatIf/WhatIfPage.tsx').then(({ WhatIfPage }) => ({ default: WhatIfPage })),
);

const Reports = lazy(() =>
  import('./reports/ReportsPage.tsx').then(({ ReportsPage }) => ({ default: ReportsPage })),
);

/** Parts of the right-sizing view, in the order of their tabs. Each but the first is loaded when somebody goes there. */
export const rightsizingParts: readonly ViewPart[] = [
  { path: '', label: 'Findings', Page: FindingsPage },
  { path: 'funnel', label: 'Funnel', Page: Funnel },
  { path: 'tracking', label: 'Tracking', Page: Tracking },
  { path: 'what-if', label: 'What if', Page: WhatIf },
  { path: 'reports', label: 'Reports', Page: Reports },
];
