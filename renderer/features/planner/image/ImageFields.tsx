import { use, useMemo } from 'react';
import { imageModels } from '#shared/sizing/image/imageModels.ts';
import { PlanCatalog } from '../form/planCatalog.ts';
import { gpuChoices } from '../form/planChoices.ts';
import { ChoiceField, FieldGroup, type FormProps, QuestionForm, TextField } from '../parts/Fields.tsx';
import { formatsOf } from './imageAnswer.ts';
import { type ImageForm, imageExample } from './imageForm.ts';

const models = imageModels.map(({ key, name }) => ({ value: key, label: name }));

/** Which images, how many of them. */
export function ImageFields(props: FormProps<ImageForm>) {
  const catalog = use(PlanCatalog);
  const gpus = useMemo(
    () => [
      { group: 'Any', items: [{ value: '', label: 'the cheapest that holds it' }] },
      ...gpuChoices(catalog),
    ],
    [catalog],
  );
  const model = imageModels.find(({ key }) => key === props.form.model);
  const formats = (model ? formatsOf(model) : []).map((value) => ({ value, label: value.toUpperCase() }));
  const chooseModel = (changes: Partial<ImageForm>) => {
    const next = imageModels.find(({ key }) => key === changes.model);
    const usual = next
      ? { steps: String(next.usualSteps), format: usualFormat(formatsOf(next), props.form.format) }
      : {};
    props.onChange({ ...changes, ...usual });
  };
  return (
    <QuestionForm {...props} label="What to draw" example={imageExample}>
      <FieldGroup title="Image">
        <ChoiceField {...props} wide field="model" label="Model" choices={models} onChange={chooseModel} />
        <ChoiceField {...props} field="format" label="Denoiser in" choices={formats} />
        <TextField {...props} field="steps" label="Steps" />
        <TextField {...props} field="width" label="Width, pixels" />
        <TextField {...props} field="height" label="Height, pixels" />
        <TextField {...props} field="batch" label="Images per pass" />
        <TextField {...props} field="perHour" label="Images per hour" />
      </FieldGroup>
      <FieldGroup title="Shown above">
        <ChoiceField {...props} wide field="gpu" label="GPU" choices={gpus} />
      </FieldGroup>
    </QuestionForm>
  );
}

function usualFormat(formats: readonly string[], wanted: string): string {
  return formats.includes(wanted) ? wanted : (formats[0] ?? wanted);
}
