import { Button, Progress } from '@mantine/core';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { BackfillStatus } from '#shared/domain/source.ts';
import styles from './Sources.module.css';

/** How far the fetching of history is, with the way to end it or to go on. */
export function BackfillLine(props: {
  readonly source: string;
  readonly backfill: BackfillStatus | null;
  readonly hours: number;
  readonly isLive: boolean;
  readonly onAct: (action: 'start' | 'cancel') => void;
}) {
  const { source, backfill, hours, isLive, onAct } = props;
  if (hours === 0) return <>off</>;
  if (backfill === null) return <>begins with the first answer</>;
  const share = backfill.totalSeconds === 0 ? 100 : (100 * backfill.doneSeconds) / backfill.totalSeconds;
  if (backfill.phase === 'running')
    return (
      <span className={styles.progress}>
        <Progress.Root className={styles.bar} size="sm">
          <Progress.Section value={share} aria-label={`History of ${source} fetched`} />
        </Progress.Root>
        <span>
          {Math.floor(share)} % of {hoursText(backfill)}, {formatCount(backfill.rows)} rows
        </span>
        <Button size="compact-xs" variant="default" onClick={() => onAct('cancel')}>
          Stop
        </Button>
      </span>
    );
  return (
    <span className={styles.progress}>
      <span>{endText(backfill, share)}</span>
      {backfill.phase !== 'done' && isLive && (
        <Button size="compact-xs" variant="default" onClick={() => onAct('start')}>
          Go on
        </Button>
      )}
    </span>
  );
}

function hoursText({ totalSeconds }: BackfillStatus): string {
  return `${Math.round(totalSeconds / 3600)} h`;
}

function endText(backfill: BackfillStatus, share: number): string {
  const rows = `${formatCount(backfill.rows)} rows in ${(backfill.tookMs / 1000).toFixed(1)} s`;
  switch (backfill.phase) {
    case 'running':
    case 'done':
      return `the last ${hoursText(backfill)} are here: ${rows}`;
    case 'cancelled':
      return `stopped at ${Math.floor(share)} %: ${rows}`;
    case 'failed':
      return `ended at ${Math.floor(share)} %: ${plainText(backfill.failure?.message ?? '')}. ${plainText(backfill.failure?.remedy ?? '')}`;
  }
}
