import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.reports`. */
export function reportsApi(_parts: EngineParts) {
  const soon = { message: 'Reports are not made yet.', data: { remedy: 'Wait for the next build.' } };
  return {
    // biome-ignore lint/correctness/useYield: it refuses until the writers are there
    make: os.reports.make.handler(async function* ({ errors }) {
      throw errors.REFUSED(soon);
    }),
    schedules: os.reports.schedules.handler(() => ({ file: '', folder: '', schedules: [] })),
    saveSchedule: os.reports.saveSchedule.handler(({ errors }) => {
      throw errors.REFUSED(soon);
    }),
    removeSchedule: os.reports.removeSchedule.handler(({ errors }) => {
      throw errors.REFUSED(soon);
    }),
    runSchedule: os.reports.runSchedule.handler(({ errors }) => {
      throw errors.REFUSED(soon);
    }),
  };
}
