import { describe, expect, it } from 'vitest';
import { gpuModelIn, skuDetails } from '#engine/billing/connectors/reading/gpuDetails.ts';
import { gpuKeyOfListing } from '#engine/billing/connectors/reading/gpuKeyOfListing.ts';

describe('the GPU that a text names', () => {
  it.each([
    ['Nvidia H100 80GB GPU running in Iowa', 'H100'],
    ['Nvidia Tesla T4 GPU attached to Spot Preemptible VMs', 'T4'],
    ['gpu-h100x8-640gb', 'H100'],
    ['gpu-mi300x1-192gb', 'MI300X'],
    ['gpu-l40sx1-48gb', 'L40S'],
    ['GPU-8xCPU-64GB-1xL40S', 'L40S'],
    ['NVIDIA A100-SXM4-80GB', 'A100'],
    ['NVIDIA GeForce RTX 4090', 'RTX 4090'],
    ['RTX PRO 6000 Blackwell', 'RTX PRO 6000'],
    ['gpu.gb200.4x', 'GB200'],
    ['A2 Instance Core running in Iowa', 'A2'],
    ['Standard volume', null],
    ['LA100B', null],
  ])('%s', (text, model) => {
    expect(gpuModelIn(text)).toBe(model);
  });

  it('goes into the details of the SKU; nothing known is nothing said', () => {
    expect(skuDetails({ instanceType: 'x', gpuCount: 8, model: 'H100' })).toBe(
      '{"InstanceType":"x","GpuCount":8,"x_GpuModel":"H100"}',
    );
    expect(skuDetails({ instanceType: null, gpuCount: 0, model: null })).toBeNull();
  });
});

describe("the catalogue's key of a listed GPU", () => {
  it.each([
    ['H100 (80 GB SXM5)', null, 'h100-sxm'],
    ['A100 SXM4', 80, 'a100-sxm-80'],
    ['A100 (40 GB PCIe)', null, 'a100-pcie-40'],
    ['nvidia_l40s', null, 'l40s'],
    ['NVIDIA H100 80GB HBM3', null, 'h100-sxm'],
    ['A100', 80, null],
    ['A100 SXM4', null, null],
    ['Some new card', 80, null],
  ])('%s, %s GB', (name, memoryGb, key) => {
    expect(gpuKeyOfListing(name, memoryGb)).toBe(key);
  });
});
