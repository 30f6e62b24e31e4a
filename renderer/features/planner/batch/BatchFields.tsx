import { use, useMemo } from 'react';
import { PlanCatalog } from '../form/planCatalog.ts';
import { engineChoices, kvChoices, modelChoices, weightChoices } from '../form/planChoices.ts';
import { ChoiceField, FieldGroup, type FormProps, QuestionForm, TextField } from '../parts/Fields.tsx';
import { type BatchForm, batchExample } from './batchForm.ts';

const payments = [
  { value: 'on-demand', label: 'On demand' },
  { value: 'spot', label: 'Spot, which may be taken away' },
];

/** Which job, and by when. */
export function BatchFields(props: FormProps<BatchForm>) {
  const catalog = use(PlanCatalog);
  const models = useMemo(() => modelChoices(catalog), [catalog]);
  return (
    <QuestionForm {...props} label="Which job to plan for" example={batchExample}>
      <FieldGroup title="Job">
        <ChoiceField {...props} wide field="model" label="Model" choices={models} />
        <TextField {...props} field="input" label="Input tokens" />
        <TextField {...props} field="output" label="Output tokens" />
        <TextField {...props} field="requests" label="Requests" />
        <TextField {...props} field="hours" label="Hours at most" />
      </FieldGroup>
      <FieldGroup title="To choose from">
        <ChoiceField {...props} wide field="weights" label="Weights" choices={weightChoices} />
        <ChoiceField {...props} wide field="kv" label="KV cache" choices={kvChoices} />
        <ChoiceField {...props} wide field="engine" label="Engine" choices={engineChoices} />
        <ChoiceField {...props} wide field="payment" label="List prices" choices={payments} />
      </FieldGroup>
    </QuestionForm>
  );
}
