import { IconAlertTriangle, IconMoodEmpty } from '@tabler/icons-react';
import { use, useDeferredValue, useMemo } from 'react';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import { wayText } from '#shared/sizing/plan/whyNot.ts';
import { useRoute } from '../../../app/router/useRoute.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PlanCatalog } from '../form/planCatalog.ts';
import { planKindOf } from '../kinds/planKinds.ts';
import { WhatBindsCard } from '../kinds/WhatBindsCard.tsx';
import { Fact } from '../parts/Fact.tsx';
import layout from '../parts/Layout.module.css';
import { QuestionAndAnswer } from '../parts/QuestionAndAnswer.tsx';
import { paramsOfTextForm, useTextForm } from '../parts/textForm.ts';
import { VerdictBox } from '../parts/VerdictBox.tsx';
import { ConfigurationTable } from '../results/ConfigurationTable.tsx';
import { CurveCard } from '../results/CurveCard.tsx';
import { placeText } from '../results/configurationColumns.ts';
import { MemoryCard } from '../results/MemoryCard.tsx';
import { configurationId, formatUsd, unmeasuredText, usdPerHour } from '../results/planFormat.ts';
import { WhyNotCard } from '../results/WhyNotCard.tsx';
import { BatchFields } from './BatchFields.tsx';
import { answerBatch, type BatchAnswer } from './batchAnswer.ts';
import { batchExample } from './batchForm.ts';

const kind = planKindOf('batch');

/** What does a job that nobody waits for at the least cost within its time. */
export function BatchPlanner() {
  const [form, change] = useTextForm(batchExample);
  const catalog = use(PlanCatalog);
  const asked = useDeferredValue(form);
  const answer = useMemo(() => answerBatch(asked, catalog), [asked, catalog]);
  const params = { runs: kind.path, ...paramsOfTextForm(batchExample, form) };
  const least = answer.kind === 'plan' ? leastMemory(answer.plan.configurations) : 0;
  return (
    <QuestionAndAnswer
      question={
        <BatchFields form={form} fault={answer.kind === 'fault' ? answer.fault : null} onChange={change} />
      }
    >
      {answer.kind === 'fault' ? (
        <div>
          <EmptyState icon={IconAlertTriangle} title="This cannot be planned">
            {answer.fault.message}
          </EmptyState>
        </div>
      ) : (
        <Planned answer={answer} params={params} />
      )}
      <WhatBindsCard kind={kind} gpus={catalog.gpus} leastMemoryBytes={least} />
    </QuestionAndAnswer>
  );
}

/** Of the smallest whole card that some way takes. */
function leastMemory(configurations: readonly Configuration[]): number {
  const sizes = configurations.map(({ card }) => card.memoryBytes);
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

type Plan = Extract<BatchAnswer, { readonly kind: 'plan' }>;

function Planned({
  answer,
  params,
}: {
  readonly answer: Plan;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { request, plan } = answer;
  const picked = useRoute().params.pick ?? '';
  const { configurations } = plan;
  const [best] = configurations;
  if (best === undefined)
    return (
      <>
        <div>
          <EmptyState icon={IconMoodEmpty} title="Nothing ends this job in time">
            {plan.rejections.length} ways were looked at, and each has its reason: ask below about any GPU.
            Give it more hours, other weights or a smaller model.
          </EmptyState>
        </div>
        <WhyNotCard plan={plan} />
      </>
    );
  const shown = configurations.find((one) => configurationId(one) === picked) ?? best;
  return (
    <>
      <JobVerdict answer={answer} shown={shown} isBest={shown === best} params={params} />
      <div className={layout.pair}>
        <MemoryCard shown={shown} demand={request.demand} />
        <CurveCard request={request} shown={shown} />
      </div>
      <ConfigurationTable configurations={configurations} demand={request.demand} shown={shown} />
      <WhyNotCard plan={plan} />
    </>
  );
}

function JobVerdict(props: {
  readonly answer: Plan;
  readonly shown: Configuration;
  readonly isBest: boolean;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { shown } = props;
  const { request, requests, hours } = props.answer;
  const usd = usdPerHour(shown) * hours;
  const count = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  const replicas = `${shown.replicas} ${shown.replicas === 1 ? 'replica' : 'replicas'}`;
  const { price } = shown.offer;
  return (
    <VerdictBox
      title={props.isBest ? 'Cheapest that ends in time' : 'Picked from the table'}
      line={`${wayText(shown)}, ${replicas}: ${count(requests)} requests in ${count(hours)} hours for $${formatUsd(usd)}, $${formatUsd(shown.cost.perMillionOutput)} per million output tokens${unmeasuredText(shown)}`}
      tone="none"
      params={props.params}
      note={`${shown.evidence.note ?? ''} Price from: ${price.source || 'a source that is not told'}${price.note ? ` (${price.note})` : ''}.`.trim()}
    >
      <Fact term="Per hour">${formatUsd(usdPerHour(shown))}</Fact>
      <Fact term="Output">{count((requests * request.demand.outputTokens) / (hours * 3600))} tokens/s</Fact>
      <Fact term="At once">
        {shown.concurrency} of {shown.concurrencyLimit} requests on each replica
      </Fact>
      <Fact term="Time left over">{Math.floor(shown.headroom * 100)} %</Fact>
      <Fact term="Price">
        {placeText(shown)}, {request.payment}, {price.date}
      </Fact>
    </VerdictBox>
  );
}
