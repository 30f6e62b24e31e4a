import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { type Connection, connectionKinds } from '#shared/domain/topology.ts';
import { type CardLinks, cardLinks, mostOverPcie, whatIsUnknown } from '../cardLinks.ts';
import { bestGroups } from './gpuGroups.ts';
import { gpuLabel, type HostGpu, type HostGpus } from './hostGpus.ts';
import { type GpuPair, type PairOf, pairsAmong, pairsOf, slowestPair } from './hostPairs.ts';

/** GPUs of one kind on a host, and what is known of the links between them. */
export interface HostKind {
  readonly card: GpuSpec;
  readonly gpus: readonly HostGpu[];
  readonly pairOf: PairOf;
  readonly links: CardLinks;
  /** Groups of so many, none in two of them, the best connected first. */
  readonly groupsOf: (size: number) => readonly (readonly HostGpu[])[];
}

/** The kinds of GPUs of a host that are in the catalogue and not cut into MIG instances. */
export function kindsOf({ gpus, topology }: HostGpus): readonly HostKind[] {
  const byKey = new Map<string, { readonly card: GpuSpec; readonly gpus: HostGpu[] }>();
  for (const gpu of gpus) {
    if (gpu.card === null || gpu.isCut) continue;
    const known = byKey.get(gpu.card.key);
    if (known) known.gpus.push(gpu);
    else byKey.set(gpu.card.key, { card: gpu.card, gpus: [gpu] });
  }
  return [...byKey.values()].map(({ card, gpus: own }) => {
    const pairOf = topology === null ? () => null : pairsOf(topology, card);
    const known = new Map<number, readonly (readonly HostGpu[])[]>();
    const groupsOf = (size: number) => {
      const groups = known.get(size) ?? bestGroups(own, size, pairOf);
      known.set(size, groups);
      return groups;
    };
    const worst = (cards: number) => slowestPair(pairsAmong(groupsOf(cards)[0] ?? [], pairOf));
    return { card, gpus: own, pairOf, groupsOf, links: linksOf(card, worst) };
  });
}

/** Where the host does not tell of a pair, its card counts. */
function linksOf(card: GpuSpec, worst: (cards: number) => GpuPair | null): CardLinks {
  const fromCatalog = cardLinks(card);
  return {
    unknown: (cards) => whatIsUnknown(card, worst(cards) === null ? cards : 1),
    forbids: (cards) => {
      const pair = worst(cards);
      if (pair === null) return fromCatalog.forbids(cards);
      if (cards <= mostOverPcie || isPeerToPeer(pair.connection)) return null;
      return `the best ${cards} of ${card.name} there talk by way of ${pairText(pair)}, which slows a group down more than it adds`;
    },
    isFast: (cards) => {
      const pair = worst(cards);
      return pair === null ? fromCatalog.isFast(cards) : pair.connection.kind === 'nvlink';
    },
    hopBytesPerSecond: null,
  };
}

/** By NVLink or through PCIe switches alone: L40S at 20 GB/s in groups of 4 and 8, 1.4 to 5 on a host where they are not (measured). */
function isPeerToPeer({ kind }: Connection): boolean {
  return kind === 'nvlink' || kind === 'pix' || kind === 'pxb';
}

/** `the link between NUMA nodes (SYS, GPU0 to GPU4)`. */
export function pairText({ one, other, connection }: GpuPair): string {
  const kind = connectionKinds.find(({ key }) => key === connection.kind);
  const word = connection.kind === 'nvlink' ? `NV${connection.links}` : (kind?.word ?? '');
  return `${kind?.meaning ?? connection.kind} (${word}, ${gpuLabel(one)} to ${gpuLabel(other)})`;
}
