import type {
  AdvisedAction,
  EvidenceFigure,
  Finding,
  MonthlyAmount,
} from '#shared/analysis/findings/finding.ts';
import { type FindingKind, findingKinds } from '#shared/analysis/findings/findingKind.ts';
import {
  formatBytes,
  formatDuration,
  formatPercent,
  formatWatts,
  missingText,
} from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { formatMoney, grouped } from '#shared/money/formatMoney.ts';
import { formatLocalMinute } from '../../../charts/timeSeries/range/timePoint.ts';

const kinds = new Map(findingKinds.map((kind) => [kind.key, kind]));

/** What a kind is called. */
export function kindLabel(kind: FindingKind): string {
  return kinds.get(kind)?.label ?? kind;
}

/** What a kind says, without a stop. */
export function kindMeaning(kind: FindingKind): string {
  return kinds.get(kind)?.meaning ?? '';
}

/** True where carrying it out costs money: what it "saves" is the price of the fix. */
export function costsMoney(kind: FindingKind): boolean {
  return kind === 'underSized';
}

/** An amount a month without cents: what is advised is not known to the cent. 'USD 12,345'; 'USD 0.42' below ten. */
export function monthlyMoney(amount: DecimalText, currency: string): string {
  return formatMoney(amount, currency, { places: Math.abs(Number(amount)) < 10 ? 2 : 0 });
}

/** 'USD 900 to 1,300'; one amount where both ends are the same on paper. */
export function rangeText({ low, high, currency }: MonthlyAmount): string {
  const [from, to] = [monthlyMoney(low, currency), monthlyMoney(high, currency)];
  return from === to ? from : `${from} to ${to.slice(currency.length + 1)}`;
}

/** What a finding saves a month, for a cell: 'USD 1,200', 'costs USD 300' of a fix, 'unknown'. */
export function savingText({ kind, saving }: Pick<Finding, 'kind' | 'saving'>): string {
  if (saving === null) return 'unknown';
  const text = monthlyMoney(saving.expected, saving.currency);
  return costsMoney(kind) ? `costs ${text}` : text;
}

const two = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number of evidence in its unit: `97 %`, `61.5 GiB`, `1,204 tokens/s`. A dash where nobody told. */
export function quantityText(value: number | string | null, unit: string): string {
  if (value === null) return missingText;
  if (typeof value === 'string') return plainText(value);
  if (!Number.isFinite(value)) return missingText;
  switch (unit) {
    case 'percent':
      return value < 10 && !Number.isInteger(value) ? `${value.toFixed(1)} %` : formatPercent(value);
    case 'bytes':
      return formatBytes(value);
    case 'watts':
      return formatWatts(value);
    case 'seconds':
      return value < 60 ? secondsText(value) : formatDuration(value);
    case 'hours':
      return `${two.format(value)} h`;
    case '':
      return two.format(value);
    default:
      return `${two.format(value)} ${plainText(unit)}`;
  }
}

/** `38 ms`, `1.24 s`, `12.4 s`. */
export function secondsText(seconds: number): string {
  if (seconds === 0) return '0 s';
  if (seconds < 0.001) return '<1 ms';
  if (seconds < 0.9995) return `${Math.round(seconds * 1000)} ms`;
  return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
}

const relations: Readonly<Record<string, string>> = {
  '<': 'under',
  '<=': 'at most',
  '>': 'over',
  '>=': 'at least',
};

/** What a figure was held against: 'under 5 %'; '' where against nothing. */
export function thresholdText({ threshold, unit }: EvidenceFigure): string {
  if (threshold === null) return '';
  return `${relations[threshold.relation] ?? threshold.relation} ${quantityText(threshold.value, unit)}`;
}

/** Effort, in words that stand in a sentence. */
export const effortText: Readonly<Record<AdvisedAction['effort'], string>> = {
  minutes: 'Minutes',
  hours: 'Hours',
  days: 'Days',
  weeks: 'Weeks',
};

/** Risk, as a cell has it. */
export const riskText: Readonly<Record<AdvisedAction['risk'], string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};

/** Tone of a risk for badges. */
export const riskTone: Readonly<Record<AdvisedAction['risk'], 'good' | 'waste' | 'bad'>> = {
  low: 'good',
  medium: 'waste',
  high: 'bad',
};

/** '1 GPU', '12 GPUs'. */
export function gpusText(count: number): string {
  return `${grouped(String(count))} ${count === 1 ? 'GPU' : 'GPUs'}`;
}

/** 'host-1', 'host-1 and host-2', 'host-1 and 5 more hosts'. */
export function hostsText(finding: Pick<Finding, 'gpus'>): string {
  const hosts = [...new Set(finding.gpus.map(({ host }) => plainText(host)))];
  const [first, second] = hosts;
  if (first === undefined) return 'no host';
  if (hosts.length === 1) return first;
  return hosts.length === 2 ? `${first} and ${second}` : `${first} and ${hosts.length - 1} more hosts`;
}

/** A share from 0 to 1: '84 %'. */
export function shareText(share: number): string {
  return formatPercent(share * 100);
}

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A moment that somebody chose, in local time as it was chosen: '2026-11-21 09:00'. */
export function momentText(atMs: number): string {
  return formatLocalMinute(atMs).slice(0, 16);
}

/** A day in UTC, as windows are: '21 Nov 2026'. */
export function dayText(atMs: number): string {
  return day.format(atMs);
}

/** '22 Oct 2026 to 21 Nov 2026, 30 d'. */
export function windowText(fromMs: number, toMs: number): string {
  return `${dayText(fromMs)} to ${dayText(toMs)}, ${formatDuration((toMs - fromMs) / 1000)}`;
}
