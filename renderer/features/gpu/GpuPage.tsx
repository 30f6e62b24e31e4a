import { Button, Skeleton } from '@mantine/core';
import { IconCpuOff } from '@tabler/icons-react';
import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../app/router/route.ts';
import { TimeRangeBar } from '../../charts/timeSeries/range/TimeRangeBar.tsx';
import { useTimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { CostFacts } from '../billing/rates/CostFacts.tsx';
import { HealthTimelineCard, useHealthTimeline } from '../health/HealthTimelineCard.tsx';
import { HostFailure } from '../hosts/HostFailure.tsx';
import { LlmPanel } from '../llm/LlmPanel.tsx';
import { MigPanel } from '../mig/MigPanel.tsx';
import { SharingNotes } from '../mig/SharingNotes.tsx';
import { ProcessTable } from '../processes/ProcessTable.tsx';
import { NvlinkPanel } from '../topology/NvlinkPanel.tsx';
import { GpuCharts } from './GpuCharts.tsx';
import { GpuHeader } from './GpuHeader.tsx';
import styles from './GpuPage.module.css';
import { type FactSection, healthSection, identitySection, limitsSection } from './gpuFactRows.ts';
import { healthNowRows } from './healthNowRows.ts';
import { useLiveGpu } from './useLiveGpu.ts';

/** Everything about one GPU: state and reason, readings over time, processes, identity, limits and health. */
export function GpuPage(props: { readonly uuid: string }) {
  const { uuid } = props;
  const live = useLiveGpu(uuid);
  // The state's reason comes with the detail, so a change of state asks for it again.
  const detail = useKeptQuery(uuid, `gpu ${uuid} ${live?.state}`, ['inventory', 'roster'], (api) =>
    api.fleet.gpu({ uuid }),
  );
  const hosts = useEngineQuery('hosts', ['hosts'], (api) => api.hosts.list({}));
  if (detail.data === undefined && detail.error !== null)
    return <GpuMissing uuid={uuid} error={detail.error} onRetry={detail.refresh} />;
  if (detail.data === undefined) return <GpuLoading />;
  const host = hosts.data?.find((each) => each.name === detail.data?.host);
  return <GpuView detail={detail.data} host={host} live={live} />;
}

function GpuView(props: {
  readonly detail: GpuDetail;
  readonly host: HostStatus | undefined;
  readonly live: ReturnType<typeof useLiveGpu>;
}) {
  const { detail, host, live } = props;
  const control = useTimeControl();
  const timeline = useHealthTimeline({ kind: 'gpu', uuid: detail.uuid }, control);
  const storedAge = detail.sampledAtMs === null ? Number.NaN : (Date.now() - detail.sampledAtMs) / 1000;
  return (
    <div className={styles.page}>
      <GpuHeader detail={detail} state={live?.state ?? null} ageSeconds={live?.ageSeconds ?? storedAge} />
      {host?.failure != null && <HostFailure failure={host.failure} host={host} />}
      <SharingNotes layout={detail.layout} />
      <TimeRangeBar control={control} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <GpuCharts detail={detail} control={control} intervalSeconds={host?.config.intervalSeconds ?? 2} />
          <HealthTimelineCard
            timeline={timeline}
            control={control}
            subject={`${detail.host} GPU ${detail.index ?? detail.uuid}`}
          />
          <LlmPanel host={detail.host} gpu={detail.uuid} control={control} />
          <MigPanel detail={detail} />
          <ProcessTable
            processes={detail.processes}
            partial={detail.processesPartial}
            detailsPartial={detail.processDetailsPartial}
            unexplained={detail.unexplainedMemory === null ? [] : [detail.unexplainedMemory]}
            gpuNames={null}
            fileName={`${detail.host}-gpu${detail.index ?? ''}`}
          />
          <NvlinkPanel layout={detail.layout} />
        </div>
        <aside className={styles.aside} aria-label="Facts">
          {[healthWithNow(detail), limitsSection(detail), identitySection(detail)].map((section) => (
            <FactList key={section.title} title={section.title} rows={section.rows} />
          ))}
          <CostFacts of={{ gpu: detail.uuid }} />
        </aside>
      </div>
    </div>
  );
}

/** Health with what holds at this moment first. */
function healthWithNow(detail: GpuDetail): FactSection {
  const { title, rows } = healthSection(detail);
  return { title, rows: [...healthNowRows(detail), ...rows] };
}

function GpuLoading() {
  return (
    <div className={styles.page} role="status" aria-label="Loading the GPU">
      <Skeleton height={56} />
      <Skeleton height={30} width={520} />
      <Skeleton height={420} />
    </div>
  );
}

/** A GPU that the engine does not know, or an engine that does not answer. */
function GpuMissing(props: { readonly uuid: string; readonly error: Error; readonly onRetry: () => void }) {
  const gone = 'code' in props.error && props.error.code === 'NOT_FOUND';
  const fleet = (
    <Button component="a" href={hrefOf('fleet')} variant="default">
      Show the fleet
    </Button>
  );
  return (
    <>
      <h1 className="visually-hidden">GPU</h1>
      {gone ? (
        <EmptyState icon={IconCpuOff} title="No such GPU" actions={fleet}>
          No host reports a GPU with the UUID <code>{props.uuid}</code>. Its host may have been removed, or
          the card exchanged.
        </EmptyState>
      ) : (
        <FailedState
          title="This GPU could not be read"
          error={props.error}
          onRetry={props.onRetry}
          actions={fleet}
        />
      )}
    </>
  );
}
