import type { FocusRow } from '#shared/money/focusColumns.ts';
import { googleGpuIn } from '../../naming/gpuModel.ts';
import { parseExactJson } from '../exactJson.ts';
import {
  type AnswerRow,
  decimalAt,
  neededDecimal,
  neededText,
  rowsAt,
  textAt,
  timeAt,
  unreadable,
} from '../reading/answerRow.ts';
import { focusRow, frameColumns, tagsColumn } from '../reading/charge.ts';
import { skuDetails } from '../reading/gpuDetails.ts';

const provider = 'Google Cloud';

/**
 * A line of the standard or detailed export in FOCUS terms: the line itself, and each of its credits as a row of category Credit, so that
 * billed cost sums to the net cost, `SUM(cost) + SUM(credits.amount)`, without an amount being added here.
 * `cost` is after negotiated prices and before credits, so it is the contracted cost too; a credit has no list price.
 * @throws FailureError (unreadable) naming the row where an amount is no decimal.
 */
export function rowsOfUsage(row: AnswerRow, month: string): readonly FocusRow[] {
  const base = commonColumns(row, month);
  const cost = neededDecimal(row, 'cost');
  const usage = focusRow({
    ...base,
    BilledCost: cost,
    EffectiveCost: cost,
    ContractedCost: cost,
    ListCost: decimalAt(row, 'cost_at_list'),
    ...categoryColumns(row),
    ChargeDescription: textAt(row, 'sku_description'),
    ConsumedQuantity: decimalAt(row, 'usage_amount'),
    ConsumedUnit: textAt(row, 'usage_unit'),
    PricingQuantity: decimalAt(row, 'pricing_amount'),
    PricingUnit: textAt(row, 'pricing_unit'),
    ContractedUnitPrice: decimalAt(row, 'effective_price'),
  });
  const credits = rowsAt(jsonAt(row, 'credits'), `${row.place}, credits`);
  return [usage, ...credits.map((credit) => creditRow(credit, base))];
}

function creditRow(credit: AnswerRow, base: Columns): FocusRow {
  const amount = neededDecimal(credit, 'amount');
  const type = textAt(credit, 'type');
  const isCommitment = type?.startsWith('COMMITTED_USAGE_DISCOUNT') ?? false;
  return focusRow({
    ...base,
    BilledCost: amount,
    EffectiveCost: amount,
    ContractedCost: '0',
    ListCost: '0',
    ChargeCategory: 'Credit',
    ChargeDescription: textAt(credit, 'full_name') ?? textAt(credit, 'name') ?? type,
    CommitmentDiscountId: isCommitment ? textAt(credit, 'id') : null,
    CommitmentDiscountType: isCommitment ? type : null,
    x_CreditType: type,
    x_CreditId: textAt(credit, 'id'),
  });
}

type Columns = Readonly<Record<string, string | null>>;

function commonColumns(row: AnswerRow, month: string): Columns {
  const account = neededText(row, 'billing_account_id');
  const currency = neededText(row, 'currency');
  const service = neededText(row, 'service_description');
  const sku = textAt(row, 'sku_description') ?? '';
  const machine = pairsAt(row, 'system_labels')['compute.googleapis.com/machine_spec'] ?? null;
  return {
    ...frameColumns({ provider, account, currency, month }),
    SubAccountId: textAt(row, 'project_id'),
    SubAccountName: textAt(row, 'project_name'),
    ChargePeriodStart: timeAt(row, 'usage_start_time'),
    ChargePeriodEnd: timeAt(row, 'usage_end_time'),
    ServiceName: service,
    ServiceCategory: googleCategory(service),
    SkuId: textAt(row, 'sku_id'),
    SkuPriceDetails: skuDetails({ instanceType: machine, model: googleGpuIn(sku) }),
    RegionId: textAt(row, 'region'),
    AvailabilityZone: textAt(row, 'zone'),
    ResourceId: textAt(row, 'resource_global_name') ?? textAt(row, 'resource_name'),
    ResourceName: textAt(row, 'resource_name'),
    // The closer one wins: a label of the resource over its tags over labels of the project.
    Tags: tagsColumn({
      ...pairsAt(row, 'project_labels'),
      ...pairsAt(row, 'tags'),
      ...pairsAt(row, 'labels'),
    }),
    x_ServiceId: textAt(row, 'service_id'),
    x_CostType: textAt(row, 'cost_type'),
    x_CurrencyConversionRate: decimalAt(row, 'conversion_rate'),
    x_ExportTime: textAt(row, 'export_time'),
  };
}

/**
 * Category of a line. That fees of commitments are SKUs "Commitment ...", and that spot ones are named so, is general knowledge and was not
 * verified against Google's price list.
 */
function categoryColumns(row: AnswerRow): Columns {
  const sku = textAt(row, 'sku_description') ?? '';
  const isCommitment = /^Commitment\b/i.test(sku);
  const pricing = isCommitment ? 'Committed' : /\b(?:Spot|Preemptible)\b/i.test(sku) ? 'Dynamic' : 'Standard';
  switch (textAt(row, 'cost_type')) {
    case 'tax':
      return { ChargeCategory: 'Tax' };
    case 'adjustment':
      return {
        ChargeCategory: 'Adjustment',
        ChargeClass: 'Correction',
        x_Adjustment: textAt(row, 'adjustment'),
      };
    case 'rounding_error':
      return { ChargeCategory: 'Adjustment' };
    default:
      return isCommitment
        ? { ChargeCategory: 'Purchase', ChargeFrequency: 'Recurring', PricingCategory: pricing }
        : { ChargeCategory: 'Usage', ChargeFrequency: 'Usage-Based', PricingCategory: pricing };
  }
}

/** The FOCUS category of a Google service by its name. */
export function googleCategory(service: string): string {
  if (/compute engine|kubernetes|cloud run|cloud functions|tpu/i.test(service)) return 'Compute';
  if (/vertex|ai platform|generative/i.test(service)) return 'AI and Machine Learning';
  if (/storage|filestore/i.test(service)) return 'Storage';
  if (/network|cdn|interconnect|dns/i.test(service)) return 'Networking';
  return /sql|spanner|bigtable|firestore|memorystore/i.test(service) ? 'Databases' : 'Other';
}

/** Labels and tags: `[{key, value}]` of the usage exports, `[{Key, Value}]` of FOCUS. The first of two with one key counts. */
export function pairsAt(row: AnswerRow, field: string): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {};
  for (const pair of rowsAt(jsonAt(row, field), `${row.place}, ${field}`)) {
    const key = textAt(pair, 'key') ?? textAt(pair, 'Key');
    if (key !== null && !Object.hasOwn(pairs, key))
      pairs[key] = textAt(pair, 'value') ?? textAt(pair, 'Value') ?? '';
  }
  return pairs;
}

function jsonAt(row: AnswerRow, field: string): unknown {
  const text = textAt(row, field);
  if (text === null) return null;
  try {
    return parseExactJson(text);
  } catch {
    throw unreadable(row.place, `has ${field} that are no JSON`, text);
  }
}
