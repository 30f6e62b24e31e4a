import { exact } from '#shared/money/decimal.ts';
import { type FocusRow, focusColumns } from '#shared/money/focusColumns.ts';
import { gpuModelIn } from '../../naming/gpuModel.ts';
import { type AnswerRow, decimalAt, neededText, timeAt } from '../reading/answerRow.ts';
import { focusRow, monthColumns } from '../reading/charge.ts';
import { modelNotTold, skuDetails } from '../reading/gpuDetails.ts';

const types = new Map(focusColumns.map(({ name, type }) => [name, type]));
const costs = ['BilledCost', 'EffectiveCost', 'ContractedCost', 'ListCost'] as const;

/**
 * A row of CoreWeave's FOCUS export as the ledger takes it. The preview has quantities and no money: costs stay unknown until a rate card
 * prices them. Costs that are all 0 on a row that used something are the blanks of that preview, not a gift, and are left out as well.
 */
export function rowOfUsage(row: AnswerRow, account: string, month: string): FocusRow {
  const columns = Object.fromEntries(
    Object.keys(row.fields).map((name) => [columnName(name), columnValue(row, name)]),
  );
  const quantity = columns.ConsumedQuantity ?? columns.PricingQuantity ?? null;
  return focusRow({
    BillingAccountId: account,
    BillingCurrency: 'USD',
    ChargeCategory: 'Usage',
    ProviderName: 'CoreWeave',
    PublisherName: 'CoreWeave',
    InvoiceIssuerName: 'CoreWeave',
    ...monthColumns(month),
    ...withoutBlankCosts(columns, quantity),
    ConsumedQuantity: quantity,
    ConsumedUnit: columns.ConsumedUnit ?? columns.PricingUnit ?? null,
    ChargePeriodStart: timeAt(row, 'ChargePeriodStart'),
    ChargePeriodEnd: timeAt(row, 'ChargePeriodEnd'),
    ServiceName: neededText(row, 'ServiceName'),
    SkuPriceDetails: columns.SkuPriceDetails ?? detailsOf(columns),
  });
}

/** Usage of GPUs is told by its family or unit. */
function detailsOf({ x_ProductFamily, PricingUnit, SkuId, SkuMeter, ServiceName }: Columns): string | null {
  if (!/\bGPU/i.test(`${x_ProductFamily ?? ''} ${PricingUnit ?? ''} ${ServiceName ?? ''}`)) return null;
  return skuDetails({ model: gpuModelIn([SkuId, SkuMeter].filter(Boolean).join(' ')) ?? modelNotTold });
}

type Columns = Readonly<Record<string, string | null>>;

function withoutBlankCosts(columns: Columns, quantity: string | null): Columns {
  const isUsed = quantity !== null && !exact(quantity).isZero();
  const isBlank = costs.every((name) => exact(columns[name] ?? '0').isZero());
  if (!isUsed || !isBlank) return filled(columns);
  return filled({ ...columns, ...Object.fromEntries(costs.map((name) => [name, null])) });
}

/** Blank fields must not hide what is known otherwise (BillingAccountId, ProviderName). */
function filled(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null && value !== ''));
}

function columnName(name: string): string {
  return types.has(name) || name.startsWith('x_') ? name : `x_${name}`;
}

function columnValue(row: AnswerRow, name: string): string | null {
  const value = row.fields[name];
  if (types.get(name) === 'decimal') return decimalAt(row, name);
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
