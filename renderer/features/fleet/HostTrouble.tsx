import { IconAlertTriangle } from '@tabler/icons-react';
import { formatCount } from '#shared/domain/format.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { hrefOf } from '../../app/router/route.ts';
import styles from './FleetPage.module.css';

/** One line about hosts that do not deliver, with the way to them; nothing while all do. */
export function HostTrouble(props: { readonly hosts: readonly HostStatus[] }) {
  const failed = props.hosts.filter((host) => host.phase === 'failed' || host.phase === 'stale');
  const first = failed[0];
  if (first === undefined) return null;
  const names = failed.slice(0, 3).map((host) => host.name);
  const more = failed.length - names.length;
  return (
    <div className={styles.trouble} role="status">
      <IconAlertTriangle size={15} stroke={1.9} aria-hidden />
      <span>
        <strong>
          {formatCount(failed.length)} of {formatCount(props.hosts.length)} hosts{' '}
          {failed.length === 1 ? 'does' : 'do'} not report
        </strong>
        {': '}
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && ', '}
            <a href={hrefOf('host', name)}>{name}</a>
          </span>
        ))}
        {more > 0 && ` and ${formatCount(more)} more`}
        {first.failure !== null && <span className={styles.why}> · {first.failure.message}</span>}
      </span>
      <a className={styles.toHosts} href={hrefOf('hosts')}>
        All hosts
      </a>
    </div>
  );
}
