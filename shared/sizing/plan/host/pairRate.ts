import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { Connection } from '#shared/domain/topology.ts';

/**
 * One direction of one NVLink by compute capability, bytes per second: the rate of a GPU over its links (NVLink 1: 80 GB/s over 4; 2:
 * 150 over 6; 3: 300 over 12, bridges of 8.6 56.25 over 4; 4: 450 over 18; 5: 900 over 18).
 */
const perLink: readonly (readonly [capability: number, rate: number])[] = [
  [10, 50e9],
  [8.7, 25e9],
  [8.6, 14.0625e9],
  [7, 25e9],
  [6, 20e9],
];

/**
 * Share of the slot's rate that PCIe gives by the way it takes. Through switches and a host bridge all of it; through the CPU's own
 * fabric half; between sockets 0.15: L40S reach 20 GB/s of 32 on one host and 3.7 to 5.2 on another (allreduce_measured.csv), whose layouts
 * are not told, so that it is the sockets is general knowledge.
 */
const pcieShares: Readonly<Record<Exclude<Connection['kind'], 'nvlink'>, number>> = {
  pix: 1,
  pxb: 1,
  phb: 1,
  node: 0.5,
  sys: 0.15,
};

/** Bytes per second in one direction between two cards that are connected so; NaN where the catalogue does not tell. */
export function pairRate(card: GpuSpec, { kind, links }: Connection): number {
  if (kind !== 'nvlink') return (card.pcieBytesPerSecond ?? Number.NaN) * pcieShares[kind];
  const each = perLink.find(([capability]) => (card.computeCapability ?? 0) >= capability)?.[1];
  const all = card.nvlinkBytesPerSecond ?? Number.POSITIVE_INFINITY;
  return each === undefined ? (card.nvlinkBytesPerSecond ?? Number.NaN) : Math.min(all, links * each);
}
