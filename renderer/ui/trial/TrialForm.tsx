import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './TrialForm.module.css';
import type { Keeping } from './useKeeping.ts';

/** The form of a dialog whose settings can be tried before they are kept. Its buttons stay in sight. */
export function TrialForm<Config>(props: {
  readonly keeping: Keeping<Config>;
  /** On the button that tries. */
  readonly trial: string;
  readonly isTrying: boolean;
  readonly onTry: (config: Config) => void;
  /** On the button that keeps. */
  readonly done: string;
  readonly onClose: () => void;
  /** Buttons beside the one that tries. */
  readonly actions?: ReactNode;
  /** The fields, and what trying them told. */
  readonly children: ReactNode;
}) {
  const { keeping } = props;
  return (
    // A field says what is wrong with it in our words, whether the form is tried or kept: the browser would say it otherwise.
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keeping.save();
      }}
    >
      {props.children}
      {keeping.problem !== null && (
        <p className={styles.problem} role="alert">
          {keeping.problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" loading={props.isTrying} onClick={keeping.withConfig(props.onTry)}>
          {props.trial}
        </Button>
        {props.actions}
        <span className={styles.gap} />
        <Button variant="default" onClick={props.onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={keeping.isSaving}>
          {props.done}
        </Button>
      </div>
    </form>
  );
}
