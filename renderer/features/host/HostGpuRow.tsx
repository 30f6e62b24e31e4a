import { useEffect, useMemo } from 'react';
import { metricSpec } from '#shared/domain/metric.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { usePicture } from '../../app/engine/useLive.ts';
import { hrefOf } from '../../app/router/route.ts';
import type { ChartPalette } from '../../charts/timeSeries/chartPalette.ts';
import type { CursorStore } from '../../charts/timeSeries/cursorStore.ts';
import { MiniChart } from '../../charts/timeSeries/mini/MiniChart.tsx';
import type { TimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { useHistory } from '../../charts/timeSeries/useHistory.ts';
import type { LiveTails } from '../../charts/timeSeries/useLiveTails.ts';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { type GpuChartSource, sourceText } from '../gpu/gpuCharts.ts';
import { useLiveGpu } from '../gpu/useLiveGpu.ts';
import styles from './HostGpus.module.css';
import { hostColumns, hostPageMetrics, miniModel } from './hostCharts.ts';

/** One GPU of a host: who it is, its state, and its readings over the page's time. */
export function HostGpuRow(props: {
  readonly uuid: string;
  readonly control: TimeControl;
  readonly intervalSeconds: number;
  readonly live: LiveTails;
  readonly cursor: CursorStore;
  readonly palette: ChartPalette;
  readonly onAggregation: (text: string) => void;
}) {
  const { uuid, control, live, onAggregation } = props;
  const history = useHistory({ kind: 'gpu', uuid }, hostPageMetrics, control, live.epoch);
  const gapMs = Math.max(3000, 3000 * props.intervalSeconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: version says that the tail, which is mutable, has grown
  const source: GpuChartSource = useMemo(
    () => ({
      answer: history.data,
      tail: control.live ? (live.tails.get(uuid) ?? null) : null,
      gapMs,
      range: control.resolved,
    }),
    [history.data, control.live, control.resolved, uuid, gapMs, live.version],
  );
  const minis = useMemo(
    () => hostColumns.map((column) => ({ column, ...miniModel(source, column) })),
    [source],
  );
  const aggregation = sourceText(source);
  useEffect(() => onAggregation(aggregation), [onAggregation, aggregation]);
  const whenEmpty =
    history.data === undefined
      ? history.error === null
        ? 'loading'
        : `history cannot be read: ${history.error.message}`
      : 'nothing read in this range';
  return (
    <li className={styles.row}>
      <GpuName uuid={uuid} />
      {minis.map(({ column, model, unit }) => (
        <MiniChart
          key={column.metric}
          label={metricSpec(column.metric).label}
          model={model}
          unit={unit}
          palette={props.palette}
          cursor={props.cursor}
          zoom={control}
          whenEmpty={whenEmpty}
        />
      ))}
    </li>
  );
}

function GpuName({ uuid }: { readonly uuid: string }) {
  const roster = usePicture()?.roster;
  const state = useLiveGpu(uuid)?.state;
  const slot = roster?.uuid.indexOf(uuid) ?? -1;
  const index = roster?.index[slot];
  return (
    <div className={styles.gpu}>
      <a className={styles.name} href={hrefOf('gpu', uuid)}>
        {index === null || index === undefined ? 'GPU' : `GPU ${index}`}
      </a>
      <span className={styles.model} title={uuid}>
        {plainText(roster?.name[slot] ?? uuid)}
      </span>
      {state !== undefined && <StateBadge state={state} />}
    </div>
  );
}
