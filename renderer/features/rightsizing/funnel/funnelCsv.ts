import type { AdviceFunnel } from '#shared/contract/schemas/adviceMoney.ts';
import { csvRows } from '#shared/domain/csvFile.ts';

/** The funnel, the states and the teams as one CSV file: `part` says which a row is of. Seconds and money are exact. */
export function funnelCsv({ stages, states, teams, currency }: AdviceFunnel): string {
  const head = [
    'part',
    'name',
    'gpus',
    'gpu hours',
    'gpu seconds',
    'wasted gpu hours',
    'cost',
    'wasted cost',
    'currency',
  ];
  const lines = [
    ...stages.map((one) => ['step', one.stage, one.gpus, one.gpuHours, null, null, one.cost, null, currency]),
    ...states.map((one) => [
      'state',
      one.state,
      null,
      one.gpuSeconds / 3600,
      one.gpuSeconds,
      null,
      one.cost,
      null,
      currency,
    ]),
    ...teams.map((one) => [
      ...['team', one.team ?? '', one.gpus, one.gpuHours, null, one.wastedGpuHours],
      ...[one.cost, one.wastedCost, currency],
    ]),
  ];
  return csvRows([head, ...lines]);
}
