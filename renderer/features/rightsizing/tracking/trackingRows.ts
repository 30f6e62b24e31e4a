import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import { csvLine } from '#shared/domain/csvCell.ts';
import { type DecimalText, exact } from '#shared/money/decimal.ts';
import { kindLabel } from '../parts/adviceText.ts';

/** One accepted finding. */
export type TrackedItem = AdviceTracking['items'][number];

/** One calendar month of all that was accepted. */
export interface TrackingMonth {
  /** As the engine names it, 'YYYY-MM' first. */
  readonly month: string;
  /** Of all that was accepted by then; null where none had an amount. */
  readonly claimed: DecimalText | null;
  /** Of those that can be told; null where none can. */
  readonly realised: DecimalText | null;
  /** How many of them the realised sum is of, and how many there are. */
  readonly told: number;
  readonly items: number;
}

/** What was claimed and realised in each month, the newest first. */
export function monthsOfTracking(items: readonly TrackedItem[]): readonly TrackingMonth[] {
  const byMonth = new Map<string, TrackedItem['months'][number][]>();
  for (const part of items.flatMap(({ months }) => months))
    byMonth.set(part.month, [...(byMonth.get(part.month) ?? []), part]);
  return [...byMonth]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([month, parts]) => {
      const told = parts.flatMap(({ realised }) => realised ?? []);
      return {
        month,
        claimed: sumOf(parts.flatMap(({ claimed }) => claimed ?? [])),
        realised: sumOf(told),
        told: told.length,
        items: parts.length,
      };
    });
}

/** Accepted advice, what was accepted last first. */
export function newestFirst(items: readonly TrackedItem[]): readonly TrackedItem[] {
  return items.toSorted((one, other) => other.acceptedAtMs - one.acceptedAtMs);
}

function sumOf(amounts: readonly DecimalText[]): DecimalText | null {
  if (amounts.length === 0) return null;
  return amounts.reduce((sum, amount) => sum.plus(exact(amount)), exact('0')).toFixed();
}

/** What a verdict is called. */
export const verdictLabels: Readonly<Record<TrackedItem['outcome']['verdict'], string>> = {
  waiting: 'Waiting',
  realised: 'Realised',
  partly: 'Partly',
  notRealised: 'Not realised',
  cannotTell: 'Cannot be told',
};

/** Tone of a verdict. */
export const verdictTones = {
  waiting: 'ok',
  realised: 'good',
  partly: 'waste',
  notRealised: 'bad',
  cannotTell: 'muted',
} as const;

/** Accepted advice as a CSV file; money is exact, per month of 730 hours. */
export function trackingCsv({ items, currency }: AdviceTracking): string {
  const head = [
    ...['id', 'kind', 'title', 'accepted (UTC)', 'accepted by', 'assigned to', 'claimed low', 'claimed'],
    ...[
      'claimed high',
      'verdict',
      'realised',
      'from telemetry',
      'from bill',
      'currency',
      'why',
      'still seen',
    ],
  ];
  const lines = items.map(({ outcome, claimed, ...item }) =>
    csvLine([
      item.id,
      kindLabel(item.kind),
      item.title,
      new Date(item.acceptedAtMs).toISOString(),
      item.acceptedBy,
      item.assignee,
      claimed?.low,
      claimed?.expected,
      claimed?.high,
      verdictLabels[outcome.verdict],
      outcome.realised,
      outcome.fromTelemetry,
      outcome.fromBill,
      item.claimedSoFar,
      item.realisedSoFar,
      claimed?.currency ?? currency,
      outcome.why,
      item.isStillSeen,
    ]),
  );
  return `\uFEFF${csvLine(head)}${lines.join('')}`;
}
