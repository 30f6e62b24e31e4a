import type { AnswerColumn } from '../parts/answerColumns.ts';
import { type DayCurve, hourText } from './dayCurve.ts';
import type { DaySplit } from './dayDemand.ts';

/** An hour of the day, as it is copied and saved. */
export interface DayRow {
  readonly hour: number;
  readonly share: number;
  readonly instances: number;
  readonly reserved: number;
  readonly onDemand: number;
  readonly usd: number;
}

/** The hours of a split day. */
export function dayRows(
  curve: DayCurve,
  { instances, split, onDemandUsdMicros, reservedUsdMicros }: DaySplit,
): readonly DayRow[] {
  return curve.map((share, hour) => {
    const onDemand = split.onDemand[hour] ?? 0;
    return {
      hour,
      share,
      instances: instances[hour] ?? 0,
      reserved: split.reserved,
      onDemand,
      usd: (split.reserved * reservedUsdMicros + onDemand * onDemandUsdMicros) / 1e6,
    };
  });
}

const column = (key: string, value: (row: DayRow) => string | number): AnswerColumn<DayRow> => ({
  key,
  label: key,
  text: (row) => String(value(row)),
  value,
});

/** What is saved of an hour. */
export const dayColumns: readonly AnswerColumn<DayRow>[] = [
  column('hour', ({ hour }) => hourText(hour)),
  column('loadPercent', ({ share }) => share),
  column('instancesNeeded', ({ instances }) => instances),
  column('reserved', ({ reserved }) => reserved),
  column('onDemand', ({ onDemand }) => onDemand),
  column('usd', ({ usd }) => Number(usd.toFixed(6))),
];
