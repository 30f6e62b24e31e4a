/**
 * The FOCUS category of a RECORD_TYPE of Cost Explorer. Names differ between the API ("SavingsPlanRecurringFee") and older values in words
 * ("Recurring reservation fee"), so that letters alone are compared. `x_RecordType` keeps what was said.
 *
 * A negation is negative usage: it takes the list price of covered hours back, whose amortised cost stands at the covered usage.
 */
export function focusCategory(recordType: string): Record<string, string> {
  const name = recordType.toLowerCase().replace(/[^a-z]/g, '');
  if (name.includes('credit')) return { ChargeCategory: 'Credit' };
  if (name.includes('tax')) return { ChargeCategory: 'Tax' };
  if (name.includes('refund')) return { ChargeCategory: 'Adjustment', ChargeClass: 'Correction' };
  // Amortised, the fee of a commitment is what nothing used; what was used stands at the usage that it covered.
  if (/^(?:savingsplan|ri|.*reservation).*fee$/.test(name))
    return { ChargeCategory: 'Purchase', CommitmentDiscountStatus: 'Unused', ...commitment(name) };
  if (name.endsWith('fee')) return { ChargeCategory: 'Purchase' };
  if (
    name.startsWith('savingsplancovered') ||
    name.startsWith('discountedusage') ||
    name.includes('reservationapplied')
  )
    return {
      ChargeCategory: 'Usage',
      CommitmentDiscountStatus: 'Used',
      PricingCategory: 'Committed',
      ...commitment(name),
    };
  if (name.includes('discount')) return { ChargeCategory: 'Adjustment' };
  return { ChargeCategory: 'Usage' };
}

function commitment(name: string): Record<string, string> {
  const isPlan = name.startsWith('savingsplan');
  return {
    CommitmentDiscountCategory: isPlan ? 'Spend' : 'Usage',
    CommitmentDiscountType: isPlan ? 'Savings Plan' : 'Reserved Instance',
  };
}
