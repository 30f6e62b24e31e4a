import { withReceiver } from '../notifications/receiversEdit.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.notifications`. */
export function notificationsApi({ notifications, settings, bus }: EngineParts) {
  const { centre, secrets, notes } = notifications;
  const keep = async (receivers: Parameters<typeof settings.setReceivers>[0]) => {
    await settings.setReceivers(receivers);
    centre.setReceivers(settings.receivers());
    bus.announce('notifications');
  };
  return {
    list: os.notifications.list.handler(async () => ({
      receivers: await centre.statuses(),
      keepsSecrets: secrets.persistent,
    })),
    save: os.notifications.save.handler(async ({ input, errors }) => {
      const receivers = withReceiver(settings.receivers(), input);
      if ('message' in receivers)
        throw errors.REFUSED({ message: receivers.message, data: { remedy: receivers.remedy } });
      const { receiver, replaces, secret } = input;
      if (replaces !== undefined && replaces !== receiver.name) await secrets.rename(replaces, receiver.name);
      if (secret !== undefined) await secrets.set(receiver.name, secret);
      await keep(receivers);
      return {};
    }),
    remove: os.notifications.remove.handler(async ({ input, errors }) => {
      const rest = settings.receivers().filter(({ name }) => name !== input.name);
      if (rest.length === settings.receivers().length)
        throw errors.NOT_FOUND({ message: `No receiver is named ${input.name}.` });
      await keep(rest);
      secrets.forgetSoon(input.name, () => settings.receivers().some(({ name }) => name === input.name));
      return {};
    }),
    test: os.notifications.test.handler(({ input }) => centre.test(input)),
    desktop: os.notifications.desktop.handler(({ signal }) => notes.follow(signal)),
  };
}
