import { Modal, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SourceConfig, SourceStep } from '#shared/domain/source.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import grid from '../../ui/FieldGrid.module.css';
import { textOf } from '../../ui/textOf.ts';
import { TrialForm } from '../../ui/trial/TrialForm.tsx';
import { useKeeping } from '../../ui/trial/useKeeping.ts';
import { useSteps } from '../../ui/trial/useSteps.ts';
import { EndpointFields } from './EndpointFields.tsx';
import { SourceSteps } from './SourceSteps.tsx';
import {
  checkSourceForm,
  emptySourceForm,
  type FormErrors,
  formOfSource,
  type SourceForm,
} from './sourceForm.ts';

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
  const taken = useMemo(() => new Set(names.filter((name) => name !== source?.name)), [names, source]);
  const { config, errors } = useMemo(() => checkSourceForm(form, taken), [form, taken]);
  const test = useSteps<SourceStep>();
  const secret = form.secret === '' ? {} : { secret: form.secret };
  const keeping = useKeeping(
    config,
    (checked: SourceConfig) =>
      source === null
        ? api.sources.add({ config: checked, ...secret })
        : api.sources.update({ name: source.name, config: checked, ...secret }),
    onClose,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={source === null ? 'Add a source' : `Edit ${source.name}`}
    >
      <TrialForm
        keeping={keeping}
        trial="Test and preview"
        isTrying={test.running}
        onTry={(checked) =>
          test.run((signal) => api.sources.test({ config: checked, ...secret }, { signal }))
        }
        done={source === null ? 'Add' : 'Save'}
        onClose={onClose}
      >
        <SourceFields
          form={form}
          errors={keeping.areFaultsShown ? errors : {}}
          isNew={source === null}
          onChange={setForm}
        />
        {test.started && <SourceSteps test={test} />}
      </TrialForm>
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
    <div className={grid.fields}>
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
