import { type DecimalText, Exact, exact } from '../../money/decimal.ts';

/**
 * Money as a whole number of 10^-18 of its currency: the last place of the ledger's DECIMAL(38,18), so nothing is rounded on
 * the way in. A month of 8,000 GPUs is split millions of times, which whole numbers do twenty times faster than decimals.
 */
export type Attos = bigint;

const places = 18;
const plain = /^(-?)(\d+)(?:\.(\d{1,18}))?$/;

/**
 * The amount of a decimal; what lies beyond the 18th place is rounded half to even.
 * @throws RangeError where the text is no decimal.
 */
export function attosOf(text: DecimalText): Attos {
  const found = plain.exec(text);
  if (!found) return BigInt(exact(text).times(new Exact(10).pow(places)).toFixed(0));
  const [, minus = '', whole = '0', fraction = ''] = found;
  const value = BigInt(whole + fraction.padEnd(places, '0'));
  return minus ? -value : value;
}

/** The decimal of an amount, without trailing zeros. */
export function attosText(value: Attos): DecimalText {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  const whole = digits.slice(0, -places);
  return `${value < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * Splits an amount by weights so that the parts sum to it: each is cut to the last place, and what is left goes to the largest
 * remainders, the earlier part first where two are equal. Weights are whole numbers, none negative.
 * Example: `splitAttos(100n, [1n, 1n, 1n])` is `[34n, 33n, 33n]`.
 * @throws RangeError where no weight is above 0: who bears the amount is then unknown.
 */
export function splitAttos(total: Attos, weights: readonly bigint[]): readonly Attos[] {
  let sum = 0n;
  for (const weight of weights) sum += weight;
  if (sum <= 0n) throw new RangeError('An amount splits by weights of which one is above 0');
  const sign = total < 0n ? -1n : 1n;
  const amount = total * sign;
  let given = 0n;
  // GPUs of one price and share have one weight, and come one after another: each is divided once.
  let before = weights[0] ?? 0n;
  let part = (amount * before) / sum;
  let isEven = true;
  const cut = weights.map((weight) => {
    if (weight !== before) {
      isEven = false;
      before = weight;
      part = (amount * weight) / sum;
    }
    given += part;
    return part;
  });
  let left = Number(amount - given);
  if (left === 0) return sign > 0n ? cut : cut.map((one) => -one);
  for (const at of isEven ? cut.keys() : byRemainder(amount, weights, sum)) {
    if (left === 0) break;
    cut[at] = (cut[at] ?? 0n) + 1n;
    left -= 1;
  }
  return sign > 0n ? cut : cut.map((one) => -one);
}

/** Places of weights, the largest remainder of their division first, the earlier where two are equal. */
function byRemainder(amount: Attos, weights: readonly bigint[], sum: bigint): readonly number[] {
  return weights
    .map((weight, at) => ({ at, rest: (amount * weight) % sum }))
    .sort((one, other) => (one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1))
    .map(({ at }) => at);
}

/**
 * Amounts as a table shows them: rounded to so many places and yet summing to the rounded sum, the largest remainders being rounded
 * up. Example at 2 places: 0.333, 0.333, 0.334 become 0.33, 0.33, 0.34.
 */
export function roundedAttos(parts: readonly Attos[], shownPlaces: number, total?: Attos): readonly Attos[] {
  const unit = 10n ** BigInt(places - shownPlaces);
  const floors = parts.map((part) => floorTo(part, unit));
  const wanted =
    total ??
    nearest(
      parts.reduce((all, part) => all + part, 0n),
      unit,
    );
  let left = Number((wanted - floors.reduce((all, part) => all + part, 0n)) / unit);
  const order = parts
    .map((part, at) => ({ at, rest: part - (floors[at] ?? 0n) }))
    .sort((one, other) => (one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1));
  const rounded = [...floors];
  // A given total may lie one unit below the floors' sum or above all of them: what is left goes round.
  for (let at = 0; left > 0 && order.length > 0; at += 1, left -= 1) {
    const place = order[at % order.length]?.at ?? 0;
    rounded[place] = (rounded[place] ?? 0n) + unit;
  }
  for (let at = order.length - 1; left < 0 && order.length > 0; at -= 1, left += 1) {
    const place = order[(at + order.length) % order.length]?.at ?? 0;
    rounded[place] = (rounded[place] ?? 0n) - unit;
  }
  return rounded;
}

function floorTo(value: Attos, unit: bigint): Attos {
  const rest = ((value % unit) + unit) % unit;
  return value - rest;
}

/** To the nearest unit, half to even. */
function nearest(value: Attos, unit: bigint): Attos {
  const floor = floorTo(value, unit);
  const twice = (value - floor) * 2n;
  if (twice < unit || (twice === unit && (floor / unit) % 2n === 0n)) return floor;
  return floor + unit;
}
