import { MultiSelect, Select, Switch } from '@mantine/core';
import type { ReportOptions, ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { type CostBasis, costBases, costBasisText } from '#shared/cost/spend/costBasis.ts';
import { parseDimension } from '#shared/cost/spend/spendDimension.ts';
import { errorText } from '../../../app/engine/errorText.ts';
import { useReportDimensions } from './useReportDimensions.ts';

/** Splits that a report of spend can have. */
const mostSplits = 4;

/** What a schedule's report is made with: splits and cost of spend, the mark that Excel needs in CSV. */
export function ScheduleOptions(props: {
  readonly schedule: ReportSchedule;
  /** The newest month with charges, whose tags are offered; null where there is none. */
  readonly newest: string | null;
  readonly onChange: (options: ReportOptions) => void;
}) {
  const { kind, format, options } = props.schedule;
  const change = (changes: Partial<ReportOptions>) => props.onChange({ ...options, ...changes });
  return (
    <>
      {kind === 'spend' && <OfSpend options={options} newest={props.newest} onChange={change} />}
      {format === 'csv' && (
        <Switch
          label="Byte order mark, for Excel"
          checked={options.bom}
          onChange={(event) => change({ bom: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

function OfSpend(props: {
  readonly options: ReportOptions;
  readonly newest: string | null;
  readonly onChange: (changes: Partial<ReportOptions>) => void;
}) {
  const { options, onChange } = props;
  const { choices, error } = useReportDimensions(props.newest, options.by);
  return (
    <>
      <MultiSelect
        label="Split by"
        description="In this order"
        data={choices}
        searchable
        maxValues={mostSplits}
        hidePickedOptions
        value={[...options.by]}
        error={error === null ? undefined : `Tags could not be read: ${errorText(error)}`}
        onChange={(values) => {
          const by = values.flatMap((value) => parseDimension(value) ?? []);
          // A report is split by something: the last one stays.
          if (by.length > 0) onChange({ by });
        }}
      />
      <Select
        label="Cost"
        data={costBases.map((value) => ({ value, label: costBasisText[value].label }))}
        value={options.basis}
        allowDeselect={false}
        onChange={(basis) => onChange({ basis: basis as CostBasis })}
      />
      <Switch
        label="GPU instances only"
        checked={options.gpuOnly}
        onChange={(event) => onChange({ gpuOnly: event.currentTarget.checked })}
      />
    </>
  );
}
