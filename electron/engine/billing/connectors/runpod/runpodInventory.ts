import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { BilledInstance } from '#shared/domain/billingConnection.ts';
import { exact } from '#shared/money/decimal.ts';
import { type AnswerRow, decimalAt, inner, listAt, neededText, rowAt, textAt } from '../reading/answerRow.ts';

/** The GraphQL question for list prices; what fields there are was read from public code, not tried. */
export const pricesQuestion =
  '{ gpuTypes { id displayName memoryInGb securePrice communityPrice lowestPrice(input: {gpuCount: 1}) { minimumBidPrice } } }';

/** Prices per GPU-hour: secure and community cloud on demand, and the least bid for spot. A price of 0 means "not offered", never free. */
export function quotesOf(answer: unknown, day: string, source: string): readonly PriceQuote[] {
  const data = inner(rowAt(answer, "RunPod's prices"), 'data');
  return listAt(data, 'gpuTypes').flatMap((gpu) => {
    const id = neededText(gpu, 'id');
    const name = textAt(gpu, 'displayName') ?? id;
    const quote = (price: string | null, market: PriceQuote['market'], cloud: string): PriceQuote[] =>
      price === null || exact(price).isZero()
        ? []
        : [
            {
              provider: 'runpod',
              instance: `${name} ${cloud}`,
              region: '',
              // The id is the driver's name of the card.
              gpuKey: gpuKeyOf(id, 'exact') ?? gpuKeyOf(name, 'exact'),
              gpuCount: 1,
              unit: 'gpu-hour',
              market,
              price,
              currency: 'USD',
              source,
              asOf: day,
              note: '',
            },
          ];
    return [
      ...quote(decimalAt(gpu, 'securePrice'), 'on-demand', 'Secure'),
      ...quote(decimalAt(gpu, 'communityPrice'), 'on-demand', 'Community'),
      ...quote(decimalAt(inner(gpu, 'lowestPrice'), 'minimumBidPrice'), 'spot', 'Spot'),
    ];
  });
}

/** A pod of REST v1, `GET /v1/pods`. */
export function instanceOf(pod: AnswerRow, account: string): BilledInstance {
  const machine = inner(pod, 'machine');
  const address = textAt(pod, 'publicIp');
  const startedMs = Date.parse(textAt(pod, 'lastStartedAt') ?? '');
  return {
    provider: 'RunPod',
    account,
    instanceId: neededText(pod, 'id'),
    name: textAt(pod, 'name'),
    addresses: address === null ? [] : [address],
    instanceType: textAt(machine, 'gpuTypeId') ?? textAt(inner(pod, 'gpu'), 'id'),
    region: textAt(machine, 'dataCenterId'),
    lifecycle: pod.fields.interruptible === true ? 'spot' : 'on-demand',
    launchedAtMs: Number.isNaN(startedMs) ? null : startedMs,
    state: textAt(pod, 'desiredStatus'),
    tags: {},
  };
}
