import { IconAlertTriangle, IconMoodEmpty } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import type { SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { hrefOf } from '../../app/router/route.ts';
import { useRoute } from '../../app/router/useRoute.ts';
import { ViewLoading } from '../../app/shell/ViewLoading.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlanFields } from './form/PlanFields.tsx';
import { answerForm } from './form/planAnswer.ts';
import { PlanCatalog, usePlanCatalog } from './form/planCatalog.ts';
import { paramsOfForm } from './form/planForm.ts';
import { usePlanForm } from './form/usePlanForm.ts';
import styles from './PlannerPage.module.css';
import { ConfigurationTable } from './results/ConfigurationTable.tsx';
import { CurveCard } from './results/CurveCard.tsx';
import { MemoryCard } from './results/MemoryCard.tsx';
import { configurationId } from './results/planFormat.ts';
import { VerdictCard } from './results/VerdictCard.tsx';
import { WhyNotCard } from './results/WhyNotCard.tsx';

/** What should run where: a question on the left, its answer on the right, which follows as one types. */
export function PlannerPage() {
  const [form, change] = usePlanForm();
  const { catalog, loading, problems } = usePlanCatalog();
  const asked = useDeferredValue(form);
  const answer = useMemo(() => answerForm(asked, catalog), [asked, catalog]);
  const { params } = useRoute();
  const link = useMemo(() => linkTo({ ...params, ...paramsOfForm(form) }), [params, form]);
  return (
    <PlanCatalog value={catalog}>
      <div className={styles.page}>
        <h1 className="visually-hidden">Planner</h1>
        <div className={styles.question}>
          <PlanFields form={form} fault={answer.kind === 'fault' ? answer.fault : null} onChange={change} />
          <OwnProblems problems={problems} />
        </div>
        <div className={styles.answer}>
          {answer.kind === 'plan' ? (
            <Results request={answer.request} plan={answer.plan} picked={params.pick ?? ''} link={link} />
          ) : // A link may name an entry of the user's own, which is on its way.
          loading ? (
            <ViewLoading />
          ) : (
            <EmptyState icon={IconAlertTriangle} title="This cannot be planned">
              {answer.fault.message}
            </EmptyState>
          )}
        </div>
      </div>
    </PlanCatalog>
  );
}

function OwnProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label="Problems of your own catalogue">
      {problems.map((problem) => (
        <li key={problem}>{plainText(problem)}</li>
      ))}
    </ul>
  );
}

/** The address of the page as it is, without what the server was told when it was opened. */
function linkTo(params: Readonly<Record<string, string>>): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${hrefOf('planner', '', params)}`;
}

function Results(props: {
  readonly request: PlanRequest;
  readonly plan: SizingPlan;
  /** Name of the configuration that was picked; '' for the cheapest. */
  readonly picked: string;
  readonly link: string;
}) {
  const { request, plan } = props;
  const { configurations } = plan;
  const [best] = configurations;
  if (!best)
    return (
      <>
        <NothingHolds plan={plan} />
        <WhyNotCard plan={plan} />
      </>
    );
  const shown = configurations.find((one) => configurationId(one) === props.picked) ?? best;
  return (
    <>
      <VerdictCard
        request={request}
        shown={shown}
        isBest={shown === best}
        ties={configurations.filter(({ isTie }) => isTie).length}
        link={props.link}
      />
      <div className={styles.pair}>
        <MemoryCard shown={shown} demand={request.demand} />
        <CurveCard request={request} shown={shown} />
      </div>
      <ConfigurationTable configurations={configurations} demand={request.demand} shown={shown} />
      <WhyNotCard plan={plan} />
    </>
  );
}

/** Not as high as the page, so that the question about a single GPU is seen under it. */
function NothingHolds({ plan }: { readonly plan: SizingPlan }) {
  return (
    <div>
      <EmptyState icon={IconMoodEmpty} title="Nothing holds this load within its limits">
        {plan.rejections.length} ways were looked at, and each has its reason: ask below about any GPU. Give
        the targets more room, or choose from more GPUs, weights or providers.
      </EmptyState>
    </div>
  );
}
