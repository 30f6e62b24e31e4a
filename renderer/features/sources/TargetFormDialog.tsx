import { Button, Modal, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SourceStep, TargetConfig } from '#shared/domain/source.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { EndpointFields, textOf } from './EndpointFields.tsx';
import { SourceSteps } from './SourceSteps.tsx';
import styles from './Sources.module.css';
import { checkTargetForm, emptyTargetForm, formOfTarget, type TargetForm } from './sourceForm.ts';
import { useSteps } from './useSteps.ts';

/** Says where to write to; one sample can be written before it is kept. */
export function TargetFormDialog(props: {
  readonly target: TargetConfig | null;
  readonly onClose: () => void;
}) {
  const { target, onClose } = props;
  const { api } = useEngine();
  const [form, setForm] = useState<TargetForm>(() =>
    target === null ? emptyTargetForm : formOfTarget(target),
  );
  const [shown, setShown] = useState(false);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { config, errors } = useMemo(() => checkTargetForm(form), [form]);
  const test = useSteps<SourceStep>();
  const visible = shown ? errors : {};
  const text = textOf(form, visible, setForm);
  const secret = form.secret === '' ? {} : { secret: form.secret };
  const withConfig = (act: (config: TargetConfig) => void) => () =>
    config === null ? setShown(true) : act(config);
  const save = (checked: TargetConfig) => {
    setSaving(true);
    api.sources
      .setTarget({ config: checked, ...secret })
      .then(onClose, (error: unknown) => setProblem(errorText(error)))
      .finally(() => setSaving(false));
  };
  return (
    <Modal opened onClose={onClose} size={760} title="Remote write">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withConfig(save)();
        }}
      >
        <div className={styles.fields}>
          <TextInput
            {...text('url')}
            className={styles.wide}
            label="Remote-write URL"
            placeholder="https://metrics.example/api/v1/write"
            data-autofocus
            required
          />
          <EndpointFields form={form} errors={visible} keepsSecret={target !== null} onChange={setForm} />
          <TextInput
            {...text('queryUrl')}
            label="Query URL"
            description="Where Headroom may read it back, for ranges that it no longer keeps"
            placeholder="https://metrics.example"
          />
          <TextInput
            {...text('externalLabels')}
            label="Labels added to every series"
            description="So that two installations can be told apart"
            placeholder="site=berlin"
          />
        </div>
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
              test.run((signal) => api.sources.testTarget({ config: checked, ...secret }, { signal })),
            )}
          >
            Write one sample
          </Button>
          <span className={styles.gap} />
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={saving}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}
