import { type DecimalText, decimalText, Exact, exact } from './decimal.ts';

/** One share on its way: whole units that it got, and the remainder that decides who gets one more. */
interface Share {
  readonly at: number;
  readonly units: Exact;
  readonly remainder: Exact;
}

/**
 * Splits a total by weights, so that the parts sum to it to the last place: each part is cut to the unit, and the units that
 * are left go to the largest remainders (Hamilton's method), the earlier part first where two are equal. The unit is
 * 10^-places, or the last place of the total where that is finer. A negative total (a credit) splits like its absolute value.
 *
 *     ('100', ['1', '1', '1'], 2) -> ['33.34', '33.33', '33.33']      ('-0.01', ['1', '3'], 2) -> ['0', '-0.01']
 *
 * @throws RangeError where a weight is negative or no weight is above 0: who bears the total is then unknown.
 */
export function splitExact(
  total: DecimalText,
  weights: readonly (DecimalText | number)[],
  places = 18,
): readonly DecimalText[] {
  const whole = exact(total);
  const shares = weights.map((weight) => new Exact(weight));
  const sum = shares.reduce((before, share) => before.plus(share), new Exact(0));
  if (shares.some((share) => !share.isFinite() || share.isNegative()) || !sum.isPositive() || sum.isZero()) {
    throw new RangeError('A total splits by weights of which none is negative and one is above 0');
  }
  const unit = new Exact(10).pow(-Math.max(places, whole.decimalPlaces()));
  const units = whole.abs().div(unit);
  const cut = shares.map((share, at) => cutShare(units, share, sum, at));
  const left = cut.reduce((rest, share) => rest.minus(share.units), units).toNumber();
  const luckier = new Set(
    [...cut]
      .sort((a, b) => b.remainder.cmp(a.remainder) || a.at - b.at)
      .slice(0, left)
      .map((share) => share.at),
  );
  return cut.map((share) => {
    const part = share.units.plus(luckier.has(share.at) ? 1 : 0).times(unit);
    return decimalText(whole.isNegative() ? part.negated() : part);
  });
}

/** Remainders are kept as units x weight modulo the sum: whole numbers of it, so that no division rounds. */
function cutShare(units: Exact, weight: Exact, sum: Exact, at: number): Share {
  const product = units.times(weight);
  const whole = product.divToInt(sum);
  return { at, units: whole, remainder: product.minus(whole.times(sum)) };
}
