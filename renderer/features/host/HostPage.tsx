import { Button, Skeleton } from '@mantine/core';
import { IconCpuOff, IconServerOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { HostDetail } from '#shared/contract/schemas/gpu.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { usePicture } from '../../app/engine/useLive.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { hrefOf } from '../../app/router/route.ts';
import { TimeRangeBar } from '../../charts/timeSeries/range/TimeRangeBar.tsx';
import { useTimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { CostFacts } from '../billing/rates/CostFacts.tsx';
import { HealthTimelineCard, useHealthTimeline } from '../health/HealthTimelineCard.tsx';
import { hostHealthRows } from '../health/hostHealthRows.ts';
import { HostFailure } from '../hosts/HostFailure.tsx';
import { HostFormDialog } from '../hosts/HostFormDialog.tsx';
import { LlmPanel } from '../llm/LlmPanel.tsx';
import { MigHostPanel } from '../mig/MigHostPanel.tsx';
import { ProcessTable } from '../processes/ProcessTable.tsx';
import { TopologyPanel } from '../topology/TopologyPanel.tsx';
import { HostGpus } from './HostGpus.tsx';
import { HostHeader } from './HostHeader.tsx';
import styles from './HostPage.module.css';
import { connectionRows, machineRows } from './hostFactRows.ts';

/** Everything about one host: how it is reached, what it is, its GPUs and their processes. */
export function HostPage(props: { readonly name: string }) {
  const { name } = props;
  const hosts = useKeptQuery('hosts', 'hosts', ['hosts'], (api) => api.hosts.list({}));
  const detail = useKeptQuery(name, `host ${name}`, ['inventory', 'roster', 'hosts'], (api) =>
    api.fleet.host({ name }),
  );
  const host = hosts.data?.find((each) => each.name === name);
  if (host !== undefined)
    return <HostView host={host} detail={detail.data} names={hosts.data?.map((each) => each.name) ?? []} />;
  return (
    <>
      <h1 className="visually-hidden">Host {name}</h1>
      {hosts.data !== undefined ? (
        <HostUnknown name={name} />
      ) : hosts.error !== null ? (
        <FailedState title="The host could not be read" error={hosts.error} onRetry={hosts.refresh} />
      ) : (
        <div className={styles.page} role="status" aria-label="Loading the host">
          <Skeleton height={48} />
          <Skeleton height={420} />
        </div>
      )}
    </>
  );
}

function HostUnknown({ name }: { readonly name: string }) {
  return (
    <EmptyState
      icon={IconServerOff}
      title="No such host"
      actions={
        <Button component="a" href={hrefOf('hosts')}>
          Show hosts
        </Button>
      }
    >
      The hosts file has no host named {name}. It may have been removed or renamed.
    </EmptyState>
  );
}

function HostView(props: {
  readonly host: HostStatus;
  readonly detail: HostDetail | undefined;
  readonly names: readonly string[];
}) {
  const { host, detail } = props;
  const [editing, setEditing] = useState(false);
  const control = useTimeControl();
  const now = useNow(1000);
  const timeline = useHealthTimeline({ kind: 'host', host: host.name }, control);
  const machine = machineRows(detail?.facts ?? null);
  const gpuNames = useGpuNames(detail?.gpuUuids ?? []);
  return (
    <div className={styles.page}>
      <HostHeader host={host} nowMs={now} onEdit={() => setEditing(true)} />
      {host.failure !== null && <HostFailure failure={host.failure} host={host} />}
      <TimeRangeBar control={control} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {detail !== undefined && detail.gpuUuids.length > 0 ? (
            <HostGpus
              uuids={detail.gpuUuids}
              control={control}
              intervalSeconds={host.config.intervalSeconds}
            />
          ) : (
            <NoGpus host={host} />
          )}
          <HealthTimelineCard timeline={timeline} control={control} subject={host.name} />
          {detail !== undefined && <LlmPanel host={host.name} control={control} />}
          {detail !== undefined && <MigHostPanel layout={detail.layout} gpuNames={gpuNames} />}
          {detail !== undefined && (detail.gpuUuids.length > 0 || detail.processes.length > 0) && (
            <ProcessTable
              processes={detail.processes}
              partial={detail.processesPartial}
              detailsPartial={detail.processDetailsPartial}
              unexplained={detail.unexplainedMemory}
              gpuNames={gpuNames}
              fileName={detail.name}
            />
          )}
          {detail !== undefined && detail.gpuUuids.length > 0 && (
            <TopologyPanel host={detail.name} layout={detail.layout} />
          )}
        </div>
        <aside className={styles.aside} aria-label="Facts">
          <FactList title="Connection" rows={connectionRows(host, detail, now)} />
          {timeline.data !== undefined && <FactList title="Health" rows={hostHealthRows(timeline.data)} />}
          {machine.length > 0 && <FactList title="Machine" rows={machine} />}
          <CostFacts of={{ host: host.name }} />
        </aside>
      </div>
      {editing && <HostFormDialog host={host} names={props.names} onClose={() => setEditing(false)} />}
    </div>
  );
}

/** `GPU 3` by uuid, from the live roster. */
function useGpuNames(uuids: readonly string[]): ReadonlyMap<string, string> {
  const roster = usePicture()?.roster;
  return useMemo(
    () =>
      new Map(
        uuids.map((uuid) => {
          const index = roster?.index[roster.uuid.indexOf(uuid)];
          return [uuid, index === null || index === undefined ? uuid : `GPU ${index}`];
        }),
      ),
    [roster, uuids],
  );
}

function NoGpus({ host }: { readonly host: HostStatus }) {
  const { title, reason } = whyNoGpus(host);
  return (
    <div className={styles.card}>
      <EmptyState icon={IconCpuOff} title={title}>
        {reason}
      </EmptyState>
    </div>
  );
}

/** Why a host shows no GPU: it has none, was never read, or its GPUs go by another host's name. */
function whyNoGpus(host: HostStatus): { readonly title: string; readonly reason: string } {
  if (host.lastSampleAtMs === null)
    return {
      title: 'No GPU has been seen yet',
      reason: 'They appear here when the host has answered for the first time.',
    };
  if (host.gpuCount === 0)
    return {
      title: 'No GPU on this host',
      reason: 'It answers, and nvidia-smi lists none. Its own facts are read all the same.',
    };
  return {
    title: 'No GPU is listed here now',
    reason:
      'If the same machine is in the list under another name, its GPUs are shown there: a GPU is known by its UUID.',
  };
}
