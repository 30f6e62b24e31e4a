import type { AnomalyCause, CauseKind } from '#shared/cost/spend/anomalyCause.ts';
import { dimensionLabel } from '#shared/cost/spend/spendDimension.ts';
import { valueText } from '#shared/cost/spend/splitRows.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { estimateText, shareText } from './spendText.ts';

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 });

/** Why a cost moved, as one sentence with its evidence. */
export function causeText(cause: AnomalyCause, currency: string | null): string {
  const { dimension, value, change, share } = cause;
  const what = `${plainText(dimensionLabel(dimension))} ${valueText(dimension, value)}`;
  const moved = `${change > 0 ? '+' : ''}${estimateText(change, currency)}, ${shareText(share)} of it`;
  return `${kindText(cause, what)} (${moved}).`;
}

function kindText(cause: AnomalyCause, what: string): string {
  const { quantityBefore, quantityAfter, priceBefore, priceAfter } = cause;
  const unit = cause.unit === null ? '' : ` ${plainText(cause.unit)}`;
  const from = (before: number | null, after: number | null, suffix: string) =>
    before === null || after === null ? '' : `: ${number.format(before)} to ${number.format(after)}${suffix}`;
  const texts: Readonly<Record<CauseKind, string>> = {
    new: `${what} is new`,
    gone: `${what} is gone`,
    price: `${what} costs another price${from(priceBefore, priceAfter, ` per${unit || ' unit'}`)}`,
    quantity: `${what} was used ${(quantityAfter ?? 0) > (quantityBefore ?? 0) ? 'more' : 'less'}${from(quantityBefore, quantityAfter, unit)}`,
    'credit-missing': 'A credit of the days before is missing',
    'credit-new': 'A credit came that was not there before',
    'commitment-lost': 'Usage that a commitment covered is charged without it',
    'commitment-unused': 'A commitment was paid for and not used',
    mixed: `${what} moved`,
  };
  return texts[cause.kind];
}
