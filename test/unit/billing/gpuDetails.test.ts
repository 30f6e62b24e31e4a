import { describe, expect, it } from 'vitest';
import { rowOfUsage } from '#engine/billing/connectors/coreweave/coreweaveRows.ts';
import { lineOfItem } from '#engine/billing/connectors/digitalocean/digitaloceanRows.ts';
import { rowAt } from '#engine/billing/connectors/reading/answerRow.ts';
import { skuDetails } from '#engine/billing/connectors/reading/gpuDetails.ts';
import { rowsOfSummary } from '#engine/billing/connectors/upcloud/upcloudRows.ts';

describe('the GPU that a charge is for', () => {
  it('goes into the details of the SKU; nothing known is nothing said', () => {
    expect(skuDetails({ instanceType: 'x', gpuCount: 8, model: 'H100' })).toBe(
      '{"InstanceType":"x","GpuCount":8,"x_GpuModel":"H100"}',
    );
    expect(skuDetails({ instanceType: null, gpuCount: 0, model: null })).toBeNull();
  });
});

describe('a charge of GPUs', () => {
  const row = (fields: Record<string, unknown>) => rowAt(fields, 'page 1, row 1');
  const frame = { provider: 'P', account: 'a', currency: 'USD', month: '2026-10-01' };

  it('of CoreWeave is told by its family or unit', () => {
    const usage = {
      ChargePeriodStart: '2026-10-01T00:00:00Z',
      ChargePeriodEnd: '2026-10-01T01:00:00Z',
      ServiceName: 'Kubernetes',
    };
    const details = (more: object) =>
      rowOfUsage(row({ ...usage, ...more }), 'a', '2026-10-01').SkuPriceDetails;
    expect(details({ x_ProductFamily: 'GPU Compute', SkuId: 'gd-8xh100ib-i128' })).toBe(
      '{"x_GpuModel":"H100"}',
    );
    expect(details({ PricingUnit: 'GPU-Hours', SkuId: 'x' })).toBe('{"x_GpuModel":"model not told"}');
    expect(details({ x_ProductFamily: 'Storage', PricingUnit: 'GiB-Hours' })).toBeUndefined();
  });

  it('of DigitalOcean is told by its size', () => {
    const item = {
      product: 'GPU Droplets',
      description: 'gpu-h100x8-640gb (trainer)',
      amount: '1',
      start_time: '2026-10-01T00:00:00Z',
      end_time: '2026-10-02T00:00:00Z',
    };
    const { row: charge } = lineOfItem(row(item), frame, 'i');
    expect(charge.SkuPriceDetails).toBe(
      '{"InstanceType":"gpu-h100x8-640gb","GpuCount":8,"x_GpuModel":"H100"}',
    );
    expect(lineOfItem(row({ ...item, description: 's-1vcpu-1gb (web)' }), frame, 'i').row).not.toHaveProperty(
      'SkuPriceDetails',
    );
  });

  it('of UpCloud is told by its plan', () => {
    const detail = { amount: '1', hours: '1', plan: 'GPU-8xCPU-64GB-1xL40S', zone: 'fi-hel2' };
    const answer = {
      billing: {
        currency: 'EUR',
        servers: { server: { resources: [{ resource_id: 's', details: [detail] }] } },
      },
    };
    expect(rowsOfSummary(answer, frame, 'page')[0]?.SkuPriceDetails).toBe(
      '{"InstanceType":"GPU-8xCPU-64GB-1xL40S","GpuCount":1,"x_GpuModel":"L40S"}',
    );
  });
});
