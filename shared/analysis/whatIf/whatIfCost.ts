import type { GpuSpec } from '../../catalog/gpuCatalog.ts';
import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import { formatMoney } from '../../money/formatMoney.ts';
import { oneGpu } from '../../sizing/parallelism.ts';
import { cheapestOffer, offersByGpu } from '../../sizing/plan/offer.ts';
import type { AnalysisInput } from '../findings/analysisInput.ts';
import { orderedRange } from '../findings/evidence/amountRange.ts';
import { costSteps } from '../findings/evidence/costSteps.ts';
import { hourlyCostOf, hoursPerMonth, monthlyCost } from '../findings/evidence/monthlyCost.ts';
import { priceRowsOf } from '../findings/evidence/priceRowsOf.ts';
import type { CalculationStep, MonthlyAmount, PriceRow } from '../findings/finding.ts';
import { marketOf } from '../findings/size/market.ts';
import { offerRow } from '../findings/size/targetMoney.ts';
import { offerText } from '../findings/size/targetText.ts';
import type { GpuProfile } from '../window/gpuProfile.ts';
import type { WhatIfChange } from './whatIf.ts';

/** Money of both sides. */
interface WhatIfCost {
  readonly today: MonthlyAmount | null;
  readonly target: MonthlyAmount | null;
  readonly saving: MonthlyAmount | null;
  readonly steps: readonly CalculationStep[];
  readonly prices: readonly PriceRow[];
  readonly doubts: readonly string[];
}

interface Asked {
  readonly profiles: readonly GpuProfile[];
  readonly card: GpuSpec;
  readonly to: GpuSpec;
  readonly gpus: number;
  /** GPUs of one replica, which must be in one instance. */
  readonly together: number;
  readonly change: WhatIfChange;
}

interface HourPrice {
  /** Of all GPUs of the target. */
  readonly perHour: DecimalText;
  readonly formula: string;
  readonly row: PriceRow | null;
}

/**
 * What today costs a month, and the target in its hours: at the price that was given; at today's, where the card stays; else at the cheapest
 * list price where the GPUs are today. Null where a price is unknown.
 */
export function whatIfCost(asked: Asked, input: AnalysisInput): WhatIfCost {
  const { profiles, change } = asked;
  const { total, why } = monthlyCost(profiles, input.currency);
  const hours = change.hoursPerMonth ?? hoursPerMonth;
  const price = priceOf(asked, input);
  const amount = price.hour === null ? null : decimalText(exact(price.hour.perHour).times(String(hours)));
  const one = (value: DecimalText | null) =>
    value === null ? null : orderedRange(value, value, value, input.currency);
  const saved = total === null || amount === null ? null : decimalText(exact(total).minus(exact(amount)));
  return {
    today: one(total),
    target: one(amount),
    saving: one(saved),
    steps: [
      ...costSteps(profiles, input.currency),
      ...(price.hour === null || amount === null
        ? []
        : [
            {
              label: 'Cost of the target a month',
              formula: `${price.hour.formula} x ${hours} h`,
              result: formatMoney(amount, input.currency),
            },
          ]),
      ...(saved === null
        ? []
        : [
            {
              label: 'Saving a month',
              formula: 'cost today - cost of the target',
              result: formatMoney(saved, input.currency),
            },
          ]),
    ],
    prices: [...priceRowsOf(profiles), ...(price.hour?.row ? [price.hour.row] : [])],
    doubts: [why, ...price.doubts].filter((doubt) => doubt !== ''),
  };
}

function priceOf(
  { profiles, card, to, gpus, together, change }: Asked,
  input: AnalysisInput,
): { readonly hour: HourPrice | null; readonly doubts: readonly string[] } {
  const money = (amount: DecimalText) => formatMoney(amount, input.currency, { places: 4 });
  const given = change.pricePerGpuHour;
  const [first] = profiles;
  const own = first && card.key === to.key ? hourlyCostOf(first, input.currency) : null;
  const each = given ?? own;
  if (each !== null) {
    const perHour = decimalText(exact(each).times(gpus));
    const formula = `${gpus} GPUs x ${money(each)}${given === null ? ' as today' : ' as given'}`;
    return { hour: { perHour, formula, row: null }, doubts: [] };
  }
  const market = first ? marketOf(first.gpu, input) : null;
  if (market === null)
    return {
      hour: null,
      doubts: [`No list price of ${to.name} is known where these GPUs are: give a price per GPU and hour.`],
    };
  const { prices, payment } = market;
  const rows = offersByGpu({ prices, providers: [], regions: [], payment }).get(to.key) ?? [];
  const candidate = {
    gpu: to,
    card: to,
    slice: null,
    cards: together,
    weights: 'bf16',
    over: oneGpu,
  } as const;
  const offer = cheapestOffer({ payment }, rows, candidate, Math.max(1, Math.ceil(gpus / together)));
  if (offer === null)
    return {
      hour: null,
      doubts: [
        `No instance with ${together} x ${to.name} is in the price list where these GPUs are: give a price per GPU and hour.`,
      ],
    };
  const perHour = decimalText(exact(String(offer.usdMicrosPerHour)).div(1e6));
  const row = offerRow({ offer, expectedUsdMicrosPerHour: offer.usdMicrosPerHour }, market);
  const unused = offer.gpus - gpus;
  return {
    hour: { perHour, formula: `${offerText({ offer })}, ${money(perHour)} an hour`, row },
    doubts: [
      ...market.doubts,
      ...(unused > 0
        ? [`The instances have ${unused} more GPUs than are asked for; they are paid for.`]
        : []),
    ],
  };
}
