import { use, useMemo } from 'react';
import {
  adapterTargets,
  optimizers,
  recomputations,
  shardings,
} from '#shared/sizing/training/trainingRun.ts';
import { PlanCatalog } from '../form/planCatalog.ts';
import { gpuChoices, modelChoices } from '../form/planChoices.ts';
import {
  ChoiceField,
  FieldGroup,
  type FormProps,
  QuestionForm,
  SwitchField,
  TextField,
} from '../parts/Fields.tsx';
import { type TrainingForm, trainingExample } from './trainingForm.ts';

const methods = [
  { value: 'full', label: 'Every weight' },
  { value: 'lora', label: 'LoRA' },
  { value: 'qlora', label: 'QLoRA (base in NF4)' },
];
const shardingLabels = {
  none: 'Nothing (DDP)',
  zero1: 'Optimizer (ZeRO-1)',
  zero2: 'And gradients (ZeRO-2)',
  zero3: 'All (ZeRO-3)',
  fsdp: 'All (FSDP)',
} as const;
const optimizerLabels = {
  'adamw-mixed': 'AdamW, FP32 states',
  'adamw-bf16': 'AdamW, all in BF16',
  'adam-8bit': 'Adam in 8 bits',
} as const;
const recomputeLabels = { none: 'None', selective: 'Attention only', full: 'All layers' } as const;
const targetLabels = {
  'all-linear': 'All linear',
  attention: 'Attention',
  'query-value': 'Query and value',
} as const;

/** Which run, on which GPUs. */
export function TrainingFields(props: FormProps<TrainingForm>) {
  const catalog = use(PlanCatalog);
  const models = useMemo(() => modelChoices(catalog), [catalog]);
  const gpus = useMemo(() => gpuChoices(catalog), [catalog]);
  const hasAdapters = props.form.method !== 'full';
  return (
    <QuestionForm {...props} label="What to train" example={trainingExample}>
      <FieldGroup title="Run">
        <ChoiceField {...props} wide field="model" label="Model" choices={models} />
        <ChoiceField {...props} wide field="method" label="What is trained" choices={methods} />
        {hasAdapters && <TextField {...props} field="rank" label="Rank" />}
        {hasAdapters && (
          <ChoiceField
            {...props}
            field="targets"
            label="Adapters on"
            choices={labelled(adapterTargets, targetLabels)}
          />
        )}
        <TextField {...props} field="batch" label="Batch per GPU" />
        <TextField {...props} field="sequence" label="Tokens each" />
        <TextField
          {...props}
          wide
          field="tokens"
          label="Tokens of the run, millions"
          placeholder="its time is not asked"
        />
      </FieldGroup>
      <FieldGroup title="GPUs">
        <ChoiceField {...props} wide field="gpu" label="GPU" choices={gpus} />
        <TextField {...props} field="gpus" label="GPUs in all" />
        <ChoiceField
          {...props}
          field="sharding"
          label="Shared out"
          choices={labelled(shardings, shardingLabels)}
        />
        <TextField {...props} field="tp" label="Tensor parallel" />
        <TextField {...props} field="pp" label="Pipeline stages" />
      </FieldGroup>
      <FieldGroup title="Memory">
        {!hasAdapters && (
          <ChoiceField
            {...props}
            wide
            field="optimizer"
            label="Optimizer"
            choices={labelled(optimizers, optimizerLabels)}
          />
        )}
        <ChoiceField
          {...props}
          wide
          field="recompute"
          label="Activations computed again"
          choices={labelled(recomputations, recomputeLabels)}
        />
        <SwitchField {...props} field="flash" label="Flash attention" />
        <SwitchField {...props} field="fused" label="Fused cross-entropy (Liger, Unsloth)" />
      </FieldGroup>
    </QuestionForm>
  );
}

function labelled<T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) {
  return values.map((value) => ({ value, label: labels[value] }));
}
