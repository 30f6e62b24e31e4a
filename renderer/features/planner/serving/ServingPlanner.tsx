import { Button } from '@mantine/core';
import { IconAlertTriangle, IconMoodEmpty } from '@tabler/icons-react';
import { use, useDeferredValue, useMemo } from 'react';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { Configuration, SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import type { WorkloadsPlan } from '#shared/sizing/plan/severalModels.ts';
import { useRoute } from '../../../app/router/useRoute.ts';
import { ViewLoading } from '../../../app/shell/ViewLoading.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { DayCard } from '../day/DayCard.tsx';
import { PlanFields } from '../form/PlanFields.tsx';
import { answerForm } from '../form/planAnswer.ts';
import { PlanCatalog } from '../form/planCatalog.ts';
import { paramsOfForm } from '../form/planForm.ts';
import { planKindOf } from '../kinds/planKinds.ts';
import { WhatBindsCard } from '../kinds/WhatBindsCard.tsx';
import layout from '../parts/Layout.module.css';
import { QuestionAndAnswer } from '../parts/QuestionAndAnswer.tsx';
import { ConfigurationTable } from '../results/ConfigurationTable.tsx';
import { CurveCard } from '../results/CurveCard.tsx';
import { MemoryCard } from '../results/MemoryCard.tsx';
import { configurationId, usdPerHour } from '../results/planFormat.ts';
import { VerdictCard } from '../results/VerdictCard.tsx';
import { WhyNotCard } from '../results/WhyNotCard.tsx';
import { ModelTabs } from '../several/ModelTabs.tsx';
import { SeveralResults } from '../several/SeveralResults.tsx';
import { answerSeveral, type SeveralAnswer } from '../several/severalAnswer.ts';
import { type SeveralForm, useSeveralForm } from '../several/useSeveralForm.ts';
import { textOfWorks } from '../several/workForms.ts';

const kind = planKindOf('');

/** What serves one model or several at the least cost within their limits. `loading`: the user's own catalogue is on its way. */
export function ServingPlanner({ loading }: { readonly loading: boolean }) {
  const several = useSeveralForm();
  const { form, base, works, at } = several;
  const catalog = use(PlanCatalog);
  const asked = useDeferredValue(useMemo(() => ({ base, works, at, form }), [base, works, at, form]));
  const answer = useMemo(() => answerOf(asked, catalog), [asked, catalog]);
  const { params } = useRoute();
  const shared = { ...params, ...paramsOfForm(base), also: textOfWorks(works.slice(1)) };
  const fault = answer.kind === 'fault' ? answer : null;
  return (
    <QuestionAndAnswer
      question={
        <PlanFields
          form={form}
          fault={fault !== null && fault.place === at ? fault.fault : null}
          models={<ModelTabs several={several} />}
          onChange={several.change}
          onReset={several.reset}
        />
      }
    >
      {answer.kind === 'plan' ? (
        <>
          {answer.together !== null && (
            <SeveralResults plan={answer.together} at={answer.at} params={shared} />
          )}
          <Results
            request={answer.request}
            plan={answer.plan}
            picked={params.pick ?? ''}
            chosen={answer.chosen}
            params={shared}
          />
          <WhatBindsCard kind={kind} gpus={catalog.gpus} leastMemoryBytes={leastMemory(answer.plan)} />
        </>
      ) : // A link may name an entry of the user's own, which is on its way.
      loading ? (
        <ViewLoading />
      ) : (
        <EmptyState
          icon={IconAlertTriangle}
          title={works.length > 1 ? `${answer.name} cannot be planned` : 'This cannot be planned'}
          actions={
            answer.place !== at && (
              <Button size="xs" variant="default" onClick={() => several.edit(answer.place)}>
                Show its fields
              </Button>
            )
          }
        >
          {answer.fault.message}
        </EmptyState>
      )}
    </QuestionAndAnswer>
  );
}

/** What the page shows: the plan of the model in the form, and of all together where there are several. */
type Shown =
  | {
      readonly kind: 'plan';
      readonly request: PlanRequest;
      readonly plan: SizingPlan;
      readonly together: WorkloadsPlan | null;
      /** What the model runs as in the plan of all, which need not be what is cheapest for it alone. */
      readonly chosen: Configuration | null;
      readonly at: number;
    }
  | Extract<SeveralAnswer, { readonly kind: 'fault' }>;

function answerOf(
  { base, works, at, form }: Pick<SeveralForm, 'base' | 'works' | 'at' | 'form'>,
  catalog: Catalog,
): Shown {
  if (works.length === 1) {
    const alone = answerForm(form, catalog);
    if (alone.kind === 'fault') return { ...alone, place: 0, name: form.model };
    return { ...alone, together: null, chosen: null, at };
  }
  const answer = answerSeveral(base, works, catalog);
  if (answer.kind === 'fault') return answer;
  const own = answer.plan.workloads[at] ?? answer.plan.workloads[0];
  if (own === undefined) throw new Error('a plan of several models has one');
  return {
    kind: 'plan',
    request: own.request,
    plan: own.plan,
    together: answer.plan,
    chosen: own.chosen,
    at,
  };
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
  /** What it runs as where several models are planned together; null where it is planned alone. */
  readonly chosen: Configuration | null;
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
  const standard = chosenOf(configurations, props.chosen) ?? best;
  const shown = configurations.find((one) => configurationId(one) === props.picked) ?? standard;
  return (
    <>
      <VerdictCard
        request={request}
        shown={shown}
        isBest={shown === standard}
        title={
          shown === standard && props.chosen !== null
            ? `What ${request.model.key} runs as, priced as if alone`
            : null
        }
        ties={configurations.filter(({ isTie }) => isTie).length}
        isBeaten={configurations.some((one) => usdPerHour(one) < usdPerHour(best))}
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

/** The same configuration at the price of its own instances: in a plan of all it may stand on shared ones. */
function chosenOf(configurations: readonly Configuration[], chosen: Configuration | null) {
  return chosen && configurations.find((one) => configurationId(one) === configurationId(chosen));
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
