import { lazy, Suspense } from 'react';
import { FleetPage } from '../../features/fleet/FleetPage.tsx';
import { GpuPage } from '../../features/gpu/GpuPage.tsx';
import { HostPage } from '../../features/host/HostPage.tsx';
import { HostsPage } from '../../features/hosts/HostsPage.tsx';
import { IncidentPage } from '../../features/incidents/IncidentPage.tsx';
import { IncidentsPage } from '../../features/incidents/IncidentsPage.tsx';
import { ServingPage } from '../../features/llm/ServingPage.tsx';
import { SettingsPage } from '../../features/settings/SettingsPage.tsx';
import { SourcesPage } from '../../features/sources/SourcesPage.tsx';
import type { Route } from '../router/route.ts';
import { ViewLoading } from './ViewLoading.tsx';

/** With it come the catalogues of GPUs, models and prices, which the first paint of the fleet does not wait for. */
const PlannerPage = lazy(async () => ({
  default: (await import('../../features/planner/PlannerPage.tsx')).PlannerPage,
}));

/** Who looks at GPUs does not wait for the code that looks at money. */
const SpendPage = lazy(async () => ({
  default: (await import('../../features/spend/SpendPage.tsx')).SpendPage,
}));

/** Advice comes from an analysis that is not begun before somebody looks. */
const RightsizingPage = lazy(async () => ({
  default: (await import('../../features/rightsizing/RightsizingPage.tsx')).RightsizingPage,
}));

/** The view that the address names. */
export function CurrentView(props: { readonly route: Route }) {
  const { view, subject } = props.route;
  switch (view) {
    case 'fleet':
      return <FleetPage />;
    case 'gpu':
      return <GpuPage uuid={subject} />;
    case 'hosts':
      return <HostsPage />;
    case 'host':
      return <HostPage name={subject} />;
    case 'incidents':
      return <IncidentsPage />;
    case 'incident':
      return <IncidentPage id={subject} />;
    case 'serving':
      return <ServingPage />;
    case 'planner':
      return (
        <Suspense fallback={<ViewLoading />}>
          <PlannerPage />
        </Suspense>
      );
    case 'spend':
      return (
        <Suspense fallback={<ViewLoading />}>
          <SpendPage part={subject} />
        </Suspense>
      );
    case 'rightsizing':
      return (
        <Suspense fallback={<ViewLoading />}>
          <RightsizingPage part={subject} />
        </Suspense>
      );
    case 'sources':
      return <SourcesPage />;
    case 'settings':
      return <SettingsPage />;
  }
}
