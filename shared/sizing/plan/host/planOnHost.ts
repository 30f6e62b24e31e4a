import { engineFault } from '../../engineSupport.ts';
import { type LayoutEvidence, layoutEvidence } from '../../latency/layoutEvidence.ts';
import { oneGpu, type Parallelism } from '../../parallelism.ts';
import type { Candidate, Rejection } from '../candidates.ts';
import { type Held, holdDemand } from '../holdDemand.ts';
import { layoutsOf } from '../layouts.ts';
import { faultOfRequest, type PlanRequest, type RequestFault } from '../planRequest.ts';
import type { HostGpu, HostGpus } from './hostGpus.ts';
import { type HostKind, kindsOf } from './hostLinks.ts';
import { linksText, notesOf } from './hostNotes.ts';
import { type GpuPair, pairsAmong, slowestPair } from './hostPairs.ts';

/** What is to be served on a host: a request without prices, since the host is there. */
export type HostRequest = Pick<
  PlanRequest,
  'model' | 'demand' | 'weights' | 'kv' | 'engine' | 'spareReplicas'
>;

/** A way to serve the demand with GPUs of a host. */
export interface HostWay extends Candidate, Held {
  /** The GPUs of each replica. */
  readonly replicaGpus: readonly (readonly HostGpu[])[];
  /** The slowest pair within a group that shares every layer; null for one GPU, and where the host has not told. */
  readonly within: GpuPair | null;
  /** The slowest pair between stages; null where there are none, or where the host has not told. */
  readonly between: GpuPair | null;
  /** What the links are and how fast, a sentence. */
  readonly links: string;
  readonly evidence: LayoutEvidence;
}

/** What of a host serves the demand, the fewest GPUs first, and why the rest does not. */
export interface HostPlan {
  readonly ways: readonly HostWay[];
  readonly rejections: readonly Rejection[];
  /** What was left out of account, sentences. */
  readonly notes: readonly string[];
}

const groupSizes = [1, 2, 4, 8, 16];

/** Plans on the GPUs of a host, with the links that it has: each group is the best connected one, at the rate of its slowest pair. */
export function planOnHost(asked: HostRequest, host: HostGpus): HostPlan | RequestFault {
  const kinds = kindsOf(host);
  const gpus = kinds.map(({ card }) => card);
  const request = { ...asked, gpus, prices: [], providers: [], regions: [], payment: 'on-demand' } as const;
  const fault = faultOfRequest(request);
  if (fault?.field === 'gpus')
    return {
      field: 'host',
      message: `${host.name} has no GPU that the catalogue knows and that is free to be used whole.`,
    };
  if (fault) return fault;
  const ways: HostWay[] = [];
  const rejections: Rejection[] = [];
  for (const kind of kinds)
    for (const cards of groupSizes.filter((size) => size <= kind.gpus.length)) {
      const { possible, impossible } = layoutsOf(kind.links, asked.model, asked.engine, cards);
      for (const weights of asked.weights) {
        const way = { card: kind.card, slice: null, cards, weights };
        const reason = engineFault({ engine: asked.engine, gpu: kind.card, weights, kv: asked.kv });
        if (reason !== null) {
          if (cards === 1) rejections.push({ ...way, over: oneGpu, reason });
          continue;
        }
        for (const no of impossible) rejections.push({ ...way, ...no });
        for (const { over } of possible) {
          const answer = held(request, kind, { ...way, over });
          if (typeof answer === 'string') rejections.push({ ...way, over, reason: answer });
          else ways.push(answer);
        }
      }
    }
  return { ways: ranked(ways), rejections, notes: notesOf(host) };
}

type Way = Omit<Rejection, 'reason'>;

/** More replicas take worse connected groups: tried until those that are needed at the links of all of them are there. */
function held(request: PlanRequest, kind: HostKind, way: Way): HostWay | string {
  const { tensorParallel, pipelineParallel: stages } = way.over;
  const groups = kind.groupsOf(tensorParallel);
  const most = Math.floor(groups.length / stages);
  let replicas = 1 + request.spareReplicas;
  while (replicas <= most) {
    const taken = Array.from({ length: replicas }, (_, at) => groups.slice(at * stages, (at + 1) * stages));
    const { candidate, within, between } = connected(kind, way, taken);
    const answer = holdDemand(request, candidate);
    if (typeof answer === 'string') return answer;
    if (answer.replicas <= replicas) {
      const replicaGpus = taken.map((of) => of.flat());
      const links = linksText(kind, way.over, { within, between });
      const evidence = layoutEvidence(candidate, request.engine);
      return { ...candidate, ...answer, replicaGpus, within, between, links, evidence };
    }
    replicas = answer.replicas;
  }
  return `${replicas} replicas are needed, and there is room for ${most}`;
}

/** The card as it is connected there. */
function connected(kind: HostKind, way: Way, replicas: readonly (readonly (readonly HostGpu[])[])[]) {
  const { card, pairOf } = kind;
  const groups = replicas.flat();
  const within = slowestOf(groups, (gpus) => pairsAmong(gpus, pairOf), way.over.tensorParallel);
  const between = slowestOf(replicas, (stages) => pairsAcross(stages, kind), way.over.pipelineParallel);
  const memory = groups.flat().map(({ memoryBytes }) => memoryBytes ?? card.memoryBytes);
  const isNvlink = within?.connection.kind === 'nvlink';
  const links = within && {
    nvlinkBytesPerSecond: isNvlink ? within.bytesPerSecond : null,
    pcieBytesPerSecond: isNvlink ? card.pcieBytesPerSecond : within.bytesPerSecond,
  };
  const candidate: Candidate = {
    ...way,
    gpu: { ...card, ...links, memoryBytes: Math.min(...memory) },
    ...(between && { hopBytesPerSecond: between.bytesPerSecond }),
  };
  return { candidate, within, between };
}

function slowestOf<T>(
  some: readonly T[],
  pairsOf: (one: T) => readonly (GpuPair | null)[],
  size: Parallelism['tensorParallel'],
): GpuPair | null {
  return size === 1 ? null : slowestPair(some.flatMap(pairsOf));
}

/** Pairs of GPUs in different stages. */
function pairsAcross(
  stages: readonly (readonly HostGpu[])[],
  { pairOf }: HostKind,
): readonly (GpuPair | null)[] {
  return stages.flatMap((stage, at) =>
    stages.slice(at + 1).flatMap((next) => stage.flatMap((one) => next.map((other) => pairOf(one, other)))),
  );
}

/** Fewest GPUs first; then one whose like was measured, then the faster one. */
function ranked(ways: readonly HostWay[]): readonly HostWay[] {
  return ways.toSorted(
    (one, other) =>
      one.replicas * one.cards - other.replicas * other.cards ||
      Number(one.evidence.rows === 0) - Number(other.evidence.rows === 0) ||
      one.tpot.value - other.tpot.value,
  );
}
