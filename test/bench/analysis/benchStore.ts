import type { Retention } from '#shared/contract/schemas/history.ts';

/** What the bench's store keeps. */
export const retention: Retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
