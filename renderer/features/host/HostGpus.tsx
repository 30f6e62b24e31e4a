import { useState, useSyncExternalStore } from 'react';
import { metricSpec } from '#shared/domain/metric.ts';
import { type CursorStore, createCursorStore } from '../../charts/timeSeries/cursorStore.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import type { TimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { useChartPalette } from '../../charts/timeSeries/useChartPalette.ts';
import { useLiveTails } from '../../charts/timeSeries/useLiveTails.ts';
import { HostGpuRow } from './HostGpuRow.tsx';
import styles from './HostGpus.module.css';
import { hostColumns } from './hostCharts.ts';

/** The GPUs of a host, one row of small multiples each, on the same scales and with one cursor. */
export function HostGpus(props: {
  readonly uuids: readonly string[];
  readonly control: TimeControl;
  readonly intervalSeconds: number;
}) {
  const { uuids, control } = props;
  const [cursor] = useState(createCursorStore);
  const palette = useChartPalette();
  const live = useLiveTails(uuids);
  const [aggregation, setAggregation] = useState('');
  return (
    <section className={styles.card} aria-label="GPUs of this host">
      <div className={styles.head} aria-hidden>
        <CursorMoment cursor={cursor} />
        {hostColumns.map(({ metric }) => (
          <span key={metric}>{metricSpec(metric).label}</span>
        ))}
      </div>
      <ul className={styles.rows}>
        {uuids.map((uuid) => (
          <HostGpuRow
            key={uuid}
            uuid={uuid}
            control={control}
            intervalSeconds={props.intervalSeconds}
            live={live}
            cursor={cursor}
            palette={palette}
            onAggregation={setAggregation}
          />
        ))}
      </ul>
      {aggregation !== '' && (
        <p className={styles.aggregation}>
          {aggregation}. Drag over a chart to zoom in, double-click to zoom out.
        </p>
      )}
    </section>
  );
}

/** The time at the cursor; without one the heading of the column. */
function CursorMoment({ cursor }: { readonly cursor: CursorStore }) {
  const moment = useSyncExternalStore(cursor.subscribe, cursor.moment);
  return <span className={styles.moment}>{moment === null ? 'GPU' : formatLocalMinute(moment)}</span>;
}
