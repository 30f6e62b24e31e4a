import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';

const find = (instance: string, region: string) =>
  listPrices().find((price) => price.instance === instance && price.region === region);

describe('list prices', () => {
  it('have a source and a day each, and never a price of nothing', () => {
    expect(listPrices().length).toBeGreaterThan(1980);
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

  it('are of each offer the newest: older readings, and prices that are taken back, win nowhere', () => {
    const offers = (provider: string, gpuKey: string) =>
      listPrices().flatMap((price) =>
        price.provider === provider && price.gpuKey === gpuKey && price.onDemandUsd !== null
          ? [`${price.instance} ${price.onDemandUsd}`]
          : [],
      );
    expect(offers('nebius', 'h100-sxm')).toEqual(['HGX H100 (per GPU) 3.85']);
    expect(offers('runpod', 'h100-sxm')).toEqual(['H100 Community 2.69', 'H100 Secure 3.99']);
    expect(offers('runpod', 'a100-pcie-80')).toEqual(['A100 PCIe Community 1.19', 'A100 PCIe Secure 1.79']);
    expect(offers('runpod', 'h200-sxm')).toEqual(['H200 Community 3.59', 'Pods - H200 4.59']);
    expect(offers('vast', 'h100-sxm')).toEqual(['H100 SXM marketplace median 2.4024']);
    expect(new Set(offers('gcp', 'h100-sxm').map((offer) => offer.split(' ')[0]))).toEqual(
      new Set(['a3-highgpu-8g', 'a3-megagpu-8g']),
    );
    expect(find('Standard_NC48ads_A100_v4', 'eastus')).toMatchObject({
      onDemandUsd: '9.554',
      date: '2026-11-09',
    });
  });

  it('keep a spot price that only an older row has, and the shape of what has no price any more', () => {
    const spot = listPrices().filter(({ spotUsd }) => spotUsd !== null);
    const ofInstance = (name: string) => spot.filter(({ instance }) => instance === name);
    expect(ofInstance('p5.48xlarge').find(({ region }) => region === 'us-east-1')?.spotUsd).toBe('10.2397');
    expect(ofInstance('a3-highgpu-1g')).toHaveLength(16);
    expect(find('gpu-h100-sxm_8gpu-128vcpu-1600gb', 'eu-north1')).toMatchObject({
      onDemandUsd: null,
      spotUsd: '10.0',
    });
    expect(find('gpu-l40s-d_4gpu-128vcpu-768gb', 'eu-north1')).toMatchObject({
      gpuCount: 4,
      onDemandUsd: null,
    });
  });

  it.each([
    ['Standard_NC6s_v3', 'v100-pcie-16'],
    ['Standard_ND40rs_v2', 'v100-sxm-32'],
    ['p3.2xlarge', 'v100-sxm-16'],
    ['H100 NVLink (per GPU)', 'h100-pcie'],
    ['H100 (per GPU)', 'h100-sxm'],
    ['A100 NVLink (per GPU)', 'a100-pcie-80'],
    ['RTX PRO 6000 (per GPU)', 'rtx-pro-6000-server'],
    ['RTX PRO 6000 WE (starting at, per GPU)', 'rtx-pro-6000-ws'],
  ])('tell the forms of a card apart: %s', (instance, gpuKey) => {
    const keys = listPrices().flatMap((price) => (price.instance === instance ? [price.gpuKey] : []));
    expect(new Set(keys)).toEqual(new Set([gpuKey]));
  });

  it('name only GPUs of the catalogue, and none for a share of a card', () => {
    const keys = new Set(builtInGpus.map(({ key }) => key));
    const named = listPrices().filter(({ gpuKey }) => gpuKey !== null);
    expect(named.filter(({ gpuKey }) => !keys.has(gpuKey ?? ''))).toEqual([]);
    expect(new Set(named.map(({ gpuKey }) => gpuKey)).size).toBeGreaterThan(20);
    expect(listPrices().filter(({ gpuCount, gpuKey }) => (gpuCount ?? 1) < 1 && gpuKey !== null)).toEqual([]);
  });
});
