import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import styles from './Decisions.module.css';

/** A dialog that asks for what a decision needs; Ctrl or Cmd and Enter decides from any field. */
export function DecisionForm(props: {
  readonly title: string;
  /** What the decision means. */
  readonly hint: string;
  /** On the button that decides. */
  readonly done: string;
  readonly canSubmit?: boolean;
  /** It is on its way. */
  readonly isBusy?: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  const { canSubmit = true, isBusy = false } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSubmit && !isBusy) props.onSubmit();
  };
  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <form
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      >
        <p className={styles.hint}>{props.hint}</p>
        {props.children}
        <div className={styles.buttons}>
          <Button variant="default" onClick={props.onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={!canSubmit} loading={isBusy}>
            {props.done}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
