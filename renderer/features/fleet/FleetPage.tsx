import { Loader } from '@mantine/core';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
import { useLinkState, usePicture } from '../../app/engine/useLive.ts';
import { CollectorStopped, NoGpus, NoHosts } from './EmptyFleet.tsx';
import styles from './FleetPage.module.css';
import { LiveFleet } from './LiveFleet.tsx';

/** The fleet at a glance: totals, heatmap, table; or why there is nothing to see. */
export function FleetPage() {
  const picture = usePicture();
  const link = useLinkState();
  const hosts = useEngineQuery('hosts.list', ['hosts'], (api) => api.hosts.list({}));
  if (picture !== null && picture.frame.count > 0)
    return <LiveFleet picture={picture} hosts={hosts.data ?? []} />;
  if (link.kind === 'stopped') return <CollectorStopped reason={link.reason} />;
  if (hosts.data === undefined || (picture === null && hosts.data.length > 0))
    return (
      <div className={styles.loading} role="status">
        <Loader size="sm" />
        {hosts.data === undefined ? 'Asking the collector for its hosts' : 'Waiting for the first readings'}
      </div>
    );
  return hosts.data.length === 0 ? <NoHosts /> : <NoGpus hosts={hosts.data} />;
}
