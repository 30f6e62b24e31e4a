import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
import { atPercentile } from '#shared/sizing/plan/atPercentile.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { Demand } from '#shared/sizing/plan/planRequest.ts';
import { formatName, wayText } from '#shared/sizing/plan/whyNot.ts';
import { usdPerHour } from './planFormat.ts';

/** What configurations are sorted by. */
export const configurationOrders = [
  'way',
  'replicas',
  'gpus',
  'usdPerHour',
  'perMillionOutput',
  'ttft',
  'tpot',
  'headroom',
  'price',
] as const;
export type ConfigurationOrder = (typeof configurationOrders)[number];

/** Headers, and what their columns say in a word. */
export const columnLabels: Readonly<Record<ConfigurationOrder, string>> = {
  way: 'Configuration',
  replicas: 'Replicas',
  gpus: 'GPUs',
  usdPerHour: '$/h',
  perMillionOutput: '$/1M out',
  ttft: 'TTFT ms',
  tpot: 'TPOT ms',
  headroom: 'Headroom',
  price: 'List price',
};

/** Configurations in an order; those that are alike keep the plan's. */
export function sortConfigurations(
  configurations: readonly Configuration[],
  order: ConfigurationOrder,
  descending: boolean,
): readonly Configuration[] {
  const sign = descending ? -1 : 1;
  return configurations.toSorted((one, other) => {
    const mine = sortKey(one, order);
    const theirs = sortKey(other, order);
    return typeof mine === 'string' || typeof theirs === 'string'
      ? sign * String(mine).localeCompare(String(theirs), 'en', { numeric: true })
      : sign * (mine - theirs);
  });
}

function sortKey(one: Configuration, order: ConfigurationOrder): number | string {
  switch (order) {
    case 'way':
      return `${one.card.name} ${one.slice ?? one.cards} ${one.weights}`;
    case 'replicas':
      return one.replicas;
    case 'gpus':
      return one.offer.gpus;
    case 'usdPerHour':
      return one.offer.usdMicrosPerHour;
    case 'perMillionOutput':
      return one.cost.perMillionOutput;
    case 'ttft':
      return one.ttft.value;
    case 'tpot':
      return one.tpot.value;
    case 'headroom':
      return one.headroom;
    case 'price':
      return placeText(one);
  }
}

/** Where it is bought: provider, instance, region. */
export function placeText({ offer }: Configuration): string {
  const { provider, instance, region } = offer.price;
  return [provider, instance, region].filter(Boolean).join(' ');
}

interface Saved {
  readonly one: Configuration;
  readonly demand: Demand;
}

const ms = (seconds: number) => Number((seconds * 1000).toPrecision(5));
const ttftOf = ({ one, demand }: Saved) => atPercentile(one, demand).ttft;
const tpotOf = ({ one, demand }: Saved) => atPercentile(one, demand).tpot;

const columns: readonly CsvColumn<Saved>[] = [
  ['configuration', ({ one }) => wayText(one)],
  ['gpu', ({ one }) => one.card.key],
  ['migSlice', ({ one }) => one.slice],
  ['gpusPerReplica', ({ one }) => one.cards],
  ['weights', ({ one }) => formatName(one.weights)],
  ['replicas', ({ one }) => one.replicas],
  ['instances', ({ one }) => one.offer.instances],
  ['instancesPerReplica', ({ one }) => one.offer.spanned],
  ['gpus', ({ one }) => one.offer.gpus],
  ['usdPerHour', ({ one }) => usdPerHour(one)],
  ['tie', ({ one }) => one.isTie],
  ['measurementsOfLayout', ({ one }) => one.evidence.rows],
  ['usdPerMillionOutputTokens', ({ one }) => Number(one.cost.perMillionOutput.toPrecision(6))],
  ['usdPerMillionTokens', ({ one }) => Number(one.cost.perMillionBlended.toPrecision(6))],
  ['ttftMs', (row) => ms(ttftOf(row).value)],
  ['ttftLowMs', (row) => ms(ttftOf(row).low)],
  ['ttftHighMs', (row) => ms(ttftOf(row).high)],
  ['tpotMs', (row) => ms(tpotOf(row).value)],
  ['tpotLowMs', (row) => ms(tpotOf(row).low)],
  ['tpotHighMs', (row) => ms(tpotOf(row).high)],
  ['percentile', ({ demand }) => demand.percentile],
  ['headroomPercent', ({ one }) => Math.floor(one.headroom * 100)],
  ['limitedBy', ({ one }) => one.limitedBy],
  ['gpuFigures', ({ one }) => one.card.provenance.confidence],
  ['provider', ({ one }) => one.offer.price.provider],
  ['instance', ({ one }) => one.offer.price.instance],
  ['region', ({ one }) => one.offer.price.region],
  ['priceSource', ({ one }) => one.offer.price.source],
  ['priceDate', ({ one }) => one.offer.price.date],
  ['priceNote', ({ one }) => one.offer.price.note],
];

/** Configurations as a CSV file. */
export function configurationsCsv(configurations: readonly Configuration[], demand: Demand): string {
  return csvFile(
    columns,
    configurations.map((one) => ({ one, demand })),
  );
}

/** Configurations for pasting into a spreadsheet: cells by tabs, safe as those of the file are. */
export function configurationsText(configurations: readonly Configuration[], demand: Demand): string {
  const lines = configurations.map((one) =>
    columns
      .map(([, cell]) => cell({ one, demand }))
      .map((cell) => String(cell ?? '').replace(/[\t\r\n]/g, ' '))
      .map((cell) => (/^[=+@]/.test(cell) ? `'${cell}` : cell))
      .join('\t'),
  );
  return [columns.map(([head]) => head).join('\t'), ...lines].join('\n');
}
