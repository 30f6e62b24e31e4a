import { afterEach, describe, expect, it } from 'vitest';
import { azureConnector } from '#engine/billing/connectors/azure/azureConnector.ts';
import { azureRetailConnector } from '#engine/billing/connectors/azure/azureRetailConnector.ts';
import type { BillingConnector, ConnectorContext } from '#engine/billing/connectors/connector.ts';
import { digitaloceanConnector } from '#engine/billing/connectors/digitalocean/digitaloceanConnector.ts';
import { gcpConnector } from '#engine/billing/connectors/gcp/gcpConnector.ts';
import { googleHeader } from '#engine/billing/connectors/gcp/googleToken.ts';
import { lambdaConnector } from '#engine/billing/connectors/lambda/lambdaConnector.ts';
import { runpodConnector } from '#engine/billing/connectors/runpod/runpodConnector.ts';
import { upcloudConnector } from '#engine/billing/connectors/upcloud/upcloudConnector.ts';
import { vastConnector } from '#engine/billing/connectors/vast/vastConnector.ts';
import type { ConnectionOptions, TestStep } from '#shared/domain/billingConnection.ts';
import { createMemoryLedger } from '../../fixtures/billing/memoryLedger.ts';
import {
  type Asked,
  type ProviderServer,
  type Reply,
  serveProvider,
} from '../../fixtures/billing/providerServer.ts';
import { connectionTo, pullContext } from '../../fixtures/billing/pullContext.ts';

let server: ProviderServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const json = (text: string): Reply => ({ text });

/** A connector in front of a server that answers so. */
async function behind(
  connector: BillingConnector,
  answer: (asked: Asked) => Reply,
  options: ConnectionOptions = {},
  more: Partial<ConnectorContext> = {},
) {
  server = await serveProvider(answer);
  const config = connectionTo(server.url, connector.kind, options);
  const context = pullContext(createMemoryLedger(), server.url, '2026-11-21T06:00:00Z', more);
  return {
    asked: server.asked,
    prices: async () => (await connector.prices?.(config, context)) ?? [],
    instances: async () => (await connector.instances?.(config, context)) ?? [],
    pull: () =>
      connector.pull(config, { fromMonth: '2026-10-01', toMonth: '2026-10-01', isAgain: false }, context),
    steps: async () => {
      const steps: TestStep[] = [];
      for await (const step of connector.test(config, context)) steps.push(step);
      return steps;
    },
  };
}

describe('Lambda', () => {
  const answer = ({ path }: Asked): Reply =>
    path === '/api/v1/instance-types'
      ? json(`{"data":{"gpu_8x_h100_sxm5":{"instance_type":{"name":"gpu_8x_h100_sxm5","gpu_description":"H100 (80 GB SXM5)","price_cents_per_hour":3192,"specs":{"gpus":8}},"regions_with_capacity_available":[{"name":"us-east-1"}]},
          "gpu_1x_new":{"instance_type":{"price_cents_per_hour":0,"specs":{"gpus":1}}}}}`)
      : json(
          `{"data":[{"id":"i-1","name":null,"ip":"198.51.100.7","status":"active","hostname":"a.cloud.lambda.ai","region":{"name":"us-east-1"},"instance_type":{"name":"gpu_8x_h100_sxm5"}}]}`,
        );

  it('lists prices with source and date; a price of nothing is unknown, not free', async () => {
    const { prices, asked } = await behind(lambdaConnector, answer);
    const quotes = await prices();
    expect(quotes[0]).toMatchObject({
      instance: 'gpu_8x_h100_sxm5',
      gpuKey: 'h100-sxm',
      gpuCount: 8,
      price: '31.92',
      asOf: '2026-11-21',
    });
    expect(quotes[1]?.price).toBeNull();
    expect(quotes[0]?.source).toMatch(/instance-types$/);
    expect(asked[0]?.headers.authorization).toBe('Bearer key-of-the-test');
  });

  it('lists instances for matching, and never claims a bill', async () => {
    const { instances, pull } = await behind(lambdaConnector, answer);
    expect(await instances()).toMatchObject([
      { instanceId: 'i-1', addresses: ['198.51.100.7', 'a.cloud.lambda.ai'] },
    ]);
    const report = await pull();
    expect(report.months).toEqual([]);
    expect(report.warnings[0]).toMatch(/estimated/);
  });

  it('without a key says where one goes, and asks nothing', async () => {
    const { steps, asked } = await behind(lambdaConnector, answer, {}, { secret: async () => null });
    const all = await steps();
    expect(all.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped', 'skipped']);
    expect(all[0]?.failure).toMatchObject({
      kind: 'needs-secret',
      remedy: expect.stringContaining('LAMBDA_API_KEY'),
    });
    expect(asked).toEqual([]);
  });
});

describe('RunPod', () => {
  it('lists secure, community and spot prices; what is not offered has none', async () => {
    const { prices, asked } = await behind(runpodConnector, () =>
      json(
        `{"data":{"gpuTypes":[{"id":"NVIDIA H100 80GB HBM3","displayName":"H100 SXM","memoryInGb":80,"securePrice":3.99,"communityPrice":0,"lowestPrice":{"minimumBidPrice":1.75}}]}}`,
      ),
    );
    expect((await prices()).map(({ market, price, gpuKey, unit }) => [market, price, gpuKey, unit])).toEqual([
      ['on-demand', '3.99', 'h100-sxm', 'gpu-hour'],
      ['spot', '1.75', 'h100-sxm', 'gpu-hour'],
    ]);
    expect(JSON.parse(asked[0]?.body ?? '')).toHaveProperty('query');
  });

  it('a key that may not read volumes brings in the rest and says so', async () => {
    const { pull, steps } = await behind(runpodConnector, ({ path, query }) => {
      if (path.endsWith('networkvolumes')) return { status: 403, text: '{}' };
      return json(
        path.endsWith('pods') && query.get('startTime') === '2026-10-05T00:00:00Z'
          ? '[{"amount":"1.25","podId":"p","time":"2026-10-05T03:00:00Z"}]'
          : '[]',
      );
    });
    const report = await pull();
    expect(report.months).toMatchObject([{ rows: 1, isClosed: false }]);
    expect(report.warnings).toEqual([expect.stringMatching(/without networkvolumes/)]);
    const outcomes = (await steps()).map(({ step, outcome }) => [step, outcome]);
    expect(outcomes.slice(0, 3)).toEqual([
      ['billing of pods', 'ok'],
      ['billing of endpoints', 'ok'],
      ['billing of networkvolumes', 'warning'],
    ]);
  });

  it('v2 is asked at its own path', async () => {
    const { pull, asked } = await behind(
      runpodConnector,
      () => json('{"records":[],"metadata":{"recordCount":0}}'),
      { api: 'v2' },
    );
    await pull();
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/v2/billing/pods']));
    expect(asked).toHaveLength(31);
  });
});

describe('Vast.ai', () => {
  it('gives the cheapest offer of each GPU, with how many there were', async () => {
    const { prices } = await behind(vastConnector, () =>
      json(
        `{"offers":[{"gpu_name":"H100 SXM","num_gpus":8,"dph_total":20.8,"gpu_ram":81559},{"gpu_name":"H100 SXM","num_gpus":1,"dph_total":2.4},{"gpu_name":"RTX 4090","num_gpus":3,"dph_total":1},{"gpu_name":"X","num_gpus":0,"dph_total":1}]}`,
      ),
    );
    expect((await prices()).map(({ gpuKey, price, note }) => [gpuKey, price, note])).toEqual([
      ['h100-sxm', '2.400000', expect.stringContaining('cheapest of 2')],
      ['rtx-4090', '0.333333', expect.stringContaining('cheapest of 1')],
    ]);
  });
});

describe('DigitalOcean', () => {
  it('lists GPU sizes of every page by region, and droplets', async () => {
    const { prices, instances } = await behind(digitaloceanConnector, ({ path, query }) => {
      if (path === '/v2/droplets')
        return json(
          '{"droplets":[{"id":7,"name":"gpu","size_slug":"gpu-h100x1-80gb","status":"active","created_at":"2026-10-01T00:00:00Z","networks":{"v4":[{"ip_address":"203.0.113.9","type":"public"}],"v6":[]},"region":{"slug":"nyc2"},"tags":["train"]}],"links":{}}',
        );
      return query.get('page') === '1'
        ? json(
            '{"sizes":[{"slug":"s-1vcpu-1gb","price_hourly":0.00893,"regions":["nyc1"]}],"links":{"pages":{"next":"https://api.digitalocean.com/v2/sizes?page=2"}}}',
          )
        : json(
            '{"sizes":[{"slug":"gpu-h100x8-640gb","price_hourly":23.92,"regions":["nyc2","tor1"],"gpu_info":{"count":8,"vram":{"amount":640,"unit":"gib"},"model":"nvidia_h100"}}],"links":{}}',
          );
    });
    expect((await prices()).map(({ region, price, gpuCount }) => [region, price, gpuCount])).toEqual([
      ['nyc2', '23.92', 8],
      ['tor1', '23.92', 8],
    ]);
    expect(await instances()).toMatchObject([
      { instanceId: '7', addresses: ['203.0.113.9'], tags: { train: 'true' } },
    ]);
  });
});

describe('UpCloud', () => {
  const answers: Readonly<Record<string, string>> = {
    '/1.3/account/billing_summary/2026-11': '{"billing":{"currency":"EUR","total_amount":0}}',
    '/1.3/plan':
      '{"plans":{"plan":[{"name":"2xCPU-4GB"},{"name":"GPU-8xCPU-64GB-1xL40S","gpu_amount":1,"gpu_model":"NVIDIA L40S"}]}}',
    '/1.3/price':
      '{"prices":{"zone":[{"name":"fi-hel2","server_plan_GPU-8xCPU-64GB-1xL40S":{"amount":1,"price":150}},{"name":"uk-lon1"}]}}',
    '/1.3/server':
      '{"servers":{"server":[{"uuid":"s1","title":"gpu","hostname":"gpu.example","plan":"GPU-8xCPU-64GB-1xL40S","zone":"fi-hel2","state":"started","labels":{"label":[{"key":"team","value":"vision"}]}}]}}',
    '/1.3/ip_address':
      '{"ip_addresses":{"ip_address":[{"address":"192.0.2.4","server":"s1"},{"address":"192.0.2.5"}]}}',
  };
  const answer = ({ path }: Asked): Reply =>
    answers[path] ? json(answers[path]) : { status: 404, text: '{}' };

  it('prices GPU plans in the currency of the account, by the older address where the newer is missing', async () => {
    const { prices } = await behind(upcloudConnector, answer);
    expect(await prices()).toMatchObject([
      { region: 'fi-hel2', gpuKey: 'l40s', price: '1.5', currency: 'EUR' },
    ]);
  });

  it('knows servers by address; user and password go as basic', async () => {
    const env = { UPCLOUD_USERNAME: 'u', UPCLOUD_PASSWORD: 'p' };
    const { instances, asked } = await behind(
      upcloudConnector,
      answer,
      {},
      { secret: async () => null, env },
    );
    expect(await instances()).toMatchObject([
      { instanceId: 's1', addresses: ['192.0.2.4', 'gpu.example'], tags: { team: 'vision' } },
    ]);
    expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('u:p').toString('base64')}`);
  });
});

describe('Azure', () => {
  it('lists machines page by page, and follows no link to another server', async () => {
    const subscription = '11111111-2222-3333-4444-555555555555';
    const machine = (name: string) =>
      `{"id":"/x/${name}","name":"${name}","location":"eastus","properties":{"vmId":"vm-${name}","priority":"Spot","hardwareProfile":{"vmSize":"Standard_ND96isr_H100_v5"}},"tags":{"team":"vision"}}`;
    let next = `/subscriptions/${subscription}/providers/Microsoft.Compute/virtualMachines?page=2`;
    const answer = ({ path, query }: Asked) => {
      if (path.endsWith('networkInterfaces'))
        return json(
          `{"value":[{"id":"/n","properties":{"virtualMachine":{"id":"/X/A"},"ipConfigurations":[{"properties":{"privateIPAddress":"10.0.0.4","publicIPAddress":{"id":"/P"}}}]}},{"id":"/free","properties":{}}]}`,
        );
      if (path.endsWith('publicIPAddresses'))
        return json('{"value":[{"id":"/p","properties":{"ipAddress":"203.0.113.4"}}]}');
      return json(
        query.get('page') === null
          ? `{"value":[${machine('a')}],"nextLink":"${next}"}`
          : `{"value":[${machine('b')}]}`,
      );
    };
    const options = { scope: `/subscriptions/${subscription}` };
    const { instances, asked } = await behind(azureConnector, answer, options, {
      env: { AZURE_ACCESS_TOKEN: 't' },
    });
    expect(await instances()).toMatchObject([
      { instanceId: '/x/a', lifecycle: 'spot', addresses: ['10.0.0.4', '203.0.113.4'] },
      { instanceId: '/x/b', addresses: [] },
    ]);
    expect(asked[0]?.headers.authorization).toBe('Bearer t');
    next = 'http://127.0.0.2:9/steal';
    await expect(instances()).rejects.toThrow(/another server/);
  });

  it('retail prices leave out Windows, mark spot, and divide a reservation by its hours', async () => {
    const item = (more: string) =>
      `{"currencyCode":"USD","retailPrice":98.32,"armRegionName":"eastus","armSkuName":"Standard_ND96isr_H100_v5","productName":"ND H100 v5","skuName":"ND96isr H100 v5","meterName":"ND96isr","unitOfMeasure":"1 Hour","type":"Consumption"${more}}`;
    const { prices, asked } = await behind(
      azureRetailConnector,
      ({ query }) =>
        query.get('$skip') === null
          ? json(
              `{"Items":[${item('')},${item(',"productName":"ND H100 v5 Windows"')},${item(',"skuName":"ND96isr Spot","retailPrice":20.5')}],"NextPageLink":"/api/retail/prices?$skip=1000"}`,
            )
          : json(
              `{"Items":[${item(',"type":"Reservation","reservationTerm":"1 Year","retailPrice":472000')},${item(',"type":"DevTestConsumption"')},${item(',"retailPrice":0')}],"NextPageLink":null}`,
            ),
      { regions: ['eastus'], sizes: ["Standard_ND96isr_H100_v5' or '1'='1"] },
    );
    expect((await prices()).map(({ market, price }) => [market, price])).toEqual([
      ['on-demand', '98.32'],
      ['spot', '20.5'],
      ['reserved', '53.881279'],
    ]);
    expect(asked[0]?.query.get('$filter')).not.toContain("'1'='1");
  });
});

describe('Google Cloud', () => {
  it('lists instances of every zone and page', async () => {
    const instance = (id: number, spot: boolean) =>
      `{"id":"${id}","name":"vm-${id}","zone":"https://x/zones/us-central1-a","machineType":"https://x/machineTypes/a3-highgpu-8g","status":"RUNNING","networkInterfaces":[{"networkIP":"10.0.0.${id}","accessConfigs":[{"natIP":"203.0.113.${id}"}]}],"scheduling":{"provisioningModel":"${spot ? 'SPOT' : 'STANDARD'}"},"labels":{"team":"vision"}}`;
    const { instances } = await behind(
      gcpConnector,
      ({ query }) =>
        query.get('pageToken') === null
          ? json(
              `{"items":{"zones/us-central1-a":{"instances":[${instance(1, true)}]},"zones/empty":{"warning":{}}},"nextPageToken":"n"}`,
            )
          : json(`{"items":{"zones/us-central1-a":{"instances":[${instance(2, false)}]}}}`),
      { table: 'p.d.gcp_billing_export_v1_A_B_C' },
    );
    expect(await instances()).toMatchObject([
      {
        instanceId: '1',
        lifecycle: 'spot',
        region: 'us-central1',
        instanceType: 'a3-highgpu-8g',
        addresses: ['10.0.0.1', '203.0.113.1'],
      },
      { instanceId: '2', lifecycle: 'on-demand' },
    ]);
  });

  it('refuses a month that would scan more than it may, before it costs anything', async () => {
    const columns = [
      'billing_account_id',
      'usage_start_time',
      'usage_end_time',
      'service',
      'sku',
      'cost',
      'currency',
      'credits',
      'cost_type',
    ];
    const { pull, asked } = await behind(
      gcpConnector,
      ({ method }) =>
        method === 'GET'
          ? json(
              `{"schema":{"fields":[${columns.map((name) => `{"name":"${name}","type":"STRING"}`).join(',')}]}}`,
            )
          : json('{"totalBytesProcessed":"3000000000"}'),
      { table: 'p.d.gcp_billing_export_v1_A_B_C', maxGigabytes: '2' },
    );
    await expect(pull()).rejects.toThrow(/would scan 3\.00 GB, and 2\.00 GB is the limit/);
    expect(asked.filter(({ body }) => body !== '' && !body.includes('"dryRun":true'))).toEqual([]);
  });
});

describe('credentials of Google', () => {
  const config = { name: 'g', kind: 'gcp-bigquery', months: 1, pullsPerDay: 0, paused: false };

  it('that are named and missing are told as missing, with how to get them', async () => {
    const options = { keyFile: '/nonexistent/headroom.json' };
    await expect(googleHeader({ ...config, options }, { env: {} })).rejects.toMatchObject({
      failure: {
        kind: 'needs-secret',
        remedy: expect.stringContaining('gcloud auth application-default login'),
      },
    });
  });

  it('never go to an endpoint of the connection, save a token of the environment', async () => {
    const away = { ...config, options: {}, endpoint: 'http://127.0.0.1:9' };
    expect(await googleHeader(away, { env: {} })).toEqual({});
    const env = { CLOUDSDK_AUTH_ACCESS_TOKEN: 't' };
    expect(await googleHeader(away, { env })).toEqual({ authorization: 'Bearer t' });
  });
});
