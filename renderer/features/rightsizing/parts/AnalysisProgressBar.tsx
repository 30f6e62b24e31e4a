import { Button, Progress } from '@mantine/core';
import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';
import { formatPercent } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './AnalysisProgressBar.module.css';

/** How far an analysis is, with the way to end it. */
export function AnalysisProgressBar(props: {
  readonly progress: AnalysisProgress;
  readonly onCancel: () => void;
}) {
  const { step, share } = props.progress;
  return (
    <div className={styles.box}>
      <p className={styles.words} role="status">
        <span className={styles.step}>{plainText(step)}</span>
        <span className="tabular">{formatPercent(Math.floor(share * 100))}</span>
      </p>
      <Progress value={share * 100} aria-label="Progress of the analysis" />
      <Button className={styles.cancel} size="xs" variant="default" onClick={props.onCancel}>
        Cancel
      </Button>
    </div>
  );
}
