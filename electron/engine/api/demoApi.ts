import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.demo`. */
export function demoApi({ demo, options }: EngineParts) {
  return {
    start: os.demo.start.handler(async ({ input, errors }) => {
      if (options.replay) {
        throw errors.REFUSED({
          message: 'A recording is played here, with nothing beside it.',
          data: { remedy: 'Start Headroom without --replay.' },
        });
      }
      if (!options.startDemo) {
        throw errors.REFUSED({
          message: 'This shell has no simulated fleet.',
          data: { remedy: 'Use the desktop app.' },
        });
      }
      await demo.start(input.gpus);
      return {};
    }),
    stop: os.demo.stop.handler(async () => {
      await demo.stop();
      return {};
    }),
    status: os.demo.status.handler(() => ({ running: demo.gpus() > 0, gpus: demo.gpus() })),
  };
}
