import { Skeleton } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMemo } from 'react';
import { servingRows } from '#shared/analysis/llm/servingRows.ts';
import type { WhatIfInput } from '#shared/contract/schemas/adviceMoney.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { addMonths } from '#shared/money/billingCalendar.ts';
import { useEngineQuery } from '../../../app/engine/useEngineQuery.ts';
import { useRoster } from '../../../app/engine/useLive.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { usePlanCatalog } from '../../planner/form/planCatalog.ts';
import { gpuChoices, weightChoices } from '../../planner/form/planChoices.ts';
import { ChoiceField, FieldGroup, QuestionForm, TextField } from '../../planner/parts/Fields.tsx';
import { QuestionAndAnswer } from '../../planner/parts/QuestionAndAnswer.tsx';
import { type TextFault, useTextForm } from '../../planner/parts/textForm.ts';
import { monthName } from '../../spend/spendText.ts';
import { WhatIfAnswerCards } from './WhatIfAnswerCards.tsx';
import {
  subjectChoices,
  subjectText,
  type WhatIfAsked,
  type WhatIfForm,
  whatIfHints,
  whatIfInput,
  whatIfStart,
} from './whatIfForm.ts';

/** Moves GPUs or a served model to another configuration on paper: cost, headroom and latency beside today's. */
export function WhatIfPage() {
  const [form, change] = useTextForm<WhatIfForm>(whatIfStart);
  const roster = useRoster();
  const asked = useMemo(() => whatIfInput(form, roster), [form, roster]);
  const fault = typeof asked !== 'string' && 'field' in asked ? asked : null;
  return (
    <QuestionAndAnswer question={<Question form={form} fault={fault} onChange={change} />}>
      <Asked asked={asked} />
    </QuestionAndAnswer>
  );
}

function Asked({ asked }: { readonly asked: WhatIfAsked }) {
  if (asked === 'loading') return <Awaited label="Reading which GPUs there are" />;
  if (asked === 'nothing') return <Nothing fault={null} />;
  return 'field' in asked ? <Nothing fault={asked} /> : <Answer input={asked} />;
}

function Awaited({ label }: { readonly label: string }) {
  return (
    <div role="status" aria-label={label}>
      <Skeleton height={120} mb={12} />
      <Skeleton height={260} />
    </div>
  );
}

function Nothing({ fault }: { readonly fault: TextFault | null }) {
  return (
    <EmptyState
      icon={IconArrowsExchange}
      title={fault === null ? 'Choose what to move' : 'This cannot be asked yet'}
    >
      {fault === null
        ? 'GPUs of a host, a team or a model of card, or a served model. Then say where to: a card, a number, a price, the hours it is on. Without a number another card or format gets as many GPUs as it needs; all else that you leave empty stays as it is.'
        : plainText(fault.message)}
    </EmptyState>
  );
}

function Question(props: {
  readonly form: WhatIfForm;
  readonly fault: TextFault | null;
  readonly onChange: (changes: Partial<WhatIfForm>) => void;
}) {
  const { form, onChange } = props;
  const roster = useRoster();
  const { catalog } = usePlanCatalog();
  const servers = useEngineQuery('llm servers', ['llm'], (api) => api.llm.servers({}));
  const list = useEngineQuery('currency of the analysis', ['advice'], (api) => api.advice.list({ limit: 1 }));
  const hints = whatIfHints(form);
  const currency = list.data?.analysis.currency ?? null;
  const models = useMemo(
    () =>
      servingRows(servers.data?.servers ?? []).flatMap(({ server, model }) =>
        model === null ? [] : [{ id: model.id, label: `${model.model ?? 'unnamed'} on ${server.host}` }],
      ),
    [servers.data],
  );
  const subjects = useMemo(
    () => subjectChoices(roster, models, form.finding),
    [roster, models, form.finding],
  );
  const cards = useMemo(
    () => [{ group: 'Today', items: [{ value: '', label: 'the same card' }] }, ...gpuChoices(catalog)],
    [catalog],
  );
  const current = `${new Date().toISOString().slice(0, 7)}-01`;
  const months = Array.from({ length: 6 }, (_, back) => addMonths(current, -1 - back));
  // The chosen subject stands in the field also when it came with the address.
  const fields = { ...props, form: { ...form, what: subjectText(form) } };
  return (
    <QuestionForm
      form={form}
      fault={props.fault}
      onChange={onChange}
      label="What to move and where to"
      example={whatIfStart}
      backLabel="Begin again"
    >
      <FieldGroup title="What is moved">
        <ChoiceField {...fields} field="what" label="GPUs or served model" wide choices={subjects} />
        <ChoiceField
          {...fields}
          field="month"
          label="Load of"
          wide
          choices={[
            { value: '', label: 'the analysed window' },
            ...months.map((month) => ({ value: month, label: monthName(month) })),
          ]}
        />
      </FieldGroup>
      <FieldGroup title="Where to">
        <ChoiceField {...fields} field="card" label="Card" wide choices={cards} />
        <TextField {...fields} field="count" label="GPUs in all" placeholder={hints.count} />
        <ChoiceField
          {...fields}
          field="weights"
          label="Weights"
          choices={[{ value: '', label: 'the same' }, ...weightChoices]}
        />
        <TextField
          {...fields}
          field="price"
          label={currency === null ? 'A GPU-hour' : `A GPU-hour, ${plainText(currency)}`}
          placeholder={hints.price}
        />
        <TextField {...fields} field="hours" label="Hours a month" placeholder="730" />
      </FieldGroup>
    </QuestionForm>
  );
}

function Answer({ input }: { readonly input: WhatIfInput }) {
  // An answer to another question is never shown: what stands while this one is asked anew is of the same fields.
  const found = useEngineQuery(JSON.stringify(['what if', input]), ['advice', 'rates'], (api) =>
    api.advice.whatIf(input),
  );
  if (found.error !== null)
    return <FailedState title="This cannot be answered" error={found.error} onRetry={found.refresh} />;
  if (found.data === undefined) return <Awaited label="Calculating" />;
  return <WhatIfAnswerCards answer={found.data} busy={found.loading} />;
}
