import type { GpuModelKey } from '../gpuModels.ts';

/** What the hosts of a group do; `planFleet` turns it into workloads. */
type Role = 'serving' | 'training' | 'nightBatch' | 'notebook' | 'underUsed';

/** A kind of host that a company has many of. */
export interface HostGroup {
  /** Hosts are called `${prefix}-01` and so on. */
  readonly prefix: string;
  readonly role: Role;
  readonly model: GpuModelKey;
  readonly gpusPerHost: 1 | 2 | 4 | 8;
  /** Share of the fleet's GPUs. All shares sum to 1. */
  readonly share: number;
  readonly team: string;
  readonly cluster: string;
  readonly environment: 'prod' | 'dev';
  readonly driverVersion: string;
  readonly offsetHours: number;
}

/**
 * An invented company: two serving regions, two training clusters, search and vision on small cards, batch at
 * night, and notebooks. Ordered so that a small fleet, filled from the top, has something of each.
 */
export const hostGroups: readonly HostGroup[] = [
  group('llm-eu', 'serving', 'h100', 8, 0.23, 'assistant', 'eu-west-1', 'prod', '590.48.01', 1),
  group('train-us', 'training', 'h100', 8, 0.24, 'foundation', 'us-east-2', 'prod', '580.105.08', -5),
  group('llm-us', 'serving', 'h200', 8, 0.12, 'assistant', 'us-east-2', 'prod', '590.48.01', -5),
  group('lab-eu', 'notebook', 'a100x40', 4, 0.045, 'research', 'eu-north-1', 'dev', '550.90.07', 1),
  group('search-eu', 'underUsed', 'l40s', 4, 0.05, 'search', 'eu-west-1', 'prod', '595.80', 1),
  group('train-eu', 'training', 'a100x80', 8, 0.15, 'research', 'eu-north-1', 'prod', '535.183.01', 1),
  group('frontier-us', 'training', 'b200', 8, 0.06, 'foundation', 'us-west-1', 'prod', '580.105.08', -8),
  group('batch-us', 'nightBatch', 'a100x40', 8, 0.03, 'data', 'us-east-2', 'prod', '570.148.08', -5),
  group('vision-eu', 'serving', 'l4', 1, 0.025, 'vision', 'eu-west-1', 'prod', '595.80', 1),
  group('dev-us', 'notebook', 't4', 1, 0.03, 'platform', 'us-east-2', 'dev', '535.183.01', -5),
  group('rocm-eu', 'serving', 'mi300x', 8, 0.02, 'assistant', 'eu-north-1', 'prod', 'amdgpu', 1),
];

function group(
  prefix: string,
  role: Role,
  model: GpuModelKey,
  gpusPerHost: HostGroup['gpusPerHost'],
  share: number,
  team: string,
  cluster: string,
  environment: 'prod' | 'dev',
  driverVersion: string,
  offsetHours: number,
): HostGroup {
  return { prefix, role, model, gpusPerHost, share, team, cluster, environment, driverVersion, offsetHours };
}
