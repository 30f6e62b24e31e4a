import { decimalText, type Exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { cardsText, countText } from '../evidence/gpuNames.ts';
import { hoursPerMonth } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { priceRowsOf } from '../evidence/priceRowsOf.ts';
import type { AdvisedAction, CalculationStep, FindingDraft, MonthlyAmount } from '../finding.ts';
import { monthOf } from './commitmentMath.ts';
import { claimsAtPrice } from './moneyShare.ts';
import { offerRow } from './offer.ts';
import type { OtherOffer } from './otherOffers.ts';
import { ageDoubts, priceDrift } from './priceDrift.ts';
import { termsOf } from './purchaseTerms.ts';
import { type PoolHost, poolText, type RentedPool } from './rentedPools.ts';

const twoWeeks = 14 * 86_400_000;
/** Further offers that are listed among the prices. */
const shownOthers = 6;

/** What a move to another provider rests on. */
export interface ArbitrageCase {
  readonly pool: RentedPool;
  readonly hosts: readonly PoolHost[];
  readonly offer: OtherOffer;
  readonly others: readonly OtherOffer[];
}

/** The advice to rent the same cards elsewhere. */
export function arbitrageDraft(found: ArbitrageCase, input: AnalysisInput): FindingDraft {
  const { pool, hosts, offer, others } = found;
  const profiles = hosts.flatMap((host) => host.profiles);
  const cost = monthOf(profiles, input.currency);
  const saving = cost === null ? null : savingOf(cost, found, profiles.length, input);
  const what = poolText(pool);
  const price = formatMoney(decimalText(offer.perGpuHour), input.currency, { places: 2 });
  const action = actionOf(found, profiles);
  return {
    kind: 'arbitrage',
    subject: `elsewhere ${pool.key}`,
    title: `${countText(profiles.length)} of ${what} cost less at ${offer.what}`,
    summary: `The same card is listed at ${price} an hour by ${offer.what} (${offer.asOf ?? 'no day'}). ${action.text}`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving,
    whyNoSaving: saving === null ? 'A GPU of it has no known price.' : '',
    claims: claimsAtPrice(profiles, offer.perGpuHour, input.currency),
    action,
    evidence: evidenceOf(profiles, {
      figures: figuresOf(found, profiles),
      charts: [{ metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] }],
      calculation: [
        ...costSteps(profiles, input.currency),
        ...stepsOf(found, profiles.length, saving, input),
      ],
      prices: [
        ...priceRowsOf(profiles),
        ...[offer, ...others.slice(0, shownOthers)].map((one) => offerRow(one, input.currency)),
      ],
      doubts: [...doubtsOf(found, input), ...priceDoubts(profiles)],
    }),
    confidence: leastConfidence(profiles.map(({ confidence }) => confidence)),
    expiresAtMs: input.nowMs + twoWeeks,
    wouldChange: [
      'A discount or a commitment that rates.yaml does not know.',
      'Data that may not leave where it is, or that is dear to move.',
      'A newer price: read it again before deciding.',
    ],
  };
}

function actionOf({ pool, hosts, offer }: ArbitrageCase, profiles: readonly GpuProfile[]): AdvisedAction {
  const machines = `${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}`;
  return {
    verb: 'move',
    text: `Move what runs on ${machines} of ${poolText(pool)} to ${offer.what}, or show its price when you negotiate.`,
    today: `${cardsText(profiles)} at ${poolText(pool)}`,
    target: `${profiles.length} of the same at ${offer.what}`,
    effort: 'weeks',
    risk: 'high',
    riskWhy: 'Network, storage, support and capacity of another provider are not known to be the same.',
    needsRestart: true,
    rollback: 'Keep the machines of today until the others have run the work for a week.',
  };
}

/** Low: their price has risen since it was read. High: the cheapest offer of machines of the same shape, wherever it is. */
function savingOf(
  today: Exact,
  { offer, others }: ArbitrageCase,
  gpus: number,
  { nowMs, currency }: AnalysisInput,
): MonthlyAmount {
  const at = (perGpuHour: Exact) => today.minus(perGpuHour.times(hoursPerMonth).times(gpus));
  const cheapest = others
    .filter(({ shape }) => shape === offer.shape)
    .reduce((least, { perGpuHour }) => (perGpuHour.lessThan(least) ? perGpuHour : least), offer.perGpuHour);
  const text = (amount: Exact) => decimalText(amount.toDecimalPlaces(6));
  return {
    low: text(at(offer.perGpuHour.times(1 + priceDrift(offer.asOf, nowMs)))),
    expected: text(at(offer.perGpuHour)),
    high: text(at(cheapest)),
    currency,
  };
}

const whereText = {
  same: 'the same part of the world',
  unstated: 'not told by the list',
  other: 'another part of the world',
} as const;

function figuresOf({ pool, offer, others }: ArbitrageCase, profiles: readonly GpuProfile[]) {
  return [
    { label: 'GPUs', value: profiles.length, unit: 'GPUs', threshold: null },
    { label: 'GPUs of one machine', value: pool.hostGpuCount, unit: 'GPUs', threshold: null },
    { label: 'Where the offer is', value: whereText[offer.where], unit: '', threshold: null },
    { label: 'Offers below the price of today', value: others.length + 1, unit: '', threshold: null },
  ];
}

function stepsOf(
  { offer }: ArbitrageCase,
  gpus: number,
  saving: MonthlyAmount | null,
  { currency, nowMs }: AnalysisInput,
): readonly CalculationStep[] {
  const perHour = formatMoney(decimalText(offer.perGpuHour), currency, { places: 4 });
  const drift = Math.round(priceDrift(offer.asOf, nowMs) * 100);
  return [
    {
      label: `Cost of the same at ${offer.what}, a month`,
      formula: `${countText(gpus)} x ${hoursPerMonth} h x ${perHour}`,
      result: formatMoney(decimalText(offer.perGpuHour.times(hoursPerMonth).times(gpus)), currency),
    },
    ...savingStep(saving, `cost today - cost there; low: their price is ${drift} % higher by now`),
  ];
}

function doubtsOf({ pool, offer }: ArbitrageCase, input: AnalysisInput): readonly string[] {
  return [
    'What it costs to move data out of the provider of today (egress), and the work of moving, are not in the saving.',
    ...(offer.where === 'unstated'
      ? ['The list does not say where the machines are, or nobody has said where those of today are.']
      : []),
    ...(offer.where === 'other' ? [`It is in another part of the world than ${pool.region}.`] : []),
    ...(offer.shape === 'card'
      ? [
          `The price is by the card: ask whether ${pool.hostGpuCount} come in one machine, and how they are linked.`,
        ]
      : []),
    ...(offer.note === '' ? [] : [`The list says: ${offer.note}.`]),
    ...ageDoubts(offer.what, offer.asOf, input.nowMs, termsOf(input).warnAfterDays),
  ];
}
