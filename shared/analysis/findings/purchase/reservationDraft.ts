import { decimalText, type Exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { countText } from '../evidence/gpuNames.ts';
import { hoursPerMonth } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { priceRowsOf } from '../evidence/priceRowsOf.ts';
import type { AdvisedAction, CalculationStep, FindingDraft, MonthlyAmount } from '../finding.ts';
import { baseShare, type ReservedBase, type ReservedMoney, reservedMoney } from './commitmentMath.ts';
import { claimsAtPrice } from './moneyShare.ts';
import type { NeedCurve } from './needCurve.ts';
import { offerRow } from './offer.ts';
import { ageDoubts } from './priceDrift.ts';
import { termsOf } from './purchaseTerms.ts';
import { poolText, type RentedPool } from './rentedPools.ts';
import type { ReservedOffer } from './reservedOffers.ts';

const twoWeeks = 14 * 86_400_000;
/** Lines of the curve that are shown. */
const shownSteps = 8;

/** What a reservation of a pool's base rests on. */
export interface ReservationCase {
  readonly pool: RentedPool;
  readonly curve: NeedCurve;
  readonly base: ReservedBase;
  /** The one that the money is of; null where none has a price. */
  readonly offer: ReservedOffer | null;
  readonly others: readonly ReservedOffer[];
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
const hostsText = (count: number): string => `${count} ${count === 1 ? 'host' : 'hosts'}`;

/** The advice to reserve the base of a pool. */
export function reservationDraft(found: ReservationCase, input: AnalysisInput): FindingDraft {
  const { pool, base, offer } = found;
  const profiles = base.hosts.flatMap((host) => host.profiles);
  const money = offer === null ? null : reservedMoney(base, offer, input.currency);
  const saving = money === null ? null : savingOf(found, money, input);
  const what = poolText(pool);
  const least = percent(base.neededShares.at(-1) ?? 0);
  const action = actionOf(found);
  return {
    kind: 'commitment',
    subject: `reserve ${pool.key}`,
    title: `${hostsText(base.count)} of ${what} could be reserved`,
    summary: `${base.count} of ${hostsText(pool.hosts.length)} of ${what} on demand ${base.count === 1 ? 'was' : 'were'} needed in ${least} % of the hours of the window. ${action.text}`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving,
    whyNoSaving: saving === null ? whyNoSaving(found) : '',
    claims: offer === null ? [] : claimsAtPrice(profiles, offer.perGpuHour, input.currency),
    action,
    evidence: evidenceOf(profiles, {
      figures: figuresOf(found),
      charts: [{ metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] }],
      calculation: [...costSteps(profiles, input.currency), ...stepsOf(found, money, saving, input)],
      prices: [
        ...priceRowsOf(profiles),
        ...[...(offer === null ? [] : [offer]), ...found.others].map((one) => offerRow(one, input.currency)),
      ],
      doubts: [...doubtsOf(found, input), ...priceDoubts(profiles)],
    }),
    confidence: leastConfidence(profiles.map(({ confidence }) => confidence)),
    expiresAtMs: input.nowMs + twoWeeks,
    wouldChange: [
      'Demand that falls, or hosts that are released or moved to another card: reserve only what remains.',
      'Another price on demand, or a better offer for the same card elsewhere.',
      'A commitment that pays for these hosts already: name it in rates.yaml, or import the bill that shows it.',
    ],
  };
}

function actionOf({ pool, base, offer }: ReservationCase): AdvisedAction {
  const peak = pool.hosts.length - base.count;
  const term = offer?.years == null ? '' : ` for ${offer.years} ${offer.years === 1 ? 'year' : 'years'}`;
  return {
    verb: 'commit',
    text: `Reserve ${hostsText(base.count)}${term}${peak === 0 ? '' : `, and leave ${peak} on demand for the peak`}.`,
    today: `${hostsText(pool.hosts.length)} of ${poolText(pool)} on demand`,
    target: `${base.count} reserved${peak === 0 ? '' : `, ${peak} on demand`}`,
    effort: 'days',
    risk: 'medium',
    riskWhy: 'What is reserved is paid for until the term ends, whether it is needed or not.',
    needsRestart: false,
    rollback: 'None before the term ends, but where the provider lets reservations be sold or exchanged.',
  };
}

function whyNoSaving({ pool, offer }: ReservationCase): string {
  return offer === null
    ? `What a reservation of ${poolText(pool)} costs is not known: give it under cards: in rates.yaml with market: reserved.`
    : 'A GPU of the base has no known price.';
}

/** Low: on-demand hosts would run only when they are needed. High: the longest term that is listed. */
function savingOf(found: ReservationCase, money: ReservedMoney, input: AnalysisInput): MonthlyAmount {
  const low = money.least.minus(money.reserved);
  const best = found.others
    .map((other) => reservedMoney(found.base, other, input.currency)?.saving ?? money.saving)
    .reduce((most, saving) => (saving.greaterThan(most) ? saving : most), money.saving);
  const text = (amount: Exact) => decimalText(amount.toDecimalPlaces(6));
  const ordered = low.lessThan(money.saving) ? low : money.saving;
  return { low: text(ordered), expected: text(money.saving), high: text(best), currency: input.currency };
}

function figuresOf({ pool, curve, base }: ReservationCase) {
  const peak = curve.needed.reduce((most, here) => Math.max(most, here), 0);
  const fromShare = base.breakEven ?? baseShare;
  const nth = pool.committed.length;
  return [
    { label: 'Hours of the window', value: curve.hours, unit: 'hours', threshold: null },
    { label: 'Hosts needed at the busiest hour', value: peak, unit: '', threshold: null },
    {
      label: 'Hosts paid for by commitments already',
      value: pool.committed.length,
      unit: '',
      threshold: null,
    },
    ...base.neededShares.slice(0, shownSteps).map((share, at) => ({
      label: `Hours in which at least ${hostsText(nth + at + 1)} ${nth + at === 0 ? 'was' : 'were'} needed`,
      value: percent(share),
      unit: 'percent',
      threshold: { value: percent(fromShare), relation: '>' as const },
    })),
    ...(base.breakEven === null
      ? []
      : [
          {
            label: 'Break-even: needed in at least',
            value: percent(base.breakEven),
            unit: 'percent',
            threshold: null,
          },
        ]),
  ];
}

function stepsOf(
  { base, offer }: ReservationCase,
  money: ReservedMoney | null,
  saving: MonthlyAmount | null,
  { currency }: AnalysisInput,
): readonly CalculationStep[] {
  if (offer === null || money === null) return [];
  const gpus = base.hosts.reduce((sum, { profiles }) => sum + profiles.length, 0);
  const perHour = formatMoney(decimalText(offer.perGpuHour), currency, { places: 4 });
  const text = (amount: Exact) => formatMoney(decimalText(amount), currency);
  return [
    {
      label: 'Cost of the same, reserved, a month',
      formula: `${countText(gpus)} x ${hoursPerMonth} h x ${perHour}`,
      result: text(money.reserved),
    },
    {
      label: 'Break-even',
      formula: 'price reserved / price on demand',
      result: `needed in at least ${percent(base.breakEven ?? 0)} % of hours`,
    },
    {
      label: 'On demand, if hosts ran only in hours in which they are needed',
      formula: 'cost x share of hours, host by host',
      result: text(money.least),
    },
    ...savingStep(saving, `${text(money.today)} - ${text(money.reserved)}`),
  ];
}

function doubtsOf({ pool, offer, base }: ReservationCase, input: AnalysisInput): readonly string[] {
  if (offer === null)
    return [
      `No price of a reservation is known. Hosts are counted that were needed in at least ${percent(baseShare)} % of hours; a reservation of them pays where it costs less than ${percent(base.neededShares.at(-1) ?? 0)} % of the price on demand.`,
      ...listNotes(pool, input),
    ];
  const { warnAfterDays } = termsOf(input);
  return [
    ...ageDoubts(offer.what, offer.asOf, input.nowMs, warnAfterDays),
    ...(offer.years === null ? ['The source does not say for how long the reservation binds.'] : []),
    'The window is shorter than the term: that demand stays as it was is taken for granted.',
  ];
}

/** What the list says of reservations in words, which is no price. */
function listNotes(pool: RentedPool, input: AnalysisInput): readonly string[] {
  const notes = termsOf(input)
    .quotes.filter(({ provider, gpuKey }) => provider === pool.provider && gpuKey === pool.gpuKey)
    .flatMap(({ note }) => (/\breserv/i.test(note) ? [note] : []));
  return [...new Set(notes)].slice(0, 2).map((note) => `The price list of ${pool.provider} says: ${note}.`);
}
