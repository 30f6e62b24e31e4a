import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { layoutName } from '../../../sizing/parallelism.ts';
import type { PricedTarget, SizedTarget } from './sizedTarget.ts';

/** `1 x H100 SXM5 80GB`, `3 replicas of 2 x L40S (TP2 EP2)`: a configuration in words. */
export function targetText({ card, replicas, cards, over }: SizedTarget): string {
  const layout = layoutName(over);
  const one = cardsOf(card, cards) + (layout && ` (${layout})`);
  return replicas === 1 ? one : `${replicas} replicas of ${one}`;
}

/** `2 x L40S`. */
export function cardsOf({ name }: Pick<GpuSpec, 'name'>, count: number): string {
  return `${count} x ${name}`;
}

/** `2 x g6e.12xlarge of aws in us-east-1`. */
export function offerText({ offer: { instances, price } }: Pick<PricedTarget, 'offer'>): string {
  const place = price.region === '' || price.region === 'NA' ? '' : ` in ${price.region}`;
  return `${instances} x ${price.instance} of ${price.provider}${place}`;
}

/** 0.0123 s is `12 ms`, 1.25 s `1.25 s`. */
export function secondsText(seconds: number): string {
  return seconds < 1
    ? `${Number((seconds * 1000).toPrecision(2))} ms`
    : `${Number(seconds.toPrecision(3))} s`;
}

/** 17179869184 is `16 GiB`. */
export function gibText(bytes: number): string {
  return `${Number((bytes / 2 ** 30).toPrecision(3))} GiB`;
}
