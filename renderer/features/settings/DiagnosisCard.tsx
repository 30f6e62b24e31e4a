import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Fragment, useState } from 'react';
import { formatBytes } from '#shared/domain/format.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { saveFile } from '../../app/saveFile.ts';
import { SettingsCard } from './SettingsCard.tsx';
import styles from './SettingsPage.module.css';

interface Saved {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly about: string; readonly bytes: number }[];
}

/** Saves a bundle for a bug report, and says what is in it. */
export function DiagnosisCard() {
  const { api } = useEngine();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    setBusy(true);
    try {
      const { name, files, base64 } = await api.app.diagnose({});
      saveFile(
        name,
        'application/gzip',
        Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)),
      );
      setSaved({ name, files });
    } catch (error) {
      notifications.show({ color: 'red', message: errorText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <SettingsCard
      title="Diagnostic bundle"
      about="A file for a bug report: versions, configuration, log and where each host stands. Names of hosts, users and addresses are replaced; keys, passwords, tokens and command lines stay out. Nothing is sent."
    >
      <div className={styles.line}>
        <Button size="xs" variant="default" loading={busy} onClick={() => void save()}>
          Save a diagnostic bundle
        </Button>
      </div>
      {saved !== null && (
        <dl className={`${styles.estimate} ${styles.listed}`} aria-label={`What is in ${saved.name}`}>
          {saved.files.map(({ name, about, bytes }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>
                {about}, {formatBytes(bytes)}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </SettingsCard>
  );
}
