import type { RateSection } from '#shared/contract/schemas/rateBook.ts';

/** A field of the form of an entry. Its key is the way to the value: `power.pue`, `applies.host`. */
export interface RateField {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** How the text becomes a value; a text where not given. */
  readonly as?: 'number' | 'labels';
}

const scope: readonly RateField[] = [
  { key: 'applies.host', label: 'Hosts', placeholder: 'gpu-*', description: '* stands for any letters' },
  { key: 'applies.labels', label: 'Labels', placeholder: 'team=research', as: 'labels' },
  { key: 'applies.provider', label: 'Provider', placeholder: 'aws' },
  { key: 'applies.instance', label: 'Instance type', placeholder: 'p5.*' },
  { key: 'applies.region', label: 'Region', placeholder: 'us-east-1' },
  { key: 'applies.gpu', label: 'GPU', placeholder: 'h100-sxm' },
];

const price: readonly RateField[] = [
  { key: 'perGpuHour', label: 'Per GPU-hour', placeholder: '4.25', description: 'This or the next' },
  { key: 'perInstanceHour', label: 'Per instance-hour', placeholder: '55.04' },
  { key: 'currency', label: 'Currency', required: true },
];

const validity: readonly RateField[] = [
  { key: 'from', label: 'From', placeholder: 'YYYY-MM-DD' },
  {
    key: 'until',
    label: 'Until',
    placeholder: 'YYYY-MM-DD',
    description: 'The first day that is not included',
  },
];

const provenance: readonly RateField[] = [
  {
    key: 'source',
    label: 'Source',
    placeholder: 'order form 7',
    description: 'What you would show when asked',
  },
  { key: 'date', label: 'Date of the source', placeholder: 'YYYY-MM-DD' },
];

const name: RateField = { key: 'name', label: 'Name', required: true };

/** Fields of each list of rates.yaml. */
export const rateFields: Readonly<Record<RateSection, readonly RateField[]>> = {
  cards: [name, ...price, ...scope, ...validity, ...provenance],
  discounts: [
    name,
    { key: 'percent', label: 'Percent off list prices', placeholder: '12.5', required: true },
    { key: 'provider', label: 'Provider', placeholder: 'aws', required: true },
    { key: 'service', label: 'Service', description: 'As the bill names it; empty for all' },
    { key: 'instance', label: 'Instance type', placeholder: 'p5.*' },
    ...validity,
    ...provenance,
  ],
  commitments: [
    name,
    {
      key: 'quantity',
      label: 'Quantity',
      description: 'Instances; GPUs where the price is per GPU',
      required: true,
      as: 'number',
    },
    ...price,
    ...scope,
    ...validity,
    ...provenance,
  ],
  owned: [
    name,
    { key: 'capex', label: 'Price of one host', placeholder: '280000', required: true },
    { key: 'salvage', label: 'Still worth at the end', placeholder: '0' },
    {
      key: 'depreciationMonths',
      label: 'Months of depreciation',
      placeholder: '48',
      required: true,
      as: 'number',
    },
    { key: 'inService', label: 'In service since', placeholder: 'YYYY-MM-DD' },
    {
      key: 'hostingPerMonth',
      label: 'Hosting a month',
      placeholder: '900',
      description: 'Without the power below',
    },
    { key: 'staffPerMonth', label: 'Staff share a month', placeholder: '400' },
    { key: 'gpus', label: 'GPUs of one host', description: 'Empty: as many as it shows', as: 'number' },
    {
      key: 'power.tariffPerKwh',
      label: 'Tariff per kWh',
      placeholder: '0.18',
      description: 'Empty: hosting includes the power',
    },
    { key: 'power.pue', label: 'PUE', placeholder: '1.3' },
    { key: 'power.hostWatts', label: 'Watts beside the GPUs', placeholder: '1200', as: 'number' },
    { key: 'currency', label: 'Currency', required: true },
    ...scope,
    ...provenance,
  ],
  places: [
    ...scope.slice(0, 2),
    { key: 'provider', label: 'Provider', placeholder: 'aws' },
    { key: 'instance', label: 'Instance type', placeholder: 'p5.48xlarge' },
    { key: 'region', label: 'Region', placeholder: 'us-east-1' },
    { key: 'market', label: 'Bought', choices: ['on-demand', 'spot', 'reserved'] },
  ],
  exchange: [
    { key: 'from', label: 'One of', placeholder: 'EUR', required: true },
    { key: 'rate', label: 'Is', placeholder: '1.08', required: true },
    { key: 'to', label: 'Of', placeholder: 'USD', required: true },
    { key: 'date', label: 'On', placeholder: 'YYYY-MM-DD', required: true },
    { key: 'source', label: 'Source', placeholder: 'ECB reference rate' },
  ],
  apiPrices: [
    { key: 'provider', label: 'Provider', required: true },
    { key: 'model', label: 'Model', placeholder: 'meta-llama/Llama-3.3-70B-Instruct', required: true },
    { key: 'input', label: 'Per million input tokens', placeholder: '0.59', required: true },
    { key: 'output', label: 'Per million output tokens', placeholder: '0.79', required: true },
    { key: 'currency', label: 'Currency', required: true },
    ...provenance,
  ],
};

/** What each list is, in the order in which it is looked through. */
export const rateSectionTexts: Readonly<
  Record<RateSection, { readonly title: string; readonly one: string; readonly about: string }>
> = {
  owned: {
    title: 'Owned hardware',
    one: 'owned hardware',
    about:
      'Price, depreciation, hosting, staff and measured power make an hourly rate. Comes before all others.',
  },
  commitments: {
    title: 'Commitments',
    one: 'a commitment',
    about: 'Savings plans, reservations, contracts for a quantity. What no host uses is counted as unused.',
  },
  cards: {
    title: 'Rate cards',
    one: 'a rate card',
    about: 'A price that you know. The card that names a host most closely counts.',
  },
  discounts: {
    title: 'Discounts',
    one: 'a discount',
    about: 'A percentage off list prices. The closest one counts; they are not added up.',
  },
  places: {
    title: 'What hosts are',
    one: 'what hosts are',
    about: 'Provider, instance type and region where neither the host nor its labels say it.',
  },
  exchange: {
    title: 'Rates of exchange',
    one: 'a rate of exchange',
    about: 'The newest of a day or before it is used. None is made up from another.',
  },
  apiPrices: {
    title: 'API prices',
    one: 'an API price',
    about:
      'What a provider asks you for the tokens of a model, to hold your own cost against. Comes before the list.',
  },
};

/** Lists in the order of the screen. */
export const sectionOrder: readonly RateSection[] = [
  'cards',
  'owned',
  'commitments',
  'discounts',
  'places',
  'exchange',
  'apiPrices',
];
