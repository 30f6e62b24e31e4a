import type { AccumulatedCost, SpendDetail } from '#shared/contract/schemas/rates.ts';
import { formatCount, formatDuration } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { FactRow } from '../../../ui/factRow.ts';

/** What a GPU or a host costs, with the rule, source and date of its price. All of it is estimated and says so. */
export function costRows(detail: SpendDetail): readonly FactRow[] {
  const { currency, answers, gpus, unpricedGpus } = detail;
  const unknown = answers.find(({ answer }) => answer.rate === null)?.answer;
  const why = unknown ? plainText(`${unknown.why}. ${unknown.remedy}`) : 'no price is known';
  const some = unpricedGpus > 0 && gpus > 1 ? `${unpricedGpus} of ${gpus} GPUs without a price` : '';
  return [
    {
      ...row('Now', detail.perHour === null ? null : `${formatMoney(detail.perHour, currency)} an hour`, why),
      ...(some !== '' && detail.perHour !== null && { tone: 'notice' as const, note: some }),
    },
    spanRow('Today', detail.today, currency, why),
    spanRow('This month', detail.month, currency, why),
    ...answers.flatMap(({ gpuName, answer }): readonly FactRow[] => {
      const { rate } = answer;
      if (rate === null) return [];
      const label = answers.length > 1 ? `Price, ${plainText(gpuName)}` : 'Price';
      const power = rate.energy === null ? '' : ' + power';
      const text = `${formatMoney(rate.perGpuHour, rate.currency, { places: 4 })} a GPU-hour${power}`;
      const doubts = answer.warnings.map(plainText).join('; ');
      const from = plainText(`${rate.rule}; ${rate.source}, ${rate.asOf ?? 'no date'}`);
      return [
        { ...row(label, text, ''), tone: doubts === '' ? 'plain' : 'notice', note: doubts },
        row('Price by', from, ''),
      ];
    }),
  ];
}

function spanRow(label: string, time: AccumulatedCost, currency: string, why: string): FactRow {
  if (time.observedSeconds === 0) return row(label, null, 'nothing was observed');
  const amount = time.cost === null ? null : `${formatMoney(time.cost, currency)} estimated`;
  const notes = [
    `from ${formatDuration(time.observedSeconds)} of GPU time observed`,
    ...(time.lacksPower ? ['a lower bound: not all power was measured'] : []),
    ...(time.cost !== null && time.unpricedSeconds > 0
      ? [`${formatDuration(time.unpricedSeconds)} of it without a price`]
      : []),
  ];
  return { ...row(label, amount, why), note: amount === null ? '' : notes.join('; ') };
}

function row(label: string, text: string | null, missing: string): FactRow {
  return { label, text, missing: text === null ? missing : '', tone: 'plain', note: '', copyable: false };
}

/** Cost of the fleet in two lines: what it costs an hour, and what that leaves out. */
export function fleetCostText(
  totals: { readonly perHour: string | null; readonly gpus: number; readonly unpricedGpus: number },
  currency: string,
): { readonly value: string; readonly note: string; readonly isPartial: boolean } {
  const { perHour, gpus, unpricedGpus } = totals;
  if (perHour === null) return { value: 'unknown', note: 'no GPU has a price', isPartial: true };
  return {
    value: `${formatMoney(perHour, currency)}/h`,
    note:
      unpricedGpus === 0
        ? `all ${formatCount(gpus)} GPUs have a price`
        : `${formatCount(unpricedGpus)} GPUs without a price`,
    isPartial: unpricedGpus > 0,
  };
}
