import { AboutCard } from './AboutCard.tsx';
import { AppearanceCard } from './AppearanceCard.tsx';
import { DemoCard } from './DemoCard.tsx';
import { RetentionCard } from './RetentionCard.tsx';
import styles from './SettingsPage.module.css';

/** Settings of the application, and where it keeps what. */
export function SettingsPage() {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Settings</h1>
      <RetentionCard />
      <AboutCard />
      <DemoCard />
      <AppearanceCard />
    </div>
  );
}
