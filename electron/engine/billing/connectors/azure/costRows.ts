import { type DecimalText, decimalText, exact, sumExact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { azureSizeOf, isAzureMachine } from '../../naming/azureSize.ts';
import {
  type AnswerRow,
  decimalAt,
  neededDecimal,
  neededText,
  textAt,
  unreadable,
} from '../reading/answerRow.ts';
import { focusRow, frameColumns } from '../reading/charge.ts';
import { dayAfter, midnight } from '../reading/days.ts';
import { skuDetails } from '../reading/gpuDetails.ts';
import type { CostType } from './costQuery.ts';

interface Merged {
  readonly day: string;
  readonly resource: string | null;
  readonly meter: string | null;
  readonly currency: string;
  readonly cost: Partial<Record<CostType, DecimalText>>;
  /** Both answers tell the same usage. */
  readonly quantity: Partial<Record<CostType, DecimalText>>;
}

/**
 * Rows of the two answers of the same days as one: billed cost of ActualCost, effective cost of AmortizedCost, joined by day, resource,
 * meter and currency. Both answers are whole for their days, so that what one of them lacks is 0 there: the purchase of a reservation has
 * no amortised cost of its own, and what it covers was not billed that day.
 * @throws FailureError (unreadable) naming page and row.
 */
export function rowsOfCosts(
  answers: Readonly<Record<CostType, readonly AnswerRow[]>>,
  frame: { readonly account: string; readonly month: string },
): readonly FocusRow[] {
  const merged = new Map<string, Merged>();
  for (const type of ['ActualCost', 'AmortizedCost'] as const)
    for (const row of answers[type]) mergeRow(merged, row, type);
  return [...merged.values()].map((entry) => costRow(entry, frame));
}

function mergeRow(merged: Map<string, Merged>, row: AnswerRow, type: CostType): void {
  const day = dayAt(row);
  const resource = textAt(row, 'ResourceId');
  const meter = textAt(row, 'Meter');
  const currency = neededText(row, 'Currency');
  const key = JSON.stringify([day, resource?.toLowerCase(), meter, currency]);
  const known = merged.get(key);
  const before = known?.cost[type] ?? '0';
  const cost = decimalText(exact(before).plus(exact(neededDecimal(row, costColumn(row)))));
  merged.set(key, {
    ...{ day, resource, meter, currency },
    cost: { ...known?.cost, [type]: cost },
    quantity: { ...known?.quantity, ...quantityWith(known?.quantity[type], row, type) },
  });
}

function quantityWith(
  before: DecimalText | undefined,
  row: AnswerRow,
  type: CostType,
): Partial<Record<CostType, DecimalText>> {
  const quantity = decimalAt(row, 'UsageQuantity');
  return quantity === null ? {} : { [type]: sumExact([before ?? '0', quantity]) };
}

/** Azure names the column for what was summed; older scopes call it PreTaxCost. */
function costColumn(row: AnswerRow): string {
  return ['Cost', 'totalCost', 'PreTaxCost'].find((name) => name in row.fields) ?? 'Cost';
}

/** `20261003`, a number, as '2026-10-03'. */
function dayAt(row: AnswerRow): string {
  const text = neededText(row, 'UsageDate');
  const day = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw unreadable(row.place, 'has a UsageDate that is no yyyymmdd', text);
}

function costRow(entry: Merged, frame: { readonly account: string; readonly month: string }): FocusRow {
  const { day, resource, meter, currency, cost } = entry;
  const isPurchase = /\/providers\/microsoft\.(?:capacity|billingbenefits)\//i.test(resource ?? '');
  return focusRow({
    ...frameColumns({ provider: 'Microsoft', currency, ...frame }),
    BilledCost: cost.ActualCost ?? '0',
    EffectiveCost: cost.AmortizedCost ?? '0',
    ChargeCategory: isPurchase ? 'Purchase' : 'Usage',
    ChargeDescription: meter,
    ChargePeriodStart: midnight(day),
    ChargePeriodEnd: midnight(dayAfter(day)),
    ConsumedQuantity: entry.quantity.ActualCost ?? entry.quantity.AmortizedCost,
    ResourceId: resource,
    ResourceName: resource?.split('/').at(-1) ?? null,
    ResourceType: /\/providers\/([^/]+\/[^/]+)\//.exec(resource ?? '')?.[1] ?? null,
    SubAccountId: /^\/subscriptions\/([^/]+)/i.exec(resource ?? '')?.[1] ?? null,
    ...serviceOf(resource),
    SkuMeter: meter,
    ...sizeColumns(resource, meter),
    x_ResourceGroupName: /\/resourcegroups\/([^/]+)/i.exec(resource ?? '')?.[1] ?? null,
  });
}

function sizeColumns(resource: string | null, meter: string | null): Readonly<Record<string, string | null>> {
  const named = isAzureMachine(resource ?? '') ? azureSizeOf(meter ?? '') : null;
  if (named === null) return {};
  return {
    PricingCategory: named.isSpot ? 'Dynamic' : null,
    SkuPriceDetails: skuDetails({ instanceType: named.size }),
  };
}

/** The query groups by two things at most, so that the service is told by the resource's type. */
function serviceOf(resource: string | null): {
  readonly ServiceCategory: string;
  readonly ServiceName: string;
} {
  const namespace = /\/providers\/microsoft\.([^/]+)\/([^/]+)/i.exec(resource ?? '');
  const type = `${namespace?.[1] ?? ''}/${namespace?.[2] ?? ''}`.toLowerCase();
  if (/^compute\/(?:disks|snapshots|images)/.test(type))
    return { ServiceCategory: 'Storage', ServiceName: 'Managed Disks' };
  if (type.startsWith('compute/')) return { ServiceCategory: 'Compute', ServiceName: 'Virtual Machines' };
  if (type.startsWith('containerservice/'))
    return { ServiceCategory: 'Compute', ServiceName: 'Azure Kubernetes Service' };
  if (/^(?:machinelearningservices|cognitiveservices)\//.test(type))
    return { ServiceCategory: 'AI and Machine Learning', ServiceName: 'Azure Machine Learning' };
  if (type.startsWith('storage/')) return { ServiceCategory: 'Storage', ServiceName: 'Storage' };
  if (type.startsWith('network/')) return { ServiceCategory: 'Networking', ServiceName: 'Networking' };
  return {
    ServiceCategory: 'Other',
    ServiceName: type === '/' ? 'Azure' : `Microsoft.${namespace?.[1] ?? ''}`,
  };
}
