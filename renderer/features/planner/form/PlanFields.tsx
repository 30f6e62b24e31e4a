import { Button, MultiSelect, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type ReactNode, use, useMemo } from 'react';
import { weightFormats } from '#shared/sizing/precision.ts';
import styles from './PlanFields.module.css';
import type { FieldFault } from './planAnswer.ts';
import { PlanCatalog } from './planCatalog.ts';
import {
  engineChoices,
  gpuChoices,
  kvChoices,
  modelChoices,
  providerChoices,
  regionChoices,
  weightChoices,
} from './planChoices.ts';
import { type PlanForm, percentiles } from './planForm.ts';

interface FieldsProps {
  readonly form: PlanForm;
  readonly fault: FieldFault | null;
  readonly onChange: (changes: Partial<PlanForm>) => void;
  /** The models of the plan, above the fields of one of them. */
  readonly models: ReactNode;
  readonly onReset: () => void;
}

/** The question: which model, which work, which limits, what to choose from. There is no button: results follow the fields. */
export function PlanFields(props: FieldsProps) {
  return (
    <form className={styles.form} aria-label="What to plan for" onSubmit={(event) => event.preventDefault()}>
      {props.models}
      <WorkFields {...props} />
      <TargetFields {...props} />
      <ChoiceFields {...props} />
      <PriceFields {...props} />
      <Button variant="default" size="xs" onClick={props.onReset}>
        Back to the example
      </Button>
    </form>
  );
}

type NumberField = 'inputTokens' | 'outputTokens' | 'load' | 'ttft' | 'tpot' | 'spareReplicas';

/** A text field for a number: what is typed stays, and what is wrong with it stands under it. */
function NumberInput(
  props: FieldsProps & { readonly field: NumberField; readonly label: string; readonly placeholder?: string },
) {
  const { form, fault, field } = props;
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      autoComplete="off"
      label={props.label}
      placeholder={props.placeholder}
      value={form[field]}
      error={fault?.field === field ? fault.message : undefined}
      onChange={(event) => props.onChange({ [field]: event.currentTarget.value })}
    />
  );
}

function WorkFields(props: FieldsProps) {
  const { form, fault, onChange } = props;
  const catalog = use(PlanCatalog);
  const models = useMemo(() => modelChoices(catalog), [catalog]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Work</legend>
      <Select
        className={styles.wide}
        size="xs"
        label="Model"
        searchable
        nothingFoundMessage="No such model in the catalogue"
        data={models}
        value={models.some(({ value }) => value === form.model) ? form.model : null}
        error={fault?.field === 'model' ? fault.message : undefined}
        onChange={(model) => model !== null && onChange({ model })}
      />
      <NumberInput {...props} field="inputTokens" label="Input tokens" />
      <NumberInput {...props} field="outputTokens" label="Output tokens" />
      <SegmentedControl
        className={styles.wide}
        size="xs"
        fullWidth
        aria-label="The load is given as"
        data={[
          { value: 'rps', label: 'Requests/s' },
          { value: 'users', label: 'Users' },
        ]}
        value={form.loadKind}
        onChange={(loadKind) => onChange({ loadKind: loadKind === 'users' ? 'users' : 'rps' })}
      />
      <div className={styles.wide}>
        <NumberInput
          {...props}
          field="load"
          label={form.loadKind === 'users' ? 'Users, one request each' : 'Requests per second'}
        />
      </div>
    </fieldset>
  );
}

function TargetFields(props: FieldsProps) {
  const { form, onChange } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Targets</legend>
      <NumberInput {...props} field="ttft" label="TTFT, ms" placeholder="no limit" />
      <NumberInput {...props} field="tpot" label="TPOT, ms" placeholder="no limit" />
      <Select
        size="xs"
        label="Held at percentile"
        data={percentiles.map((value) => ({ value, label: value === '50' ? 'p50, median' : `p${value}` }))}
        value={form.percentile}
        onChange={(percentile) =>
          onChange({ percentile: percentiles.find((one) => one === percentile) ?? '50' })
        }
      />
      <NumberInput {...props} field="spareReplicas" label="Spare replicas" />
    </fieldset>
  );
}

function ChoiceFields({ form, fault, onChange }: FieldsProps) {
  const catalog = use(PlanCatalog);
  const gpus = useMemo(() => gpuChoices(catalog), [catalog]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>To choose from</legend>
      <MultiSelect
        className={styles.wide}
        size="xs"
        label="Weights"
        data={weightChoices}
        value={[...form.weights]}
        error={fault?.field === 'weights' ? fault.message : undefined}
        onChange={(chosen) => onChange({ weights: weightFormats.filter((one) => chosen.includes(one)) })}
      />
      <MultiSelect
        className={styles.wide}
        size="xs"
        label="GPUs"
        placeholder={form.gpus.length === 0 ? 'all in the catalogue' : undefined}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear GPUs' }}
        nothingFoundMessage="No such GPU in the catalogue"
        data={gpus}
        value={[...form.gpus]}
        error={fault?.field === 'gpus' ? fault.message : undefined}
        onChange={(chosen) => onChange({ gpus: chosen })}
      />
      <Select
        className={styles.wide}
        size="xs"
        label="Engine"
        data={engineChoices}
        value={form.engine}
        onChange={(engine) =>
          onChange({ engine: engineChoices.find(({ value }) => value === engine)?.value ?? 'vllm' })
        }
      />
      <Select
        className={styles.wide}
        size="xs"
        label="KV cache"
        data={kvChoices}
        value={form.kv}
        onChange={(kv) => onChange({ kv: kvChoices.find(({ value }) => value === kv)?.value ?? 'bf16' })}
      />
    </fieldset>
  );
}

function PriceFields({ form, onChange }: FieldsProps) {
  const providers = useMemo(providerChoices, []);
  const regions = useMemo(() => regionChoices(form.providers), [form.providers]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>List prices</legend>
      <SegmentedControl
        className={styles.wide}
        size="xs"
        fullWidth
        aria-label="How it is paid"
        data={[
          { value: 'on-demand', label: 'On demand' },
          { value: 'spot', label: 'Spot' },
        ]}
        value={form.payment}
        onChange={(payment) => onChange({ payment: payment === 'spot' ? 'spot' : 'on-demand' })}
      />
      <MultiSelect
        className={styles.wide}
        size="xs"
        label="Providers"
        placeholder={form.providers.length === 0 ? 'all' : undefined}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear providers' }}
        data={providers}
        value={[...form.providers]}
        onChange={(chosen) => onChange({ providers: chosen })}
      />
      <MultiSelect
        className={styles.wide}
        size="xs"
        label="Regions"
        placeholder={form.regions.length === 0 ? 'all' : undefined}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear regions' }}
        limit={80}
        data={regions}
        value={[...form.regions]}
        onChange={(chosen) => onChange({ regions: chosen })}
      />
    </fieldset>
  );
}
