import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';

const find = (instance: string, region: string) =>
  listPrices().find((price) => price.instance === instance && price.region === region);

describe('list prices', () => {
  it('have a source and a day each, and never a price of nothing', () => {
    expect(listPrices()).toHaveLength(2015);
    for (const { source, date, onDemandUsd, spotUsd } of listPrices()) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^(?:undated-)?20\d\d/);
      for (const usd of [onDemandUsd, spotUsd]) if (usd !== null) expect(Number(usd)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['p5.48xlarge', 'us-east-1', 'h100-sxm', 8, '55.04'],
    ['p4d.24xlarge', 'us-east-1', 'a100-sxm-40', 8, '21.957642'],
    ['g6e.xlarge', 'us-east-1', 'l40s', 1, '1.861'],
    ['Standard_NC24ads_A100_v4', 'eastus', 'a100-pcie-80', 1, '3.673'],
    ['Standard_NC4as_T4_v3', 'eastus', 't4', 1, '0.526'],
  ])('know %s in %s', (instance, region, gpuKey, gpuCount, onDemandUsd) => {
    const price = find(instance, region);
    expect(price).toMatchObject({ gpuKey, gpuCount });
    expect(Number(price?.onDemandUsd)).toBeCloseTo(Number(onDemandUsd), 3);
  });

  it('name only GPUs of the catalogue, and none for a share of a card', () => {
    const keys = new Set(builtInGpus.map(({ key }) => key));
    const named = listPrices().filter(({ gpuKey }) => gpuKey !== null);
    expect(named.filter(({ gpuKey }) => !keys.has(gpuKey ?? ''))).toEqual([]);
    expect(new Set(named.map(({ gpuKey }) => gpuKey)).size).toBeGreaterThan(20);
    expect(listPrices().filter(({ gpuCount, gpuKey }) => (gpuCount ?? 1) < 1 && gpuKey !== null)).toEqual([]);
  });
});
