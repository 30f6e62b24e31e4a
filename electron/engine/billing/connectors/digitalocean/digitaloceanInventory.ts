import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { BilledInstance } from '#shared/domain/billingConnection.ts';
import { exact } from '#shared/money/decimal.ts';
import { type AnswerRow, decimalAt, inner, neededText, rowsAt, textAt } from '../reading/answerRow.ts';

/** Texts of a list of texts. */
function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** GPU sizes of `GET /v2/sizes`: {slug, price_hourly, regions, gpu_info: {count, model, vram: {amount, unit}}}; a row a region. */
export function quotesOf(size: AnswerRow, read: Pick<PriceQuote, 'source' | 'asOf'>): readonly PriceQuote[] {
  const gpu = inner(size, 'gpu_info');
  const count = decimalAt(gpu, 'count');
  const price = decimalAt(size, 'price_hourly');
  if (count === null || price === null) return [];
  const model = textAt(gpu, 'model');
  const vram = inner(gpu, 'vram');
  const perGpuGb = textAt(vram, 'unit') === 'gib' ? Number(decimalAt(vram, 'amount')) / Number(count) : null;
  const regions = textsOf(size.fields.regions);
  return (regions.length === 0 ? [''] : regions).map((region) => ({
    provider: 'digitalocean',
    instance: neededText(size, 'slug'),
    region,
    gpuKey: model === null ? null : gpuKeyOf(model, 'exact', { gigabytes: perGpuGb }),
    gpuCount: Number(count),
    unit: 'instance-hour',
    market: 'on-demand',
    price: exact(price).isZero() ? null : price,
    currency: 'USD',
    ...read,
    note: regions.length === 0 ? 'offered in no region now' : '',
  }));
}

/** A droplet of `GET /v2/droplets`. */
export function instanceOf(droplet: AnswerRow, account: string): BilledInstance {
  const networks = inner(droplet, 'networks');
  const addresses = ['v4', 'v6'].flatMap((family) =>
    rowsAt(networks.fields[family], networks.place).flatMap((entry) => textAt(entry, 'ip_address') ?? []),
  );
  const createdMs = Date.parse(textAt(droplet, 'created_at') ?? '');
  return {
    provider: 'DigitalOcean',
    account,
    instanceId: neededText(droplet, 'id'),
    name: textAt(droplet, 'name'),
    addresses,
    instanceType: textAt(droplet, 'size_slug'),
    region: textAt(inner(droplet, 'region'), 'slug'),
    lifecycle: 'on-demand',
    launchedAtMs: Number.isNaN(createdMs) ? null : createdMs,
    state: textAt(droplet, 'status'),
    tags: Object.fromEntries(textsOf(droplet.fields.tags).map((tag) => [tag, 'true'])),
  };
}
