import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type ReportFormat,
  type ReportKind,
  type ReportPace,
  reportFormats,
  reportFormatTexts,
  reportKindLabels,
  reportKinds,
} from '#shared/contract/reportKinds.ts';
import type { ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import tab from '../parts/Tab.module.css';
import styles from './Reports.module.css';
import { optionsOfReport, type ReportForm } from './reportForm.ts';
import { ScheduleOptions } from './ScheduleOptions.tsx';

/** Adds a report that is made by itself, or changes one. A new one begins with what the form above it says. */
export function ScheduleDialog(props: {
  /** Null adds one. */
  readonly was: ReportSchedule | null;
  readonly form: ReportForm;
  /** Where a new one writes to unless told otherwise. */
  readonly folder: string;
  /** The newest month with charges; null where there is none. */
  readonly newest: string | null;
  /** Where schedules are kept. */
  readonly file: string;
  readonly onClose: () => void;
}) {
  const { was, form, onClose } = props;
  const { api } = useEngine();
  const [schedule, setSchedule] = useState<ReportSchedule>(
    () =>
      was ?? {
        name: `${reportKindLabels[form.kind]} ${form.format}`,
        pace: 'monthly',
        kind: form.kind,
        format: form.format,
        folder: props.folder,
        options: optionsOfReport(form),
      },
  );
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    api.reports
      .saveSchedule({ schedule: { ...schedule, name: schedule.name.trim() }, was: was?.name ?? null })
      .then(onClose, (error: unknown) => setProblem(errorText(error)))
      .finally(() => setSaving(false));
  };
  return (
    <Modal opened onClose={onClose} title={was === null ? 'Add a schedule' : 'Edit a schedule'}>
      <form className={styles.stack} onSubmit={submit}>
        <Fields
          schedule={schedule}
          newest={props.newest}
          onChange={(changes) => setSchedule({ ...schedule, ...changes })}
        />
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {plainText(problem)}
          </p>
        )}
        <p className={tab.about}>Kept in {plainText(props.file)}.</p>
        <div className={styles.end}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={saving}>
            {was === null ? 'Add' : 'Save'}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Fields(props: {
  readonly schedule: ReportSchedule;
  readonly newest: string | null;
  readonly onChange: (changes: Partial<ReportSchedule>) => void;
}) {
  const { schedule, onChange } = props;
  return (
    <>
      <TextInput
        data-autofocus
        label="Name"
        required
        maxLength={60}
        value={schedule.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <Select
          label="Report"
          data={reportKinds.map((value) => ({ value, label: reportKindLabels[value] }))}
          value={schedule.kind}
          allowDeselect={false}
          onChange={(kind) => onChange({ kind: kind as ReportKind })}
        />
        <Select
          label="Format"
          data={reportFormats.map((value) => ({ value, label: reportFormatTexts[value].label }))}
          value={schedule.format}
          allowDeselect={false}
          onChange={(format) => onChange({ format: format as ReportFormat })}
        />
      </div>
      <ScheduleOptions
        schedule={schedule}
        newest={props.newest}
        onChange={(options) => onChange({ options })}
      />
      <Select
        label="When"
        data={[
          { value: 'monthly', label: 'On the first of each month, for the month before' },
          { value: 'weekly', label: 'On Mondays, for the week before' },
        ]}
        value={schedule.pace}
        allowDeselect={false}
        onChange={(pace) => onChange({ pace: pace as ReportPace })}
      />
      <TextInput
        label="Folder"
        description="An absolute path on the machine that Headroom's engine runs on"
        required
        maxLength={1000}
        value={schedule.folder}
        onChange={(event) => onChange({ folder: event.currentTarget.value })}
      />
    </>
  );
}
