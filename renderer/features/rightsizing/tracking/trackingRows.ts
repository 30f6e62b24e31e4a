import { familyOf } from '#shared/analysis/tracking/family.ts';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
import { type DecimalText, exact } from '#shared/money/decimal.ts';
import { kindLabel } from '../parts/adviceText.ts';

/** One accepted finding. */
export type TrackedItem = AdviceTracking['items'][number];

/** One calendar month of all that was accepted and claimed in one currency. */
export interface TrackingMonth {
  /** As the engine names it, 'YYYY-MM' first. */
  readonly month: string;
  /** Null where it is not known: amounts of it are none. */
  readonly currency: string | null;
  /** Of all that was accepted by then; null where none had an amount. */
  readonly claimed: DecimalText | null;
  /** Of those that can be told; null where none can. */
  readonly realised: DecimalText | null;
  /** How many of them the realised sum is of, and how many there are. */
  readonly told: number;
  readonly items: number;
}

/** The currency of an item's amounts; that of all the others where it had no claim, null where those are of several. */
export function currencyOfItem(
  item: TrackedItem,
  { currency }: Pick<AdviceTracking, 'currency'>,
): string | null {
  return item.claimed?.currency ?? currency;
}

/** What a fix costs is no saving. */
const isSaving = ({ kind }: TrackedItem): boolean => familyOf(kind) !== 'fix';

/** What was claimed and realised in each month, no GPU's money twice, the newest first, fixes left out. Money of several currencies has no sum: each has its own line. */
export function monthsOfTracking(
  tracking: Pick<AdviceTracking, 'items' | 'currency'>,
): readonly TrackingMonth[] {
  const byLine = new Map<string, { currency: string | null; parts: TrackedItem['months'][number][] }>();
  for (const item of tracking.items.filter(isSaving))
    for (const part of item.months) {
      const currency = currencyOfItem(item, tracking);
      const line = JSON.stringify([part.month, currency ?? '']);
      byLine.set(line, { currency, parts: [...(byLine.get(line)?.parts ?? []), part] });
    }
  return [...byLine.values()]
    .map(({ currency, parts }) => monthOf(currency, parts))
    .toSorted(
      (one, other) =>
        other.month.localeCompare(one.month) || (one.currency ?? '').localeCompare(other.currency ?? ''),
    );
}

function monthOf(currency: string | null, parts: TrackedItem['months']): TrackingMonth {
  const told = parts.flatMap(({ countedRealised }) => countedRealised ?? []);
  return {
    month: parts[0]?.month ?? '',
    currency,
    claimed: sumOf(parts.flatMap(({ countedClaim }) => countedClaim ?? [])),
    realised: sumOf(told),
    told: told.length,
    items: parts.length,
  };
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

const savingOf = (item: TrackedItem) => (isSaving(item) ? item.claimed : null);

const csvColumns = (currency: string | null): readonly CsvColumn<TrackedItem>[] => [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kindLabel(kind)],
  ['title', ({ title }) => title],
  ['accepted (UTC)', ({ acceptedAtMs }) => new Date(acceptedAtMs).toISOString()],
  ['accepted by', ({ acceptedBy }) => acceptedBy],
  ['assigned to', ({ assignee }) => assignee],
  ['claimed low', (item) => savingOf(item)?.low],
  ['claimed', (item) => savingOf(item)?.expected],
  ['claimed high', (item) => savingOf(item)?.high],
  ['claimed that counts', ({ countedClaim }) => countedClaim],
  ['cost of the fix', (item) => (isSaving(item) ? null : item.claimed?.expected)],
  ['verdict', ({ outcome }) => verdictLabels[outcome.verdict]],
  ['realised', ({ outcome }) => outcome.realised],
  ['realised that counts', (item) => item.countedRealised],
  ['from telemetry', ({ outcome }) => outcome.fromTelemetry],
  ['from bill', ({ outcome }) => outcome.fromBill],
  ['claimed so far', ({ claimedSoFar }) => claimedSoFar],
  ['realised so far', ({ realisedSoFar }) => realisedSoFar],
  ['currency', ({ claimed }) => claimed?.currency ?? currency],
  ['why', ({ outcome }) => outcome.why],
  ['still seen', ({ isStillSeen }) => isStillSeen],
];

/** What counts of an amount where it is less, or more, than the whole; null where all of it does. */
export function countedPart(whole: DecimalText | null, counted: DecimalText | null): DecimalText | null {
  return whole === null || counted === null || exact(whole).equals(exact(counted)) ? null : counted;
}

/** Accepted advice as a CSV file; money is exact, per month of 730 hours, and since the acceptance in the columns "so far". */
export function trackingCsv({ items, currency }: Pick<AdviceTracking, 'items' | 'currency'>): string {
  return csvFile(csvColumns(currency), items);
}
