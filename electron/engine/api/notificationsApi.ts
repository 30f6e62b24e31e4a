import { withReceiver } from '../notifications/receiversEdit.ts';
import { saveReceiver } from '../notifications/saveReceiver.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';
import { refusing } from './refusing.ts';

/** Handlers of `contract.notifications`. */
export function notificationsApi({ notifications, settings }: EngineParts) {
  const { centre, secrets, notes } = notifications;
  return {
    list: os.notifications.list.handler(async () => ({
      receivers: await centre.statuses(),
      keepsSecrets: secrets.persistent,
    })),
    save: os.notifications.save.handler(({ input, errors }) =>
      refusing(async () => {
        const place = (receivers: ReturnType<typeof settings.receivers>) => {
          const changed = withReceiver(receivers, input);
          if (!('message' in changed)) return changed;
          throw errors.REFUSED({ message: changed.message, data: { remedy: changed.remedy } });
        };
        await saveReceiver(input, place, { settings, secrets, centre });
        return {};
      }, errors),
    ),
    remove: os.notifications.remove.handler(({ input: { name }, errors }) =>
      refusing(async () => {
        const has = (receivers: ReturnType<typeof settings.receivers>) =>
          receivers.some((receiver) => receiver.name === name);
        await settings.changeReceivers((all) => {
          if (!has(all)) throw errors.NOT_FOUND({ message: `No receiver is named ${name}.` });
          return all.filter((receiver) => receiver.name !== name);
        });
        secrets.forgetSoon(name, () => has(settings.receivers()));
        return {};
      }, errors),
    ),
    test: os.notifications.test.handler(({ input }) => centre.test(input)),
    desktop: os.notifications.desktop.handler(({ signal }) => notes.follow(signal)),
  };
}
