import { hourOfWeekIn, hoursPerWeek } from '#shared/analysis/window/hourOfWeek.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { LlmRequestHour } from '../../store/llmHours.ts';

/** Requests per second by hour of the week, by the model's id. */
export type RequestWeeks = ReadonlyMap<string, Float32Array>;

/** Mean requests per second by model and hour of the week, by the time that was read; NaN where none was. */
export function requestWeeks(requestHours: Iterable<LlmRequestHour>, timeZone: string): RequestWeeks {
  const hourOfWeek = hourOfWeekIn(timeZone);
  const hours = new Map<EpochMs, number>();
  const slotOf = (hourMs: EpochMs) => {
    const slot = hours.get(hourMs) ?? hourOfWeek(hourMs);
    hours.set(hourMs, slot);
    return slot;
  };
  const sums = new Map<string, { readonly requests: Float64Array; readonly seconds: Float64Array }>();
  for (const { id, hourMs, coverageSeconds, requestsPerSecond } of requestHours) {
    const sum = sums.get(id) ?? {
      requests: new Float64Array(hoursPerWeek),
      seconds: new Float64Array(hoursPerWeek),
    };
    sums.set(id, sum);
    const slot = slotOf(hourMs);
    sum.requests[slot] = (sum.requests[slot] ?? 0) + requestsPerSecond * coverageSeconds;
    sum.seconds[slot] = (sum.seconds[slot] ?? 0) + coverageSeconds;
  }
  return new Map(
    [...sums].map(([id, { requests, seconds }]) => [
      id,
      Float32Array.from(requests, (sum, slot) => sum / (seconds[slot] ?? 0)),
    ]),
  );
}
