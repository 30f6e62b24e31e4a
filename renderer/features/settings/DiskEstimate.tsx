import { formatCount } from '#shared/domain/format.ts';
import { errorText } from '../../app/engine/errorText.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import { formatDisk } from './retentionForm.ts';
import styles from './SettingsPage.module.css';

/** What history takes on disk now, and once everything that is kept is there. */
export function DiskEstimate() {
  const minute = Math.floor(useNow(10_000) / 60_000);
  const stats = useKeptQuery('stats', `stats ${minute}`, ['settings', 'roster'], (api) =>
    api.history.stats({}),
  );
  if (stats.data === undefined)
    return stats.error === null ? null : <p className={styles.problem}>{errorText(stats.error)}</p>;
  const { sizeBytes, rows, oldestMs, estimate } = stats.data;
  const fleet = `${formatCount(estimate.gpus)} ${estimate.gpus === 1 ? 'GPU' : 'GPUs'}`;
  return (
    <dl className={styles.estimate}>
      <dt>On disk now</dt>
      <dd>
        {formatDisk(sizeBytes)}, {formatCount(rows.raw + rows.minute + rows.hour)} rows
        {oldestMs !== null && `, since ${formatLocalMinute(oldestMs)}`}
      </dd>
      <dt>Full, this fleet</dt>
      <dd>
        {estimate.gpus === 0
          ? 'no GPU of your own has been read yet'
          : `${formatDisk(estimate.bytes)} for ${fleet}`}
      </dd>
      <dt>Full, 8,000 GPUs</dt>
      <dd>{formatDisk(estimate.bytesFor8000)}</dd>
    </dl>
  );
}
