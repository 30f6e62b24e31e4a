import { IconAlertTriangle, IconMoodEmpty } from '@tabler/icons-react';
import { use, useDeferredValue, useMemo } from 'react';
import type { Configuration, SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { useRoute } from '../../../app/router/useRoute.ts';
import { ViewLoading } from '../../../app/shell/ViewLoading.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { DayCard } from '../day/DayCard.tsx';
import { PlanFields } from '../form/PlanFields.tsx';
import { answerForm } from '../form/planAnswer.ts';
import { PlanCatalog } from '../form/planCatalog.ts';
import { paramsOfForm } from '../form/planForm.ts';
import { usePlanForm } from '../form/usePlanForm.ts';
import { planKindOf } from '../kinds/planKinds.ts';
import { WhatBindsCard } from '../kinds/WhatBindsCard.tsx';
import layout from '../parts/Layout.module.css';
import { QuestionAndAnswer } from '../parts/QuestionAndAnswer.tsx';
import { ConfigurationTable } from '../results/ConfigurationTable.tsx';
import { CurveCard } from '../results/CurveCard.tsx';
import { MemoryCard } from '../results/MemoryCard.tsx';
import { configurationId } from '../results/planFormat.ts';
import { VerdictCard } from '../results/VerdictCard.tsx';
import { WhyNotCard } from '../results/WhyNotCard.tsx';

const kind = planKindOf('');

/** What serves a model at the least cost within its limits. `loading`: the user's own catalogue is on its way. */
export function ServingPlanner({ loading }: { readonly loading: boolean }) {
  const [form, change] = usePlanForm();
  const catalog = use(PlanCatalog);
  const asked = useDeferredValue(form);
  const answer = useMemo(() => answerForm(asked, catalog), [asked, catalog]);
  const { params } = useRoute();
  const shared = useMemo(() => ({ ...params, ...paramsOfForm(form) }), [params, form]);
  return (
    <QuestionAndAnswer
      question={
        <PlanFields form={form} fault={answer.kind === 'fault' ? answer.fault : null} onChange={change} />
      }
    >
      {answer.kind === 'plan' ? (
        <>
          <Results request={answer.request} plan={answer.plan} picked={params.pick ?? ''} params={shared} />
          <WhatBindsCard kind={kind} gpus={catalog.gpus} leastMemoryBytes={leastMemory(answer.plan)} />
        </>
      ) : // A link may name an entry of the user's own, which is on its way.
      loading ? (
        <ViewLoading />
      ) : (
        <EmptyState icon={IconAlertTriangle} title="This cannot be planned">
          {answer.fault.message}
        </EmptyState>
      )}
    </QuestionAndAnswer>
  );
}

/** Of the smallest card that some way takes. */
function leastMemory({ configurations }: SizingPlan): number {
  const sizes = configurations.map(({ card }) => card.memoryBytes);
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

function Results(props: {
  readonly request: PlanRequest;
  readonly plan: SizingPlan;
  /** Name of the configuration that was picked; '' for the cheapest. */
  readonly picked: string;
  readonly params: Readonly<Record<string, string>>;
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
  const shown: Configuration = configurations.find((one) => configurationId(one) === props.picked) ?? best;
  return (
    <>
      <VerdictCard
        request={request}
        shown={shown}
        isBest={shown === best}
        ties={configurations.filter(({ isTie }) => isTie).length}
        params={props.params}
      />
      <div className={layout.pair}>
        <MemoryCard shown={shown} demand={request.demand} />
        <CurveCard request={request} shown={shown} />
      </div>
      <ConfigurationTable configurations={configurations} demand={request.demand} shown={shown} />
      <WhyNotCard plan={plan} />
      <DayCard request={request} shown={shown} />
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
