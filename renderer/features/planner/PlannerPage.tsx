import { lazy, Suspense } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../app/router/route.ts';
import { useRoute } from '../../app/router/useRoute.ts';
import { ViewLoading } from '../../app/shell/ViewLoading.tsx';
import { PartTabs } from '../../ui/PartTabs.tsx';
import { PlanCatalog, usePlanCatalog } from './form/planCatalog.ts';
import { planKindOf, planKinds } from './kinds/planKinds.ts';
import layout from './parts/Layout.module.css';
import { ServingPlanner } from './serving/ServingPlanner.tsx';

const BatchPlanner = lazy(async () => ({ default: (await import('./batch/BatchPlanner.tsx')).BatchPlanner }));
const CpuPlanner = lazy(async () => ({ default: (await import('./cpu/CpuPlanner.tsx')).CpuPlanner }));
const ImagePlanner = lazy(async () => ({ default: (await import('./image/ImagePlanner.tsx')).ImagePlanner }));
const TrainingPlanner = lazy(async () => ({
  default: (await import('./training/TrainingPlanner.tsx')).TrainingPlanner,
}));

/** What should run where: a question on the left, its answer on the right, which follows as one types; a question for each kind of work. */
export function PlannerPage() {
  const { catalog, loading, problems } = usePlanCatalog();
  const kind = planKindOf(useRoute().params.runs ?? '');
  return (
    <PlanCatalog value={catalog}>
      <div className={layout.whole}>
        <h1 className="visually-hidden">Planner: {kind.label}</h1>
        <PartTabs
          label="What runs"
          tabs={planKinds.map(({ path, label }) => ({
            label,
            href: hrefOf('planner', '', { runs: path }),
            isShown: path === kind.path,
          }))}
        />
        <OwnProblems problems={problems} />
        <Suspense fallback={<ViewLoading />}>
          <KindPlanner path={kind.path} loading={loading} />
        </Suspense>
      </div>
    </PlanCatalog>
  );
}

function KindPlanner({ path, loading }: { readonly path: string; readonly loading: boolean }) {
  switch (path) {
    case 'batch':
      return <BatchPlanner />;
    case 'training':
      return <TrainingPlanner />;
    case 'image':
      return <ImagePlanner />;
    case 'cpu':
      return <CpuPlanner />;
    default:
      return <ServingPlanner loading={loading} />;
  }
}

function OwnProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={layout.problems} aria-label="Problems of your own catalogue">
      {problems.map((problem) => (
        <li key={problem}>{plainText(problem)}</li>
      ))}
    </ul>
  );
}
