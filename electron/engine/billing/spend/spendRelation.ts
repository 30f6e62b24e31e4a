import { type PlainDimension, type SpendDimension, tagKeyOf } from '#shared/cost/spend/spendDimension.ts';
import { gpuInstances } from './gpuInstances.ts';
import { jsonPointer, sqlText } from './sqlLiteral.ts';

/** A JSON member as text; null where the column or the member is missing or empty. */
const member = (column: string, key: string) =>
  `nullif(json_extract_string(${column}, ${sqlText(jsonPointer(key))}), '')`;

/**
 * The instance type: FOCUS's own member, the providers' own columns, AWS's usage types ('BoxUsage:p5.48xlarge') and, where a
 * bill has none of them, the words of its description ('$1.624 per On Demand Linux g5.4xlarge Instance Hour').
 */
const instanceType = `coalesce(${[
  member('SkuPriceDetails', 'InstanceType'),
  member('x_Columns', 'x_InstanceType'),
  member('x_Columns', 'x_instance_type'),
  `nullif(regexp_extract(${member('x_Columns', 'x_UsageType')}, '(?:Box|Spot)Usage:([a-z0-9.-]+)$', 1), '')`,
  `nullif(regexp_extract(ChargeDescription, '\\b([a-z]+[0-9][a-z0-9-]*\\.(?:large|[0-9]*xlarge|metal))\\b', 1), '')`,
].join(', ')})`;

/**
 * What is asked of charges, column by column, as SQL over `charges`. Costs come as sums of rows: a relation that holds rows
 * summed by day has the same columns, so that one query reads either.
 */
const columns: Readonly<Record<string, string>> = {
  periodId: 'x_PeriodId',
  currency: `nullif(BillingCurrency, '')`,
  provider: `coalesce(nullif(ProviderName, ''), nullif(ServiceProviderName, ''))`,
  service: `nullif(ServiceName, '')`,
  serviceCategory: `nullif(ServiceCategory, '')`,
  account: `coalesce(nullif(BillingAccountName, ''), nullif(BillingAccountId, ''))`,
  subAccount: `coalesce(nullif(SubAccountName, ''), nullif(SubAccountId, ''))`,
  region: `coalesce(nullif(RegionId, ''), nullif(RegionName, ''))`,
  instanceType,
  gpuCount: `TRY_CAST(${member('SkuPriceDetails', 'GpuCount')} AS DOUBLE)`,
  statedModel: `coalesce(${member('SkuPriceDetails', 'x_GpuModel')}, ${member('x_Columns', 'x_GpuModel')})`,
  chargeCategory: `nullif(ChargeCategory, '')`,
  pricing: `nullif(PricingCategory, '')`,
  commitment: `nullif(CommitmentDiscountStatus, '')`,
  commitmentId: `nullif(CommitmentDiscountId, '')`,
  commitmentName: `nullif(CommitmentDiscountName, '')`,
  commitmentType: `nullif(CommitmentDiscountType, '')`,
};

/** When a charge was for, for courses. */
const timeColumns: Readonly<Record<string, string>> = {
  day: 'CAST(ChargePeriodStart AS DATE)',
  isSpread: `coalesce(ChargePeriodEnd - ChargePeriodStart > INTERVAL 25 HOUR OR ChargeFrequency = 'One-Time', false)`,
};

/** What is told apart finely, for splits. */
const fineColumns: Readonly<Record<string, string>> = {
  sku: `coalesce(nullif(SkuMeter, ''), nullif(SkuId, ''), nullif(ChargeDescription, ''))`,
  resource: `coalesce(nullif(ResourceName, ''), nullif(ResourceId, ''))`,
  Tags: 'Tags',
};

/** Only charges themselves have these. */
const chargeColumns: Readonly<Record<string, string>> = {
  sourceId: 'x_SourceId',
  line: 'x_SourceLine',
  startsAt: 'ChargePeriodStart',
  endsAt: 'ChargePeriodEnd',
  description: 'ChargeDescription',
  quantity: 'coalesce(ConsumedQuantity, PricingQuantity)',
  unit: `CASE WHEN ConsumedQuantity IS NULL THEN nullif(PricingUnit, '') ELSE nullif(ConsumedUnit, '') END`,
};

const costColumns = {
  billed: 'BilledCost',
  effective: 'EffectiveCost',
  contracted: 'ContractedCost',
  list: 'ListCost',
} as const;
const costs = Object.entries(costColumns);

const select = (named: Readonly<Record<string, string>>) =>
  Object.entries(named).map(([name, sql]) => `${sql} AS ${name}`);

/** Charges, one by one, as the queries of spend see them. */
export const chargesRelation = `(SELECT ${[
  ...select({ ...columns, ...timeColumns, ...fineColumns, ...chargeColumns, ...costColumns }),
  ...costs.map(([cost, column]) => `CAST(${column} IS NULL AS INTEGER) AS ${cost}Unknown`),
  '1 AS rows',
].join(', ')} FROM charges)`;

/**
 * Charges summed up, so that a screen over ten million of them answers at once: by day without resources, SKUs and tags
 * (`spend_days`), and by resource, SKU and tags without days (`spend_resources`).
 */
export const cubeGrains = {
  spend_days: { ...columns, ...timeColumns },
  spend_resources: { ...columns, ...fineColumns },
} as const;

/** A statement's rows for a cube, from the charges of periods. */
export function cubeRowsSql(grain: keyof typeof cubeGrains, periods: readonly number[]): string {
  return summedSql(cubeGrains[grain], periods);
}

/** The same by day and value of one tag, for the cube of tags that budgets name (`spend_tag_days`). */
export function tagRowsSql(key: string, periods: readonly number[]): string {
  const tag = { tagKey: sqlText(key), tagValue: member('Tags', key) };
  return summedSql({ ...columns, ...timeColumns, ...tag }, periods);
}

/** Rows of that cube with the one tag that they are told apart by. */
export function tagDaysRelation(key: string): string {
  return `(SELECT *, CAST(json_object(tagKey, tagValue) AS VARCHAR) AS Tags FROM spend_tag_days WHERE tagKey = ${sqlText(key)})`;
}

function summedSql(grain: Readonly<Record<string, string>>, periods: readonly number[]): string {
  const sums = costs.map(
    ([cost, column]) =>
      `sum(${column}) AS ${cost}, CAST(count(*) - count(${column}) AS BIGINT) AS ${cost}Unknown`,
  );
  return `SELECT ${[...select(grain), ...sums, 'count(*) AS rows'].join(', ')}
FROM charges WHERE x_PeriodId IN (${periods.join(', ')}) GROUP BY ALL`;
}

/** SQL of a dimension over the relation. */
export function dimensionSql(dimension: SpendDimension): string {
  const key = tagKeyOf(dimension);
  if (key !== null) return member('Tags', key);
  return dimension === 'gpuModel' ? gpuModelSql() : (dimension as PlainDimension);
}

/** The model that the charge states, else that of the instance type in the price catalogue. */
function gpuModelSql(): string {
  const cases = [...gpuInstances()].map(([type, model]) => `WHEN ${sqlText(type)} THEN ${sqlText(model)}`);
  return `coalesce(statedModel, CASE instanceType ${cases.join(' ')} END)`;
}

/** Whether a charge is of an instance with GPUs. */
export function hasGpuSql(): string {
  const types = [...gpuInstances().keys()].map(sqlText).join(', ');
  return `(coalesce(gpuCount > 0, false) OR statedModel IS NOT NULL OR coalesce(instanceType IN (${types}), false))`;
}
