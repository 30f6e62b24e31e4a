import type { GpuSpec } from '../../catalog/gpuCatalog.ts';
import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import { formatMoney } from '../../money/formatMoney.ts';
import { oneGpu } from '../../sizing/parallelism.ts';
import { cheapestOffer, offersByGpu } from '../../sizing/plan/offer.ts';
import type { AnalysisInput } from '../findings/analysisInput.ts';
import { hoursPerMonth } from '../findings/evidence/monthlyCost.ts';
import type { CalculationStep, PriceRow } from '../findings/finding.ts';
import { marketOf } from '../findings/size/market.ts';
import { offerRow } from '../findings/size/targetMoney.ts';
import { offerText } from '../findings/size/targetText.ts';
import type { GpuProfile } from '../window/gpuProfile.ts';
import { todaysPrice } from './todaysPrice.ts';
import type { WhatIfChange } from './whatIf.ts';

/** What is moved where, as its price asks. */
export interface Priced {
  readonly profiles: readonly GpuProfile[];
  readonly card: GpuSpec;
  readonly to: GpuSpec;
  readonly gpus: number;
  /** GPUs of one replica, which must be in one instance. */
  readonly together: number;
  readonly change: WhatIfChange;
}

/** What a target costs a month, in its hours. */
export interface TargetPrice {
  /** Null where a price is unknown. */
  readonly amount: DecimalText | null;
  readonly steps: readonly CalculationStep[];
  readonly row: PriceRow | null;
  readonly doubts: readonly string[];
}

/** At the price that was given; at today's, where the card stays; else at the cheapest list price where the GPUs are today. */
export function targetPrice(asked: Priced, input: AnalysisInput): TargetPrice {
  const { card, to, gpus, change } = asked;
  const given = change.pricePerGpuHour;
  if (given === null) return card.key === to.key ? todaysPrice(asked, input) : listPrice(asked, input);
  const perHour = decimalText(exact(given).times(gpus));
  const each = formatMoney(given, input.currency, { places: 4 });
  const formula = `${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'} x ${each} as given`;
  return { ...inItsHours(perHour, formula, change, input), row: null, doubts: [] };
}

function listPrice(
  { profiles: [first], to, gpus, together, change }: Priced,
  input: AnalysisInput,
): TargetPrice {
  const market = first ? marketOf(first.gpu, input) : null;
  if (market === null)
    return unknown(
      `No list price of ${to.name} is known where these GPUs are: give a price per GPU and hour.`,
    );
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
    return unknown(
      `No instance with ${together} x ${to.name} is in the price list where these GPUs are: give a price per GPU and hour.`,
    );
  const perHour = decimalText(exact(String(offer.usdMicrosPerHour)).div(1e6));
  const money = formatMoney(perHour, input.currency, { places: 4 });
  const unused = offer.gpus - gpus;
  return {
    ...inItsHours(perHour, `${offerText({ offer })}, ${money} an hour`, change, input),
    row: offerRow({ offer, expectedUsdMicrosPerHour: offer.usdMicrosPerHour }, market),
    doubts: [
      ...market.doubts,
      ...(unused > 0
        ? [`The instances have ${unused} more GPUs than are asked for; they are paid for.`]
        : []),
    ],
  };
}

/** Bought by the hour: nothing is paid in hours in which it is off. */
function inItsHours(
  perHour: DecimalText,
  formula: string,
  change: WhatIfChange,
  { currency }: AnalysisInput,
): Pick<TargetPrice, 'amount' | 'steps'> {
  const hours = change.hoursPerMonth ?? hoursPerMonth;
  const amount = decimalText(exact(perHour).times(String(hours)));
  return {
    amount,
    steps: [
      {
        label: 'Cost of the target a month',
        formula: `${formula} x ${hours} h`,
        result: formatMoney(amount, currency),
      },
    ],
  };
}

const unknown = (doubt: string): TargetPrice => ({ amount: null, steps: [], row: null, doubts: [doubt] });
