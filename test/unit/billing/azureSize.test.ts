import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import {
  azureSizeOf,
  azureSizeSql,
  isAzureMachine,
  isAzureMachineSql,
} from '#engine/billing/naming/azureSize.ts';

const meters: readonly (readonly [meter: string, size: string | null])[] = [
  ['ND96isr H100 v5', 'Standard_ND96isr_H100_v5'],
  ['NC24ads A100 v4 Spot', 'Standard_NC24ads_A100_v4'],
  ['NV36ads A10 v5 Low Priority', 'Standard_NV36ads_A10_v5'],
  ['NC6 v3/NC12 v3', null],
  ['D4 v3', null],
  ['Spot', null],
  ['', null],
];
const resources: readonly (readonly [resource: string, isMachine: boolean])[] = [
  ['/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/v', true],
  ['/providers/microsoft.compute/virtualmachinescalesets/pool', true],
  ['/providers/Microsoft.Compute/disks/d', false],
  ['', false],
];

async function inSql(sql: string, texts: readonly string[]): Promise<readonly unknown[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const found = await connection.runAndReadAll(
    `SELECT ${sql} FROM (SELECT unnest(from_json($texts, '["VARCHAR"]')) AS text)`,
    { texts: JSON.stringify(texts) },
  );
  connection.closeSync();
  instance.closeSync();
  return found.getRows().flat();
}

describe('what Azure says of a machine, in JavaScript and in SQL', () => {
  it('is its size by the meter', async () => {
    const texts = meters.map(([meter]) => meter);
    expect(texts.map((meter) => azureSizeOf(meter)?.size ?? null)).toEqual(meters.map(([, size]) => size));
    expect(await inSql(azureSizeSql('text'), texts)).toEqual(meters.map(([, size]) => size));
    expect(texts.filter((meter) => azureSizeOf(meter)?.isSpot)).toEqual([meters[1]?.[0], meters[2]?.[0]]);
  });

  it('is that it is one, by the resource', async () => {
    const texts = resources.map(([resource]) => resource);
    const are = resources.map(([, isMachine]) => isMachine);
    expect(texts.map(isAzureMachine)).toEqual(are);
    expect(await inSql(isAzureMachineSql('text'), texts)).toEqual(are);
  });
});
