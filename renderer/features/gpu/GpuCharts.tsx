import { useMemo, useState } from 'react';
import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import { isNumber } from '#shared/domain/reading.ts';
import { createCursorStore } from '../../charts/timeSeries/cursorStore.ts';
import type { TimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { ThrottleStrip } from '../../charts/timeSeries/ThrottleStrip.tsx';
import { type ChartStatus, TimeSeriesChart } from '../../charts/timeSeries/TimeSeriesChart.tsx';
import { throttleIntervals } from '../../charts/timeSeries/throttleIntervals.ts';
import { useHistory } from '../../charts/timeSeries/useHistory.ts';
import { useLiveTails } from '../../charts/timeSeries/useLiveTails.ts';
import styles from './GpuPage.module.css';
import {
  emptyReason,
  type GpuChartSource,
  gpuChartModels,
  gpuPageMetrics,
  metricLine,
  sourceText,
} from './gpuCharts.ts';

/** The small multiples of one GPU over the page's time, with one cursor. */
export function GpuCharts(props: {
  readonly detail: GpuDetail;
  readonly control: TimeControl;
  readonly intervalSeconds: number;
}) {
  const { detail, control, intervalSeconds } = props;
  const [cursor] = useState(createCursorStore);
  const uuids = useMemo(() => [detail.uuid], [detail.uuid]);
  const { tails, epoch, version } = useLiveTails(uuids);
  const history = useHistory({ kind: 'gpu', uuid: detail.uuid }, gpuPageMetrics, control, epoch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: version says that the tail, which is mutable, has grown
  const source: GpuChartSource = useMemo(
    () => ({
      answer: history.data,
      tail: control.live ? (tails.get(detail.uuid) ?? null) : null,
      gapMs: Math.max(3000, 3000 * intervalSeconds),
      range: control.resolved,
    }),
    [history.data, control.live, control.resolved, detail.uuid, intervalSeconds, version],
  );
  const models = useMemo(() => gpuChartModels(source, detail), [source, detail]);
  const subject = `${detail.host} GPU ${detail.index ?? detail.uuid}`;
  return (
    <section className={styles.charts} aria-label="Readings over time">
      <h2 className="visually-hidden">Readings over time</h2>
      <div className={styles.multiples}>
        {models.map(({ model, whenEmpty }) => (
          <TimeSeriesChart
            key={model.title}
            model={model}
            status={statusOf(history.error, history.data !== undefined, whenEmpty)}
            subject={subject}
            cursor={cursor}
            zoom={control}
          />
        ))}
      </div>
      <Throttling source={source} detail={detail} cursor={cursor} intervalSeconds={intervalSeconds} />
      <p className={styles.aggregation}>
        {sourceText(source)}. Drag over a chart to zoom in, double-click to zoom out.
      </p>
    </section>
  );
}

function statusOf(error: Error | null, answered: boolean, whenEmpty: string): ChartStatus {
  if (error !== null && !answered)
    return { kind: 'failed', reason: `History cannot be read: ${error.message}` };
  return answered ? { kind: 'ready', whenEmpty } : { kind: 'loading' };
}

function Throttling(props: {
  readonly source: GpuChartSource;
  readonly detail: GpuDetail;
  readonly cursor: ReturnType<typeof createCursorStore>;
  readonly intervalSeconds: number;
}) {
  const { source, detail } = props;
  const reasons = useMemo(() => {
    const masks = metricLine(source, 'throttleReasonsMask');
    const bucketMs = source.answer?.bucketMs ?? props.intervalSeconds * 1000;
    return throttleIntervals(masks.atMs, masks.mean, bucketMs);
  }, [source, props.intervalSeconds]);
  const whenEmpty = isNumber(detail.live.throttleReasonsMask)
    ? 'No reason held in this time range.'
    : emptyReason('throttleReasonsMask', detail);
  return <ThrottleStrip reasons={reasons} range={source.range} cursor={props.cursor} whenEmpty={whenEmpty} />;
}
