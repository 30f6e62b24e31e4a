import type { Watts } from '../../domain/units.ts';
import { type DecimalText, decimalText, Exact, exact } from '../../money/decimal.ts';

/** A host that was bought, as an accountant knows it. Amounts are of one host. */
export interface OwnedHardware {
  /** ISO 4217. */
  readonly currency: string;
  /** What it cost. */
  readonly capex: DecimalText;
  /** What it is still worth after `depreciationMonths`; 0 where nothing is said. */
  readonly salvage: DecimalText;
  readonly depreciationMonths: number;
  /** The day that it began to run, YYYY-MM-DD. After the depreciation it costs no capital any more. */
  readonly inService?: string;
  /** Rack, network, insurance; without the power that is counted below. */
  readonly hostingPerMonth: DecimalText;
  /** The share of salaries. */
  readonly staffPerMonth: DecimalText;
  /** GPUs of the host; absent: as many as it shows. */
  readonly gpus?: number;
  /** Absent where hosting includes the power. */
  readonly power?: OwnedPower;
}

/** What power costs. */
interface OwnedPower {
  readonly tariffPerKwh: DecimalText;
  /** Power of the site for each watt of the machines: 1.3. */
  readonly pue: DecimalText;
  /** What the host draws beside its GPUs (CPUs, memory, fans, supplies); its GPUs share it. */
  readonly hostWatts: Watts;
}

/** Hours of a mean Gregorian month: 365.2425 days x 24 / 12. */
const hoursPerMonth = '730.485';

/** One line of the calculation, to be shown. */
export interface CostLine {
  readonly label: string;
  /** With its figures: `(280000 - 28000) / (48 x 730.485 h) / 8 GPUs`. */
  readonly formula: string;
  /** Per hour of one GPU. */
  readonly perGpuHour: DecimalText;
}

/** What an hour of one GPU of one's own costs. */
export interface OwnedCost {
  /** All but the power. */
  readonly perGpuHour: DecimalText;
  readonly lines: readonly CostLine[];
  /** What a kWh at the machine costs with what the site needs beside: tariff x PUE. Null where power is not counted apart. */
  readonly perKwh: DecimalText | null;
  /** Share of the host's own watts for each GPU. */
  readonly hostWattsPerGpu: Watts;
}

const places = 18;

/**
 * Straight-line depreciation, monthly costs by the hour, both shared by the host's GPUs.
 *
 *     capital  = (capex - salvage) / (months x 730.485) / GPUs
 *     hosting  = hosting per month / 730.485 / GPUs
 *     staff    = staff per month / 730.485 / GPUs
 *     power    = (watts of the GPU + host watts / GPUs) / 1000 x PUE x tariff        (see `powerPerHour`)
 *
 * Worked: 280,000 less 28,000 over 48 months and 8 GPUs is 252000 / 35063.28 / 8 = 0.898376 an hour; hosting of 900 a month is
 * 0.154007, staff of 400 a month 0.068448. A GPU at 650 W with 150 W of the host's 1,200 at PUE 1.3 and 0.18 a kWh:
 * 0.8 x 1.3 x 0.18 = 0.1872. Together 1.308031.
 *
 * `day`: from `depreciatedOn` the capital is spent.
 * @throws RangeError where `gpus` or `depreciationMonths` is not above 0.
 */
export function ownedCost(hardware: OwnedHardware, gpus: number, day: string): OwnedCost {
  if (!(gpus > 0) || !(hardware.depreciationMonths > 0))
    throw new RangeError('owned hardware needs GPUs and months of depreciation above 0');
  const { capex, salvage, depreciationMonths: months } = hardware;
  const end = depreciatedOn(hardware);
  const isSpent = end !== null && day >= end;
  const capital = isSpent
    ? new Exact(0)
    : exact(capex).minus(exact(salvage)).div(exact(hoursPerMonth).times(months)).div(gpus);
  const monthly = (amount: DecimalText) => exact(amount).div(exact(hoursPerMonth)).div(gpus);
  const hosting = monthly(hardware.hostingPerMonth);
  const staff = monthly(hardware.staffPerMonth);
  const lines: CostLine[] = [
    {
      label: 'Capital',
      formula: isSpent
        ? `depreciated since ${end}`
        : `(${capex} - ${salvage}) / (${months} x ${hoursPerMonth} h) / ${gpus} GPUs`,
      perGpuHour: rounded(capital),
    },
    { label: 'Hosting', formula: monthFormula(hardware.hostingPerMonth, gpus), perGpuHour: rounded(hosting) },
    { label: 'Staff', formula: monthFormula(hardware.staffPerMonth, gpus), perGpuHour: rounded(staff) },
  ];
  const { power } = hardware;
  return {
    perGpuHour: rounded(capital.plus(hosting).plus(staff)),
    lines,
    perKwh: power === undefined ? null : decimalText(exact(power.tariffPerKwh).times(exact(power.pue))),
    hostWattsPerGpu: power === undefined ? 0 : power.hostWatts / gpus,
  };
}

/** The first day that costs no capital any more: `inService` + `depreciationMonths`; null where nobody said when it began to run. */
export function depreciatedOn({
  inService,
  depreciationMonths,
}: Pick<OwnedHardware, 'inService' | 'depreciationMonths'>): string | null {
  return inService === undefined ? null : addMonths(inService, depreciationMonths);
}

/** What the power of a GPU at so many watts costs an hour, with its line. Watts are a measurement; what comes of them is rounded at 18 places. */
export function powerLine(hardware: OwnedHardware, gpus: number, gpuWatts: Watts): CostLine | null {
  const { power } = hardware;
  if (power === undefined) return null;
  const kilowatts = exact(String(gpuWatts))
    .plus(exact(String(power.hostWatts)).div(gpus))
    .div(1000);
  return {
    label: 'Power',
    formula: `(${gpuWatts} W + ${power.hostWatts} W / ${gpus}) / 1000 x PUE ${power.pue} x ${power.tariffPerKwh} per kWh`,
    perGpuHour: rounded(kilowatts.times(exact(power.pue)).times(exact(power.tariffPerKwh))),
  };
}

function monthFormula(amount: DecimalText, gpus: number): string {
  return `${amount} a month / ${hoursPerMonth} h / ${gpus} GPUs`;
}

function rounded(value: Exact): DecimalText {
  return decimalText(value.toDecimalPlaces(places));
}

/** The same day so many months later; the last of the month where there is no such day. */
function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target.toISOString().slice(0, 10);
}
