import { type DecimalText, exact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { gpuModelIn } from '../../naming/gpuModel.ts';
import {
  type AnswerRow,
  decimalAt,
  inner,
  neededDecimal,
  neededText,
  textAt,
  timeAt,
} from '../reading/answerRow.ts';
import {
  type Charge,
  type ChargeFrame,
  chargeRow,
  differenceOf,
  monthColumns,
  tagsColumn,
} from '../reading/charge.ts';
import { skuDetails } from '../reading/gpuDetails.ts';

/** A row of an invoice, with its amount for the tie-out. */
export interface InvoiceLine {
  readonly row: FocusRow;
  readonly amount: DecimalText;
}

/**
 * A line of `GET /v2/customers/my/invoices/{uuid}`: {product, resource_id, resource_uuid, group_description, description, amount: "12.34",
 * duration: "744", duration_unit: "Hours", start_time, end_time, project_name, category}.
 */
export function lineOfItem(item: AnswerRow, frame: ChargeFrame, invoice: string): InvoiceLine {
  const amount = neededDecimal(item, 'amount');
  const product = neededText(item, 'product');
  const project = textAt(item, 'project_name');
  const duration = decimalAt(item, 'duration');
  const description = textAt(item, 'description');
  const size = /^((?:gpu|s|c|g|m|so)\S*-\S+)/.exec(description ?? '')?.[1] ?? null;
  const row = chargeRow(frame, {
    amount,
    from: timeAt(item, 'start_time'),
    to: timeAt(item, 'end_time'),
    description: [product, description].filter(Boolean).join(', '),
    serviceCategory: categoryOf(product),
    serviceName: product,
    category: exact(amount).isNegative() ? 'Credit' : 'Usage',
    more: {
      ResourceId: textAt(item, 'resource_id') ?? textAt(item, 'resource_uuid'),
      ResourceName: textAt(item, 'group_description') ?? description,
      ResourceType: product,
      SkuId: size,
      SkuPriceDetails: size?.startsWith('gpu-') ? gpuDetailsOf(size) : null,
      ConsumedQuantity: duration,
      ConsumedUnit: duration === null ? null : textAt(item, 'duration_unit'),
      InvoiceId: invoice,
      Tags: tagsColumn(project === null ? {} : { project }),
      x_Category: textAt(item, 'category'),
    },
  });
  return { row, amount };
}

/** 'gpu-h100x8-640gb': eight of them. That sizes stand first in a line's description is general knowledge. */
function gpuDetailsOf(size: string): string | null {
  const count = /x(\d{1,2})-/.exec(size)?.[1];
  return skuDetails({ instanceType: size, gpuCount: count ? Number(count) : null, model: gpuModelIn(size) });
}

function categoryOf(product: string): Charge['serviceCategory'] {
  if (/droplet|kubernetes|gpu|app platform|functions|paperspace/i.test(product)) return 'Compute';
  if (/volume|spaces|snapshot|backup|image/i.test(product)) return 'Storage';
  if (/database/i.test(product)) return 'Databases';
  return /load balancer|bandwidth|ip|firewall|network/i.test(product) ? 'Networking' : 'Other';
}

const parts = [
  ['overages', 'Overages', 'Usage'],
  ['taxes', 'Taxes', 'Tax'],
  ['credits_and_adjustments', 'Credits and adjustments', 'Credit'],
] as const;

/** What an invoice states beside its lines. */
export interface InvoiceTotal {
  readonly invoice: string;
  readonly amount: DecimalText;
  /** Sum of the lines that were read. */
  readonly lines: DecimalText;
  /** `GET /v2/customers/my/invoices/{uuid}/summary`; null where DigitalOcean has none. */
  readonly summary: AnswerRow | null;
}

/**
 * What an invoice's amount has beyond its lines: taxes, overages and credits where the summary's sum to exactly that, else one adjustment.
 * Whether taxes stand among the lines is not documented; so no amount is counted twice and the rows sum to the invoice.
 */
export function restRows(total: InvoiceTotal, frame: ChargeFrame): readonly FocusRow[] {
  const rest = differenceOf({ total: total.amount, lines: [total.lines] });
  if (exact(rest).isZero()) return [];
  const { BillingPeriodStart: from, BillingPeriodEnd: to } = monthColumns(frame.month);
  const row = (amount: DecimalText, description: string, category: Charge['category']) =>
    chargeRow(frame, {
      ...{ amount, from, to, description, serviceCategory: 'Other', serviceName: 'DigitalOcean' },
      ...(category && { category }),
      more: { InvoiceId: total.invoice },
    });
  const named = parts.flatMap(([field, name, category]) => {
    const amount = total.summary && decimalAt(inner(total.summary, field), 'amount');
    return amount === null || exact(amount).isZero() ? [] : [{ amount, name, category }];
  });
  const isAll = exact(differenceOf({ total: rest, lines: named.map(({ amount }) => amount) })).isZero();
  if (named.length > 0 && isAll)
    return named.map(({ amount, name, category }) => row(amount, name, category));
  return [row(rest, "What the invoice's amount has beyond its lines", 'Adjustment')];
}
