import { decimalText, type Exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { countText } from '../evidence/gpuNames.ts';
import { hoursPerMonth } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { priceRowsOf } from '../evidence/priceRowsOf.ts';
import type { AdvisedAction, CalculationStep, FindingDraft, MonthlyAmount } from '../finding.ts';
import { monthOf } from './commitmentMath.ts';
import { claimsAtPrice } from './moneyShare.ts';
import { type Offer, offerRow } from './offer.ts';
import { ageDoubts } from './priceDrift.ts';
import { termsOf } from './purchaseTerms.ts';
import { type PoolHost, poolText, type RentedPool } from './rentedPools.ts';

const week = 7 * 86_400_000;
/** Part of the saving that stays where spot prices rise and interruptions cost work: an assumption, and told as one. */
const leastKept = 0.5;

/** What the advice rests on. */
export interface SpotCase {
  readonly pool: RentedPool;
  readonly hosts: readonly PoolHost[];
  /** Null where no list has a spot price. */
  readonly offer: Offer | null;
}

/** The advice to run on spot machines what may be interrupted. */
export function spotDraft(found: SpotCase, input: AnalysisInput): FindingDraft {
  const { pool, hosts, offer } = found;
  const profiles = hosts.flatMap((host) => host.profiles);
  const cost = monthOf(profiles, input.currency);
  const spot = offer?.perGpuHour.times(hoursPerMonth).times(profiles.length) ?? null;
  const saving = cost === null || spot === null ? null : amountOf(cost.minus(spot), input);
  const machines = machinesText(found);
  return {
    kind: 'commitment',
    subject: `spot ${pool.key}`,
    title: `${machines} could be spot`,
    summary: `The label of ${machines} says that the work may be interrupted, and the price is that of machines which are not. Run it on spot machines.`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving,
    whyNoSaving: saving === null ? whyNoSaving(found) : '',
    claims: offer === null ? [] : claimsAtPrice(profiles, offer.perGpuHour, input.currency),
    action: actionOf(found),
    evidence: evidenceOf(profiles, {
      figures: [
        { label: 'Label of the hosts', value: 'interruptible', unit: '', threshold: null },
        { label: 'GPUs', value: profiles.length, unit: 'GPUs', threshold: null },
      ],
      charts: [{ metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] }],
      calculation: stepsOf(profiles, offer, saving, input),
      prices: [...priceRowsOf(profiles), ...(offer === null ? [] : [offerRow(offer, input.currency)])],
      doubts: [...doubtsOf(offer, input), ...priceDoubts(profiles)],
    }),
    confidence: leastConfidence(profiles.map(({ confidence }) => confidence)),
    expiresAtMs: input.nowMs + week,
    wouldChange: [
      'A spot price above the price on demand.',
      'Work that cannot go on where it was stopped.',
      'The label interruptible taken off the host.',
    ],
  };
}

function machinesText({ pool, hosts }: SpotCase): string {
  return `${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'} of ${poolText(pool)}`;
}

function whyNoSaving({ pool, offer }: SpotCase): string {
  return offer === null
    ? `No price list has a spot price of ${poolText(pool)}.`
    : 'A GPU of it has no known price.';
}

function actionOf(found: SpotCase): AdvisedAction {
  const machines = machinesText(found);
  return {
    verb: 'commit',
    text: `Run ${machines} as spot machines.`,
    today: `${machines} on demand`,
    target: `${found.hosts.length} spot`,
    effort: 'hours',
    risk: 'medium',
    riskWhy: 'Spot machines are taken away at short notice: work since the last checkpoint is lost.',
    needsRestart: true,
    rollback: 'Start them on demand again.',
  };
}

function stepsOf(
  profiles: readonly GpuProfile[],
  offer: Offer | null,
  saving: MonthlyAmount | null,
  { currency }: AnalysisInput,
): readonly CalculationStep[] {
  const today = costSteps(profiles, currency);
  if (offer === null) return today;
  const spot = offer.perGpuHour.times(hoursPerMonth).times(profiles.length);
  const perHour = formatMoney(decimalText(offer.perGpuHour), currency, { places: 4 });
  return [
    ...today,
    {
      label: 'Cost of the same as spot machines, a month',
      formula: `${countText(profiles.length)} x ${hoursPerMonth} h x ${perHour}`,
      result: formatMoney(decimalText(spot), currency),
    },
    ...savingStep(saving, 'cost on demand - cost as spot; low: half of it is kept'),
  ];
}

function doubtsOf(offer: Offer | null, input: AnalysisInput): readonly string[] {
  return [
    'Spot prices move from day to day, and how often machines are taken away is not known: half of the saving is taken for the low end.',
    ...(offer === null ? [] : ageDoubts(offer.what, offer.asOf, input.nowMs, termsOf(input).warnAfterDays)),
  ];
}

function amountOf(saving: Exact, { currency }: AnalysisInput): MonthlyAmount {
  const expected = decimalText(saving.toDecimalPlaces(6));
  const low = saving.greaterThan(0) ? decimalText(saving.times(leastKept).toDecimalPlaces(6)) : expected;
  return { low, expected, high: expected, currency };
}
