import { Switch } from '@mantine/core';
import { type CostBasis, costBases, costBasisText } from '#shared/cost/spend/costBasis.ts';
import { parseDimension } from '#shared/cost/spend/spendDimension.ts';
import { errorText } from '../../../app/engine/errorText.ts';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import styles from './Reports.module.css';
import type { ReportForm } from './reportForm.ts';
import { useReportDimensions } from './useReportDimensions.ts';

/** What is chosen of a report of spend beside its month: splits and cost. */
export function SpendOptions(props: {
  readonly form: ReportForm;
  /** The newest month with charges; null where there is none. */
  readonly newest: string | null;
  readonly onChange: (form: Partial<ReportForm>) => void;
}) {
  const { form, onChange } = props;
  const month = form.month === '' ? props.newest : form.month;
  const { choices, error } = useReportDimensions(month, [form.by, form.within]);
  return (
    <>
      <LabelledSelect
        label="By"
        width={140}
        data={choices}
        value={form.by}
        onChange={(value) => onChange({ by: parseDimension(value) ?? 'provider' })}
      />
      <LabelledSelect
        label="Then"
        width={140}
        data={[{ value: 'none', label: 'nothing' }, ...choices.filter(({ value }) => value !== form.by)]}
        value={form.within ?? 'none'}
        onChange={(value) => onChange({ within: parseDimension(value) })}
      />
      <LabelledSelect
        label="Cost"
        width={110}
        data={costBases.map((value) => ({ value, label: costBasisText[value].label }))}
        value={form.basis}
        onChange={(basis) => onChange({ basis: basis as CostBasis })}
      />
      <Switch
        size="xs"
        label="GPU instances only"
        checked={form.gpuOnly}
        onChange={(event) => onChange({ gpuOnly: event.currentTarget.checked })}
      />
      {error !== null && (
        <span className={styles.bad} role="alert">
          Tags could not be read: {errorText(error)}
        </span>
      )}
    </>
  );
}
