import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import { type DecimalText, exact, roundedTo } from '#shared/money/decimal.ts';
import { type AnswerRow, neededDecimal, neededText, textAt } from '../reading/answerRow.ts';

const hoursPerYear = 8760;

/**
 * Prices of an item of Azure's retail price list. Windows is left out (its price holds a licence), and so are dev/test and low priority,
 * which is the older of two prices of what can be taken back. A reservation's price is that of its whole term and is divided by its hours.
 *
 *     { type: 'Reservation', retailPrice: 472_000, reservationTerm: '1 Year' } -> 53.881279 an hour
 */
export function quotesOfItem(
  item: AnswerRow,
  read: Pick<PriceQuote, 'source' | 'asOf'>,
): readonly PriceQuote[] {
  const product = textAt(item, 'productName') ?? '';
  const instance = textAt(item, 'armSkuName');
  if (instance === null || /windows/i.test(product) || textAt(item, 'unitOfMeasure') !== '1 Hour') return [];
  const names = `${textAt(item, 'skuName') ?? ''} ${textAt(item, 'meterName') ?? ''}`;
  if (/\blow priority\b/i.test(names)) return [];
  const isSpot = /\bspot\b/i.test(names);
  const price = neededDecimal(item, 'retailPrice');
  const type = neededText(item, 'type');
  const term = textAt(item, 'reservationTerm');
  const quote = (market: PriceQuote['market'], amount: DecimalText, note: string): readonly PriceQuote[] =>
    exact(amount).isZero()
      ? []
      : [
          {
            ...{ provider: 'azure', instance, region: textAt(item, 'armRegionName') ?? '' },
            ...{ gpuKey: null, gpuCount: null, unit: 'instance-hour', market, price: amount },
            currency: neededText(item, 'currencyCode'),
            ...read,
            note,
          },
        ];
  if (type === 'Consumption') return quote(isSpot ? 'spot' : 'on-demand', price, '');
  const hours = term === null ? null : termHours(term);
  if (type !== 'Reservation' || hours === null) return [];
  return quote('reserved', roundedTo(exact(price).div(hours).toFixed(), 6), `reservation, ${term}`);
}

/** '3 Years' -> 26280; null where it is not so many years. */
function termHours(term: string): number | null {
  const years = /^(\d{1,2}) Years?$/.exec(term)?.[1];
  return years === undefined ? null : Number(years) * hoursPerYear;
}
