import { DuckDBInstance } from '@duckdb/node-api';

/** The month of all rows. */
export const benchMonth = '2026-10-01';

/**
 * One FOCUS 1.2 row in SQL: three providers, 40 teams, 20,000 instances, a month by the hour, 1 % credits, one
 * service of which cost three times as much for two days (an anomaly has to be explained). `i` counts rows.
 */
const rowSql = (rows: number) => {
  const cost = (seed: string) => `((hash(${seed}) % 1000000000)::DECIMAL(38,10) / 1000000)::DECIMAL(38,10)`;
  const hour = (shift: number) =>
    `strftime(TIMESTAMP '${benchMonth}' + INTERVAL 1 HOUR * (i * 744 // ${rows} + ${shift}), '%Y-%m-%dT%H:%M:%SZ')`;
  const spike = `CASE WHEN i % 25 = 7 AND i * 31 // ${rows} IN (19, 20) THEN 3 ELSE 1 END`;
  const provider = `['AWS', 'Microsoft', 'Google Cloud'][1 + i % 3]`;
  return `SELECT CASE WHEN i % 97 = 0 THEN -${cost('i')} ELSE ${cost('i')} END::DECIMAL(38,10) AS BilledCost, (${cost('i + 1')} * ${spike})::DECIMAL(38,10) AS EffectiveCost,
  ${cost('i + 2')} AS ContractedCost, ${cost('i + 3')} AS ListCost, 'USD' AS BillingCurrency, 'acct-' || (i % 3) AS BillingAccountId,
  'Example ' || (i % 3) AS BillingAccountName, 'sub-' || (i % 40) AS SubAccountId, 'team-' || (i % 40) AS SubAccountName,
  '${benchMonth}T00:00:00Z' AS BillingPeriodStart, '2026-11-01T00:00:00Z' AS BillingPeriodEnd, ${hour(0)} AS ChargePeriodStart,
  ${hour(1)} AS ChargePeriodEnd, CASE WHEN i % 97 = 0 THEN 'Credit' ELSE 'Usage' END AS ChargeCategory, NULL::VARCHAR AS ChargeClass,
  'On demand Linux instance hour ' || (i % 50) AS ChargeDescription, 'Usage-Based' AS ChargeFrequency, ${provider} AS ProviderName,
  ${provider} AS PublisherName, ${provider} AS InvoiceIssuerName, 'INV-' || (i % 3) AS InvoiceId,
  ['Compute', 'Storage', 'Networking', 'AI and Machine Learning'][1 + (i // 3) % 4] AS ServiceCategory, 'Service ' || (i % 25) AS ServiceName,
  'SKU' || (i % 300) AS SkuId, 'SKUP' || (i % 300) AS SkuPriceId, 'Compute' AS SkuMeter,
  '{"InstanceType": "p5.48xlarge", "GpuCount": 8}' AS SkuPriceDetails, 'arn:aws:ec2:us-east-1:1:instance/i-' || (i % 20000) AS ResourceId,
  'node-' || (i % 20000) AS ResourceName, 'Instance' AS ResourceType, 'us-east-' || (i % 6) AS RegionId, 'US East ' || (i % 6) AS RegionName,
  '{"team": "team-' || (i % 40) || '", "env": "prod"}' AS Tags, 'Standard' AS PricingCategory, 1::DECIMAL(38,6) AS PricingQuantity,
  'Hours' AS PricingUnit, 98.32::DECIMAL(38,6) AS ListUnitPrice, 55.04::DECIMAL(38,6) AS ContractedUnitPrice, 1::DECIMAL(38,6) AS ConsumedQuantity,
  'Hours' AS ConsumedUnit, NULL::VARCHAR AS CommitmentDiscountStatus, 'p5' AS x_InstanceSeries FROM range(${rows}) t(i)`;
};

/** Writes so many FOCUS rows to a file. */
export async function writeFocusRows(path: string, rows: number, format: 'csv' | 'parquet'): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`COPY (${rowSql(rows)}) TO '${path.replaceAll("'", "''")}' (FORMAT ${format})`);
  connection.closeSync();
  instance.closeSync();
}
