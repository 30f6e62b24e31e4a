import { withReceiver } from '../notifications/receiversEdit.ts';
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
        const placed = (receivers: ReturnType<typeof settings.receivers>) => {
          const changed = withReceiver(receivers, input);
          if (!('message' in changed)) return changed;
          throw errors.REFUSED({ message: changed.message, data: { remedy: changed.remedy } });
        };
        // What is refused leaves its secret alone; what is saved has it from the first message on.
        placed(settings.receivers());
        const { receiver, replaces, secret } = input;
        if (replaces !== undefined && replaces !== receiver.name)
          await secrets.rename(replaces, receiver.name);
        if (secret !== undefined) await secrets.set(receiver.name, secret);
        await settings.changeReceivers(placed);
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
