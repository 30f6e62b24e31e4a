import { z } from 'zod';
import type {
  ApiPriceRule,
  Commitment,
  Discount,
  ExchangeRate,
  OwnedRule,
  PlaceRule,
  RateBook,
  RateCard,
} from '../../cost/rates/rateBook.ts';
import { markets, type RateScope } from '../../cost/rates/rateScope.ts';
import { decimalText, parseDecimal } from '../../money/decimal.ts';

const longestNumber = 60;

/** A decimal as it is written; it comes out in plain notation. */
function decimalSchema(isGood: (value: NonNullable<ReturnType<typeof parseDecimal>>) => boolean) {
  return z
    .string()
    .max(longestNumber)
    .refine((text) => {
      const value = parseDecimal(text);
      return value !== null && isGood(value);
    })
    .overwrite((text) => {
      const value = parseDecimal(text);
      return value === null ? text : decimalText(value);
    });
}

const amount = decimalSchema((value) => !value.isNegative() && value.lt('1e15'));
const positive = decimalSchema((value) => value.gt(0) && value.lt('1e9'));
const percent = decimalSchema((value) => !value.isNegative() && value.lte(100));
const pue = decimalSchema((value) => value.gte(1) && value.lte(10));
const currency = z.string().regex(/^[A-Z]{3}$/);
const text = z.string().min(1).max(500);
const name = z.string().min(1).max(100);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((written) => {
    const date = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  });

const validity = { from: day.exactOptional(), until: day.exactOptional() };
const provenance = { source: text.exactOptional(), date: day.exactOptional() };
const market = z.enum(markets);

const rateScopeSchema = z.strictObject({
  host: text.exactOptional(),
  labels: z.record(z.string().min(1).max(63), z.string().max(255)).exactOptional(),
  provider: text.exactOptional(),
  instance: text.exactOptional(),
  region: text.exactOptional(),
  gpu: text.exactOptional(),
  market: market.exactOptional(),
}) satisfies z.ZodType<RateScope>;

const applies = rateScopeSchema.default({});
const hourly = {
  perGpuHour: amount.exactOptional(),
  perInstanceHour: amount.exactOptional(),
  currency: currency.default('USD'),
};

/** What one of two keys that are both there, or both missing, is told by. */
export const onePriceMessage = 'needs one of perGpuHour and perInstanceHour';

function hasOnePrice(entry: { readonly perGpuHour?: string; readonly perInstanceHour?: string }): boolean {
  return (entry.perGpuHour === undefined) !== (entry.perInstanceHour === undefined);
}

const rateCardSchema = z
  .strictObject({ name, applies, ...hourly, ...validity, ...provenance })
  .refine(hasOnePrice, onePriceMessage) satisfies z.ZodType<RateCard>;

const discountSchema = z.strictObject({
  name,
  provider: text,
  service: text.exactOptional(),
  instance: text.exactOptional(),
  percent,
  ...validity,
  ...provenance,
}) satisfies z.ZodType<Discount>;

const commitmentSchema = z
  .strictObject({ name, applies, quantity: z.int().min(1).max(1e6), ...hourly, ...validity, ...provenance })
  .refine(hasOnePrice, onePriceMessage) satisfies z.ZodType<Commitment>;

const hardware = {
  currency: currency.default('USD'),
  capex: amount,
  salvage: amount.default('0'),
  depreciationMonths: z.int().min(1).max(600),
  inService: day.exactOptional(),
  hostingPerMonth: amount.default('0'),
  staffPerMonth: amount.default('0'),
  gpus: z.int().min(1).max(1024).exactOptional(),
  power: z
    .strictObject({
      tariffPerKwh: amount,
      pue: pue.default('1'),
      hostWatts: z.number().min(0).max(1e6).default(0),
    })
    .exactOptional(),
};

const ownedRuleSchema = z.strictObject({
  name,
  applies,
  ...hardware,
  ...provenance,
}) satisfies z.ZodType<OwnedRule>;

const exchangeRateSchema = z.strictObject({
  from: currency,
  to: currency,
  rate: positive,
  date: day,
  source: text.exactOptional(),
}) satisfies z.ZodType<ExchangeRate>;

const apiPriceSchema = z.strictObject({
  provider: name,
  model: text,
  input: amount,
  output: amount,
  currency: currency.default('USD'),
  ...provenance,
}) satisfies z.ZodType<ApiPriceRule>;

const placeRuleSchema = z.strictObject({
  applies,
  provider: text.exactOptional(),
  instance: text.exactOptional(),
  region: text.exactOptional(),
  market: market.exactOptional(),
}) satisfies z.ZodType<PlaceRule>;

/** An entry of each list of rates.yaml. */
export const rateEntrySchemas = {
  places: placeRuleSchema,
  owned: ownedRuleSchema,
  commitments: commitmentSchema,
  cards: rateCardSchema,
  discounts: discountSchema,
  exchange: exchangeRateSchema,
  apiPrices: apiPriceSchema,
} as const;

/** Lists of rates.yaml, in the order in which they are written. */
export const rateSections = [
  'cards',
  'discounts',
  'commitments',
  'owned',
  'places',
  'exchange',
  'apiPrices',
] as const;
export type RateSection = (typeof rateSections)[number];

const catalogueSchema = z.strictObject({
  use: z.boolean().default(true),
  warnAfterDays: z.int().min(1).max(3650).default(90),
});

/** What holds for the whole book. */
export const rateSettingsSchema = z.strictObject({
  currency: currency.default('USD'),
  catalogue: catalogueSchema.prefault({}),
});

/** The whole book. Written out, so that its type is the domain's. */
export const rateBookSchema = z.strictObject({
  ...rateSettingsSchema.shape,
  places: z.array(placeRuleSchema).readonly().default([]),
  owned: z.array(ownedRuleSchema).readonly().default([]),
  commitments: z.array(commitmentSchema).readonly().default([]),
  cards: z.array(rateCardSchema).readonly().default([]),
  discounts: z.array(discountSchema).readonly().default([]),
  exchange: z.array(exchangeRateSchema).readonly().default([]),
  apiPrices: z.array(apiPriceSchema).readonly().default([]),
}) satisfies z.ZodType<RateBook>;

function editOf<Section extends RateSection>(section: Section) {
  const entry: (typeof rateEntrySchemas)[Section] = rateEntrySchemas[section];
  return z.object({
    section: z.literal(section),
    was: z.string().max(4000).nullable(),
    entry: entry.nullable(),
  });
}

/** One entry that is added, put in the place of another or, where `entry` is null, taken out. `was`: its `rateEntryKey`; null adds. */
export const rateEditSchema = z.discriminatedUnion('section', [
  editOf('cards'),
  editOf('discounts'),
  editOf('commitments'),
  editOf('owned'),
  editOf('places'),
  editOf('exchange'),
  editOf('apiPrices'),
]);
export type RateEdit = z.infer<typeof rateEditSchema>;

/** What an entry is told from the others by: its name, and where it has none its content. */
export function rateEntryKey(entry: object): string {
  return 'name' in entry && typeof entry.name === 'string' ? entry.name : JSON.stringify(entry);
}
