import type { Retention, StoreStats } from '#shared/contract/schemas/history.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
import type { EpochMs } from '#shared/domain/units.ts';

/** What an engine knows of itself, before anything is hidden. */
export interface Diagnosis {
  readonly atMs: EpochMs;
  readonly shell: string;
  readonly configFolder: string;
  readonly dataFolder: string;
  /** Hosts as configured; `hosts` are those that are collected from. */
  readonly configs: readonly HostConfig[];
  readonly hosts: readonly HostStatus[];
  readonly inventoryOf: (host: string) => HostInventory | null;
  /** First fault of a configuration file. */
  readonly configProblem: string | null;
  readonly retention: Retention;
  /** How many of what else is configured: receivers of notifications, sources. Their addresses and secrets take no part. */
  readonly counts: Readonly<Record<string, number>>;
  readonly store: StoreStats | Failure | null;
}
