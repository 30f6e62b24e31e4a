import type { RateSection } from '#shared/contract/schemas/rateBook.ts';
import type {
  ApiPriceRule,
  Commitment,
  Discount,
  ExchangeRate,
  HourlyPrice,
  OwnedRule,
  PlaceRule,
  RateCard,
  Validity,
} from '#shared/cost/rates/rateBook.ts';
import type { RateScope } from '#shared/cost/rates/rateScope.ts';

type Entry = ApiPriceRule | RateCard | Discount | Commitment | OwnedRule | PlaceRule | ExchangeRate;

/** An entry of rates.yaml in a line. Not made plain: its texts are the user's. */
export function entryText(
  section: RateSection,
  entry: Entry,
): { readonly name: string; readonly detail: string } {
  switch (section) {
    case 'cards': {
      const card = entry as RateCard;
      return { name: card.name, detail: `${priceOf(card)}, ${scopeText(card.applies)}${validText(card)}` };
    }
    case 'commitments': {
      const bought = entry as Commitment;
      const detail = `${bought.quantity} x ${priceOf(bought)}, ${scopeText(bought.applies)}${validText(bought)}`;
      return { name: bought.name, detail };
    }
    case 'discounts': {
      const { name, percent, provider, instance, service, ...span } = entry as Discount;
      const of = [provider, instance, service].filter((part) => part !== undefined).join(' ');
      return { name, detail: `${percent} % off ${of}${validText(span)}` };
    }
    case 'owned': {
      const { name, capex, currency, depreciationMonths, applies } = entry as OwnedRule;
      return {
        name,
        detail: `${capex} ${currency} over ${depreciationMonths} months, ${scopeText(applies)}`,
      };
    }
    case 'places': {
      const { applies, provider, instance, region, market } = entry as PlaceRule;
      const is = [provider, instance, region, market].filter((part) => part !== undefined).join(' ');
      return { name: scopeText(applies), detail: `is ${is}` };
    }
    case 'apiPrices': {
      const { provider, model, input, output, currency } = entry as ApiPriceRule;
      return {
        name: `${provider} ${model}`,
        detail: `${input} in, ${output} out, ${currency} per million tokens`,
      };
    }
    case 'exchange': {
      const { from, to, rate, date } = entry as ExchangeRate;
      return { name: `${from} to ${to}`, detail: `${rate} on ${date}` };
    }
  }
}

function priceOf({ perGpuHour, perInstanceHour, currency }: HourlyPrice): string {
  return perGpuHour === undefined
    ? `${perInstanceHour ?? '?'} ${currency} an instance-hour`
    : `${perGpuHour} ${currency} a GPU-hour`;
}

function scopeText({ labels, ...parts }: RateScope): string {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  const all = [
    ...said.map(([part, value]) => `${part} ${value}`),
    ...Object.entries(labels ?? {}).map(([label, value]) => `${label}=${value}`),
  ];
  return all.length === 0 ? 'every host' : all.join(', ');
}

function validText({ from, until }: Validity): string {
  return `${from === undefined ? '' : `, from ${from}`}${until === undefined ? '' : `, until ${until}`}`;
}
