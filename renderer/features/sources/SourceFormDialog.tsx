import { Button, Modal, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SourceConfig, SourceStep } from '#shared/domain/source.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { EndpointFields, textOf } from './EndpointFields.tsx';
import { SourceSteps } from './SourceSteps.tsx';
import styles from './Sources.module.css';
import {
  checkSourceForm,
  emptySourceForm,
  type FormErrors,
  formOfSource,
  type SourceForm,
} from './sourceForm.ts';
import { useSteps } from './useSteps.ts';

/** Adds a source or changes one; each step can be tested, and the mapping seen, before it is kept. */
export function SourceFormDialog(props: {
  /** The source that is changed; null adds a new one. */
  readonly source: SourceConfig | null;
  readonly names: readonly string[];
  readonly onClose: () => void;
}) {
  const { source, names, onClose } = props;
  const { api } = useEngine();
  const [form, setForm] = useState<SourceForm>(() =>
    source === null ? emptySourceForm : formOfSource(source),
  );
  const [shown, setShown] = useState(false);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const taken = useMemo(() => new Set(names.filter((name) => name !== source?.name)), [names, source]);
  const { config, errors } = useMemo(() => checkSourceForm(form, taken), [form, taken]);
  const test = useSteps<SourceStep>();
  const secret = form.secret === '' ? {} : { secret: form.secret };
  const withConfig = (act: (config: SourceConfig) => void) => () =>
    config === null ? setShown(true) : act(config);
  const save = (checked: SourceConfig) => {
    setSaving(true);
    const request =
      source === null
        ? api.sources.add({ config: checked, ...secret })
        : api.sources.update({ name: source.name, config: checked, ...secret });
    request.then(onClose, (error: unknown) => setProblem(errorText(error))).finally(() => setSaving(false));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={source === null ? 'Add a source' : `Edit ${source.name}`}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withConfig(save)();
        }}
      >
        <SourceFields form={form} errors={shown ? errors : {}} isNew={source === null} onChange={setForm} />
        {test.started && <SourceSteps test={test} />}
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            variant="default"
            loading={test.running}
            onClick={withConfig((checked) =>
              test.run((signal) => api.sources.test({ config: checked, ...secret }, { signal })),
            )}
          >
            Test and preview
          </Button>
          <span className={styles.gap} />
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={saving}>
            {source === null ? 'Add' : 'Save'}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function SourceFields(props: {
  readonly form: SourceForm;
  readonly errors: FormErrors;
  readonly isNew: boolean;
  readonly onChange: (form: SourceForm) => void;
}) {
  const { form, errors, onChange } = props;
  const text = textOf(form, errors, onChange);
  return (
    <div className={styles.fields}>
      <TextInput
        {...text('url')}
        label="URL"
        description="Root of the query API"
        placeholder="https://prometheus.example:9090"
        data-autofocus
        required
      />
      <TextInput {...text('name')} label="Name" description="As it is shown beside its hosts" required />
      <EndpointFields form={form} errors={errors} keepsSecret={!props.isNew} onChange={onChange} />
      <TextInput
        {...text('hostLabels')}
        label="Labels that name the host"
        description="The first that a series has counts"
        required
      />
      <TextInput {...text('tenantLabels')} label="Labels that name the tenant" description="Empty for none" />
      <TextInput {...text('selector')} label="Only series with" placeholder='cluster="eu"' />
      <TextInput {...text('seriesLimit')} label="Series of a metric at most" inputMode="numeric" />
      <TextInput {...text('backfillHours')} label="Hours of history to fetch" inputMode="numeric" />
      <TextInput
        {...text('intervalSeconds')}
        label="Seconds between queries"
        placeholder="as the server scrapes"
        inputMode="numeric"
      />
    </div>
  );
}
