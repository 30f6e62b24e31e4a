import { layoutName } from '#shared/sizing/parallelism.ts';
import type { Rejection } from '#shared/sizing/plan/candidates.ts';
import type { Configuration, SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import type { CliContext } from './context.ts';
import { evidenceJson, evidenceNotes, latencyCells, latencyHeads, modelJson } from './planEvidence.ts';
import { replicaText } from './planTexts.ts';
import { textTable } from './textTable.ts';

/** A plan as `size plan --json` prints it. */
export function planJson(plan: SizingPlan, top: readonly Configuration[], request: PlanRequest) {
  return {
    ...modelJson(request),
    configurations: top.map((one) => configurationJson(one, request)),
    rejections: plan.rejections.map(rejectionJson),
  };
}

/** One configuration of a plan. Seconds (`ttftSeconds` and `tpotSeconds` are medians), US dollars, tokens. */
export function configurationJson(one: Configuration, request: PlanRequest) {
  return {
    gpu: one.card.key,
    slice: one.slice,
    gpusPerReplica: one.cards,
    parallelism: one.over,
    weights: one.weights,
    kv: one.deployment.kv,
    replicas: one.replicas,
    usdPerHour: one.offer.usdMicrosPerHour / 1e6,
    instances: one.offer.instances,
    instancesPerReplica: one.offer.spanned,
    price: one.offer.price,
    usdPerMillionTokens: one.cost,
    concurrencyPerReplica: one.concurrency,
    concurrencyLimit: one.concurrencyLimit,
    limitedBy: one.limitedBy,
    headroom: one.headroom,
    ttftSeconds: one.ttft,
    tpotSeconds: one.tpot,
    requestsPerSecond: one.requestsPerSecond,
    evidence: one.evidence,
    ...evidenceJson(one, request),
    isTie: one.isTie,
  };
}

/** A way that was not taken. */
export function rejectionJson({ card, slice, cards, weights, over, reason }: Rejection) {
  return { gpu: card.key, slice, gpusPerReplica: cards, parallelism: over, weights, reason };
}

/** A plan as lines for a terminal. */
export function planLines(
  plan: SizingPlan,
  top: readonly Configuration[],
  request: PlanRequest,
  { terminal }: CliContext,
): readonly string[] {
  if (top.length === 0)
    return ['Nothing holds this load within its limits.', ...reasonLines(plan.rejections)];
  const right = (header: string) => ({ header, align: 'right' }) as const;
  const left = (header: string) => ({ header, align: 'left' }) as const;
  const rows = top.map((one) => [
    one.isTie ? '=' : '',
    replicaText(one),
    one.weights,
    String(one.replicas),
    (one.offer.usdMicrosPerHour / 1e6).toFixed(2),
    one.cost.perMillionOutput.toFixed(2),
    ...latencyCells(one, request),
    `${Math.round(one.headroom * 100)} %`,
    `${one.offer.price.provider} ${one.offer.price.instance} ${one.offer.price.region} (${one.offer.price.date})`,
  ]);
  const columns = [
    left(''),
    left('replica'),
    left('weights'),
    right('replicas'),
    right('$/h'),
    right('$/1M out'),
    ...latencyHeads(request).map(right),
    right('headroom'),
    { ...left('instance'), shrinksTo: 20 },
  ];
  return [
    ...textTable(columns, rows, terminal.paint, terminal.columns()),
    '',
    '= costs about as much as the cheapest: by less than the model may err. In brackets: four of five measurements.',
    ...kvLines(top),
    ...evidenceLines(top),
    ...evidenceNotes(top, request),
  ];
}

/** In what the KV cache is kept, which the memory and the speed of all ways rest on. */
export function kvLines(ways: readonly Pick<Configuration, 'deployment'>[]): readonly string[] {
  const formats = [...new Set(ways.map(({ deployment }) => deployment.kv))];
  return formats.length === 0 ? [] : [`KV cache in ${formats.join(', ')} (--kv).`];
}

/** What layouts rest on that few or no measurements have, each once. */
export function evidenceLines(ways: readonly Pick<Configuration, 'evidence' | 'over'>[]): readonly string[] {
  const notes = new Map<string, string>();
  for (const { evidence, over } of ways)
    if (evidence.note !== null && !notes.has(evidence.note))
      notes.set(evidence.note, [layoutName(over), evidence.note].filter(Boolean).join(': '));
  return [...notes.values()];
}

/** Why nothing was found, the commonest reasons first. */
export function reasonLines(rejections: readonly Rejection[]): readonly string[] {
  return rejections.slice(0, 8).map((one) => `  ${replicaText(one)}, ${one.weights}: ${one.reason}`);
}
