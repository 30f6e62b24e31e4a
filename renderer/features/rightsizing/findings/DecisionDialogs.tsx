import { Button, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { DecisionForm } from '../../../ui/decisions/DecisionForm.tsx';
import { SnoozeDialog } from '../../../ui/decisions/SnoozeDialog.tsx';
import styles from './DecisionDialogs.module.css';
import type { DecisionVerb } from './decisionLooks.ts';
import { findingSnoozes } from './findingSnoozes.ts';

/** What a decision needs to know of a finding. */
export type DecidedRow = Pick<AdviceRow, 'id' | 'assignee'>;

/** What can be asked about findings in a dialog. */
export interface DecisionDialog {
  readonly kind: Exclude<DecisionVerb, 'reopen'>;
  readonly rows: readonly DecidedRow[];
}

interface DialogProps {
  readonly rows: DecisionDialog['rows'];
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onDecide: (decision: DecisionAsked) => void;
}

const some = (rows: DecisionDialog['rows']) =>
  rows.length === 1 ? 'this finding' : `${rows.length} findings`;

/** The dialog that is open, if any. */
export function DecisionDialogs(props: {
  readonly dialog: DecisionDialog | null;
  /** A decision is on its way: nothing else is decided meanwhile. */
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onDecide: (ids: readonly string[], decision: DecisionAsked) => void;
}) {
  const { dialog, onClose } = props;
  if (dialog === null) return null;
  const onDecide = (decision: DecisionAsked) =>
    props.onDecide(
      dialog.rows.map(({ id }) => id),
      decision,
    );
  const Dialog = dialogs[dialog.kind];
  return (
    <FocusKept>
      <Dialog rows={dialog.rows} isBusy={props.isBusy} onClose={onClose} onDecide={onDecide} />
    </FocusKept>
  );
}

/** What had the focus gets it back, where it is still there. */
function FocusKept({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return children;
}

function Accept({ rows, isBusy, onClose, onDecide }: DialogProps) {
  const [note, setNote] = useState('');
  return (
    <DecisionForm
      title={`Accept ${some(rows)}`}
      hint="Says that it will be done. Headroom changes nothing itself: it holds the claimed saving against telemetry and bill from now on."
      done="Accept"
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={() => onDecide({ verb: 'accept', note: note.trim() })}
    >
      <Textarea
        data-autofocus
        label="Note"
        description="Who does it, when, the ticket. May be left empty."
        maxLength={1000}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </DecisionForm>
  );
}

const reasons = [
  'Kept as a reserve',
  'Planned work needs it',
  'The risk is too high',
  'The workload was not usual',
  'Contract or quota forbids it',
];

function Dismiss({ rows, isBusy, onClose, onDecide }: DialogProps) {
  const [reason, setReason] = useState('');
  return (
    <DecisionForm
      title={`Dismiss ${some(rows)}`}
      hint="It does not come back while it says the same. The reason stays with it and stands in reports."
      done="Dismiss"
      canSubmit={reason.trim() !== ''}
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={() => onDecide({ verb: 'dismiss', reason: reason.trim() })}
    >
      <fieldset className={styles.reasons}>
        <legend className="visually-hidden">Usual reasons</legend>
        {reasons.map((each) => (
          <Button key={each} size="compact-xs" variant="default" onClick={() => setReason(each)}>
            {each}
          </Button>
        ))}
      </fieldset>
      <Textarea
        data-autofocus
        label="Reason"
        required
        maxLength={1000}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DecisionForm>
  );
}

function Assign({ rows, isBusy, onClose, onDecide }: DialogProps) {
  const only = rows.length === 1 ? (rows[0]?.assignee ?? '') : '';
  const [to, setTo] = useState(only);
  const name = to.trim();
  const isAssigned = rows.some(({ assignee }) => assignee !== null);
  return (
    <DecisionForm
      title={`Assign ${some(rows)}`}
      hint="Who looks at it: a person or a team. Nobody is told by Headroom."
      done={name === '' ? 'Assign to nobody' : 'Assign'}
      canSubmit={name !== '' || isAssigned}
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={() => onDecide({ verb: 'assign', to: name === '' ? null : name })}
    >
      <TextInput
        data-autofocus
        label="Assigned to"
        maxLength={200}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </DecisionForm>
  );
}

function Snooze({ rows, isBusy, onClose, onDecide }: DialogProps) {
  return (
    <SnoozeDialog
      title={`Snooze ${some(rows)}`}
      hint="It leaves the list of open findings until then."
      choices={findingSnoozes}
      isBusy={isBusy}
      onSnooze={(untilMs) => onDecide({ verb: 'snooze', untilMs })}
      onClose={onClose}
    />
  );
}

const dialogs = { accept: Accept, dismiss: Dismiss, snooze: Snooze, assign: Assign };
