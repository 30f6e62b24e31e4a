import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import { csvLine } from '#shared/domain/csvCell.ts';
import { type DecimalText, exact } from '#shared/money/decimal.ts';
import { kindLabel } from '../parts/adviceText.ts';

type TrackedItem = AdviceTracking['items'][number];

/** Advice accepted in one month, with its sums. */
export interface TrackingMonth {
  /** 'YYYY-MM', UTC. */
  readonly month: string;
  readonly items: readonly TrackedItem[];
  /** Expected at the acceptance; null where none had an amount. */
  readonly claimed: DecimalText | null;
  /** Of those that can be told; null where none can. */
  readonly realised: DecimalText | null;
  /** How many of them the realised sum is of. */
  readonly told: number;
}

/** Accepted advice by the month of its acceptance, the newest first. */
export function monthsOfTracking(items: readonly TrackedItem[]): readonly TrackingMonth[] {
  const byMonth = new Map<string, TrackedItem[]>();
  for (const item of items.toSorted((one, other) => other.acceptedAtMs - one.acceptedAtMs)) {
    const month = new Date(item.acceptedAtMs).toISOString().slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), item]);
  }
  return [...byMonth].map(([month, members]) => {
    const told = members.flatMap(({ outcome }) => outcome.realised ?? []);
    return {
      month,
      items: members,
      claimed: sumOf(members.flatMap(({ claimed }) => claimed?.expected ?? [])),
      realised: sumOf(told),
      told: told.length,
    };
  });
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
      claimed?.currency ?? currency,
      outcome.why,
      item.isStillSeen,
    ]),
  );
  return `\uFEFF${csvLine(head)}${lines.join('')}`;
}
