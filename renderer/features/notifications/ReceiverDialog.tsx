import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { DeliveryOutcome, ReceiverStatus } from '#shared/contract/schemas/notification.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import styles from './NotificationsCard.module.css';
import { ReceiverFields } from './ReceiverFields.tsx';
import { checkReceiver, formOfReceiver, newReceiverForm } from './receiverForm.ts';
import { outcomeText } from './receiverText.ts';

/** Adds or changes a receiver; a test tells what comes back before anything is saved. */
export function ReceiverDialog(props: {
  readonly was: ReceiverStatus | null;
  readonly keepsSecrets: boolean;
  readonly onClose: () => void;
}) {
  const { was, onClose } = props;
  const { api } = useEngine();
  const [form, setForm] = useState(() => (was === null ? newReceiverForm : formOfReceiver(was)));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState<'test' | 'save' | null>(null);
  const [outcome, setOutcome] = useState<DeliveryOutcome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { save, errors } = checkReceiver(form, was);
  const run = (what: 'test' | 'save', work: () => Promise<unknown>) => {
    setTried(true);
    setProblem(null);
    setOutcome(null);
    if (save === null) return;
    setBusy(what);
    work()
      .catch((error: unknown) => setProblem(errorText(error)))
      .finally(() => setBusy(null));
  };
  const test = () => run('test', async () => save && setOutcome(await api.notifications.test(save)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run('save', async () => {
      if (save) await api.notifications.save(save);
      onClose();
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={was === null ? 'Add a receiver' : `Edit ${was.receiver.name}`}
    >
      <form onSubmit={submit} noValidate>
        <ReceiverFields
          form={form}
          was={was}
          keepsSecrets={props.keepsSecrets}
          errors={tried ? errors : {}}
          onForm={setForm}
        />
        <p className={styles.outcome} role="status" data-ok={outcome?.ok ?? undefined}>
          {outcome !== null && (
            <>
              {outcome.ok ? (
                <IconCircleCheck size={15} aria-hidden />
              ) : (
                <IconAlertTriangle size={15} aria-hidden />
              )}
              {outcome.ok ? 'It works' : 'It did not work'}: {outcomeText(outcome, form.kind)}
            </>
          )}
        </p>
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.buttons}>
          <Button variant="default" loading={busy === 'test'} onClick={test}>
            Send a test
          </Button>
          <span className={styles.gap} />
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy === 'save'}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}
