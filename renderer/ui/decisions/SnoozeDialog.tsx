import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { EpochMs } from '#shared/domain/units.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import styles from './Decisions.module.css';
import { type SnoozeChoice, typedSnooze } from './snoozeMoment.ts';

interface SnoozeProps {
  readonly title: string;
  /** What it means to snooze this. */
  readonly hint: string;
  /** The usual moments, one of which a press takes. */
  readonly choices: readonly SnoozeChoice[];
  /** It is on its way: nothing else is chosen meanwhile. */
  readonly isBusy?: boolean;
  readonly onSnooze: (untilMs: EpochMs) => void;
  /** Given where there is a snooze to end. */
  readonly onEnd?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Asks until when something is put off: one of the usual moments, or one that is typed. */
export function SnoozeDialog(props: SnoozeProps) {
  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <p className={styles.hint}>{props.hint}</p>
      <Choices {...props} />
      <Typed {...props} />
      <div className={styles.buttons}>
        {props.onEnd !== undefined && (
          <Button size="xs" variant="default" onClick={props.onEnd}>
            End the snooze
          </Button>
        )}
        <Button size="xs" variant="default" onClick={props.onClose}>
          Cancel
        </Button>
      </div>
    </Modal>
  );
}

function Choices({ choices, isBusy = false, onSnooze }: SnoozeProps) {
  return (
    <ul className={styles.choices}>
      {choices.map(({ label, untilMs }, index) => {
        const moment = untilMs(Date.now());
        return (
          <li key={label}>
            <Button
              fullWidth
              data-autofocus={index === 0 || undefined}
              size="xs"
              variant="default"
              justify="space-between"
              disabled={isBusy}
              rightSection={<span className={styles.when}>{formatLocalMinute(moment).slice(0, 16)}</span>}
              onClick={() => onSnooze(moment)}
            >
              {label}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Typed({ isBusy = false, onSnooze }: SnoozeProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const moment = typedSnooze(typed, Date.now());
    if ('problem' in moment) setProblem(moment.problem);
    else onSnooze(moment.untilMs);
  };
  return (
    <form className={styles.until} onSubmit={submit}>
      <TextInput
        type="datetime-local"
        size="xs"
        label="Until"
        value={typed}
        error={problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" loading={isBusy}>
        Snooze until then
      </Button>
    </form>
  );
}
