import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import styles from './HostFormDialog.module.css';
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
  const [form, setForm] = useState<HostForm>(() => (host === null ? emptyHostForm : formOfHost(host.config)));
  const [touched, setTouched] = useState<ReadonlySet<HostField>>(new Set());
  const taken = useMemo(() => new Set(names.filter((name) => name !== host?.name)), [names, host]);
  const { config, errors } = useMemo(() => checkHostForm(form, taken), [form, taken]);
  const test = useConnectionTest();
  const save = useSave(host, onClose);
  const showAll = () => setTouched(new Set(Object.keys(form) as HostField[]));
  const visible = Object.fromEntries(
    Object.entries(errors).filter(([field]) => touched.has(field as HostField)),
  );
  const withConfig = (act: (config: HostConfig) => void) => () => (config === null ? showAll() : act(config));
  return (
    <Modal opened onClose={onClose} size={720} title={host === null ? 'Add a host' : `Edit ${host.name}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withConfig(save.run)();
        }}
      >
        <HostFormFields
          form={form}
          errors={visible}
          nameIsOwn={host !== null || touched.has('name')}
          onChange={setForm}
          onTouched={(field) => setTouched((was) => new Set([...was, field]))}
        />
        {test.config !== null && <TestPanel test={test} />}
        {save.problem !== null && (
          <p className={styles.problem} role="alert">
            {save.problem}
          </p>
        )}
        <div className={styles.buttons}>
          <Button variant="default" onClick={withConfig(test.run)} loading={test.running}>
            Test the connection
          </Button>
          <span className={styles.gap} />
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.running}>
            {host === null ? 'Add' : 'Save'}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Keeps the host in the hosts file and closes; a refusal stays in the dialog. */
function useSave(host: HostStatus | null, onClose: () => void) {
  const { api } = useEngine();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = (config: HostConfig) => {
    setRunning(true);
    const request = host === null ? api.hosts.add(config) : api.hosts.update({ name: host.name, config });
    request.then(onClose, (error: unknown) => setProblem(errorText(error))).finally(() => setRunning(false));
  };
  return { run, running, problem };
}
