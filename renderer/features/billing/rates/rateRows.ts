import type { RateRow, RatesNow } from '#shared/contract/schemas/rates.ts';
import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';

/** Names of what a price rests on, as a person reads them. */
const basisTexts = {
  owned: 'Owned hardware',
  commitment: 'Commitment',
  card: 'Rate card',
  quote: 'List price',
} as const;

/** `Rate card: contract`; why, where there is no price. */
export function ruleText({ answer }: RateRow): string {
  return answer.rate === null
    ? plainText(answer.why)
    : `${basisTexts[answer.rate.basis]}: ${plainText(answer.rate.rule)}`;
}

/** `USD 6.8800`, with `+ power` where that is measured; `unknown`. */
export function priceText({ answer: { rate } }: RateRow): string {
  const amount = formatMoney(rate?.perGpuHour ?? null, rate?.currency ?? null, { places: 4 });
  return rate?.energy == null ? amount : `${amount} + power`;
}

/** `aws p5.48xlarge us-east-1, spot` */
export function placeText({ subject: { place } }: RateRow): string {
  if (place === null) return '-';
  const parts = [place.provider, place.instance, place.region].filter((part) => part !== null);
  const market = place.market === 'on-demand' ? '' : `, ${place.market}`;
  return plainText(`${parts.join(' ')}${market}`);
}

/** What has no price first, then by host. */
export function orderedRows(rows: readonly RateRow[], filter: string): readonly RateRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (row: RateRow) =>
    `${row.subject.host} ${row.subject.gpuName} ${row.subject.gpuKey ?? ''} ${placeText(row)} ${ruleText(row)}`.toLowerCase();
  const found = rows.filter((row) => words.every((word) => text(row).includes(word)));
  const rank = ({ answer }: RateRow) => (answer.rate === null ? 0 : answer.warnings.length > 0 ? 1 : 2);
  return found.toSorted(
    (one, other) => rank(one) - rank(other) || compare(one.subject.host, other.subject.host),
  );
}

/** Hosts that are alike in everything but their name, as one row of the screen. */
export interface RateGroup {
  /** The first of them, by name. */
  readonly row: RateRow;
  /** Names of all. */
  readonly hosts: readonly string[];
}

/** Rows with the same GPUs, place and answer together, in the order of the first of each. */
export function groupedRows(rows: readonly RateRow[]): readonly RateGroup[] {
  const groups = new Map<string, { readonly row: RateRow; readonly hosts: string[] }>();
  for (const row of rows) {
    const { gpuName, gpuCount, place } = row.subject;
    const key = JSON.stringify([gpuName, gpuCount, place, row.demo, row.answer]);
    const group = groups.get(key) ?? { row, hosts: [] };
    group.hosts.push(row.subject.host);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const columns: readonly CsvColumn<RateRow>[] = [
  ['Host', ({ subject }) => subject.host],
  ['GPU', ({ subject }) => subject.gpuName],
  ['GPUs', ({ subject }) => subject.gpuCount],
  ['Provider', ({ subject }) => subject.place?.provider],
  ['Instance', ({ subject }) => subject.place?.instance],
  ['Region', ({ subject }) => subject.place?.region],
  ['Market', ({ subject }) => subject.place?.market],
  ['Per GPU-hour', ({ answer }) => answer.rate?.perGpuHour],
  ['Currency', ({ answer }) => answer.rate?.currency],
  ['Rule', (row) => (row.answer.rate === null ? null : ruleText(row))],
  ['Source', ({ answer }) => answer.rate?.source],
  ['Date', ({ answer }) => answer.rate?.asOf],
  ['Doubts', ({ answer }) => answer.warnings.join('; ')],
  ['Why unknown', ({ answer }) => answer.why],
];

/** The rows as CSV; an unknown price is an empty cell. */
export function ratesCsv(rows: readonly RateRow[]): string {
  return csvFile(columns, rows);
}

/** `17 of 800 GPUs without a price`, or that all have one. */
export function pricedText({ gpus, pricedGpus }: Pick<RatesNow, 'gpus' | 'pricedGpus'>): string {
  if (gpus === 0) return 'no GPU yet';
  return pricedGpus === gpus
    ? `all ${formatCount(gpus)} GPUs have a price`
    : `${formatCount(gpus - pricedGpus)} of ${formatCount(gpus)} GPUs without a price`;
}
