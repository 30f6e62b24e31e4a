import { Button } from '@mantine/core';
import {
  IconFileImport,
  IconPlayerPlay,
  IconPlugConnectedX,
  IconPlus,
  IconRefresh,
  IconServer,
  IconServerOff,
} from '@tabler/icons-react';
import { useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { navigate } from '../../app/router/useRoute.ts';
import { demoGpus, useDemo } from '../../app/shell/useDemo.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** First start: nothing is configured. */
export function NoHosts() {
  const demo = useDemo();
  const [starting, setStarting] = useState(false);
  const startDemo = () => {
    setStarting(true);
    void demo.start().then(setStarting);
  };
  return (
    <EmptyState
      icon={IconServer}
      title="No hosts yet"
      actions={
        <>
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => navigate('hosts', '', { add: '1' })}
          >
            Add a host
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => navigate('hosts', '', { import: '1' })}
          >
            Import from SSH config or an inventory
          </Button>
          <Button
            variant="default"
            loading={starting}
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            onClick={startDemo}
          >
            Try it with {demoGpus} simulated GPUs
          </Button>
        </>
      }
    >
      Headroom reads GPU hosts over SSH with nothing installed on them. Add the first one, or look around in a
      simulated fleet: it is marked DEMO everywhere and goes away when you say so.
    </EmptyState>
  );
}

/** Hosts are configured and no GPU is known: because all fail, all are paused, none has answered, or none has one. */
export function NoGpus(props: { readonly hosts: readonly HostStatus[] }) {
  const { hosts } = props;
  const failed = hosts.filter((host) => host.phase === 'failed');
  const paused = hosts.filter((host) => host.phase === 'paused');
  const first = failed[0];
  const toHosts = <Button onClick={() => navigate('hosts')}>Show hosts</Button>;
  if (first !== undefined && failed.length + paused.length === hosts.length)
    return (
      <EmptyState
        icon={IconServerOff}
        title={failed.length === 1 ? 'The host cannot be read' : 'No host can be read'}
        actions={toHosts}
      >
        {formatCount(failed.length)} of {formatCount(hosts.length)} hosts failed. {first.name}:{' '}
        {first.failure?.message} {first.failure?.remedy}
      </EmptyState>
    );
  if (paused.length === hosts.length)
    return (
      <EmptyState icon={IconServer} title="All hosts are paused" actions={toHosts}>
        Nothing is read while hosts are paused. Resume them in the list of hosts.
      </EmptyState>
    );
  if (hosts.every((host) => host.phase === 'live'))
    return (
      <EmptyState icon={IconServer} title="No GPUs" actions={toHosts}>
        {formatCount(hosts.length)} {hosts.length === 1 ? 'host answers and has' : 'hosts answer and have'} no
        NVIDIA GPU.
      </EmptyState>
    );
  return (
    <EmptyState icon={IconRefresh} title="Connecting" actions={toHosts}>
      {formatCount(hosts.length)} {hosts.length === 1 ? 'host is' : 'hosts are'} being asked; GPUs appear as
      they answer.
    </EmptyState>
  );
}

/** The engine is gone before anything was seen. */
export function CollectorStopped(props: { readonly reason: string }) {
  const { link } = useEngine();
  return (
    <EmptyState
      icon={IconPlugConnectedX}
      title="The collector is not running"
      actions={<Button onClick={() => link.retry()}>Start it again</Button>}
    >
      {props.reason}
    </EmptyState>
  );
}
