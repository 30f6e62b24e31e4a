import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import { chargesRelation } from './spendRelation.ts';
import type { SpendCondition } from './spendWhere.ts';

/** What a list of charges is sorted by. */
type ChargeOrder = 'cost' | 'time' | 'quantity' | 'resource' | 'service';

const orderSql: Readonly<Record<Exclude<ChargeOrder, 'cost'>, string>> = {
  time: 'startsAt',
  quantity: 'quantity',
  resource: 'resource',
  service: 'service',
};

/** A page of charges, one by one. */
export interface ChargePage {
  readonly order: ChargeOrder;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** One statement for a page of charges; those without what is sorted by come last. */
export function chargesSql(where: SpendCondition, basis: CostBasis, page: ChargePage): string {
  const by = page.order === 'cost' ? basis : orderSql[page.order];
  return `SELECT periodId, sourceId, line, startsAt AS startMs, endsAt AS endMs, provider, service, resource, description,
  chargeCategory, quantity, unit, currency, ${basis} AS cost
FROM ${chargesRelation} WHERE ${where.sql}
ORDER BY ${by} ${page.descending ? 'DESC' : 'ASC'} NULLS LAST, periodId, sourceId, line
LIMIT ${page.limit} OFFSET ${page.offset}`;
}
