import type { Topic } from '#shared/contract/topics.ts';
import type { SettingsFile } from './config/settingsFile.ts';
import type { EngineLog } from './engineLog.ts';
import type { DemoControl } from './fleet/demoControl.ts';
import type { Keeping } from './fleet/keeping.ts';
import type { NotificationCentre } from './notifications/notificationCentre.ts';

/** Who keeps settings; every other part asks the file when it needs one. */
interface SettingsTakers {
  readonly keeping: Keeping;
  readonly demo: DemoControl;
  readonly centre: NotificationCentre;
  readonly announce: (topic: Topic) => void;
  readonly log: EngineLog;
}

const topics: readonly Topic[] = ['settings', 'notifications', 'advice', 'reports'];

/**
 * Follows settings.yaml until it is closed: what it says holds at once, whoever wrote it, and pages hear of it. Of a text with a fault
 * nothing holds.
 */
export async function followSettings(settings: SettingsFile, takers: SettingsTakers): Promise<void> {
  const { keeping, demo, centre, announce, log } = takers;
  settings.follow(() => {
    centre.setReceivers(settings.receivers());
    for (const { store } of [keeping, demo.keeping()])
      store
        ?.setRetention(settings.retention())
        .catch((error: unknown) => log.error({ err: error }, 'the retention could not be changed'));
    for (const topic of topics) announce(topic);
  });
  // What was written since it was opened.
  await settings.reload();
}
