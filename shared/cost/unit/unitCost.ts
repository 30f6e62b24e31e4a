import type { Seconds } from '../../domain/units.ts';
import { type DecimalText, decimalText, Exact, exact } from '../../money/decimal.ts';

/** What some GPUs cost and did. */
export interface GpuTimeCost {
  /** Null where no price is known. */
  readonly cost: DecimalText | null;
  readonly observedSeconds: Seconds;
  /** Of the observed seconds, those without a price: they are in no unit cost. */
  readonly unpricedSeconds: Seconds;
  /** In which those with a price worked, and the energy that they drew. */
  readonly pricedWorkingSeconds: Seconds;
  readonly pricedWattSeconds: number;
}

/** What a unit of GPU time costs. Null where it is not known, or nothing of it was measured. */
export interface GpuUnitCosts {
  readonly perGpuHour: DecimalText | null;
  /** By the hours in which they worked: idle time makes it dearer. */
  readonly perEffectiveGpuHour: DecimalText | null;
  /** All that they cost, by the energy that they drew. */
  readonly perKwh: DecimalText | null;
}

const places = 12;

/**
 * Cost by hours and energy. Only time that has a price counts.
 *
 * Worked: 688 for 100 GPU-hours of which 40 worked, at 350 W: 6.88 a GPU-hour, 17.20 an effective one, 688 / 35 kWh = 19.657142857143.
 */
export function gpuUnitCosts(time: GpuTimeCost): GpuUnitCosts {
  const { cost, observedSeconds, unpricedSeconds, pricedWorkingSeconds, pricedWattSeconds } = time;
  return {
    perGpuHour: per(cost, measured(observedSeconds - unpricedSeconds).div(3600)),
    perEffectiveGpuHour: per(cost, measured(pricedWorkingSeconds).div(3600)),
    perKwh: per(cost, measured(pricedWattSeconds).div(3.6e6)),
  };
}

/** What a model did in a time. Null where its server does not tell. */
export interface TokenCounts {
  readonly input: number | null;
  readonly output: number | null;
  readonly requests: number | null;
}

/** What tokens and requests cost on one basis. */
export interface TokenUnitCosts {
  /** What all of them cost together. */
  readonly cost: DecimalText;
  readonly perMillionInput: DecimalText | null;
  readonly perMillionOutput: DecimalText | null;
  readonly perMillionBlended: DecimalText | null;
  readonly perRequest: DecimalText | null;
}

/** How much dearer an output token is than an input one, where no price list says it of the model. General knowledge: VERIFY. */
export const assumedOutputWeight = 3;

/**
 * Cost by tokens. `outputWeight`: an output token is worth so many input tokens; input and output then sum to the cost:
 *
 *     per input token  = cost / (input + weight x output)
 *     per output token = weight x that
 *     blended          = cost / (input + output)
 *
 * Worked: 55.04 for 8 M input and 2 M output tokens at weight 3: 55.04 / 14 = 3.931428571429 per million input, 11.794285714286 per
 * million output, 5.504 blended. 3.931... x 8 + 11.794... x 2 = 55.04.
 */
export function tokenUnitCosts(cost: DecimalText, tokens: TokenCounts, outputWeight: number): TokenUnitCosts {
  const { input, output, requests } = tokens;
  const isWhole = input !== null && output !== null;
  const weighted = measured(isWhole ? input + outputWeight * output : 0).div(1e6);
  const perMillionInput = per(cost, weighted);
  return {
    cost,
    perMillionInput,
    perMillionOutput:
      perMillionInput === null ? null : rounded(exact(cost).times(outputWeight).div(weighted)),
    perMillionBlended: isWhole ? per(cost, measured(input + output).div(1e6)) : null,
    perRequest: requests === null ? null : per(cost, measured(requests)),
  };
}

/** What a provider would have asked for the same tokens. */
export function apiCost(
  tokens: TokenCounts,
  price: { readonly input: DecimalText; readonly output: DecimalText },
): DecimalText | null {
  if (tokens.input === null || tokens.output === null) return null;
  const input = exact(price.input).times(measured(tokens.input).div(1e6));
  return rounded(input.plus(exact(price.output).times(measured(tokens.output).div(1e6))));
}

function per(cost: DecimalText | null, units: Exact): DecimalText | null {
  return cost === null || !units.gt(0) ? null : rounded(exact(cost).div(units));
}

/** A measurement as a decimal: to the millionth of a second, a token or a request. */
function measured(value: number): Exact {
  return new Exact(value.toFixed(6));
}

function rounded(value: Exact): DecimalText {
  return decimalText(value.toDecimalPlaces(places));
}
