import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Incident } from '#shared/domain/incident.ts';
import { DecisionForm } from '../../ui/decisions/DecisionForm.tsx';
import { SnoozeDialog } from '../../ui/decisions/SnoozeDialog.tsx';
import { snoozeChoices } from './snoozeChoices.ts';
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
  return (
    <DecisionForm
      title={`Acknowledge ${some(incidents)}`}
      hint="Says that somebody looks after it. Nobody is told about it any more, until it gets worse."
      done="Acknowledge"
      onClose={onClose}
      onSubmit={() => {
        void acknowledge(incidents, note.trim());
        onDone();
      }}
    >
      <Textarea
        data-autofocus
        label="Note"
        description="Who, what is being done, the ticket. Kept in the incident’s timeline."
        maxLength={1000}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </DecisionForm>
  );
}

function Snooze({ incidents, onClose, onDone }: DialogProps) {
  const { snooze } = useIncidentActions();
  const until = (untilMs: number | null) => {
    void snooze(incidents, untilMs);
    onDone();
  };
  const isSnoozed = incidents.some(({ snoozedUntilMs }) => snoozedUntilMs !== null);
  return (
    <SnoozeDialog
      title={`Snooze ${some(incidents)}`}
      hint="Nobody is told about it until then. It stays in the list."
      choices={snoozeChoices}
      onSnooze={until}
      onEnd={isSnoozed ? () => until(null) : undefined}
      onClose={onClose}
    />
  );
}
