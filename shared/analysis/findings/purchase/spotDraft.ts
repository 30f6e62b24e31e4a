import { decimalText, type Exact, exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { countText } from '../evidence/gpuNames.ts';
import { hoursPerMonth, monthlyCost } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { priceRowsOf } from '../evidence/priceRowsOf.ts';
import type { FindingDraft, MonthlyAmount } from '../finding.ts';
import { claimsAtPrice } from './moneyShare.ts';
import { type Offer, offerRow } from './offer.ts';
import { ageDoubts } from './priceDrift.ts';
import { termsOf } from './purchaseTerms.ts';
import { type PoolHost, poolText, type RentedPool } from './rentedPools.ts';

const week = 7 * 86_400_000;
/** Part of the saving that stays where spot prices rise and interruptions cost work: an assumption, and told as one. */
const leastKept = 0.5;

/** The advice to run on spot machines what may be interrupted. */
export function spotDraft(
  pool: RentedPool,
  hosts: readonly PoolHost[],
  offer: Offer | null,
  input: AnalysisInput,
): FindingDraft {
  const profiles = hosts.flatMap((host) => host.profiles);
  const cost = monthlyCost(profiles, input.currency);
  const spot = offer?.perGpuHour.times(hoursPerMonth).times(profiles.length) ?? null;
  const saving = cost.total === null || spot === null ? null : amountOf(exact(cost.total).minus(spot), input);
  const what = poolText(pool);
  const hostCount = `${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}`;
  return {
    kind: 'commitment',
    subject: `spot ${pool.key}`,
    title: `${hostCount} of ${what} could be spot`,
    summary: `The label of ${hostCount} of ${what} says that the work may be interrupted, and the price is that of machines which are not. Run it on spot machines.`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving,
    whyNoSaving:
      saving !== null ? '' : offer === null ? `No price list has a spot price of ${what}.` : cost.why,
    claims: offer === null ? [] : claimsAtPrice(profiles, offer.perGpuHour, input.currency),
    action: {
      verb: 'commit',
      text: `Run ${hostCount} of ${what} as spot machines.`,
      today: `${hostCount} of ${what} on demand`,
      target: `${hosts.length} spot`,
      effort: 'hours',
      risk: 'medium',
      riskWhy: 'Spot machines are taken away at short notice: work since the last checkpoint is lost.',
      needsRestart: true,
      rollback: 'Start them on demand again.',
    },
    evidence: evidenceOf(profiles, {
      figures: [
        { label: 'Label of the hosts', value: 'interruptible', unit: '', threshold: null },
        { label: 'GPUs', value: profiles.length, unit: 'GPUs', threshold: null },
      ],
      charts: [{ metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] }],
      calculation: [
        ...costSteps(profiles, input.currency),
        ...(offer === null || spot === null
          ? []
          : [
              {
                label: 'Cost of the same as spot machines, a month',
                formula: `${countText(profiles.length)} x ${hoursPerMonth} h x ${formatMoney(decimalText(offer.perGpuHour), input.currency, { places: 4 })}`,
                result: formatMoney(decimalText(spot), input.currency),
              },
            ]),
        ...savingStep(saving, 'cost on demand - cost as spot; low: half of it is kept'),
      ],
      prices: [...priceRowsOf(profiles), ...(offer === null ? [] : [offerRow(offer, input.currency)])],
      doubts: [
        'Spot prices move from day to day, and how often machines are taken away is not known: half of the saving is taken for the low end.',
        ...(offer === null
          ? []
          : ageDoubts(offer.what, offer.asOf, input.nowMs, termsOf(input).warnAfterDays)),
        ...priceDoubts(profiles),
      ],
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

function amountOf(saving: Exact, { currency }: AnalysisInput): MonthlyAmount {
  const expected = decimalText(saving.toDecimalPlaces(6));
  const low = saving.greaterThan(0) ? decimalText(saving.times(leastKept).toDecimalPlaces(6)) : expected;
  return { low, expected, high: expected, currency };
}
