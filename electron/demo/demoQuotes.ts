import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import { decimalText, exact } from '#shared/money/decimal.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import type { FleetSpec } from '#sim/fleetSpec.ts';

/** The day of the newest prices that the simulated bill is made of. */
const asOf = '2026-11-09';

/** The middle of what the simulated bill asks for spot machines, of the list price. */
const spotShare = '0.35';

/** What a reservation costs of the list price, by its years. The first is what the simulated bill's savings plan costs. */
const reservations = [
  ['1 Year', '0.62'],
  ['3 Years', '0.43'],
] as const;
/** Those who sell none. */
const withoutReservations: readonly string[] = ['lambda'];

/** What the providers of the simulated company list for its machines, as its bill has it. Its own machines have no list price. */
export function demoQuotes({ hosts }: FleetSpec): readonly PriceQuote[] {
  const quotes = new Map<string, PriceQuote>();
  for (const host of hosts) {
    const cloud = cloudOf(host);
    if (cloud === null) continue;
    const { provider, instanceType, region, gpuHourUsd, lifecycle } = cloud;
    const gpuCount = host.gpus.length;
    const list = exact(gpuHourUsd).times(gpuCount);
    const quote: PriceQuote = {
      provider,
      instance: instanceType,
      region,
      gpuKey: null,
      gpuCount,
      unit: 'instance-hour',
      market: lifecycle,
      price: decimalText(lifecycle === 'spot' ? list.times(spotShare) : list),
      currency: 'USD',
      source: 'price list of the simulated providers',
      asOf,
      note: '',
    };
    const key = `${provider} ${instanceType} ${region} ${gpuCount}`;
    quotes.set(`${key} ${lifecycle}`, quote);
    if (lifecycle !== 'on-demand' || withoutReservations.includes(provider)) continue;
    for (const [term, share] of reservations)
      quotes.set(`${key} reserved ${term}`, {
        ...quote,
        market: 'reserved',
        price: decimalText(list.times(share)),
        note: `reservation, ${term}`,
      });
  }
  return [...quotes.values()];
}
