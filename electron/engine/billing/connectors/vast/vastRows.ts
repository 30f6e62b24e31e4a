import { exact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import {
  type AnswerRow,
  epochSecondsAt,
  inner,
  neededDecimal,
  neededText,
  rowsAt,
  textAt,
} from '../reading/answerRow.ts';
import { type ChargeFrame, chargeRow, differenceOf, tagsColumn } from '../reading/charge.ts';
import { modelNotTold, skuDetails } from '../reading/gpuDetails.ts';

const categories: Readonly<Record<string, 'Compute' | 'Storage' | 'Networking'>> = {
  gpu: 'Compute',
  instance: 'Compute',
  serverless: 'Compute',
  disk: 'Storage',
  storage: 'Storage',
  volume: 'Storage',
  bandwidth: 'Networking',
  bwu: 'Networking',
  bwd: 'Networking',
  upload: 'Networking',
  download: 'Networking',
};

/**
 * Rows of one contract of `GET /api/v0/charges/`: {start, end, type, source: 'instance-123', description, amount, metadata: {label},
 * items: [{type: 'gpu', description: '96.000 hours at $0.389/hour', amount}]}, times in seconds. One row an item; what the contract's
 * amount has beyond its items is an adjustment, so that the rows sum to what Vast.ai charged. A stopped instance still has its disk.
 */
export function rowsOfContract(row: AnswerRow, frame: ChargeFrame): readonly FocusRow[] {
  const total = neededDecimal(row, 'amount');
  const type = neededText(row, 'type');
  const source = textAt(row, 'source');
  const label = textAt(inner(row, 'metadata'), 'label');
  const more = {
    ResourceId: source?.replace(/^instance-/, '') ?? null,
    ResourceName: label,
    // A serverless endpoint is no machine, which the word would make it.
    ResourceType: type === 'serverless' ? 'endpoint' : type,
    Tags: tagsColumn(label === null ? {} : { label }),
  };
  const serviceName = `Vast.ai ${type}`;
  const items = rowsAt(row.fields.items, row.place).map((item) => ({
    item,
    amount: neededDecimal(item, 'amount'),
  }));
  const rows = items.map(({ item, amount }) =>
    chargeRow(frame, {
      ...spanOf(item, row),
      amount,
      serviceCategory: categories[textAt(item, 'type') ?? ''] ?? 'Other',
      serviceName,
      description: [textAt(item, 'type'), textAt(item, 'description')].filter(Boolean).join(': '),
      more: {
        ...more,
        SkuPriceDetails: textAt(item, 'type') === 'gpu' ? skuDetails({ model: modelNotTold }) : null,
      },
    }),
  );
  const rest = differenceOf({ total, lines: items.map(({ amount }) => amount) });
  if (rows.length > 0 && exact(rest).isZero()) return rows;
  const whole = chargeRow(frame, {
    ...spanOf(row, row),
    amount: rest,
    serviceCategory: categories[type] ?? 'Other',
    serviceName,
    description: textAt(row, 'description') ?? type,
    ...(rows.length > 0 && { category: 'Adjustment' as const }),
    more,
  });
  return [...rows, whole];
}

/** An item without times has those of its contract. A span of no length (a payment at a moment) is given one second. */
function spanOf(item: AnswerRow, contract: AnswerRow): { readonly from: string; readonly to: string } {
  const timed = textAt(item, 'start') !== null && textAt(item, 'end') !== null ? item : contract;
  const from = epochSecondsAt(timed, 'start');
  const to = epochSecondsAt(timed, 'end');
  return { from, to: to > from ? to : new Date(Date.parse(from) + 1000).toISOString() };
}
