import { Skeleton } from '@mantine/core';
import { errorText } from '../../app/engine/errorText.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import styles from './SettingsPage.module.css';

const shells = { desktop: 'desktop app', browser: 'browser, on loopback', cli: 'command line' } as const;

/** Where Headroom keeps what, and which version it is. */
export function AboutCard() {
  const info = useKeptQuery('app.info', 'app.info', ['settings'], (api) => api.app.info({}));
  return (
    <SettingsCard
      title="Data on this machine"
      about="Nothing leaves this machine unless you add a receiver of notifications or a server to write to. The hosts file is yours to edit by hand as well; comments are kept."
    >
      {info.data === undefined ? (
        info.error === null ? (
          <Skeleton height={120} />
        ) : (
          <p className={styles.problem}>{errorText(info.error)}</p>
        )
      ) : (
        <dl className={styles.estimate}>
          <dt>Hosts file</dt>
          <dd className={styles.path}>
            {info.data.hostsFile}
            <CopyButton text={info.data.hostsFile} label="path of the hosts file" />
          </dd>
          <dt>Data folder</dt>
          <dd className={styles.path}>
            {info.data.dataFolder}
            <CopyButton text={info.data.dataFolder} label="path of the data folder" />
          </dd>
          <dt>Secrets</dt>
          <dd>{info.data.secrets}</dd>
          <dt>Version</dt>
          <dd>
            Headroom {info.data.version}, {shells[info.data.shell]}
          </dd>
        </dl>
      )}
    </SettingsCard>
  );
}
