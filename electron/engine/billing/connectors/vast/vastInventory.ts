import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { BilledInstance } from '#shared/domain/billingConnection.ts';
import { type DecimalText, exact, roundedTo } from '#shared/money/decimal.ts';
import { type AnswerRow, decimalAt, neededText, textAt } from '../reading/answerRow.ts';

/** An instance of `GET /api/v0/instances/`. */
export function instanceOf(row: AnswerRow, account: string): BilledInstance {
  const started = decimalAt(row, 'start_date');
  const gpus = textAt(row, 'num_gpus');
  const gpu = textAt(row, 'gpu_name');
  return {
    provider: 'Vast.ai',
    account,
    instanceId: neededText(row, 'id'),
    name: textAt(row, 'label'),
    addresses: [textAt(row, 'public_ipaddr')?.trim(), textAt(row, 'ssh_host')].filter(
      (address) => address !== undefined && address !== null && address !== '',
    ) as string[],
    instanceType: gpu === null ? null : `${gpus ?? '?'}x ${gpu}`,
    region: textAt(row, 'geolocation'),
    lifecycle: row.fields.is_bid === true ? 'spot' : row.fields.is_bid === false ? 'on-demand' : 'unknown',
    launchedAtMs: started === null ? null : Math.round(Number(started) * 1000),
    state: textAt(row, 'actual_status'),
    tags: {},
  };
}

interface Offer {
  readonly gpu: string;
  readonly perGpu: DecimalText;
  readonly memoryGb: number | null;
}

/**
 * The market of `GET /api/v0/bundles/`: the cheapest offer of each GPU per GPU-hour, with how many there were. It is a market: the same
 * GPU moved from 6.15 to 2.40 USD in twelve days.
 */
export function quotesOf(rows: readonly AnswerRow[], day: string, source: string): readonly PriceQuote[] {
  const byGpu = new Map<string, Offer[]>();
  for (const offer of rows.flatMap(offerOf)) byGpu.set(offer.gpu, [...(byGpu.get(offer.gpu) ?? []), offer]);
  return [...byGpu].map(([gpu, offers]) => {
    const cheapest = offers.reduce((least, offer) =>
      exact(offer.perGpu).lt(exact(least.perGpu)) ? offer : least,
    );
    return {
      provider: 'vast',
      instance: null,
      region: '',
      gpuKey: gpuKeyOf(gpu, 'exact', { gigabytes: cheapest.memoryGb }),
      gpuCount: 1,
      unit: 'gpu-hour',
      market: 'on-demand',
      price: cheapest.perGpu,
      currency: 'USD',
      source,
      asOf: day,
      note: `${gpu}: cheapest of ${offers.length} on the market`,
    };
  });
}

function offerOf(row: AnswerRow): readonly Offer[] {
  const total = decimalAt(row, 'dph_total');
  const count = decimalAt(row, 'num_gpus');
  const gpu = textAt(row, 'gpu_name');
  if (total === null || count === null || gpu === null || exact(total).lte(0) || exact(count).lte(0))
    return [];
  const memoryMb = decimalAt(row, 'gpu_ram');
  const memoryGb = memoryMb === null ? null : Math.round(Number(memoryMb) / 1024);
  return [{ gpu, perGpu: roundedTo(exact(total).div(exact(count)).toFixed(), 6), memoryGb }];
}
