import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import { isInForce, type RateCard } from './rateBook.ts';
import { closeness, fits, type Market, type RateSubject } from './rateScope.ts';

/** Usage of one kind on one day, as a provider sends it that sends no money. */
export interface DayUsage {
  readonly provider: string;
  /** What is used, as the provider calls it: an instance type, a SKU; null where it does not say. Hostile. */
  readonly sku: string | null;
  readonly region: string | null;
  /** `H100`; null for what is no GPU, or is not told. */
  readonly gpuModel: string | null;
  readonly market: Market;
  /** `GPU-Hours`. */
  readonly unit: string | null;
  readonly day: string;
  readonly quantity: DecimalText;
}

/** Usage of one kind over a month at one price. */
export interface UsageLine extends Omit<DayUsage, 'day'> {
  /** Name of the rate card; null where none fits. */
  readonly card: string | null;
  /** Where the card's price is from, and of which day. */
  readonly source: string | null;
  readonly date: string | null;
  readonly pricePerUnit: DecimalText | null;
  readonly currency: string | null;
  /** Quantity times price, exact: an estimate, never a bill. Null where no price is known, which is not 0. */
  readonly amount: DecimalText | null;
}

/**
 * Usage at the user's rate cards: the closest card that is in force on the day counts, a later one of two equally close. A price per
 * GPU-hour prices units of GPU-hours, one per instance-hour units of hours; storage and addresses have no card and stay unknown.
 *
 *     8 GPU-hours a day at 4.25 for 31 days -> 248 x 4.25 = 1054
 */
export function priceUsage(usage: readonly DayUsage[], cards: readonly RateCard[]): readonly UsageLine[] {
  const lines = new Map<string, UsageLine>();
  for (const { day, ...kind } of usage) {
    const priced = priceOf({ ...kind, day }, cards);
    const { quantity: _quantity, ...what } = kind;
    const key = JSON.stringify([what, priced.card, priced.pricePerUnit]);
    const quantity = decimalText(exact(lines.get(key)?.quantity ?? '0').plus(exact(kind.quantity)));
    const { pricePerUnit } = priced;
    const amount = pricePerUnit === null ? null : decimalText(exact(quantity).times(exact(pricePerUnit)));
    lines.set(key, { ...what, ...priced, quantity, amount });
  }
  return [...lines.values()];
}

type Price = Pick<UsageLine, 'card' | 'source' | 'date' | 'pricePerUnit' | 'currency'>;
const unknown: Price = { card: null, source: null, date: null, pricePerUnit: null, currency: null };

function priceOf(usage: DayUsage, cards: readonly RateCard[]): Price {
  const subject = subjectOf(usage);
  let found: { readonly card: RateCard; readonly price: DecimalText } | null = null;
  for (const card of cards) {
    const price = unitPrice(card, usage.unit);
    if (price === null || !isInForce(card, usage.day) || !fits(card.applies, subject)) continue;
    if (found === null || closeness(card.applies) >= closeness(found.card.applies)) found = { card, price };
  }
  if (found === null) return unknown;
  const { card, price } = found;
  return {
    card: card.name,
    source: card.source ?? null,
    date: card.date ?? null,
    pricePerUnit: price,
    currency: card.currency,
  };
}

function unitPrice({ perGpuHour, perInstanceHour }: RateCard, unit: string | null): DecimalText | null {
  if (unit === null) return null;
  if (/\bgpus?[ -]?(?:hours?|hrs?)\b/i.test(unit)) return perGpuHour ?? null;
  return /^(?:(?:instance|node|vm)s?[ -]?)?(?:hours?|hrs?)$/i.test(unit) ? (perInstanceHour ?? null) : null;
}

/** No host stands behind usage, so that a card for a host or for labels never fits it. */
function subjectOf({ provider, sku, region, gpuModel, market }: DayUsage): RateSubject {
  return {
    host: '',
    labels: {},
    gpuName: gpuModel ?? '',
    gpuKey: null,
    gpuCount: 1,
    hostGpuCount: 1,
    place: { provider, instance: sku, region, market, from: 'the usage' },
  };
}
