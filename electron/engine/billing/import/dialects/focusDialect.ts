import { type FocusVersion, focusColumns } from '#shared/money/focusColumns.ts';
import { commitmentColumns } from '../../ledger/chargeColumns.ts';
import type { BillColumns } from '../billColumns.ts';
import { type Assignment, type BillDialect, copy, copyFilled } from '../billDialect.ts';

/** FOCUS "Cost and Usage", whoever wrote it; null where it is something else. Names in any case ('SkuPriceid') are taken. */
export function focusDialect(columns: BillColumns): BillDialect | null {
  const assignments: Assignment[] = focusColumns.flatMap(({ name }) =>
    name === 'ProviderName' && columns.find(name)
      ? copyFilled(name, columns, [name, 'ServiceProviderName'])
      : copy(name, columns.find(name)),
  );
  const has = (name: string) => assignments.some(({ column }) => column === name);
  const isCharge =
    has('BilledCost') || has('EffectiveCost') || (has('ConsumedQuantity') && has('ChargePeriodStart'));
  if (!isCharge || assignments.length < 3) return null;
  return {
    kind: 'focus',
    version: versionOf(has),
    table: 'charges',
    assignments: has('ProviderName')
      ? assignments
      : [
          ...assignments,
          ...copy(
            'ProviderName',
            columns.find('ServiceProviderName'),
            'ServiceProviderName, which took its place in FOCUS 1.4',
          ),
        ],
  };
}

/** FOCUS "Contract Commitment" of 1.3 and 1.4: no charges, but what they are held against. */
export function commitmentDialect(columns: BillColumns): BillDialect | null {
  if (!columns.find('ContractCommitmentId') || columns.find('BilledCost')) return null;
  return {
    kind: 'focus-commitments',
    version: '1.3',
    table: 'commitments',
    assignments: commitmentColumns.flatMap(({ name }) => copy(name, columns.find(name))),
  };
}

function versionOf(has: (name: string) => boolean): FocusVersion {
  if (has('InvoiceDetailId') || has('CommitmentProgramEligibilityDetails')) return '1.4';
  if (has('ServiceProviderName')) return has('ProviderName') ? '1.3' : '1.4';
  if (has('HostProviderName') || has('ContractApplied')) return '1.3';
  if (has('InvoiceId') || has('PricingCurrency') || has('BillingAccountType')) return '1.2';
  return has('SkuMeter') || has('CommitmentDiscountQuantity') || has('ServiceSubcategory') ? '1.1' : '1.0';
}
