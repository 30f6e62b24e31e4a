import { decimalText, exact } from '#shared/money/decimal.ts';
import type { SpendSum } from './spendFigures.ts';

/** Several sums of one currency as one, exactly. Null amounts are left out; the sum is null where all are. */
export function addSums(currency: string | null, sums: readonly SpendSum[]): SpendSum {
  let amount: SpendSum['amount'] = null;
  let rows = 0;
  let unknownRows = 0;
  for (const sum of sums) {
    if (sum.currency !== currency)
      throw new RangeError(`Sums in ${sum.currency} and ${currency} are not added`);
    if (sum.amount !== null) amount = decimalText(exact(amount ?? '0').plus(exact(sum.amount)));
    rows += sum.rows;
    unknownRows += sum.unknownRows;
  }
  return { currency, amount, rows, unknownRows };
}
