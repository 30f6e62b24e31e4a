import { use, useMemo } from 'react';
import { PlanCatalog } from '../form/planCatalog.ts';
import { modelChoices, weightChoices } from '../form/planChoices.ts';
import { ChoiceField, FieldGroup, type FormProps, QuestionForm, TextField } from '../parts/Fields.tsx';
import { type CpuForm, cpuExample } from './cpuForm.ts';

/** Which model, for whom, on which host. */
export function CpuFields(props: FormProps<CpuForm>) {
  const catalog = use(PlanCatalog);
  const models = useMemo(() => modelChoices(catalog), [catalog]);
  return (
    <QuestionForm {...props} label="What to hold against a CPU" example={cpuExample}>
      <FieldGroup title="Work">
        <ChoiceField {...props} wide field="model" label="Model" choices={models} />
        <ChoiceField {...props} wide field="weights" label="Weights" choices={weightChoices} />
        <TextField {...props} field="users" label="Requests at once" />
        <TextField {...props} field="rate" label="Tokens/s each" />
        <TextField {...props} field="input" label="Prompt tokens" />
        <TextField {...props} field="ttft" label="TTFT, ms" placeholder="no limit" />
        <TextField {...props} wide field="busy" label="Hours with work, %" />
      </FieldGroup>
      <FieldGroup title="Host">
        <TextField {...props} wide field="bandwidth" label="Memory bandwidth of a socket, GB/s" />
        <TextField {...props} field="sockets" label="Sockets" />
        <TextField {...props} field="memory" label="Memory, GB" />
        <TextField {...props} wide field="tflops" label="16-bit TFLOPS of a socket" placeholder="not known" />
        <TextField
          {...props}
          wide
          field="price"
          label="Price, $/h; 0: it is there anyway"
          placeholder="not known"
        />
      </FieldGroup>
      <FieldGroup title="Against">
        <TextField
          {...props}
          wide
          field="gpuPrice"
          label="Price of a GPU, $/h"
          placeholder="cheapest listed that holds it"
        />
      </FieldGroup>
    </QuestionForm>
  );
}
