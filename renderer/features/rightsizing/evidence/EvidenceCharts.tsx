import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { QueryResult } from '../../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { pointBudget } from '../../../charts/timeSeries/askedRange.ts';
import type { ChartModel } from '../../../charts/timeSeries/chartModel.ts';
import { createCursorStore } from '../../../charts/timeSeries/cursorStore.ts';
import type { ResolvedRange } from '../../../charts/timeSeries/range/timeRange.ts';
import { type ChartStatus, TimeSeriesChart } from '../../../charts/timeSeries/TimeSeriesChart.tsx';
import { NotRenewed } from '../parts/NotRenewed.tsx';
import type { GpuNames } from '../parts/useGpuNames.ts';
import styles from './Evidence.module.css';
import { gpuEvidenceCharts, gpuMetricsOf, llmEvidenceCharts, llmMetricsOf } from './evidenceCharts.ts';

/** Most GPUs that are offered for the charts. */
const mostChoices = 500;

/** The readings that a finding rests on, with its thresholds drawn; of one GPU at a time. */
export function EvidenceCharts({ finding, names }: { readonly finding: Finding; readonly names: GpuNames }) {
  const { evidence, gpus } = finding;
  const whole = useMemo<ResolvedRange>(
    () => ({ fromMs: evidence.fromMs, toMs: Math.max(evidence.toMs, evidence.fromMs + 1000) }),
    [evidence.fromMs, evidence.toMs],
  );
  const [zoom, setZoom] = useState<ResolvedRange | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const uuid = chosen ?? gpus[0]?.uuid ?? null;
  const range = zoom ?? whole;
  const actions = {
    zoomTo: (fromMs: number, toMs: number) => setZoom({ fromMs, toMs }),
    zoomOut: () => setZoom(null),
  };
  const hasGpuCharts = gpuMetricsOf(evidence.charts).length > 0 && uuid !== null;
  const hasLlmCharts = llmMetricsOf(evidence.charts).length > 0 && finding.servedModel !== null;
  if (!hasGpuCharts && !hasLlmCharts) return <p className={styles.dim}>No stored reading is drawn for it.</p>;
  return (
    <div className={styles.charts}>
      {hasGpuCharts && gpus.length > 1 && (
        <Select
          size="xs"
          w={260}
          aria-label="GPU whose readings are drawn"
          searchable
          value={uuid}
          data={gpus
            .slice(0, mostChoices)
            .map((gpu) => ({ value: gpu.uuid, label: names(gpu.uuid, gpu.host) }))}
          onChange={setChosen}
        />
      )}
      {hasGpuCharts && <GpuCharts finding={finding} uuid={uuid} range={range} zoom={actions} names={names} />}
      {hasLlmCharts && <LlmCharts finding={finding} range={range} zoom={actions} />}
      <p className={styles.dim}>
        {zoom === null
          ? 'The whole window. Drag over a chart to zoom in.'
          : 'Zoomed in; a double-click shows the whole window.'}
      </p>
    </div>
  );
}

interface ChartsProps {
  readonly finding: Finding;
  readonly range: ResolvedRange;
  readonly zoom: { readonly zoomTo: (fromMs: number, toMs: number) => void; readonly zoomOut: () => void };
}

function GpuCharts(props: ChartsProps & { readonly uuid: string; readonly names: GpuNames }) {
  const { finding, uuid, range } = props;
  const metrics = gpuMetricsOf(finding.evidence.charts);
  const asked = { fromMs: Math.round(range.fromMs), toMs: Math.round(range.toMs) };
  const subject = JSON.stringify(['evidence', uuid, metrics]);
  const found = useKeptQuery(subject, JSON.stringify([subject, asked]), [], (api) =>
    api.history.series({
      target: { kind: 'gpu', uuid },
      metrics: [...metrics],
      ...asked,
      points: pointBudget,
    }),
  );
  const models = useMemo(
    () => gpuEvidenceCharts(finding.evidence.charts, found.data, range),
    [finding, found.data, range],
  );
  const host = finding.gpus.find((gpu) => gpu.uuid === uuid)?.host ?? '';
  return <Multiples models={models} found={found} subject={props.names(uuid, host)} zoom={props.zoom} />;
}

function LlmCharts({ finding, range, zoom }: ChartsProps) {
  const id = finding.servedModel ?? '';
  const metrics = llmMetricsOf(finding.evidence.charts);
  const asked = { fromMs: Math.round(range.fromMs), toMs: Math.round(range.toMs) };
  const subject = JSON.stringify(['evidence', id, metrics]);
  const found = useKeptQuery(subject, JSON.stringify([subject, asked]), [], (api) =>
    api.llm.series({ id, metrics: [...metrics], ...asked, points: pointBudget }),
  );
  const models = useMemo(
    () => llmEvidenceCharts(finding.evidence.charts, found.data, range),
    [finding, found.data, range],
  );
  return <Multiples models={models} found={found} subject={plainText(id)} zoom={zoom} />;
}

function Multiples(props: {
  readonly models: readonly ChartModel[];
  readonly found: QueryResult<unknown>;
  readonly subject: string;
  readonly zoom: ChartsProps['zoom'];
}) {
  const [cursor] = useState(createCursorStore);
  const { found } = props;
  const isAnswered = found.data !== undefined;
  return (
    <>
      {isAnswered && <NotRenewed what="What is drawn" error={found.error} onRetry={found.refresh} />}
      {props.models.map((model) => (
        <TimeSeriesChart
          key={model.title}
          model={model}
          status={statusOf(found.error, isAnswered)}
          subject={props.subject}
          cursor={cursor}
          zoom={props.zoom}
        />
      ))}
    </>
  );
}

function statusOf(error: Error | null, answered: boolean): ChartStatus {
  if (answered) return { kind: 'ready', whenEmpty: 'Nothing is stored of it in this window.' };
  if (error !== null)
    return { kind: 'failed', reason: `History cannot be read: ${plainText(error.message)}` };
  return { kind: 'loading' };
}
