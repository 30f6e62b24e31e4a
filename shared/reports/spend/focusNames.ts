import { type CostBasis, costBasisText } from '../../cost/spend/costBasis.ts';
import { type PlainDimension, type SpendDimension, tagKeyOf } from '../../cost/spend/spendDimension.ts';

/**
 * Columns of FOCUS 1.2 that dimensions are; `x_` is what FOCUS prescribes for columns that it does not define.
 * https://focus.finops.org/focus-specification/v1-2/
 */
const columns: Readonly<Record<PlainDimension, string>> = {
  provider: 'ProviderName',
  service: 'ServiceName',
  serviceCategory: 'ServiceCategory',
  account: 'BillingAccountName',
  subAccount: 'SubAccountName',
  region: 'RegionId',
  instanceType: 'x_InstanceType',
  gpuModel: 'x_GpuModel',
  chargeCategory: 'ChargeCategory',
  pricing: 'PricingCategory',
  commitment: 'CommitmentDiscountId',
  sku: 'SkuId',
  resource: 'ResourceId',
};

/** The FOCUS column of a dimension: 'service' -> 'ServiceName', 'tag:team' -> 'Tags/team'. */
export function focusNameOf(dimension: SpendDimension): string {
  const tag = tagKeyOf(dimension);
  return tag === null ? columns[dimension as PlainDimension] : `Tags/${tag}`;
}

/** The FOCUS column of a basis of cost: 'effective' -> 'EffectiveCost'. */
export function focusCostOf(basis: CostBasis): string {
  return costBasisText[basis].column;
}
