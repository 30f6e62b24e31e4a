import type { IncidentStep } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import styles from './IncidentPage.module.css';

const stepLabels: Readonly<Record<IncidentStep['kind'], string>> = {
  opened: 'Opened',
  reopened: 'Came back',
  escalated: 'Got worse',
  acknowledged: 'Acknowledged',
  unacknowledged: 'Not acknowledged any more',
  snoozed: 'Snoozed',
  cleared: 'Over',
};

/** The life of an incident, the oldest step first. */
export function IncidentSteps({ steps }: { readonly steps: readonly IncidentStep[] }) {
  return (
    <section className={styles.card} aria-label="Timeline">
      <h2 className={styles.heading}>Timeline</h2>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={index} className={styles.step} data-kind={step.kind}>
            <time className={styles.when} dateTime={new Date(step.atMs).toISOString()}>
              {formatLocalMinute(step.atMs)}
            </time>
            <span className={styles.did}>{stepLabels[step.kind]}</span>
            <span className={styles.said}>{plainText(step.text)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
