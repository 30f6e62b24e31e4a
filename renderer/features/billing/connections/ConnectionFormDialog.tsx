import { Button, Modal, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ConnectionConfig, ConnectionKind, TestStep } from '#shared/domain/billingConnection.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { TrialForm } from '../../../ui/trial/TrialForm.tsx';
import { useKeeping } from '../../../ui/trial/useKeeping.ts';
import { useSteps } from '../../../ui/trial/useSteps.ts';
import { ConnectionFields } from './ConnectionFields.tsx';
import { ConnectionSteps } from './ConnectionSteps.tsx';
import styles from './Connections.module.css';
import { checkConnectionForm, formOfConnection, newConnectionForm } from './connectionForm.ts';
import { PolicyText } from './PolicyText.tsx';

interface DialogProps {
  /** The connection that is changed; null adds a new one. */
  readonly connection: ConnectionConfig | null;
  readonly kinds: readonly ConnectionKind[];
  readonly names: readonly string[];
  readonly onClose: () => void;
}

/** Adds a connection or changes one; its rights can be seen and tried before it is kept. */
export function ConnectionFormDialog(props: DialogProps) {
  const { connection, kinds, onClose } = props;
  const [chosen, setChosen] = useState(connection?.kind ?? kinds[0]?.kind ?? '');
  const kind = kinds.find((each) => each.kind === chosen);
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={connection === null ? 'Add a connection' : `Edit ${connection.name}`}
    >
      <Select
        size="sm"
        label="Kind"
        data={kinds.map((each) => ({ value: each.kind, label: each.title }))}
        value={chosen}
        allowDeselect={false}
        disabled={connection !== null}
        onChange={(value) => setChosen(value ?? chosen)}
        data-autofocus
      />
      {kind && (
        <>
          <p className={styles.muted}>
            {kind.credentials} {kind.costOfCalls}
          </p>
          <KindForm key={kind.kind} {...props} kind={kind} />
        </>
      )}
    </Modal>
  );
}

function KindForm(props: DialogProps & { readonly kind: ConnectionKind }) {
  const { connection, kind, names, onClose } = props;
  const { api } = useEngine();
  const [form, setForm] = useState(() =>
    connection === null ? newConnectionForm(kind.kind) : formOfConnection(connection),
  );
  const [policyOf, setPolicyOf] = useState<ConnectionConfig | null>(null);
  const taken = useMemo(
    () => new Set(names.filter((name) => name !== connection?.name).map((name) => name.toLowerCase())),
    [names, connection],
  );
  const { config, errors } = useMemo(() => checkConnectionForm(form, kind, taken), [form, kind, taken]);
  const test = useSteps<TestStep>();
  const secret = form.secret === '' ? {} : { secret: form.secret };
  const keeping = useKeeping(
    config,
    (checked: ConnectionConfig) =>
      connection === null
        ? api.billing.connections.add({ config: checked, ...secret })
        : api.billing.connections.update({ name: connection.name, config: checked, ...secret }),
    onClose,
  );
  return (
    <TrialForm
      keeping={keeping}
      trial="Test"
      isTrying={test.running}
      onTry={(checked) =>
        test.run((signal) => api.billing.connections.test({ config: checked, ...secret }, { signal }))
      }
      actions={
        <Button variant="default" onClick={keeping.withConfig(setPolicyOf)}>
          Show policy
        </Button>
      }
      done={connection === null ? 'Add' : 'Save'}
      onClose={onClose}
    >
      <ConnectionFields
        {...{ form, kind, errors: keeping.areFaultsShown ? errors : {} }}
        isNew={connection === null}
        onChange={setForm}
      />
      {policyOf !== null && <PolicyText config={policyOf} />}
      {test.started && <ConnectionSteps test={test} />}
    </TrialForm>
  );
}
