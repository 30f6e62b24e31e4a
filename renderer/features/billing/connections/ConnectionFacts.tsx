import { Loader } from '@mantine/core';
import type { ConnectionStatus, PastPull } from '#shared/domain/billingConnection.ts';
import { formatAge, formatCount, formatDuration } from '#shared/domain/format.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { EndpointFacts } from '../../../ui/endpoints/EndpointCard.tsx';
import styles from './Connections.module.css';
import { clockText, costsText } from './connectionText.ts';

/** When a connection was pulled, when it is next, and what asking has cost. */
export function ConnectionFacts(props: { readonly status: ConnectionStatus }) {
  const { status } = props;
  const nowMs = useNow(1000);
  const { lastPull, costs, costsSinceMs, config } = status;
  return (
    <EndpointFacts>
      {status.phase === 'pulling' && (
        <>
          <dt>Under way</dt>
          <dd className={styles.progress} role="status">
            <Loader size={14} type="oval" aria-hidden />
            {progressText(status)}
          </dd>
        </>
      )}
      <dt>Last pull</dt>
      <dd>{lastPull === null ? 'none yet' : lastPullText(lastPull, nowMs)}</dd>
      <dt>Next pull</dt>
      <dd>{nextText(status, nowMs)}</dd>
      <dt>Months</dt>
      <dd>the running one{config.months > 1 ? ` and ${formatCount(config.months - 1)} before it` : ''}</dd>
      <dt>Cost of asking</dt>
      <dd>
        {costsText(costs)}
        {costsSinceMs !== null && ` since ${clockText(costsSinceMs).slice(0, 10)}`}
        {lastPull !== null && lastPull.costs.calls > 0 && `; the last pull ${costsText(lastPull.costs)}`}
      </dd>
    </EndpointFacts>
  );
}

function progressText({ progress }: ConnectionStatus): string {
  if (progress === null) return 'asking';
  const rows = progress.rows > 0 ? `, ${formatCount(progress.rows)} charges` : '';
  return `${progress.month.slice(0, 7)}, page ${formatCount(progress.pages)}${rows}`;
}

function lastPullText({ outcome, startedAtMs, endedAtMs, months }: PastPull, nowMs: number): string {
  const age = formatAge(Math.max(0, nowMs - endedAtMs) / 1000);
  const rows = months.reduce((sum, month) => sum + (month.outcome === 'kept' ? 0 : month.rows), 0);
  const took = formatDuration(Math.max(0, endedAtMs - startedAtMs) / 1000);
  switch (outcome) {
    case 'done':
      return `${age}, ${formatCount(rows)} charges in ${took}`;
    case 'failed':
      return `${age}, failed after ${took}; what it fetched is kept`;
    case 'cancelled':
      return `${age}, cancelled after ${took}; what it fetched is kept`;
  }
}

function nextText({ phase, nextPullAtMs, config }: ConnectionStatus, nowMs: number): string {
  if (phase === 'pulling') return 'when this one has ended';
  if (nextPullAtMs === null) return config.paused ? 'none: paused' : 'only when asked';
  return nextPullAtMs <= nowMs ? 'at once' : `${clockText(nextPullAtMs)}`;
}
