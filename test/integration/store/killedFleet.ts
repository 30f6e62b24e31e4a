import type { Retention } from '#shared/contract/schemas/history.ts';

/** GPUs of the fleet whose collector is killed: two blocks of the roll-up; 120 ticks of it fill a log up to its checkpoint. */
export const gpuCount = 512;
/** A tick every two minutes of its own time, so that an hour is due for its roll-up after a third of a second of ours. */
export const everyMs = 120_000;
/** Raw rows go after two hours: kills meet deletions too. */
export const killedRetention: Retention = {
  storeEverySeconds: 120,
  rawHours: 2,
  minuteDays: 30,
  hourMonths: 13,
};
