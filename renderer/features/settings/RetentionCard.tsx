import { Button, Skeleton, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useEffect, useState } from 'react';
import type { Retention } from '#shared/contract/schemas/history.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import grid from '../../ui/FieldGrid.module.css';
import { DiskEstimate } from './DiskEstimate.tsx';
import { checkRetention, formOfRetention, type RetentionForm } from './retentionForm.ts';
import { SettingsCard } from './SettingsCard.tsx';
import styles from './SettingsPage.module.css';

const fields: readonly { readonly field: keyof Retention; readonly label: string; readonly unit: string }[] =
  [
    { field: 'storeEverySeconds', label: 'Store a point every', unit: 'seconds' },
    { field: 'rawHours', label: 'Keep those for', unit: 'hours' },
    { field: 'minuteDays', label: 'Keep 1-minute points for', unit: 'days' },
    { field: 'hourMonths', label: 'Keep 1-hour points for', unit: 'months' },
  ];

/** How long history is kept, with the disk that it takes. */
export function RetentionCard() {
  const settings = useKeptQuery('settings', 'settings', ['settings'], (api) => api.settings.get({}));
  return (
    <SettingsCard
      title="History"
      about="Readings are kept as points, rolled up to minutes and hours as they age. Shorter times take effect in the background."
    >
      {settings.data === undefined ? (
        settings.error === null ? (
          <Skeleton height={180} />
        ) : (
          <p className={styles.problem}>{errorText(settings.error)}</p>
        )
      ) : (
        <RetentionFields retention={settings.data.retention} />
      )}
      <DiskEstimate />
    </SettingsCard>
  );
}

function RetentionFields(props: { readonly retention: Retention }) {
  const { api } = useEngine();
  const [form, setForm] = useState<RetentionForm>(() => formOfRetention(props.retention));
  const [saving, setSaving] = useState(false);
  // By content: the same settings asked for again must not undo what is being typed.
  const kept = JSON.stringify(formOfRetention(props.retention));
  useEffect(() => setForm(JSON.parse(kept) as RetentionForm), [kept]);
  const { retention, errors } = checkRetention(form);
  const changed = JSON.stringify(form) !== kept;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (retention === null) return;
    setSaving(true);
    api.settings
      .set({ retention })
      .then(
        () => notifications.show({ message: 'History settings kept' }),
        (error: unknown) => notifications.show({ color: 'red', message: errorText(error) }),
      )
      .finally(() => setSaving(false));
  };
  return (
    <form onSubmit={save}>
      <div className={grid.fields}>
        {fields.map(({ field, label, unit }) => (
          <TextInput
            key={field}
            size="sm"
            label={label}
            inputMode="numeric"
            rightSection={<span className={styles.unit}>{unit}</span>}
            rightSectionWidth={72}
            value={form[field]}
            error={errors[field]}
            onChange={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" size="xs" disabled={!changed || retention === null} loading={saving}>
          Save
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!changed}
          onClick={() => setForm(formOfRetention(props.retention))}
        >
          Undo changes
        </Button>
      </div>
    </form>
  );
}
