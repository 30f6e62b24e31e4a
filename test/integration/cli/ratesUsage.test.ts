import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ProviderServer, serveProvider } from '../../fixtures/billing/providerServer.ts';
import { runHeadroom } from './runHeadroom.ts';

let config: string;
let server: ProviderServer;

/** One GPU-hour type and storage, in whatever month is asked for. */
beforeEach(async () => {
  config = await mkdtemp(join(tmpdir(), 'headroom-cli-usage-'));
  vi.stubEnv('COREWEAVE_API_TOKEN', 'token-of-the-test');
  server = await serveProvider(({ query }) => {
    const day = query.get('start_time')?.slice(0, 10);
    const row = (family: string, unit: string, quantity: string) =>
      `{"ChargePeriodStart":"${day}T00:00:00Z","ChargePeriodEnd":"${day}T01:00:00Z","PricingQuantity":${quantity},"PricingUnit":"${unit}","ServiceName":"CKS","SkuId":"gd-8xh100ib-i128","x_ProductFamily":"${family}"}`;
    return {
      text: `{"data":[${row('GPU Compute', 'GPU-Hours', '8')},${row('Storage', 'GiB-Hours', '100')}]}`,
    };
  });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(config, { recursive: true, force: true });
});

it('prices what CoreWeave sends without money, and counts what has no card', async () => {
  await writeFile(
    join(config, 'billing.yaml'),
    `connections:\n  - name: cw\n    kind: coreweave\n    endpoint: ${server.url}\n    months: 1\n`,
  );
  await writeFile(
    join(config, 'rates.yaml'),
    'cards:\n  - name: contract\n    applies: { provider: coreweave, gpu: H100 }\n    perGpuHour: 4.25\n    currency: USD\n    source: order form 7\n',
  );
  const pulled = await runHeadroom(config, ['billing', 'pull', 'cw']);
  expect(pulled.code, pulled.stderr).toBe(0);
  const usage = await runHeadroom(config, ['rates', 'usage', '--json']);
  expect(usage.code, usage.stderr).toBe(2);
  const { lines } = JSON.parse(usage.stdout) as {
    lines: readonly { unit: string; amount: string | null; card: string | null }[];
  };
  expect(lines.map(({ unit, amount, card }) => [unit, amount, card])).toEqual(
    expect.arrayContaining([
      ['GPU-Hours', '34', 'contract'],
      ['GiB-Hours', null, null],
    ]),
  );
  const wrong = await runHeadroom(config, ['rates', 'usage', '--month', 'October']);
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('YYYY-MM');
});
