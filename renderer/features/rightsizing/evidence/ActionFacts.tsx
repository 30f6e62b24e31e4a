import type { Finding } from '#shared/analysis/findings/finding.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { dayText, effortText, riskText, riskTone, shareText } from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import styles from './Evidence.module.css';

/** What to do, how hard and how risky it is, and the way back. */
export function ActionFacts({ finding, nowMs }: { readonly finding: Finding; readonly nowMs: number }) {
  const { action } = finding;
  const expired = finding.expiresAtMs <= nowMs;
  return (
    <>
      <p className={styles.do}>{plainText(action.text)}</p>
      <dl className={styles.facts}>
        <Fact label="Today">{plainText(action.today)}</Fact>
        {action.target !== null && <Fact label="Target">{plainText(action.target)}</Fact>}
        <Fact label="Effort">{effortText[action.effort]}</Fact>
        <Fact label="Risk">
          <Badge tone={riskTone[action.risk]}>{riskText[action.risk]}</Badge>{' '}
          {action.riskWhy !== '' && <span className={styles.dim}>{plainText(action.riskWhy)}</span>}
        </Fact>
        <Fact label="Restart">{action.needsRestart ? 'Needed' : 'Not needed'}</Fact>
        <Fact label="Way back">{plainText(action.rollback)}</Fact>
        <Fact label="Confidence">{shareText(finding.confidence)}</Fact>
        <Fact label="Holds until">
          {dayText(finding.expiresAtMs)}
          {expired && <span className={styles.bad}> - past: look at it anew</span>}
        </Fact>
      </dl>
    </>
  );
}

function Fact(props: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
