import { Button } from '@mantine/core';
import { IconCircleCheck, IconHistory, IconServer2 } from '@tabler/icons-react';
import { formatCount } from '#shared/domain/format.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../app/router/route.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './IncidentsPage.module.css';
import type { IncidentView } from './incidentView.ts';

const watched =
  'Watched: hosts and GPUs that stop answering, XIDs and other kernel messages, ECC errors, row remapping, recovery actions, throttling, PCIe and NVLink, fabric state, DCGM health, and drivers that differ across the fleet.';

const shownNames = 3;

/** Why there is no incident: all is well, nothing ended yet, or nothing is watched. */
export function NoIncidents(props: {
  readonly view: IncidentView;
  readonly hosts: readonly HostStatus[] | undefined;
}) {
  const hosts = props.hosts ?? [];
  if (props.hosts !== undefined && hosts.length === 0)
    return (
      <EmptyState
        icon={IconServer2}
        title="Nothing is watched yet"
        actions={
          <Button component="a" href={hrefOf('hosts', '', { add: '1' })}>
            Add a host
          </Button>
        }
      >
        Incidents are found on the hosts that Headroom reads, and there are none.
      </EmptyState>
    );
  if (props.view.state === 'cleared')
    return (
      <EmptyState icon={IconHistory} title="No incident has ended yet">
        Incidents stay here after they are over, with their evidence and what was done.
      </EmptyState>
    );
  const blind = hosts.filter((host) => host.phase !== 'live' && host.phase !== 'paused');
  const paused = hosts.filter((host) => host.phase === 'paused').length;
  const live = hosts.length - blind.length - paused;
  return (
    <EmptyState
      icon={IconCircleCheck}
      title={live > 0 ? 'No open incidents' : 'No open incidents, and no host is read now'}
    >
      <p className={styles.watched}>
        {formatCount(live)} of {formatCount(hosts.length)} hosts are read now. {watched}
      </p>
      {paused > 0 && <p className={styles.watched}>{formatCount(paused)} are paused and not watched.</p>}
      {blind.length > 0 && (
        <p className={styles.blind}>
          Not seen:{' '}
          {blind.slice(0, shownNames).map((host, index) => (
            <span key={host.name}>
              {index > 0 && ', '}
              <a href={hrefOf('host', host.name)}>{host.name}</a> ({plainText(host.phase)})
            </span>
          ))}
          {blind.length > shownNames && ` and ${formatCount(blind.length - shownNames)} more`}.
        </p>
      )}
    </EmptyState>
  );
}
