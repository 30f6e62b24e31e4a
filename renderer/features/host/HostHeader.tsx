import { Button } from '@mantine/core';
import { IconChevronRight, IconPencil, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { formatAge } from '#shared/domain/format.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { hrefOf } from '../../app/router/route.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import { PhaseBadge } from '../hosts/PhaseBadge.tsx';
import { useHostActions } from '../hosts/useHostActions.ts';
import styles from './HostPage.module.css';

/** Name, phase, age of the last sample, and what can be done. */
export function HostHeader(props: {
  readonly host: HostStatus;
  readonly nowMs: EpochMs;
  readonly onEdit: () => void;
}) {
  const { host, nowMs } = props;
  const { pause } = useHostActions();
  const { paused } = host.config;
  const age = host.lastSampleAtMs === null ? Number.NaN : (nowMs - host.lastSampleAtMs) / 1000;
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <nav className={styles.path} aria-label="Where this is">
          <a href={hrefOf('hosts')}>Hosts</a>
          <IconChevronRight size={13} aria-hidden />
        </nav>
        <h1 className={styles.name}>{host.name}</h1>
        {host.demo && <DemoMark />}
        <PhaseBadge phase={host.phase} />
        <span className={styles.age} data-old={host.phase !== 'live' || undefined}>
          last sample {formatAge(age)}
        </span>
      </div>
      {!host.demo && (
        <div className={styles.actions}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={props.onEdit}
          >
            Edit and test
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={
              paused ? <IconPlayerPlay size={15} aria-hidden /> : <IconPlayerPause size={15} aria-hidden />
            }
            onClick={() => void pause([host.name], !paused)}
          >
            {paused ? 'Resume' : 'Pause'}
          </Button>
        </div>
      )}
    </header>
  );
}
