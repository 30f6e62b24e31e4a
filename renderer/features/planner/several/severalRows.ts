import { formatMs } from '#shared/sizing/latency/formatMs.ts';
import { atPercentile } from '#shared/sizing/plan/atPercentile.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { Purchase, WorkloadsPlan } from '#shared/sizing/plan/severalModels.ts';
import { wayText } from '#shared/sizing/plan/whyNot.ts';
import type { AnswerColumn } from '../parts/answerColumns.ts';
import { formatUsd } from '../results/planFormat.ts';

/** What one model gets in the plan of all. */
export interface ModelRow {
  readonly place: number;
  readonly name: string;
  /** null: nothing holds it. */
  readonly chosen: Configuration | null;
  readonly percentile: Parameters<typeof atPercentile>[1];
  readonly usdPerHour: number | null;
  /** GPUs that it uses; parts of one where it runs in slices. */
  readonly gpus: number | null;
  readonly purchase: Purchase | null;
  readonly sharesWith: readonly string[];
}

/** A row for each model, in the order asked for. */
export function modelRows({ workloads, purchases }: WorkloadsPlan): readonly ModelRow[] {
  return workloads.map(({ workload, chosen }, place) => {
    const purchase = purchases.find(({ tenants }) => tenants.some((one) => one.workload === place)) ?? null;
    const tenant = purchase?.tenants.find((one) => one.workload === place);
    const others = purchase?.tenants.filter((one) => one.workload !== place) ?? [];
    return {
      place,
      name: workload.name,
      chosen,
      percentile: workload.demand,
      usdPerHour: tenant ? tenant.usdMicrosPerHour / 1e6 : null,
      gpus: tenant?.gpus ?? null,
      purchase,
      sharesWith: others.map((one) => workloads[one.workload]?.workload.name ?? ''),
    };
  });
}

/** `2 x lambda 8x H100, 2026-09-20`. */
function purchaseText({ price, instances }: Purchase): string {
  const place = [price.provider, price.instance, price.region].filter(Boolean).join(' ');
  return `${instances > 1 ? `${instances} x ` : ''}${place}`;
}

function msOf(row: ModelRow, figure: 'ttft' | 'tpot') {
  return row.chosen && atPercentile(row.chosen, row.percentile)[figure];
}

function latencyColumn(key: 'ttft' | 'tpot', label: string): AnswerColumn<ModelRow> {
  return {
    key: `${key}Ms`,
    label,
    text: (row) => {
      const band = msOf(row, key);
      return band ? formatMs(band.value) : '';
    },
    under: (row) => {
      const band = msOf(row, key);
      return band ? `${formatMs(band.low)} to ${formatMs(band.high)}` : '';
    },
    value: (row) => {
      const band = msOf(row, key);
      return band && Number((band.value * 1000).toPrecision(5));
    },
  };
}

/** What is told of each model. */
export const modelColumns: readonly AnswerColumn<ModelRow>[] = [
  { key: 'model', label: 'Model', isText: true, text: ({ name }) => name, value: ({ name }) => name },
  {
    key: 'configuration',
    label: 'Runs as',
    isText: true,
    text: ({ chosen }) => (chosen ? wayText(chosen) : 'nothing holds it within its limits'),
    under: ({ chosen }) =>
      chosen ? `${chosen.replicas} ${chosen.replicas === 1 ? 'replica' : 'replicas'}` : '',
    value: ({ chosen }) => chosen && wayText(chosen),
  },
  {
    key: 'gpus',
    label: 'GPUs',
    text: ({ gpus }) => (gpus === null ? '' : gpus.toLocaleString('en-GB', { maximumFractionDigits: 2 })),
    value: ({ gpus }) => gpus,
  },
  {
    key: 'usdPerHour',
    label: '$/h',
    text: ({ usdPerHour }) => (usdPerHour === null ? '' : formatUsd(usdPerHour)),
    value: ({ usdPerHour }) => usdPerHour,
  },
  latencyColumn('ttft', 'TTFT ms'),
  latencyColumn('tpot', 'TPOT ms'),
  {
    key: 'on',
    label: 'On',
    isText: true,
    text: ({ purchase }) => (purchase === null ? '' : purchaseText(purchase)),
    under: ({ purchase, sharesWith }) =>
      purchase === null
        ? ''
        : [
            sharesWith.length > 0 && `shared with ${sharesWith.join(' and ')}`,
            purchase.price.date,
            purchase.price.source || 'source not told',
          ]
            .filter(Boolean)
            .join(', '),
    value: ({ purchase, sharesWith }) =>
      purchase === null
        ? null
        : `${purchaseText(purchase)}; ${purchase.price.date}; ${purchase.price.source}; shared with: ${sharesWith.join(', ') || 'nobody'}`,
  },
];

/** All models in one line: `3 models: $12.40 per hour together`. */
export function severalLine({
  workloads,
  purchases,
  usdMicrosPerHour,
  apartUsdMicrosPerHour,
}: WorkloadsPlan): string {
  const held = workloads.filter(({ chosen }) => chosen !== null).length;
  const what = held === workloads.length ? `${held} models` : `${held} of ${workloads.length} models`;
  const saved = apartUsdMicrosPerHour - usdMicrosPerHour;
  const gpus = purchases.reduce((sum, one) => sum + one.gpus, 0);
  const apart =
    saved > 0
      ? `$${formatUsd(saved / 1e6)} less than with instances of its own for each`
      : 'each on instances of its own';
  return `${what} on ${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}: $${formatUsd(usdMicrosPerHour / 1e6)} per hour, ${apart}`;
}
