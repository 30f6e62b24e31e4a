import { type ReactNode, useEffect, useRef } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import { PendingRow } from './StepRow.tsx';
import styles from './Steps.module.css';
import type { Steps } from './useSteps.ts';

/** The steps of a trial as they end, and what they come to once all have. */
export function StepsPanel<Step>(props: {
  readonly label: string;
  readonly trial: Steps<Step>;
  readonly row: (step: Step) => ReactNode;
  readonly summary: string;
  /** What the trial found besides, below all. */
  readonly children?: ReactNode;
}) {
  const { steps, running, problem } = props.trial;
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step may lie below the edge of the dialog
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'end' });
  }, [steps.length, running]);
  return (
    <section ref={section} className={styles.panel} aria-label={props.label} aria-live="polite">
      <ol className={styles.steps}>
        {steps.map(props.row)}
        {running && <PendingRow name="Under way" isActive />}
      </ol>
      {problem !== null && <p className={styles.problem}>{plainText(problem)}</p>}
      {!running && (
        <div className={styles.foot}>
          <strong>{props.summary}</strong>
        </div>
      )}
      {props.children}
    </section>
  );
}
