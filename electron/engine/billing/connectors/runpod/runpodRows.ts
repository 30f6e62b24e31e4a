import { decimalText, exact, roundedTo } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { gpuModelIn } from '../../naming/gpuModel.ts';
import {
  type AnswerRow,
  decimalAt,
  inner,
  listAt,
  neededDecimal,
  neededText,
  rowAt,
  rowsAt,
  textAt,
  timeAt,
  unreadable,
} from '../reading/answerRow.ts';
import { type ChargeFrame, chargeRow, differenceOf } from '../reading/charge.ts';
import { modelNotTold, skuDetails } from '../reading/gpuDetails.ts';

/** What RunPod bills separately. */
export const runpodFamilies = ['pods', 'endpoints', 'networkvolumes'] as const;
export type RunpodFamily = (typeof runpodFamilies)[number];

const services = {
  pods: { serviceCategory: 'Compute', serviceName: 'RunPod Pods', id: 'podId', type: 'Pod' },
  endpoints: {
    serviceCategory: 'Compute',
    serviceName: 'RunPod Serverless',
    id: 'endpointId',
    type: 'Endpoint',
  },
  networkvolumes: {
    serviceCategory: 'Storage',
    serviceName: 'RunPod Network volumes',
    id: 'networkVolumeId',
    type: 'Network volume',
  },
} as const;

/** Start and end of what a page covers, ISO 8601, half-open. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * Rows of REST v1, `GET /v1/billing/{family}` with buckets of an hour: a bare list of {amount, time, timeBilledMs, podId | endpointId,
 * gpuTypeId, diskSpaceBilledGb}; `time` is the start of the bucket, as ISO text or `2026-10-03 04:00:00`.
 * Buckets outside the window belong to the page of another day and are left to it: whether `endTime` is exclusive is not documented.
 */
export function rowsOfV1(
  answer: unknown,
  frame: ChargeFrame,
  family: RunpodFamily,
  window: Window,
  place: string,
): readonly FocusRow[] {
  if (!Array.isArray(answer)) throw unreadable(place, 'is no list', '');
  return rowsAt(answer, place).flatMap((row) => {
    const from = timeAt(row, 'time');
    return isWithin(from, window) ? [v1Row(row, frame, family, from)] : [];
  });
}

function v1Row(row: AnswerRow, frame: ChargeFrame, family: RunpodFamily, from: string): FocusRow {
  const { id, type, serviceCategory, serviceName } = services[family];
  const billedMs = decimalAt(row, 'timeBilledMs');
  const resource = textAt(row, id);
  const hours = billedMs === null ? null : decimalText(exact(roundedTo(hoursOf(billedMs), 9)));
  return chargeRow(frame, {
    amount: neededDecimal(row, 'amount'),
    from,
    to: hourAfter(from),
    description: [serviceName, resource, textAt(row, 'gpuTypeId')].filter(Boolean).join(', '),
    serviceCategory,
    serviceName,
    more: {
      ResourceId: resource,
      ResourceType: type,
      SkuId: textAt(row, 'gpuTypeId'),
      // Pods of CPUs are not told from those of GPUs in v1.
      SkuPriceDetails: family === 'networkvolumes' ? null : detailsOf(textAt(row, 'gpuTypeId')),
      ConsumedQuantity: hours,
      ConsumedUnit: hours === null ? null : 'Hours',
      x_DiskSpaceBilledGb: decimalAt(row, 'diskSpaceBilledGb') ?? decimalAt(row, 'diskSpaceBilledGB'),
    },
  });
}

function detailsOf(gpuType: string | null): string | null {
  return skuDetails({ model: (gpuType && gpuModelIn(gpuType)) ?? modelNotTold });
}

const hoursOf = (ms: string) => exact(ms).div(3_600_000).toFixed();

const parts = [
  ['gpuAmount', 'GPU', 'Compute'],
  ['cpuAmount', 'CPU', 'Compute'],
  ['diskAmount', 'disk', 'Storage'],
] as const;

/**
 * Rows of REST v2 (public beta), `GET /v2/billing/pods`: {records: [{podId, startTime, endTime, gpuAmount, cpuAmount, diskAmount, totalAmount}],
 * metadata: {recordCount, totals}}. GPU, CPU and disk are rows of their own; what the total has beyond them is an adjustment.
 * @throws FailureError (unreadable) where fewer records came than the answer says there are.
 */
export function rowsOfV2(
  answer: unknown,
  frame: ChargeFrame,
  window: Window,
  place: string,
): readonly FocusRow[] {
  const page = rowAt(answer, place);
  const records = listAt(page, 'records');
  const stated = decimalAt(inner(page, 'metadata'), 'recordCount');
  if (stated !== null && Number(stated) !== records.length)
    throw unreadable(place, `has ${records.length} records and says that there are ${stated}`, '');
  return records.flatMap((row) => (isWithin(timeAt(row, 'startTime'), window) ? v2Rows(row, frame) : []));
}

function v2Rows(row: AnswerRow, frame: ChargeFrame): readonly FocusRow[] {
  const pod = neededText(row, 'podId');
  const span = { from: timeAt(row, 'startTime'), to: timeAt(row, 'endTime') };
  const known = parts.flatMap(([field, what, serviceCategory]) => {
    const amount = decimalAt(row, field);
    return amount === null || exact(amount).isZero() ? [] : [{ amount, what, serviceCategory }];
  });
  const total = neededDecimal(row, 'totalAmount');
  const rest = differenceOf({ total, lines: known.map(({ amount }) => amount) });
  const charge = {
    ...span,
    serviceName: services.pods.serviceName,
    more: { ResourceId: pod, ResourceType: 'Pod' },
  };
  const rows = known.map(({ amount, what, serviceCategory }) =>
    chargeRow(frame, {
      ...charge,
      amount,
      serviceCategory,
      description: `Pod ${pod}, ${what}`,
      more: { ...charge.more, SkuPriceDetails: what === 'GPU' ? detailsOf(null) : null },
    }),
  );
  // A record of nothing stays, as a row of 0 that RunPod measured: the pod was there.
  if (rows.length > 0 && exact(rest).isZero()) return rows;
  const isAdjustment = rows.length > 0;
  const adjustment = chargeRow(frame, {
    ...charge,
    amount: rest,
    serviceCategory: 'Compute',
    description: isAdjustment ? `Pod ${pod}, what its total has beyond GPU, CPU and disk` : `Pod ${pod}`,
    category: isAdjustment ? 'Adjustment' : 'Usage',
  });
  return [...rows, adjustment];
}

function isWithin(at: string, { from, to }: Window): boolean {
  const ms = Date.parse(at);
  return ms >= Date.parse(from) && ms < Date.parse(to);
}

function hourAfter(iso: string): string {
  return new Date(Date.parse(iso) + 3_600_000).toISOString();
}
