import { gpuLabel } from '#shared/sizing/plan/host/hostGpus.ts';
import type { GpuPair } from '#shared/sizing/plan/host/hostPairs.ts';
import type { HostPlan, HostWay } from '#shared/sizing/plan/host/planOnHost.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import type { CliContext } from './context.ts';
import { evidenceJson, evidenceNotes, latencyCells, latencyHeads, modelJson } from './planEvidence.ts';
import { evidenceLines, kvLines, reasonLines, rejectionJson } from './planOutput.ts';
import { replicaText } from './planTexts.ts';
import { textTable } from './textTable.ts';

/** A plan on a host as `size plan --host --json` prints it. */
export function hostPlanJson(host: string, plan: HostPlan, top: readonly HostWay[], request: PlanRequest) {
  return {
    host,
    ...modelJson(request),
    notes: plan.notes,
    ways: top.map((one) => ({
      gpu: one.card.key,
      gpusPerReplica: one.cards,
      parallelism: one.over,
      weights: one.weights,
      kv: one.deployment.kv,
      replicas: one.replicas,
      replicaGpus: one.replicaGpus.map((gpus) => gpus.map(({ uuid, index }) => ({ uuid, index }))),
      slowestPairWithin: pairJson(one.within),
      slowestPairBetweenStages: pairJson(one.between),
      links: one.links,
      concurrencyPerReplica: one.concurrency,
      concurrencyLimit: one.concurrencyLimit,
      limitedBy: one.limitedBy,
      headroom: one.headroom,
      ttftSeconds: one.ttft,
      tpotSeconds: one.tpot,
      requestsPerSecond: one.requestsPerSecond,
      evidence: one.evidence,
      ...evidenceJson(one, request),
    })),
    rejections: plan.rejections.map(rejectionJson),
  };
}

function pairJson(pair: GpuPair | null) {
  if (pair === null) return null;
  const { one, other, connection, bytesPerSecond } = pair;
  return { gpus: [one.uuid, other.uuid], kind: connection.kind, links: connection.links, bytesPerSecond };
}

/** The same as lines for a terminal. */
export function hostPlanLines(
  host: string,
  plan: HostPlan,
  top: readonly HostWay[],
  request: PlanRequest,
  { terminal }: CliContext,
): readonly string[] {
  const [best] = top;
  if (!best)
    return [
      `Nothing of ${host} holds this load within its limits.`,
      ...plan.notes,
      ...reasonLines(plan.rejections),
    ];
  const right = (header: string) => ({ header, align: 'right' }) as const;
  const left = (header: string) => ({ header, align: 'left' }) as const;
  const rows = top.map((one) => [
    replicaText(one),
    one.weights,
    String(one.replicas),
    one.replicaGpus.map((gpus) => gpus.map(gpuLabel).join('+')).join(' '),
    ...latencyCells(one, request),
    `${Math.round(one.headroom * 100)} %`,
  ]);
  const columns = [
    left('replica'),
    left('weights'),
    right('replicas'),
    { ...left('on'), shrinksTo: 12 },
    ...latencyHeads(request).map(right),
    right('headroom'),
  ];
  return [
    ...textTable(columns, rows, terminal.paint, terminal.columns()),
    '',
    best.links,
    'In brackets: four of five measurements.',
    ...kvLines(top),
    ...evidenceLines(top),
    ...evidenceNotes(top, request),
    ...plan.notes,
  ];
}
