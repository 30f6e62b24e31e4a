import { use } from 'react';
import { ReplayOf } from '../../ui/replayOf.ts';
import { NotificationsCard } from '../notifications/NotificationsCard.tsx';
import { AboutCard } from './AboutCard.tsx';
import { AppearanceCard } from './AppearanceCard.tsx';
import { DemoCard } from './DemoCard.tsx';
import { DiagnosisCard } from './DiagnosisCard.tsx';
import { RetentionCard } from './RetentionCard.tsx';
import styles from './SettingsPage.module.css';

/** Settings of the application, and where it keeps what. */
export function SettingsPage() {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Settings</h1>
      <RetentionCard />
      <NotificationsCard />
      <AboutCard />
      {use(ReplayOf) === null && <DemoCard />}
      <AppearanceCard />
      <DiagnosisCard />
    </div>
  );
}
