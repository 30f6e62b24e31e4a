import { formatAge } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './AnalysisAge.module.css';

/** An analysis older than this is said to be old. */
const staleAfterSeconds = 26 * 3600;

/** When it was analysed, or why not again; an old analysis says so. */
export function AnalysisAge(props: {
  readonly analysedAtMs: number | null;
  readonly nowMs: number;
  readonly problem: string | null;
}) {
  const { analysedAtMs, nowMs, problem } = props;
  if (problem !== null)
    return (
      <span role="alert" className={styles.stale}>
        {plainText(problem)}
      </span>
    );
  if (analysedAtMs === null) return null;
  const seconds = Math.max(0, (nowMs - analysedAtMs) / 1000);
  const isStale = seconds > staleAfterSeconds;
  return (
    <span className={isStale ? styles.stale : undefined}>
      {isStale ? 'Old: analysed' : 'Analysed'} {formatAge(seconds)}
    </span>
  );
}
