import { type FocusRow, focusColumns } from '#shared/money/focusColumns.ts';
import { googleGpuIn } from '../../naming/gpuModel.ts';
import {
  type AnswerRow,
  decimalAt,
  neededDecimal,
  neededText,
  textAt,
  timeAt,
} from '../reading/answerRow.ts';
import { focusRow, monthColumns, tagsColumn } from '../reading/charge.ts';
import { skuDetails } from '../reading/gpuDetails.ts';
import { googleCategory, pairsAt } from './usageRows.ts';

const types = new Map(focusColumns.map(({ name, type }) => [name, type]));

/**
 * A row of Google's FOCUS export (preview). It is FOCUS already; what it lacks (issuer, category of the service) is added, labels become
 * tags, and the billing month, which begins at midnight in California, is named by its first day.
 * Its x_Credits are kept as they are and not made into rows: whether its costs hold them is not documented, and was not tried.
 */
export function rowOfFocusTable(row: AnswerRow, month: string): FocusRow {
  const columns = Object.fromEntries(
    Object.keys(row.fields).map((name) => [columnName(name), columnValue(row, name)]),
  );
  const service = neededText(row, 'ServiceName');
  const tags = { ...pairsAt(row, 'x_ProjectLabels'), ...pairsAt(row, 'x_Labels'), ...pairsAt(row, 'x_Tags') };
  return focusRow({
    ProviderName: 'Google Cloud',
    PublisherName: 'Google Cloud',
    InvoiceIssuerName: 'Google Cloud',
    ServiceCategory: googleCategory(service),
    ...Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)),
    Tags: tagsColumn(tags) ?? columns.Tags,
    SkuPriceDetails: columns.SkuPriceDetails ?? detailsOf(row),
    BilledCost: neededDecimal(row, 'BilledCost'),
    ...monthColumns(month),
  });
}

function detailsOf(row: AnswerRow): string | null {
  const sku = textAt(row, 'ChargeDescription') ?? '';
  const instanceType = pairsAt(row, 'x_SystemLabels')['compute.googleapis.com/machine_spec'];
  return skuDetails({
    instanceType: instanceType ?? null,
    model: googleGpuIn(sku),
  });
}

function columnName(name: string): string {
  return types.has(name) || name.startsWith('x_') ? name : `x_${name}`;
}

function columnValue(row: AnswerRow, name: string): string | null {
  const type = types.get(name);
  if (type === 'decimal') return decimalAt(row, name);
  return type === 'time' && textAt(row, name) !== null ? timeAt(row, name) : textAt(row, name);
}
