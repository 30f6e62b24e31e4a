import { costBasisText } from '#shared/cost/spend/costBasis.ts';
import type { Estimate } from '#shared/cost/spend/forecast.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { fiscalPlaceOf } from '#shared/money/billingCalendar.ts';
import { formatMoney, grouped } from '#shared/money/formatMoney.ts';

const names = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 'November 2026'; a bill that names no month says so. */
export function monthName(month: string): string {
  return month === '' ? 'No month stated' : names.format(Date.parse(`${month}T00:00:00Z`));
}

/** 'FY 2027 Q2 P5' where the fiscal year is not the calendar's; '' where it is. */
export function fiscalName(month: string, fiscalYearStart: number): string {
  if (month === '' || fiscalYearStart === 1) return '';
  const { year, quarter, period } = fiscalPlaceOf(month, fiscalYearStart);
  return `FY ${year} Q${quarter} P${period}`;
}

/** An estimate's figure, rounded to what it can be known to: 'USD 12,300'. */
export function estimateText(value: number, currency: string | null): string {
  return formatMoney(roundedText(value), currency, { places: Math.abs(value) < 1000 ? 2 : 0 });
}

/** 'USD 11,900 to 12,800'. */
export function bandText({ low, high }: Estimate, currency: string | null): string {
  return `${estimateText(low, currency)} to ${grouped(roundedText(high))}`;
}

/** A binary number as plain decimal text, four significant digits from a thousand up. */
function roundedText(value: number): string {
  if (Math.abs(value) < 1000) return value.toFixed(2);
  return Number(value.toPrecision(4)).toFixed(0);
}

/** '12.4 %', '<0.1 %', '-3.0 %'; a dash where there is none. */
export function shareText(share: number | null): string {
  if (share === null) return '-';
  const percent = share * 100;
  if (percent !== 0 && Math.abs(percent) < 0.05) return percent < 0 ? '>-0.1 %' : '<0.1 %';
  return `${percent.toFixed(1)} %`;
}

/** What a figure is of, in a line: 'Effective cost, November 2026, instances with GPUs'. */
export function scopeText(scope: SpendScope): string {
  const parts = [`${costBasisText[scope.basis].label} cost`, monthName(scope.month)];
  if (scope.gpuOnly) parts.push('instances with GPUs');
  return parts.join(', ');
}

/** '2026-11-20 14:05 UTC'. */
export function timeText(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
