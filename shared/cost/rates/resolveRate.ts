import { type DecimalText, decimalText, type Exact, exact } from '../../money/decimal.ts';
import { ownedCost } from '../owned/ownedCost.ts';
import type { ChosenQuote } from './chooseQuote.ts';
import { exchanged } from './exchange.ts';
import type { Rate, RateAnswer, RateBasis, RateStep } from './rate.ts';
import {
  type Commitment,
  type Discount,
  type HourlyPrice,
  isInForce,
  type Provenance,
  type RateBook,
  type Validity,
} from './rateBook.ts';
import { closeness, fits, fitsText, type RateScope, type RateSubject } from './rateScope.ts';

/** What a rate is worked out from. */
export interface RateInputs {
  readonly book: RateBook;
  /** The quote of a price list, as `chooseQuote` finds it. */
  readonly quoteOf: (subject: RateSubject) => ChosenQuote;
  /** Commitments that pay for GPUs, by `subjectKey`. */
  readonly covered: (subject: RateSubject) => Commitment | undefined;
  /** The day that the rate is for, YYYY-MM-DD. */
  readonly day: string;
}

/** A rule that fits, before currency. */
interface Found {
  readonly basis: RateBasis;
  readonly rule: string;
  readonly perGpuHour: Exact;
  readonly currency: string;
  readonly provenance: Provenance;
  readonly detail: string;
}

/**
 * What an hour of a GPU costs, with everything that was looked at: owned hardware, then a commitment that pays for it, then the closest
 * rate card, then the newest list price less the closest discount. Among entries of one kind the one that names the GPU most closely counts,
 * then the one that began last, then the first of the file.
 *
 *     list   p5.48xlarge 55.04 an hour / 8 GPUs = 6.88; 12.5 % off = 6.02
 *     card   27.52 an instance-hour / 8 GPUs = 3.44
 */
export function resolveRate(subject: RateSubject, inputs: RateInputs): RateAnswer {
  const steps: RateStep[] = [placeStep(subject)];
  const owned = ownedRate(subject, inputs, steps);
  const commitment = owned ? null : commitmentRate(subject, inputs, steps);
  const card = cardRate(subject, inputs, steps, owned !== null || commitment !== null);
  const own = commitment ?? card;
  if (owned) return owned;
  if (own) return inCurrency(own, inputs, steps, []);
  return quoteRate(subject, inputs, steps);
}

function placeStep({ place, gpuName, gpuKey, gpuCount, hostGpuCount }: RateSubject): RateStep {
  const gpus = `${gpuCount} of ${hostGpuCount} GPUs are ${gpuName || 'not named yet'}${gpuKey === null ? ', which is not in the catalogue' : ''}`;
  const parts =
    place && [place.provider, place.instance, place.region].filter((part) => part !== null).join(' ');
  return {
    basis: 'place',
    rule: 'what it is',
    outcome: 'applied',
    detail: place
      ? `${parts || 'unnamed'}, ${place.market} (${place.from}); ${gpus}`
      : `nobody has said what it is; ${gpus}`,
    source: place?.from ?? null,
    asOf: null,
  };
}

function ownedRate(subject: RateSubject, inputs: RateInputs, steps: RateStep[]): RateAnswer | null {
  const { book, day } = inputs;
  const [rule] = closest(book.owned.filter(({ applies }) => fits(applies, subject)));
  if (!rule) return null;
  const gpus = rule.gpus ?? subject.hostGpuCount;
  const cost = ownedCost(rule, gpus, day);
  const found: Found = {
    basis: 'owned',
    rule: rule.name,
    perGpuHour: exact(cost.perGpuHour),
    currency: rule.currency,
    provenance: rule,
    detail: cost.lines.map(({ label, formula }) => `${label.toLowerCase()} ${formula}`).join('; '),
  };
  const answer = inCurrency(found, inputs, steps, differs(rule.gpus, subject));
  if (answer.rate === null || cost.perKwh === null) return answer;
  const perKwh = exchanged(cost.perKwh, rule.currency, book, day).amount;
  if (perKwh === null) return answer;
  const energy = { perKwh, hostWatts: cost.hostWattsPerGpu };
  return { ...answer, rate: { ...answer.rate, energy, lines: cost.lines } };
}

/** A GPU that is missing is paid for all the same, but by nobody's reading. */
function differs(gpus: number | undefined | null, { hostGpuCount }: RateSubject): readonly string[] {
  if (gpus == null || gpus === hostGpuCount) return [];
  return [`it should have ${gpus} GPUs and shows ${hostGpuCount}: the price is shared by ${gpus}`];
}

function commitmentRate(subject: RateSubject, inputs: RateInputs, steps: RateStep[]): Found | null {
  const commitment = inputs.covered(subject);
  for (const other of inputs.book.commitments) {
    if (other === commitment || !fits(other.applies, subject)) continue;
    const why = isInForce(other, inputs.day)
      ? 'its quantity is used by others'
      : `does not hold on ${inputs.day}`;
    steps.push(step('commitment', other.name, 'passed over', why, other));
  }
  return commitment ? priced('commitment', commitment, subject) : null;
}

function cardRate(
  subject: RateSubject,
  { book, day }: RateInputs,
  steps: RateStep[],
  isSettled: boolean,
): Found | null {
  const fitting = book.cards.filter(({ applies }) => fits(applies, subject));
  for (const card of fitting)
    if (!isInForce(card, day))
      steps.push(step('card', card.name, 'passed over', `does not hold on ${day}`, card));
  const [chosen, ...others] = closest(fitting.filter((card) => isInForce(card, day)));
  const passed = isSettled && chosen ? [chosen, ...others] : others;
  const why = isSettled
    ? 'owned hardware and commitments come first'
    : `"${chosen?.name}" names it more closely`;
  for (const card of passed) steps.push(step('card', card.name, 'passed over', why, card));
  return chosen && !isSettled ? priced('card', chosen, subject) : null;
}

function priced(
  basis: RateBasis,
  entry: HourlyPrice & Provenance & { readonly name: string },
  subject: RateSubject,
): Found {
  const { perGpuHour, perInstanceHour = '0', currency } = entry;
  const shared = exact(perInstanceHour).div(subject.hostGpuCount);
  return {
    basis,
    rule: entry.name,
    perGpuHour: perGpuHour === undefined ? shared : exact(perGpuHour),
    currency,
    provenance: entry,
    detail:
      perGpuHour === undefined
        ? `${perInstanceHour} ${currency} an instance-hour / ${subject.hostGpuCount} GPUs`
        : `${perGpuHour} ${currency} a GPU-hour`,
  };
}

function quoteRate(subject: RateSubject, inputs: RateInputs, steps: RateStep[]): RateAnswer {
  const { book } = inputs;
  if (!book.catalogue.use)
    return unknown(
      steps,
      'no rate of yours fits, and price lists are switched off',
      'Give a rate card in rates.yaml, or set catalogue.use to true.',
    );
  const chosen = inputs.quoteOf(subject);
  if (chosen.quote === null) return unknown(steps, chosen.why, chosen.remedy);
  const { quote } = chosen;
  const gpus = quote.gpuCount !== null && quote.gpuCount >= 1 ? quote.gpuCount : subject.hostGpuCount;
  const list = exact(quote.price);
  const perGpu = quote.unit === 'gpu-hour' ? list : list.div(gpus);
  const discount = quote.market === 'on-demand' ? discountOf(subject, inputs) : null;
  if (discount) steps.push(step('discount', discount.name, 'applied', `${discount.percent} % off`, discount));
  const off = discount ? exact('100').minus(exact(discount.percent)).div(100) : exact('1');
  const found: Found = {
    basis: 'quote',
    rule: [quote.provider, quote.instance ?? quote.gpuKey, quote.region, quote.market]
      .filter(Boolean)
      .join(' '),
    perGpuHour: perGpu.times(off),
    currency: quote.currency,
    provenance: { source: quote.source, ...(quote.asOf !== null && { date: quote.asOf }) },
    detail: [
      quote.unit === 'gpu-hour'
        ? `${quote.price} ${quote.currency} a GPU-hour`
        : `${quote.price} ${quote.currency} an instance-hour / ${gpus} GPUs`,
      ...(discount ? [`less ${discount.percent} %`] : []),
      ...(quote.note === '' ? [] : [quote.note]),
    ].join('; '),
  };
  const shared = quote.unit === 'gpu-hour' ? null : quote.gpuCount;
  const age = ageWarning(quote.asOf, inputs);
  return inCurrency(found, inputs, steps, [
    ...chosen.doubts,
    ...age,
    ...(shared !== null && shared >= 1 ? differs(shared, subject) : []),
  ]);
}

function ageWarning(asOf: string | null, { book, day }: RateInputs): readonly string[] {
  if (asOf === null) return ['nobody knows how old this price is'];
  const days = Math.round((Date.parse(day) - Date.parse(asOf)) / 86_400_000);
  return days > book.catalogue.warnAfterDays ? [`the price is ${days} days old`] : [];
}

/** Services of the bills that are about instances. Of other providers every service is. */
const computeServices: Readonly<Record<string, readonly string[]>> = {
  aws: ['amazonec2', 'amazon elastic compute cloud', 'amazon elastic compute cloud - compute'],
  azure: ['virtual machines'],
  gcp: ['compute engine'],
};

function discountOf({ place }: RateSubject, { book, day }: RateInputs): Discount | null {
  const provider = place?.provider?.toLowerCase() ?? '';
  const services = computeServices[provider];
  const fitting = book.discounts.filter(
    (discount) =>
      isInForce(discount, day) &&
      fitsText(discount.provider, provider) &&
      fitsText(discount.instance, place?.instance) &&
      (services === undefined ||
        discount.service === undefined ||
        services.some((service) => fitsText(discount.service, service))),
  );
  const scoped = fitting.map((discount) => ({
    ...discount,
    applies: {
      provider: discount.provider,
      ...(discount.instance !== undefined && { instance: discount.instance }),
    },
  }));
  return closest(scoped)[0] ?? null;
}

function closest<Entry extends Validity & { readonly applies: RateScope }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries.toSorted(
    (one, other) =>
      closeness(other.applies) - closeness(one.applies) || compareText(other.from ?? '', one.from ?? ''),
  );
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** What a GPU-hour is rounded to, half to even. */
const places = 18;

function inCurrency(
  found: Found,
  inputs: RateInputs,
  steps: RateStep[],
  warnings: readonly string[],
): RateAnswer {
  const { basis, rule, currency, provenance, detail } = found;
  const own = decimalText(found.perGpuHour.toDecimalPlaces(places));
  const change = exchanged(own, currency, inputs.book, inputs.day);
  const money = `${detail} = ${shown(own)} ${currency} a GPU-hour`;
  steps.push(step(basis, rule, 'chosen', money, provenance));
  if (change.amount === null)
    return unknown(
      steps,
      `its price is in ${currency}, and ${change.why}`,
      `Give the rate under exchange: in rates.yaml, with its date.`,
    );
  if (change.by)
    steps.push(
      step('exchange', `${currency} to ${inputs.book.currency}`, 'applied', `x ${change.by.rate}`, change.by),
    );
  const rate: Rate = {
    basis,
    rule,
    perGpuHour: decimalText(exact(change.amount).toDecimalPlaces(places)),
    currency: inputs.book.currency,
    energy: null,
    source: provenance.source ?? 'rates.yaml',
    asOf: provenance.date ?? null,
    lines: [],
  };
  return { rate, steps, warnings, why: '', remedy: '' };
}

function shown(amount: DecimalText): string {
  return decimalText(exact(amount).toDecimalPlaces(6));
}

function step(
  basis: RateStep['basis'],
  rule: string,
  outcome: RateStep['outcome'],
  detail: string,
  { source, date }: Provenance,
): RateStep {
  return { basis, rule, outcome, detail, source: source ?? null, asOf: date ?? null };
}

function unknown(steps: readonly RateStep[], why: string, remedy: string): RateAnswer {
  return { rate: null, steps, warnings: [], why, remedy };
}
