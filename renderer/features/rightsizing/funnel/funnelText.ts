import type { DecimalText } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';

/** What each step of the funnel is called. */
export const stageLabels = {
  total: 'Total',
  reporting: 'Reporting',
  allocated: 'Allocated',
  active: 'Active',
  effective: 'Effective',
} as const;

const hours = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const few = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** GPU-hours: '1,204'; under a hundred with a tenth. */
export function hoursText(gpuHours: number): string {
  if (gpuHours > 0 && gpuHours < 0.05) return '<0.1';
  return gpuHours < 100 ? few.format(gpuHours) : hours.format(gpuHours);
}

/** A mean number of GPUs: '61.4', '8'. */
export function meanGpus(gpus: number): string {
  return gpus > 0 && gpus < 0.05 ? '<0.1' : few.format(gpus);
}

/** Whole seconds as hours, exact: '1,204 h 17 min 5 s' without parts that are 0. */
export function exactHours(seconds: number): string {
  const [h, min, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const parts = [
    h > 0 || seconds === 0 ? `${hours.format(h)} h` : '',
    min > 0 ? `${min} min` : '',
    s > 0 ? `${s} s` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Money of a window; 'unknown' where the price of none of its GPUs is known. */
export function costText(cost: DecimalText | null, currency: string | null): string {
  return formatMoney(cost, currency);
}

/** The head of a column of money: says where not all GPUs are in it. */
export function costHead(label: string, { gpusWithoutPrice }: { readonly gpusWithoutPrice: number }): string {
  return gpusWithoutPrice > 0 ? `${label}, of priced GPUs` : label;
}

/** A share of a whole as a percentage to the tenth: '12.4 %'; a dash where the whole is nothing. */
export function partText(part: number, whole: number): string {
  if (!(whole > 0)) return '-';
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 0.05) return '<0.1 %';
  return `${percent.toFixed(1)} %`;
}
