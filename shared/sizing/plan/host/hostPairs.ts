import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import {
  type Connection,
  connectionKinds,
  connectionOf,
  type HostTopology,
} from '#shared/domain/topology.ts';
import type { HostGpu } from './hostGpus.ts';
import { pairRate } from './pairRate.ts';

/** How two GPUs of a host are connected, and how fast that is. */
export interface GpuPair {
  readonly one: HostGpu;
  readonly other: HostGpu;
  readonly connection: Connection;
  /** One direction. */
  readonly bytesPerSecond: number;
}

/** The pair of two GPUs; null where the host does not tell how they are connected. */
export type PairOf = (one: HostGpu, other: HostGpu) => GpuPair | null;

/** Pairs of GPUs of one kind by what `nvidia-smi topo -m` said. A word that is not known counts as not told. */
export function pairsOf(topology: HostTopology, card: GpuSpec): PairOf {
  const places = new Map<string, number>();
  for (const [place, { name, gpuUuid }] of topology.devices.entries()) {
    places.set(name, place);
    if (gpuUuid !== null) places.set(gpuUuid, place);
  }
  const placeOf = ({ uuid, index }: HostGpu) => places.get(uuid) ?? places.get(`GPU${index}`);
  return (one, other) => {
    const [from, to] = [placeOf(one), placeOf(other)];
    if (from === undefined || to === undefined) return null;
    const connection = connectionOf(topology.relations[from]?.[to] ?? null);
    return connection && { one, other, connection, bytesPerSecond: pairRate(card, connection) };
  };
}

/** The slowest of some pairs; null where there is none, or where one of them is not told. */
export function slowestPair(pairs: readonly (GpuPair | null)[]): GpuPair | null {
  let slowest: GpuPair | null = null;
  for (const pair of pairs) {
    if (pair === null || Number.isNaN(pair.bytesPerSecond)) return null;
    if (slowest === null || isWorse(pair, slowest)) slowest = pair;
  }
  return slowest;
}

/** Slower, or as fast by a longer way. */
function isWorse(pair: GpuPair, than: GpuPair): boolean {
  const wayOf = ({ connection }: GpuPair) => connectionKinds.findIndex(({ key }) => key === connection.kind);
  return (
    pair.bytesPerSecond < than.bytesPerSecond ||
    (pair.bytesPerSecond === than.bytesPerSecond && wayOf(pair) > wayOf(than))
  );
}

/** Every two of some GPUs. */
export function pairsAmong(gpus: readonly HostGpu[], pairOf: PairOf): readonly (GpuPair | null)[] {
  return gpus.flatMap((one, at) => gpus.slice(at + 1).map((other) => pairOf(one, other)));
}
