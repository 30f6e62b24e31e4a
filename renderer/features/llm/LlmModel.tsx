import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type ServingRow, servingReading, tokensPerGpu } from '#shared/analysis/llm/servingRows.ts';
import { formatAge } from '#shared/domain/format.ts';
import { type LlmNowMetric, llmNowMetrics, llmServerNames } from '#shared/domain/llmServer.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber, isText } from '#shared/domain/reading.ts';
import type { CursorStore } from '../../charts/timeSeries/cursorStore.ts';
import { MiniChart } from '../../charts/timeSeries/mini/MiniChart.tsx';
import type { TimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { useChartPalette } from '../../charts/timeSeries/useChartPalette.ts';
import { LlmNumber } from './LlmNumber.tsx';
import styles from './LlmPanel.module.css';
import { chartedMetrics, type LlmChartSource, llmMini } from './llmCharts.ts';
import { formatRate, llmChartUnit, llmSpec } from './llmFormat.ts';
import { useLlmSeries } from './useLlmSeries.ts';

/** One model on one server: who it is, its numbers now, its lines over the page's time. */
export function LlmModel(props: {
  readonly row: ServingRow;
  readonly control: TimeControl;
  readonly cursor: CursorStore;
  readonly nowMs: number;
}) {
  const { row, nowMs } = props;
  const { server, model } = row;
  const perGpu = tokensPerGpu(row);
  const gpus = server.join.gpuUuids.length;
  return (
    <article className={styles.model} aria-label={plainText(model?.model ?? server.place)}>
      <div className={styles.who}>
        <h3 className={styles.name}>{plainText(model?.model ?? 'Model not named')}</h3>
        <span className={styles.server}>{serverText(row)}</span>
        <span className={styles.age} data-old={server.phase === 'failed' || undefined}>
          {server.readAtMs === null ? 'not read yet' : formatAge((nowMs - server.readAtMs) / 1000)}
        </span>
      </div>
      {server.failure !== null && (
        <p className={styles.failure}>
          <IconAlertTriangle size={14} aria-hidden /> {plainText(server.failure.message)}
          {server.failure.words !== '' && ` (${plainText(server.failure.words)})`}. {server.failure.remedy}
        </p>
      )}
      {model !== null && (
        <dl className={styles.numbers}>
          {llmNowMetrics.map((metric) => (
            <Figure key={metric} row={row} metric={metric} />
          ))}
        </dl>
      )}
      {model !== null && <Lines {...props} id={model.id} />}
      <p className={styles.join}>
        {gpus === 0
          ? `Its GPUs are not known: ${server.join.why}.`
          : `On ${gpus === 1 ? 'one GPU' : `${gpus} GPUs`}: ${server.join.why}.`}
        {isNumber(perGpu) && gpus > 1 && ` ${formatRate(perGpu)} generated tokens/s per GPU, shared equally.`}
        {model?.wasReset === true &&
          ' It started anew since the last reading: rates count only what came since.'}
      </p>
    </article>
  );
}

/** `vLLM 0.10.2 on 127.0.0.1:8000, process vllm (1200)`. */
function serverText({ server }: ServingRow): string {
  const kind = server.kind === null ? 'Server' : llmServerNames[server.kind];
  const version = isText(server.version) ? ` ${plainText(server.version)}` : '';
  const process = server.pid === null ? '' : `, process ${plainText(server.process ?? '')} (${server.pid})`;
  return `${kind}${version} on ${plainText(server.place)}${process}`;
}

function Figure({ row, metric }: { readonly row: ServingRow; readonly metric: LlmNowMetric }) {
  const spec = llmSpec(metric);
  return (
    <div className={styles.figure}>
      <dt title={spec.label}>{spec.short}</dt>
      <dd>
        <LlmNumber reading={servingReading(row, metric)} metric={metric} />
      </dd>
    </div>
  );
}

function Lines(props: {
  readonly row: ServingRow;
  readonly id: string;
  readonly control: TimeControl;
  readonly cursor: CursorStore;
}) {
  const { row, control } = props;
  const { server, model } = row;
  const palette = useChartPalette();
  const history = useLlmSeries(props.id, control);
  const source: LlmChartSource = useMemo(
    () => ({
      answer: history.data,
      now:
        control.live && model !== null && server.readAtMs !== null && server.phase === 'reading'
          ? { model, readAtMs: server.readAtMs }
          : null,
      range: control.resolved,
    }),
    [history.data, control.live, control.resolved, model, server.readAtMs, server.phase],
  );
  const whenEmpty =
    history.data === undefined
      ? history.error === null
        ? 'loading'
        : `history cannot be read: ${history.error.message}`
      : 'nothing read in this range';
  return (
    <div className={styles.lines}>
      {chartedMetrics.map((metric) => (
        <div key={metric} className={styles.line}>
          <span className={styles.lineTitle} title={llmSpec(metric).label}>
            {llmSpec(metric).label}
          </span>
          <MiniChart
            label={llmSpec(metric).label}
            model={llmMini(source, metric)}
            unit={llmChartUnit(metric)}
            palette={palette}
            cursor={props.cursor}
            zoom={control}
            whenEmpty={whenEmpty}
          />
        </div>
      ))}
    </div>
  );
}
