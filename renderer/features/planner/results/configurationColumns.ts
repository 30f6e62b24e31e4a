import { csvLine } from '#shared/domain/csvCell.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { Demand } from '#shared/sizing/plan/planRequest.ts';
import { formatName, wayText } from '#shared/sizing/plan/whyNot.ts';
import { atPercentile, usdPerHour } from './planFormat.ts';

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

const byteOrderMark = '\uFEFF';

const columns = [
  'configuration',
  'gpu',
  'migSlice',
  'gpusPerReplica',
  'weights',
  'replicas',
  'instances',
  'instancesPerReplica',
  'gpus',
  'usdPerHour',
  'tie',
  'measurementsOfLayout',
  'usdPerMillionOutputTokens',
  'usdPerMillionTokens',
  'ttftMs',
  'ttftLowMs',
  'ttftHighMs',
  'tpotMs',
  'tpotLowMs',
  'tpotHighMs',
  'percentile',
  'headroomPercent',
  'limitedBy',
  'gpuFigures',
  'provider',
  'instance',
  'region',
  'priceSource',
  'priceDate',
  'priceNote',
];

function cellsOf(one: Configuration, demand: Demand) {
  const { ttft, tpot } = atPercentile(one, demand);
  const ms = (seconds: number) => Number((seconds * 1000).toPrecision(5));
  const { price } = one.offer;
  return [
    wayText(one),
    one.card.key,
    one.slice,
    one.cards,
    formatName(one.weights),
    one.replicas,
    one.offer.instances,
    one.offer.spanned,
    one.offer.gpus,
    usdPerHour(one),
    one.isTie,
    one.evidence.rows,
    Number(one.cost.perMillionOutput.toPrecision(6)),
    Number(one.cost.perMillionBlended.toPrecision(6)),
    ms(ttft.value),
    ms(ttft.low),
    ms(ttft.high),
    ms(tpot.value),
    ms(tpot.low),
    ms(tpot.high),
    demand.percentile,
    Math.floor(one.headroom * 100),
    one.limitedBy,
    one.card.provenance.confidence,
    price.provider,
    price.instance,
    price.region,
    price.source,
    price.date,
    price.note,
  ];
}

/** Configurations as a CSV file. */
export function configurationsCsv(configurations: readonly Configuration[], demand: Demand): string {
  return (
    byteOrderMark + csvLine(columns) + configurations.map((one) => csvLine(cellsOf(one, demand))).join('')
  );
}

/** Configurations for pasting into a spreadsheet: cells by tabs, safe as those of the file are. */
export function configurationsText(configurations: readonly Configuration[], demand: Demand): string {
  const lines = configurations.map((one) =>
    cellsOf(one, demand)
      .map((cell) => String(cell ?? '').replace(/[\t\r\n]/g, ' '))
      .map((cell) => (/^[=+@]/.test(cell) ? `'${cell}` : cell))
      .join('\t'),
  );
  return [columns.join('\t'), ...lines].join('\n');
}
