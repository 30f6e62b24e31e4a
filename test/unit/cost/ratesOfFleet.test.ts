import { expect, it } from 'vitest';
import { createRates } from '#engine/billing/rates/rates.ts';
import { parseRates } from '#engine/billing/rates/ratesParse.ts';
import type { Fleet } from '#engine/fleet/fleet.ts';
import { createGpuTable } from '#engine/fleet/gpuTable.ts';

const { book } = parseRates('cards:\n  - {name: all, applies: {}, perGpuHour: 2}\n');

it('asks once what the fleet is for the prices of all its GPUs', () => {
  const standing = () => ({ connected: true, streaming: true, staleAfterMs: 4500 });
  const hosts = ['alpha', 'beta'].map((name) => ({ name, demo: false, labels: {}, standing }));
  const table = createGpuTable(
    () => hosts,
    () => undefined,
  );
  for (const { name } of hosts) table.entry(`GPU-${name}`, name, 0);
  const asked: string[] = [];
  const rates = createRates({
    file: { book: () => book } as Parameters<typeof createRates>[0]['file'],
    fleet: { table } as unknown as Fleet,
    now: () => Date.UTC(2026, 10, 12),
    zone: () => 'UTC',
    placeOf: (host) => {
      asked.push(host);
      return null;
    },
    demoQuotes: () => [],
  });
  rates.rateOf();
  asked.length = 0;
  const rate = rates.rateOf();
  expect(asked).toEqual(['alpha', 'beta']);
  expect([rate('GPU-beta', 'beta')?.perGpuHour, rate('GPU-beta', 'gamma')]).toEqual(['2', null]);
});
