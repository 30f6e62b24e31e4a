import { formatCount, missingText } from '#shared/domain/format.ts';
import type { LiveMetric } from '#shared/domain/metric.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { metricOf, numberOf } from '../model/liveValues.ts';
import type { SortSource } from '../model/sortSlots.ts';

/** A cell as a file takes it: a number stays a number, null is no reading. */
export type ExportCell = string | number | null;

/** A column of the fleet table: everything about it but its drawing. */
export interface FleetColumn {
  readonly id: string;
  /** Header, with the unit where cells leave it out. */
  readonly title: string;
  /** What it is, in a sentence part, for the header's tooltip and the column chooser. */
  readonly meaning: string;
  readonly widthPx: number;
  readonly align: 'left' | 'right';
  /** Shown unless the user says otherwise. */
  readonly standard: boolean;
  /** How cells are drawn: text, or one of the drawings of `FleetCell`. */
  readonly draws: 'text' | 'host' | 'gpu' | 'state' | 'util' | 'memory' | 'power' | 'spark' | 'age';
  readonly sort: (picture: LivePicture) => SortSource;
  /** The cell as text. */
  readonly text: (picture: LivePicture, slot: number) => string;
  /** Columns of an export that this column becomes: header with unit, and value. */
  readonly exports: readonly {
    readonly header: string;
    readonly value: (picture: LivePicture, slot: number) => ExportCell;
  }[];
}

/** A number without its unit. */
export const whole = (value: number): string => (Number.isNaN(value) ? missingText : formatCount(value));
/** A number as a file takes it. */
export const orNull = (value: number): ExportCell => (Number.isNaN(value) ? null : value);

/** One metric of one GPU; NaN where there is none. */
export function at(metric: LiveMetric): (picture: LivePicture, slot: number) => number {
  return (picture, slot) => metricOf(picture, metric)[slot] as number;
}

/** A column that is one metric printed without its unit. */
export function metricColumn(
  base: Pick<FleetColumn, 'id' | 'title' | 'meaning' | 'widthPx' | 'standard'> &
    Partial<Pick<FleetColumn, 'draws' | 'text'>>,
  metric: LiveMetric,
  header: string,
): FleetColumn {
  const value = at(metric);
  return {
    align: 'right',
    draws: 'text',
    sort: (picture) => ({ kind: 'number', of: numberOf(picture, metric) }),
    text: (picture, slot) => whole(value(picture, slot)),
    exports: [{ header, value: (picture, slot) => orNull(value(picture, slot)) }],
    ...base,
  };
}

/** A column of texts. */
export function textColumn(
  base: Pick<FleetColumn, 'id' | 'title' | 'meaning' | 'widthPx' | 'standard' | 'draws'>,
  header: string,
  of: (picture: LivePicture, slot: number) => string,
): FleetColumn {
  return {
    ...base,
    align: 'left',
    sort: (picture) => ({ kind: 'text', of: (slot) => of(picture, slot) }),
    text: (picture, slot) => of(picture, slot) || missingText,
    exports: [{ header, value: of }],
  };
}
