import { Skeleton } from '@mantine/core';
import type { SpendAnomaly } from '#shared/contract/schemas/spend.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { causeText } from '../causeText.ts';
import { estimateText } from '../spendText.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';

/** Days that cost more or less than the days before let expect, and why. */
export function AnomaliesCard(props: {
  readonly scope: SpendScope;
  readonly currency: string | null;
  readonly asOfMs: number | null;
}) {
  const { scope } = props;
  const key = JSON.stringify(['anomalies', scope, props.asOfMs]);
  const found = useKeptQuery(JSON.stringify(scope), key, ['billing', 'settings'], (api) =>
    api.spend.anomalies(scope),
  );
  const mine = found.data?.anomalies.filter(({ currency }) => currency === props.currency);
  return (
    <Card title="What stands out" note="against six weeks before, by weekday">
      {mine === undefined ? (
        found.error === null ? (
          <Skeleton height={70} role="status" aria-label="Looking for days that stand out" />
        ) : (
          <p role="alert">This could not be judged: {found.error.message}</p>
        )
      ) : mine.length === 0 ? (
        <p className={styles.dim}>No day of this month stands out. Two weeks of days are needed to tell.</p>
      ) : (
        <ul className={styles.list}>
          {mine.map((anomaly) => (
            <Anomaly
              key={`${anomaly.from} ${anomaly.provider} ${anomaly.service} ${anomaly.subAccount}`}
              anomaly={anomaly}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Anomaly({ anomaly }: { readonly anomaly: SpendAnomaly }) {
  const { actual, expected, currency, from, to, causes } = anomaly;
  const change = actual - expected;
  const days = from === to ? from : `${from} to ${to}`;
  const names = [anomaly.provider, anomaly.service, anomaly.subAccount].flatMap((name) =>
    name === null ? [] : [plainText(name)],
  );
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <strong>{names.join(' · ') || 'Charges without a provider'}</strong>
        <span className={`${styles.end} ${change > 0 ? styles.bad : styles.good}`}>
          {change > 0 ? '+' : ''}
          {estimateText(change, currency)}
        </span>
      </div>
      <div className={styles.dim}>
        {days}: {estimateText(actual, currency)} where {estimateText(expected, currency)} was expected
      </div>
      {causes.length === 0 ? (
        <div className={styles.dim}>No single resource, SKU, price or credit explains half of it.</div>
      ) : (
        causes.map((cause) => (
          <div key={`${cause.dimension} ${cause.value}`}>{causeText(cause, currency)}</div>
        ))
      )}
    </li>
  );
}
