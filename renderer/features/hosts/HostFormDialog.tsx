import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { TrialForm } from '../../ui/trial/TrialForm.tsx';
import { useKeeping } from '../../ui/trial/useKeeping.ts';
import { HostFormFields } from './HostFormFields.tsx';
import { checkHostForm, emptyHostForm, formOfHost, type HostField, type HostForm } from './hostForm.ts';
import { TestPanel } from './TestPanel.tsx';
import { useConnectionTest } from './useConnectionTest.ts';

/** Adds a host or changes one; the connection can be tested before it is kept. */
export function HostFormDialog(props: {
  /** The host that is changed; null adds a new one. */
  readonly host: HostStatus | null;
  readonly names: readonly string[];
  readonly onClose: () => void;
}) {
  const { host, names, onClose } = props;
  const { api } = useEngine();
  const [form, setForm] = useState<HostForm>(() => (host === null ? emptyHostForm : formOfHost(host.config)));
  const [touched, setTouched] = useState<ReadonlySet<HostField>>(new Set());
  const taken = useMemo(() => new Set(names.filter((name) => name !== host?.name)), [names, host]);
  const { config, errors } = useMemo(() => checkHostForm(form, taken), [form, taken]);
  const test = useConnectionTest();
  const keeping = useKeeping(
    config,
    (checked: HostConfig) =>
      host === null ? api.hosts.add(checked) : api.hosts.update({ name: host.name, config: checked }),
    onClose,
  );
  const isShown = (field: string) => keeping.areFaultsShown || touched.has(field as HostField);
  const visible = Object.fromEntries(Object.entries(errors).filter(([field]) => isShown(field)));
  return (
    <Modal opened onClose={onClose} size={720} title={host === null ? 'Add a host' : `Edit ${host.name}`}>
      <TrialForm
        keeping={keeping}
        trial="Test the connection"
        isTrying={test.running}
        onTry={test.run}
        done={host === null ? 'Add' : 'Save'}
        onClose={onClose}
      >
        <HostFormFields
          form={form}
          errors={visible}
          nameIsOwn={host !== null || isShown('name')}
          onChange={setForm}
          onTouched={(field) => setTouched((was) => new Set([...was, field]))}
        />
        {test.config !== null && <TestPanel test={test} />}
      </TrialForm>
    </Modal>
  );
}
