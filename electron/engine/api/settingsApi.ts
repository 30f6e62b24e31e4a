import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.settings`. */
export function settingsApi({ settings, keeping, bus }: EngineParts) {
  return {
    get: os.settings.get.handler(() => ({ retention: settings.retention() })),
    set: os.settings.set.handler(async ({ input }) => {
      await settings.setRetention(input.retention);
      await keeping.store?.setRetention(input.retention);
      bus.announce('settings');
      return {};
    }),
  };
}
