import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import { formatMoney } from '../../money/formatMoney.ts';
import type { AnalysisInput } from '../findings/analysisInput.ts';
import { hoursPerMonth, monthlyCost } from '../findings/evidence/monthlyCost.ts';
import { isPaidAnyway } from '../findings/evidence/paidAnyway.ts';
import { savedWhileOff } from '../findings/evidence/switchedOff.ts';
import type { CalculationStep } from '../findings/finding.ts';
import type { Priced, TargetPrice } from './targetPrice.ts';

/**
 * Of a target on today's cards, at what those cost today: of as many the same sum, of another number their share of it where all have one
 * price. Hours in which they are off save what switching off saves (`savedWhileOff`): all of what is rented by the hour, of hardware
 * of one's own its power, nothing of what is paid anyway. Two at 2 and 4 an hour are 4380 a month, and 1800 in 300 hours.
 */
export function todaysPrice(asked: Priced, input: AnalysisInput): TargetPrice {
  const { profiles, gpus, change } = asked;
  const { total } = monthlyCost(profiles, input.currency);
  if (total === null) return unknown('Today’s price is not known: give a price per GPU and hour.');
  if (gpus !== profiles.length && hasSeveralPrices(asked))
    return unknown(
      'These GPUs have several prices, and nobody said which of them stay: give a price per GPU and hour.',
    );
  const share = (amount: DecimalText) => exact(amount).times(gpus).div(profiles.length);
  const all = decimalText(share(total).toDecimalPlaces(18));
  const count = `${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}`;
  const whole = stepOf('Cost of the target a month', `today’s cost of ${count}`, all, input);
  const hours = change.hoursPerMonth ?? hoursPerMonth;
  if (hours === hoursPerMonth) return { amount: all, steps: [whole], row: null, doubts: [] };
  const off = savedIn(asked, input);
  if (off.total === null) return unknown(off.why);
  const hoursOff = exact(String(hoursPerMonth)).minus(String(hours));
  const saved = decimalText(share(off.total).times(hoursOff).div(hoursPerMonth).toDecimalPlaces(18));
  const amount = decimalText(exact(all).minus(exact(saved)));
  return {
    amount,
    steps: [
      { ...whole, label: 'Cost of the target, always on' },
      stepOf(
        'Not paid while it is off',
        `${formatMoney(decimalText(share(off.total)), input.currency)} a month x ${hoursOff} h / ${hoursPerMonth} h`,
        saved,
        input,
      ),
      stepOf('Cost of the target a month', 'always on - not paid while it is off', amount, input),
    ],
    row: null,
    doubts: off.why === '' ? [] : [off.why],
  };
}

/** Energy apart, which differs by what each draws. */
function hasSeveralPrices({ profiles }: Priced): boolean {
  const [first, ...others] = profiles.map(({ gpu }) => ({
    price: gpu.price.rate?.perGpuHour ?? '',
    isPaidAnyway: isPaidAnyway(gpu),
  }));
  return others.some((one) => one.price !== first?.price || one.isPaidAnyway !== first.isPaidAnyway);
}

/** What a month of being off saves of today's GPUs, and why it is not more. */
function savedIn({ profiles }: Priced, input: AnalysisInput): ReturnType<typeof savedWhileOff> {
  const paidAnyway = profiles.filter(({ gpu }) => isPaidAnyway(gpu));
  const { why } = savedWhileOff(paidAnyway, input);
  const rest = profiles.filter(({ gpu }) => !isPaidAnyway(gpu));
  if (rest.length === 0) return { total: decimalText(exact('0')), why };
  const saved = savedWhileOff(rest, input);
  return saved.total === null ? saved : { total: saved.total, why };
}

function stepOf(label: string, formula: string, amount: DecimalText, input: AnalysisInput): CalculationStep {
  return { label, formula, result: formatMoney(amount, input.currency) };
}

const unknown = (doubt: string): TargetPrice => ({ amount: null, steps: [], row: null, doubts: [doubt] });
