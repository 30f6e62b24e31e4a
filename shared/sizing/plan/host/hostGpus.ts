import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { HostTopology } from '#shared/domain/topology.ts';

/** A GPU that stands in a host. */
export interface HostGpu {
  readonly uuid: string;
  readonly index: number | null;
  /** As its driver calls it. */
  readonly name: string;
  /** The card in the catalogue; null where it is not there. */
  readonly card: GpuSpec | null;
  /** As its driver tells; null where it does not: then the catalogue's counts. */
  readonly memoryBytes: number | null;
  /** What is held of it now; null where it is not known. A plan counts it as free and says so. */
  readonly memoryUsedBytes: number | null;
  /** True where it is cut into MIG instances, so that it cannot be used whole. */
  readonly isCut: boolean;
}

/** What a plan needs to know of a host. */
export interface HostGpus {
  readonly name: string;
  readonly gpus: readonly HostGpu[];
  /** How they are connected; null where the host has not told. */
  readonly topology: HostTopology | null;
}

/** `GPU3`; by the end of its UUID where its number is not known. */
export function gpuLabel({ index, uuid }: Pick<HostGpu, 'index' | 'uuid'>): string {
  return index === null ? uuid.slice(-8) : `GPU${index}`;
}
