import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Incident } from '#shared/domain/incident.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import styles from './IncidentsPage.module.css';
import { snoozeChoices, typedSnooze } from './snoozeChoices.ts';
import { useIncidentActions } from './useIncidentActions.ts';

/** What is open over the incidents. */
export interface IncidentDialog {
  readonly kind: 'acknowledge' | 'snooze';
  readonly incidents: readonly Incident[];
}

interface DialogProps {
  readonly incidents: readonly Incident[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const some = (incidents: readonly Incident[]) =>
  incidents.length === 1 ? 'this incident' : `${incidents.length} incidents`;

/** The dialog that is open, if any. `onDone`: it did what it is for. */
export function IncidentDialogs(props: {
  readonly dialog: IncidentDialog | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { dialog, onClose, onDone } = props;
  if (dialog === null) return null;
  const parts = { incidents: dialog.incidents, onClose, onDone };
  return dialog.kind === 'acknowledge' ? <Acknowledge {...parts} /> : <Snooze {...parts} />;
}

function Acknowledge({ incidents, onClose, onDone }: DialogProps) {
  const { acknowledge } = useIncidentActions();
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void acknowledge(incidents, note.trim());
    onDone();
  };
  return (
    <Modal opened onClose={onClose} title={`Acknowledge ${some(incidents)}`}>
      <form onSubmit={submit}>
        <p className={styles.hint}>
          Says that somebody looks after it. Nobody is told about it any more, until it gets worse.
        </p>
        <Textarea
          data-autofocus
          label="Note"
          description="Who, what is being done, the ticket. Kept in the incident’s timeline."
          maxLength={1000}
          rows={3}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Acknowledge</Button>
        </div>
      </form>
    </Modal>
  );
}

function Snooze({ incidents, onClose, onDone }: DialogProps) {
  const { snooze } = useIncidentActions();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const until = (untilMs: number | null) => {
    void snooze(incidents, untilMs);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const moment = typedSnooze(typed, Date.now());
    if ('problem' in moment) setProblem(moment.problem);
    else until(moment.untilMs);
  };
  const snoozed = incidents.some(({ snoozedUntilMs }) => snoozedUntilMs !== null);
  return (
    <Modal opened onClose={onClose} title={`Snooze ${some(incidents)}`}>
      <p className={styles.hint}>Nobody is told about it until then. It stays in the list.</p>
      <ul className={styles.choices}>
        {snoozeChoices.map(({ label, untilMs }, index) => {
          const moment = untilMs(Date.now());
          return (
            <li key={label}>
              <Button
                fullWidth
                data-autofocus={index === 0 || undefined}
                size="xs"
                variant="default"
                justify="space-between"
                rightSection={<span className={styles.when}>{formatLocalMinute(moment).slice(0, 16)}</span>}
                onClick={() => until(moment)}
              >
                {label}
              </Button>
            </li>
          );
        })}
      </ul>
      <form className={styles.until} onSubmit={submit}>
        <TextInput
          type="datetime-local"
          size="xs"
          label="Until"
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" type="submit">
          Snooze until then
        </Button>
      </form>
      <div className={styles.buttons}>
        {snoozed && (
          <Button size="xs" variant="default" onClick={() => until(null)}>
            End the snooze
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Modal>
  );
}
