import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';
import { refusing } from './refusing.ts';

/** Handlers of `contract.settings`. */
export function settingsApi({ settings }: EngineParts) {
  return {
    get: os.settings.get.handler(() => ({ retention: settings.retention() })),
    set: os.settings.set.handler(({ input, errors }) =>
      refusing(async () => {
        await settings.setRetention(input.retention);
        return {};
      }, errors),
    ),
  };
}
