import type { Decision } from '#shared/analysis/advice/decision.ts';
import { goneReasonText, type TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { momentText, monthlyMoney } from '../parts/adviceText.ts';
import styles from './Evidence.module.css';

interface Step {
  readonly atMs: number;
  readonly text: string;
  readonly isUndone: boolean;
}

/** What a decision says, as a sentence. */
function decisionText({ by, asked }: Decision): string {
  const who = plainText(by);
  switch (asked.verb) {
    case 'accept':
      return `Accepted by ${who}${asked.note === '' ? '' : `: ${plainText(asked.note)}`}`;
    case 'dismiss':
      return `Dismissed by ${who}: ${plainText(asked.reason)}`;
    case 'snooze':
      return `Snoozed by ${who} until ${momentText(asked.untilMs)}`;
    case 'assign':
      return asked.to === null
        ? `Taken from its assignee by ${who}`
        : `Assigned to ${plainText(asked.to)} by ${who}`;
    case 'reopen':
      return `Opened again by ${who}${asked.note === '' ? '' : `: ${plainText(asked.note)}`}`;
  }
}

/** What happened to a finding, oldest first. */
function stepsOf(tracked: TrackedFinding): readonly Step[] {
  const claims = tracked.claimed.map(({ atMs, expected, currency }, index) => ({
    atMs,
    text: `${index === 0 ? 'First seen' : 'The claim changed'}: ${expected === null ? 'saving unknown' : `${monthlyMoney(expected, currency)} a month`}`,
    isUndone: false,
  }));
  const decisions = tracked.decisions.map((decision) => ({
    atMs: decision.atMs,
    text: decisionText(decision),
    isUndone: decision.isUndone,
  }));
  const gone =
    tracked.gone === null
      ? []
      : [{ atMs: tracked.gone.atMs, text: `Gone: ${goneReasonText[tracked.gone.reason]}`, isUndone: false }];
  return [...claims, ...decisions, ...gone].toSorted((one, other) => one.atMs - other.atMs);
}

/** The life of a finding. */
export function Life({ tracked }: { readonly tracked: TrackedFinding }) {
  return (
    <ol className={styles.life}>
      {stepsOf(tracked).map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several may be of one moment, and they are never reordered
        <li key={index}>
          <span className={styles.when}>{momentText(step.atMs)}</span>
          {step.isUndone ? (
            <s title="Taken back">
              {step.text}
              <span className="visually-hidden"> (taken back)</span>
            </s>
          ) : (
            <span>{step.text}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
