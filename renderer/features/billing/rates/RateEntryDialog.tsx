import { Modal, Select, TextInput } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RateEdit, RateSection } from '#shared/contract/schemas/rateBook.ts';
import type { RatesNow } from '#shared/contract/schemas/rates.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { TrialForm } from '../../../ui/trial/TrialForm.tsx';
import { useKeeping } from '../../../ui/trial/useKeeping.ts';
import { OwnedWorking } from './OwnedWorking.tsx';
import styles from './Rates.module.css';
import { type RateField, rateFields, rateSectionTexts } from './rateFields.ts';
import { checkRateForm, formOfEntry, ownedOfForm, type RateForm } from './rateForm.ts';
import { pricedText } from './rateRows.ts';

/** Adds an entry of rates.yaml or changes one; what it does to the fleet can be seen before it is kept. */
export function RateEntryDialog(props: {
  readonly section: RateSection;
  /** The entry that is changed; null adds a new one. */
  readonly entry: object | null;
  readonly currency: string;
  readonly day: string;
  readonly onClose: () => void;
}) {
  const { section, entry, onClose } = props;
  const { api } = useEngine();
  const [form, setForm] = useState<RateForm>(() => formOfEntry(section, entry, props.currency));
  const [isTrying, setTrying] = useState(false);
  const [said, setSaid] = useState<PreviewSaid | null>(null);
  const { edit, errors } = useMemo(() => checkRateForm(section, form, entry), [section, form, entry]);
  const keeping = useKeeping(edit, (checked: RateEdit) => api.rates.edit(checked), onClose);
  const visible = keeping.areFaultsShown ? errors : {};
  const preview = (checked: RateEdit) => {
    setTrying(true);
    api.rates
      .preview(checked)
      .then(
        (now) => setSaid({ text: previewText(now, form.name), bad: false }),
        (error: unknown) => setSaid({ text: errorText(error), bad: true }),
      )
      .finally(() => setTrying(false));
  };
  const texts = rateSectionTexts[section];
  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={entry === null ? `Add ${texts.one}` : `Edit ${texts.one}`}
    >
      <TrialForm
        keeping={keeping}
        trial="See what it does"
        isTrying={isTrying}
        onTry={preview}
        done={entry === null ? 'Add' : 'Save'}
        onClose={onClose}
      >
        <Fields section={section} form={form} errors={visible} onChange={setForm} />
        {section === 'owned' && <OwnedWorking hardware={ownedOfForm(form)} day={props.day} />}
        {visible[''] !== undefined && (
          <p className={styles.problem} role="alert">
            {visible['']}
          </p>
        )}
        {said !== null && <Said said={said} />}
      </TrialForm>
    </Modal>
  );
}

interface PreviewSaid {
  readonly text: string;
  readonly bad: boolean;
}

/** What a preview told, brought into sight: on a small screen the form is longer than its dialog. */
function Said({ said }: { readonly said: PreviewSaid }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said.text !== '') line.current?.scrollIntoView({ block: 'end' });
  }, [said]);
  return (
    <p
      ref={line}
      className={`${styles.said} ${said.bad ? styles.problem : styles.about}`}
      role={said.bad ? 'alert' : 'status'}
    >
      {said.text}
    </p>
  );
}

function Fields(props: {
  readonly section: RateSection;
  readonly form: RateForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (form: RateForm) => void;
}) {
  const { section, form, errors, onChange } = props;
  return (
    <div className={styles.fields}>
      {rateFields[section].map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={form[field.key] ?? ''}
          error={errors[field.key]}
          onChange={(value) => onChange({ ...form, [field.key]: value })}
        />
      ))}
    </div>
  );
}

function previewText(now: RatesNow, name: string | undefined): string {
  const names = now.rows.filter(({ answer }) => usesEntry(answer.steps, name)).length;
  return `With it, ${pricedText(now)}; it sets the price of ${names} rows.`;
}

function usesEntry(
  steps: readonly { readonly rule: string; readonly outcome: string }[],
  name: string | undefined,
): boolean {
  return steps.some(
    ({ rule, outcome }) => rule === name?.trim() && (outcome === 'chosen' || outcome === 'applied'),
  );
}

function FieldInput(props: {
  readonly field: RateField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { field, value, error, onChange } = props;
  if (field.choices)
    return (
      <Select
        label={field.label}
        data={[...field.choices]}
        value={value === '' ? null : value}
        clearable
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  return (
    <TextInput
      label={field.label}
      description={field.description}
      placeholder={field.placeholder}
      required={field.required ?? false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
