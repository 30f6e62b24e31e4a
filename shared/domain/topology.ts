import type { Fact } from './reading.ts';

/** A device of a host's topology. */
export interface TopologyDevice {
  /** As the tool names it: `GPU3`, `NIC0`. */
  readonly name: string;
  readonly kind: 'gpu' | 'nic';
  /** Key of the GPU; null for adapters, and where the GPU of this number is not known. */
  readonly gpuUuid: string | null;
  /** The adapter's own name (`mlx5_0`) where the legend tells it. */
  readonly adapter: string | null;
  /** CPU cores near to it, as ranges. */
  readonly cpuAffinity: Fact;
  /** Node of the host's memory near to it. */
  readonly numaAffinity: Fact;
}

/** How the devices of a host are connected, as `nvidia-smi topo -m` has it. */
export interface HostTopology {
  readonly devices: readonly TopologyDevice[];
  /** `relations[a][b]` is the word for the way between two devices: `NV18`, `PIX`, `SYS`; null where the tool gave none. */
  readonly relations: readonly (readonly (string | null)[])[];
}

/** A way between two devices: its class, and how many NVLinks it bonds (0 for all others). */
export interface Connection {
  readonly kind: ConnectionKind;
  readonly links: number;
}

/** Ways between devices, the nearest first. Meanings as the tool's legend has them. */
export const connectionKinds = [
  { key: 'nvlink', word: 'NV#', meaning: 'bonded NVLinks' },
  { key: 'pix', word: 'PIX', meaning: 'at most one PCIe bridge' },
  { key: 'pxb', word: 'PXB', meaning: 'several PCIe bridges, not the host bridge' },
  { key: 'phb', word: 'PHB', meaning: 'a PCIe host bridge, usually the CPU' },
  { key: 'node', word: 'NODE', meaning: 'host bridges within one NUMA node' },
  { key: 'sys', word: 'SYS', meaning: 'the link between NUMA nodes' },
] as const;
type ConnectionKind = (typeof connectionKinds)[number]['key'];

/** The way that a word of the matrix stands for; null for `X` (itself), for no word, and for words that are not known. */
export function connectionOf(word: string | null): Connection | null {
  const links = /^NV(\d{1,3})$/.exec(word ?? '')?.[1];
  if (links !== undefined) return { kind: 'nvlink', links: Number(links) };
  const known = connectionKinds.find((kind) => kind.word === word);
  return known ? { kind: known.key, links: 0 } : null;
}
