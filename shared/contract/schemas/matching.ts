import { z } from 'zod';
import type { BilledTable } from '../../analysis/funnel/billedTable.ts';
import { windowStates } from '../../analysis/window/stateInterval.ts';
import type { AllocationRow, AllocationTable } from '../../cost/allocation/allocationTable.ts';
import { ownLines } from '../../cost/allocation/chargeGroup.ts';
import { parseDimension } from '../../cost/allocation/dimension.ts';
import type { usageClasses } from '../../cost/allocation/gpuTime.ts';
import type { BilledResource, HostMatch, Unmatched } from '../../cost/matching/matchHosts.ts';
import { isDecimalText } from '../../money/decimal.ts';
import { hostNameSchema } from './host.ts';
import { epochMsSchema, failureSchema } from './reading.ts';

const decimal = z.string().max(200).refine(isDecimalText, 'a decimal in plain notation');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/);
const text = z.string();

const hostMatch = z.object({
  host: text,
  key: text,
  by: z.enum(['rule', 'instanceId', 'address']),
  confidence: z.enum(['certain', 'likely']),
  evidence: text,
}) satisfies z.ZodType<HostMatch>;

const unmatched = z.object({
  host: text,
  reason: text,
  candidates: z.array(text).readonly(),
}) satisfies z.ZodType<Unmatched>;

const resource = z.object({
  key: text,
  provider: text,
  account: text.nullable(),
  resourceId: text,
  resourceName: text.nullable(),
  resourceType: text.nullable(),
  currency: text,
  cost: decimal.nullable(),
}) satisfies z.ZodType<BilledResource>;

/** Which month's bill is meant. */
export const matchingInputSchema = z.object({ month });

/** How hosts and a month's bill go together. */
export const monthMatchingSchema = z.object({
  demo: z.boolean(),
  /** With the resource that each is. */
  matches: z.array(hostMatch.extend({ resource: resource.nullable(), isListed: z.boolean() })),
  ambiguous: z.array(unmatched),
  unmatchedHosts: z.array(unmatched),
  /** The most expensive first, at most 1,000. */
  unmatchedResources: z.array(resource.extend({ isMachine: z.boolean() })),
  /** How many more there are, and what they cost by currency; null where none of them states it. */
  more: z.object({
    count: z.int(),
    costs: z.array(z.object({ currency: text, cost: decimal.nullable() })),
  }),
  /** Rules by host. */
  rules: z.record(text, text),
  askedAtMs: epochMsSchema.nullable(),
  failures: z.array(z.object({ name: text, failure: failureSchema })),
});
export type MonthMatchingView = z.infer<typeof monthMatchingSchema>;

/** Makes the rule that a host is billed as a resource, or removes it. */
export const matchingRuleSchema = z.object({
  host: hostNameSchema,
  resource: z.string().trim().min(1).max(500).nullable(),
});

const byClass = (value: z.ZodType<string>) =>
  z.object({ effective: value, heldIdle: value, idle: value, notObserved: value });

const allocationRow = z.object({
  key: text.nullable(),
  without: z.enum(['noValue', 'nobody', 'notRead', 'notSeen', 'notAllocated']).nullable(),
  parts: byClass(decimal),
  own: z.object({
    unmatched: decimal,
    credit: decimal,
    tax: decimal,
    purchase: decimal,
    unusedCommitment: decimal,
    adjustment: decimal,
  } satisfies Record<(typeof ownLines)[number], typeof decimal>),
  unallocated: decimal,
  total: decimal,
  shown: byClass(decimal).extend({ unallocated: decimal, total: decimal }),
  gpuSeconds: z.object({
    effective: z.number(),
    heldIdle: z.number(),
    idle: z.number(),
    notObserved: z.number(),
  } satisfies Record<(typeof usageClasses)[number], z.ZodNumber>),
}) satisfies z.ZodType<AllocationRow>;

const allocationTable = z.object({
  currency: text,
  rows: z.array(allocationRow).readonly(),
  total: allocationRow,
}) satisfies z.ZodType<AllocationTable>;

/** A month's costs by what GPUs did, grouped by a dimension (shared/cost/allocation/dimension.ts). */
export const allocationInputSchema = z.object({
  month,
  by: z
    .string()
    .max(200)
    .refine((by) => parseDimension(by) !== null, 'a dimension of allocation'),
  basis: z.enum(['effective', 'billed']).default('effective'),
});

/** One table per currency. */
export const allocationSchema = z.object({
  tables: z.array(allocationTable),
  rows: z.int(),
  /** Charges whose cost is unknown: in no figure. */
  rowsWithoutCost: z.int(),
});
export type AllocationView = z.infer<typeof allocationSchema>;

/** Which month is split by states, and which of FOCUS's costs. */
export const billedStatesInputSchema = z.object({
  month,
  basis: z.enum(['effective', 'billed']).default('effective'),
});

/** A month's costs by what GPUs did, as the analysis decided it; with the charges that no GPU bears they sum to the bill exactly. */
export const billedStatesSchema = z.object({
  tables: z
    .array(
      z.object({
        currency: text,
        total: decimal,
        states: z.array(z.object({ state: z.enum(windowStates), cost: decimal })).readonly(),
        own: z.array(z.object({ line: z.enum(ownLines), cost: decimal })).readonly(),
        teams: z.array(z.object({ team: text.nullable(), cost: decimal, wasted: decimal })).readonly(),
      }) satisfies z.ZodType<BilledTable>,
    )
    .readonly(),
  rows: z.int(),
  rowsWithoutCost: z.int(),
});
