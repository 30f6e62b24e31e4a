import { type DecimalText, exact, sumExact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { gpuModelIn } from '../../naming/gpuModel.ts';
import {
  type AnswerRow,
  decimalAt,
  inner,
  neededDecimal,
  neededText,
  rowAt,
  rowsAt,
  textAt,
} from '../reading/answerRow.ts';
import { type ChargeFrame, chargeRow, differenceOf, monthColumns, tagsColumn } from '../reading/charge.ts';
import { skuDetails } from '../reading/gpuDetails.ts';

const categories: Readonly<Record<string, 'Compute' | 'Storage' | 'Networking' | 'Databases'>> = {
  servers: 'Compute',
  managed_kubernetes: 'Compute',
  storages: 'Storage',
  managed_object_storages: 'Storage',
  networks: 'Networking',
  managed_databases: 'Databases',
};

interface Line {
  readonly row: FocusRow;
  readonly amount: DecimalText;
}

/**
 * Rows of a month's billing summary: {billing: {currency, total_amount, servers: {total_amount, server: {total_amount, resources:
 * [{resource_id, amount, hours, details: [{amount, hours, plan, zone, labels}]}]}}}}. Every detail is a row (in UpCloud's own example
 * the total is the sum of the details, not of the resources' amounts); a level whose total its lines do not reach (traffic has no
 * resources) gets a row for the rest, so that the rows sum to the month's total.
 * @throws FailureError (unreadable) where an amount is no decimal.
 */
export function rowsOfSummary(
  answer: unknown,
  frame: Omit<ChargeFrame, 'currency'>,
  place: string,
): readonly FocusRow[] {
  const billing = inner(rowAt(answer, place), 'billing');
  const framed: ChargeFrame = { ...frame, currency: neededText(billing, 'currency') };
  const lines = levels(billing).flatMap(([section, row]) =>
    withRest(
      levels(row).flatMap(([kind, group]) => kindLines(group, { section, kind, frame: framed })),
      row,
      { section, kind: section, frame: framed },
    ),
  );
  const whole = { section: 'account', kind: 'account', frame: framed };
  return withRest(lines, billing, whole).map(({ row }) => row);
}

interface Spot {
  readonly section: string;
  readonly kind: string;
  readonly frame: ChargeFrame;
}

/** The objects inside a level, each with its name and place. */
function levels(row: AnswerRow): readonly (readonly [name: string, row: AnswerRow])[] {
  return Object.entries(row.fields)
    .filter(([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value))
    .map(([name, value]) => [name, rowAt(value, `${row.place}, ${name}`)]);
}

function kindLines(group: AnswerRow, spot: Spot): readonly Line[] {
  const lines = rowsAt(group.fields.resources, group.place).flatMap((resource) => {
    const details = rowsAt(resource.fields.details, resource.place);
    return (details.length === 0 ? [resource] : details).map((detail) => lineOf(detail, resource, spot));
  });
  return withRest(lines, group, spot);
}

function lineOf(detail: AnswerRow, resource: AnswerRow, { section, kind, frame }: Spot): Line {
  const amount = neededDecimal(detail, 'amount');
  const plan = textAt(detail, 'plan');
  const id = neededText(resource, 'resource_id');
  const hours = decimalAt(detail, 'hours');
  const labels = rowsAt(detail.fields.labels, detail.place).map((label) => [
    neededText(label, 'key'),
    textAt(label, 'value') ?? '',
  ]);
  const row = chargeRow(frame, {
    ...spanOf(frame),
    amount,
    serviceCategory: categories[section] ?? 'Other',
    serviceName: `UpCloud ${kind.replaceAll('_', ' ')}`,
    description: [plan ?? kind.replaceAll('_', ' '), id].join(', '),
    more: {
      ResourceId: id,
      ResourceType: kind,
      SkuId: plan,
      SkuPriceDetails: plan?.startsWith('GPU-') ? gpuDetailsOf(plan) : null,
      RegionId: textAt(detail, 'zone'),
      ConsumedQuantity: hours,
      ConsumedUnit: hours === null ? null : 'Hours',
      Tags: tagsColumn(Object.fromEntries(labels)),
    },
  });
  return { row, amount };
}

/** 'GPU-8xCPU-64GB-1xL40S': one of them. */
function gpuDetailsOf(plan: string): string | null {
  const [, count, model] = /-(\d{1,2})x(\w+)$/.exec(plan) ?? [];
  return skuDetails({
    instanceType: plan,
    gpuCount: count ? Number(count) : null,
    model: gpuModelIn(model ?? plan),
  });
}

function withRest(lines: readonly Line[], level: AnswerRow, { section, kind, frame }: Spot): readonly Line[] {
  const stated = decimalAt(level, 'total_amount');
  const amount = differenceOf({ total: stated, lines: [sumExact(lines.map((line) => line.amount))] });
  if (exact(amount).isZero()) return lines;
  const row = chargeRow(frame, {
    ...spanOf(frame),
    amount,
    serviceCategory: categories[section] ?? 'Other',
    serviceName: `UpCloud ${kind.replaceAll('_', ' ')}`,
    description: `${kind.replaceAll('_', ' ')}, what the total has beyond its lines`,
    ...(lines.length > 0 && { category: 'Adjustment' as const }),
  });
  return [...lines, { row, amount }];
}

/** The summary knows months and nothing finer. */
function spanOf({ month }: ChargeFrame): { readonly from: string; readonly to: string } {
  const { BillingPeriodStart, BillingPeriodEnd } = monthColumns(month);
  return { from: BillingPeriodStart, to: BillingPeriodEnd };
}
