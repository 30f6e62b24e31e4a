/** The versions of the FinOps Open Cost and Usage Specification that are read. What is written is 1.2. */
export const focusVersions = ['1.0', '1.1', '1.2', '1.3', '1.4'] as const;
export type FocusVersion = (typeof focusVersions)[number];

/** `decimal`: exact, plain notation; `time`: a moment in UTC; `json`: an object as text; `text`: everything else. */
export type FocusType = 'text' | 'decimal' | 'time' | 'json';

/** A column of the dataset "Cost and Usage". */
export interface FocusColumn {
  readonly name: string;
  readonly type: FocusType;
  readonly since: FocusVersion;
  /** The last version that has it, where it was taken out. */
  readonly until?: FocusVersion;
  /** Mandatory in 1.2 (21 columns): a file that lacks it is still read, what is missing is unknown. */
  readonly isMandatory?: true;
}

const column = (
  name: string,
  type: FocusType,
  since: FocusVersion,
  rest: Pick<FocusColumn, 'until' | 'isMandatory'> = {},
): FocusColumn => ({ name, type, since, ...rest });
const mandatory = { isMandatory: true } as const;

/**
 * All columns of "Cost and Usage" from FOCUS 1.0 to 1.4, in the order of the ledger's table.
 * Source: the specification's tags v1.0 to v1.4 (CC-BY-4.0), 43, 50, 57, 65 and 65 columns.
 */
export const focusColumns: readonly FocusColumn[] = [
  column('BilledCost', 'decimal', '1.0', mandatory),
  column('EffectiveCost', 'decimal', '1.0', mandatory),
  column('ContractedCost', 'decimal', '1.0', mandatory),
  column('ListCost', 'decimal', '1.0', mandatory),
  column('BillingCurrency', 'text', '1.0', mandatory),
  column('BillingAccountId', 'text', '1.0', mandatory),
  column('BillingAccountName', 'text', '1.0', mandatory),
  column('BillingAccountType', 'text', '1.2'),
  column('SubAccountId', 'text', '1.0'),
  column('SubAccountName', 'text', '1.0'),
  column('SubAccountType', 'text', '1.2'),
  column('BillingPeriodStart', 'time', '1.0', mandatory),
  column('BillingPeriodEnd', 'time', '1.0', mandatory),
  column('ChargePeriodStart', 'time', '1.0', mandatory),
  column('ChargePeriodEnd', 'time', '1.0', mandatory),
  column('ChargeCategory', 'text', '1.0', mandatory),
  column('ChargeClass', 'text', '1.0', mandatory),
  column('ChargeDescription', 'text', '1.0', mandatory),
  column('ChargeFrequency', 'text', '1.0'),
  column('ProviderName', 'text', '1.0', { ...mandatory, until: '1.3' }),
  column('PublisherName', 'text', '1.0', { ...mandatory, until: '1.3' }),
  column('ServiceProviderName', 'text', '1.3'),
  column('HostProviderName', 'text', '1.3'),
  column('InvoiceIssuerName', 'text', '1.0', mandatory),
  column('InvoiceId', 'text', '1.2'),
  column('InvoiceDetailId', 'text', '1.4'),
  column('ServiceCategory', 'text', '1.0', mandatory),
  column('ServiceSubcategory', 'text', '1.1'),
  column('ServiceName', 'text', '1.0', mandatory),
  column('SkuId', 'text', '1.0'),
  column('SkuPriceId', 'text', '1.0'),
  column('SkuMeter', 'text', '1.1'),
  column('SkuPriceDetails', 'json', '1.1'),
  column('ResourceId', 'text', '1.0'),
  column('ResourceName', 'text', '1.0'),
  column('ResourceType', 'text', '1.0'),
  column('RegionId', 'text', '1.0'),
  column('RegionName', 'text', '1.0'),
  column('AvailabilityZone', 'text', '1.0'),
  column('Tags', 'json', '1.0'),
  column('PricingCategory', 'text', '1.0'),
  column('PricingQuantity', 'decimal', '1.0', mandatory),
  column('PricingUnit', 'text', '1.0', mandatory),
  column('ListUnitPrice', 'decimal', '1.0'),
  column('ContractedUnitPrice', 'decimal', '1.0'),
  column('PricingCurrency', 'text', '1.2'),
  column('PricingCurrencyContractedUnitPrice', 'decimal', '1.2'),
  column('PricingCurrencyEffectiveCost', 'decimal', '1.2'),
  column('PricingCurrencyListUnitPrice', 'decimal', '1.2'),
  column('ConsumedQuantity', 'decimal', '1.0'),
  column('ConsumedUnit', 'text', '1.0'),
  column('CommitmentDiscountCategory', 'text', '1.0'),
  column('CommitmentDiscountId', 'text', '1.0'),
  column('CommitmentDiscountName', 'text', '1.0'),
  column('CommitmentDiscountType', 'text', '1.0'),
  column('CommitmentDiscountStatus', 'text', '1.0'),
  column('CommitmentDiscountQuantity', 'decimal', '1.1'),
  column('CommitmentDiscountUnit', 'text', '1.1'),
  column('CommitmentProgramEligibilityDetails', 'json', '1.4'),
  column('CapacityReservationId', 'text', '1.1'),
  column('CapacityReservationStatus', 'text', '1.1'),
  column('ContractApplied', 'json', '1.3'),
  column('AllocatedMethodId', 'text', '1.3'),
  column('AllocatedMethodDetails', 'json', '1.3'),
  column('AllocatedResourceId', 'text', '1.3'),
  column('AllocatedResourceName', 'text', '1.3'),
  column('AllocatedTags', 'json', '1.3'),
];

/** The four costs of a charge. Billed: invoice and cash; effective: amortised; contracted: negotiated; list: public price. */
export type CostColumn = 'BilledCost' | 'EffectiveCost' | 'ContractedCost' | 'ListCost';

/** Whether a version of the specification has a column. */
export function isInVersion(column: FocusColumn, version: FocusVersion): boolean {
  const at = focusVersions.indexOf(version);
  return (
    focusVersions.indexOf(column.since) <= at &&
    (column.until === undefined || at <= focusVersions.indexOf(column.until))
  );
}

/**
 * A charge on its way into the ledger: keys are column names of FOCUS or names of the provider's own that start with `x_`,
 * values are text as in a CSV. What is absent is null.
 */
export type FocusRow = Readonly<Record<string, string>>;
