import { Loader } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Failure } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './Steps.module.css';

const icons = {
  ok: IconCircleCheck,
  failed: IconCircleX,
  warning: IconAlertTriangle,
  skipped: IconCircleMinus,
  'not-tried': IconCircleMinus,
} as const;

/** A step of a trial that has ended: how, and what was found or what to do. */
export function StepRow(props: {
  readonly name: string;
  readonly outcome: keyof typeof icons;
  /** The outcome in words, for those who do not see the icon. */
  readonly said: string;
  readonly detail: string;
  readonly failure: Failure | null;
  readonly tookMs: number;
  /** Shown between what was found and the words of the other side. */
  readonly children?: ReactNode;
}) {
  const { outcome, failure } = props;
  const Icon = icons[outcome];
  return (
    <li className={styles.step} data-outcome={outcome}>
      <span className={styles.icon}>
        <Icon size={16} aria-hidden />
      </span>
      <span className={styles.name}>
        {plainText(props.name)}
        <span className="visually-hidden">: {props.said}</span>
      </span>
      <div className={styles.detail}>
        {plainText(props.detail)}
        {props.children}
        {failure !== null && (
          <>
            {failure.words !== '' && <span className={styles.words}>{plainText(failure.words)}</span>}
            <span className={styles.remedy}>{plainText(failure.remedy)}</span>
          </>
        )}
      </div>
      <span className={styles.took}>{Math.round(props.tookMs)} ms</span>
    </li>
  );
}

/** A step that is under way, where a wheel turns, or waits for those before it. */
export function PendingRow(props: {
  readonly name: string;
  readonly isActive: boolean;
  readonly detail?: string;
}) {
  return (
    <li className={styles.step} data-outcome="pending">
      <span className={styles.icon}>
        {props.isActive ? <Loader size={14} type="oval" /> : <IconCircleDashed size={16} aria-hidden />}
      </span>
      <span className={styles.name}>{props.name}</span>
      {props.detail !== undefined && <span className={styles.detail}>{props.detail}</span>}
    </li>
  );
}
