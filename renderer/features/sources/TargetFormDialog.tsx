import { Modal, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SourceStep, TargetConfig } from '#shared/domain/source.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import grid from '../../ui/FieldGrid.module.css';
import { textOf } from '../../ui/textOf.ts';
import { TrialForm } from '../../ui/trial/TrialForm.tsx';
import { useKeeping } from '../../ui/trial/useKeeping.ts';
import { useSteps } from '../../ui/trial/useSteps.ts';
import { EndpointFields } from './EndpointFields.tsx';
import { SourceSteps } from './SourceSteps.tsx';
import { checkTargetForm, emptyTargetForm, formOfTarget, type TargetForm } from './sourceForm.ts';

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
  const { config, errors } = useMemo(() => checkTargetForm(form), [form]);
  const test = useSteps<SourceStep>();
  const secret = form.secret === '' ? {} : { secret: form.secret };
  const keeping = useKeeping(
    config,
    (checked: TargetConfig) => api.sources.setTarget({ config: checked, ...secret }),
    onClose,
  );
  const visible = keeping.areFaultsShown ? errors : {};
  const text = textOf(form, visible, setForm);
  return (
    <Modal opened onClose={onClose} size={760} title="Remote write">
      <TrialForm
        keeping={keeping}
        trial="Write one sample"
        isTrying={test.running}
        onTry={(checked) =>
          test.run((signal) => api.sources.testTarget({ config: checked, ...secret }, { signal }))
        }
        done="Save"
        onClose={onClose}
      >
        <div className={grid.fields}>
          <TextInput
            {...text('url')}
            className={grid.wide}
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
      </TrialForm>
    </Modal>
  );
}
