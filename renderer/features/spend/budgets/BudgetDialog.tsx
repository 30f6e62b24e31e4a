import { Autocomplete, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import type { Budget } from '#shared/cost/spend/budget.ts';
import { type CostBasis, costBases, costBasisText } from '#shared/cost/spend/costBasis.ts';
import { dimensionLabel, parseDimension } from '#shared/cost/spend/spendDimension.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { dimensionChoices } from '../dimensionChoices.ts';
import { type BudgetForm, checkBudgetForm, formOfBudget } from './budgetForm.ts';
import { useValuesOf } from './useValuesOf.ts';

/** Adds a monthly budget to budgets.yaml, or changes one. */
export function BudgetDialog(props: {
  readonly view: SpendMonthView;
  /** The budget that is changed; null adds a new one. */
  readonly budget: Budget | null;
  readonly currency: string | null;
  readonly onClose: () => void;
}) {
  const { view, budget, onClose } = props;
  const { api } = useEngine();
  const [form, setForm] = useState(() => formOfBudget(budget, props.currency ?? 'USD'));
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const others = [...view.burns.map((burn) => burn.budget), ...view.otherBudgets].map(({ name }) => name);
  const checked = checkBudgetForm(form, new Set(others.filter((name) => name !== budget?.name)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (checked.budget === null) return setTried(true);
    setSaving(true);
    api.spend
      .setBudget({ was: budget?.name ?? null, budget: checked.budget })
      .then(onClose, (error: unknown) => setFailure(errorText(error)))
      .finally(() => setSaving(false));
  };
  return (
    <Modal opened onClose={onClose} title={budget === null ? 'Add a budget' : 'Edit a budget'} size="lg">
      <form noValidate onSubmit={submit}>
        <Stack gap="sm">
          <Fields view={view} form={form} errors={tried ? checked.errors : {}} onChange={setForm} />
          {failure !== null && (
            <Text size="sm" c="var(--hr-bad)" role="alert">
              {plainText(failure)}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            Kept in {plainText(view.budgetsFile)}. It is held against the whole ledger, whatever is filtered.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={saving}>
              {budget === null ? 'Add' : 'Save'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type Errors = ReturnType<typeof checkBudgetForm>['errors'];

function Fields(props: {
  readonly view: SpendMonthView;
  readonly form: BudgetForm;
  readonly errors: Errors;
  readonly onChange: (form: BudgetForm) => void;
}) {
  const { form, errors, onChange } = props;
  const text = (key: 'name' | 'amount' | 'currency' | 'from' | 'to', label: string, hint?: string) => (
    <TextInput
      label={label}
      placeholder={hint}
      value={form[key]}
      error={errors[key]}
      required={key === 'name' || key === 'amount' || key === 'currency'}
      maxLength={100}
      data-autofocus={key === 'name' || undefined}
      onChange={(event) => onChange({ ...form, [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {text('name', 'Name', 'Research')}
      <Group grow align="flex-start" gap="sm">
        {text('amount', 'Amount a month', '250000')}
        {text('currency', 'Currency', 'USD')}
        <Select
          label="Cost"
          allowDeselect={false}
          data={costBases.map((value) => ({ value, label: costBasisText[value].label }))}
          value={form.basis}
          onChange={(basis) => onChange({ ...form, basis: basis as CostBasis })}
        />
      </Group>
      <Scope {...props} />
      <Group grow align="flex-start" gap="sm">
        {text('from', 'First month', 'always')}
        {text('to', 'Last month', 'always')}
      </Group>
    </>
  );
}

/** What the budget is of: all charges, or those with a value. */
function Scope(props: {
  readonly view: SpendMonthView;
  readonly form: BudgetForm;
  readonly onChange: (form: BudgetForm) => void;
}) {
  const { view, form, onChange } = props;
  const dimension = parseDimension(form.dimension);
  const values = useValuesOf(dimension, view.scope.month, form.basis);
  const choices = dimensionChoices(view.tagKeys, [dimension]);
  return (
    <Group grow align="flex-start" gap="sm">
      <Select
        label="Of"
        searchable
        allowDeselect={false}
        data={[{ value: '', label: 'All charges' }, ...choices]}
        value={form.dimension}
        onChange={(chosen) => onChange({ ...form, dimension: chosen ?? '', value: '' })}
      />
      {dimension !== null && (
        <Autocomplete
          label={plainText(dimensionLabel(dimension))}
          placeholder="charges that do not say"
          maxLength={1000}
          data={[...values]}
          limit={50}
          value={form.value}
          onChange={(value) => onChange({ ...form, value })}
        />
      )}
    </Group>
  );
}
