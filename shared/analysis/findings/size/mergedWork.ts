import type { ServedWork } from './servedWork.ts';
import { upTo2 } from './twoDigits.ts';

/**
 * Replicas of one model as one work: their requests at p95 added up, which is at least the p95 of their sum, with the longest of their requests
 * and the strictest of their limits.
 */
export function mergedWork(works: readonly [ServedWork, ...ServedWork[]], margin: number): ServedWork {
  const [first] = works;
  if (works.length === 1) return first;
  const sum = (of: (work: ServedWork) => number) => works.reduce((total, work) => total + of(work), 0);
  const most = (of: (work: ServedWork) => number) => Math.max(...works.map(of));
  const observedRequestsPerSecond = sum((work) => work.observedRequestsPerSecond);
  const slowest = (of: (work: ServedWork) => number | null) =>
    works.some((work) => of(work) === null) ? null : most((work) => of(work) ?? 0);
  return {
    ...first,
    profiles: works.flatMap(({ profiles }) => profiles),
    demand: {
      ...first.demand,
      inputTokens: most(({ demand }) => demand.inputTokens),
      outputTokens: most(({ demand }) => demand.outputTokens),
      load: { requestsPerSecond: upTo2(observedRequestsPerSecond * margin) },
      ttftSeconds: Math.min(...works.map(({ demand }) => demand.ttftSeconds ?? Number.POSITIVE_INFINITY)),
      tpotSeconds: Math.min(...works.map(({ demand }) => demand.tpotSeconds ?? Number.POSITIVE_INFINITY)),
    },
    observedRequestsPerSecond,
    observedTtft: slowest(({ observedTtft }) => observedTtft),
    observedTpot: slowest(({ observedTpot }) => observedTpot),
    mostRunning: sum(({ mostRunning }) => mostRunning),
    coverage: Math.min(...works.map(({ coverage }) => coverage)),
    isAtLimit: works.some(({ isAtLimit }) => isAtLimit),
    doubts: [...new Set(works.flatMap(({ doubts }) => doubts))],
  };
}

/** What makes served models replicas of one another: the same name, engine, format and number of GPUs. */
export function replicaKey({ served, model, engine, weights, profiles }: ServedWork): string {
  return JSON.stringify([served.model, model.key, engine, weights, profiles.length]);
}
