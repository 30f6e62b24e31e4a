import type { InstancePower, PowerShares } from '#shared/analysis/sharing/instancePower.ts';
import { computeSlices, type MigInstance } from '#shared/domain/migInstance.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber, isText, type Reading } from '#shared/domain/reading.ts';

/** An instance with what is estimated for it. */
export interface MigRow {
  readonly key: string;
  readonly instance: MigInstance;
  /** Null where no estimate can be made. */
  readonly power: InstancePower | null;
}

/** Compute slices that a GPU is cut into. */
export const slicesOfGpu = 7;

/** Rows in the order of the devices. */
export function migRows(instances: readonly MigInstance[], shares: PowerShares | null): readonly MigRow[] {
  return instances
    .map((instance, at) => ({
      key: `${instance.gpuUuid} ${instance.gpuInstanceId ?? `at ${at}`} ${instance.computeInstanceId}`,
      instance,
      power: shares?.shares[at] ?? null,
    }))
    .toSorted((a, b) => (a.instance.index ?? 99) - (b.instance.index ?? 99));
}

/** `1g.18gb`, or the place of an instance whose profile is not told. */
export function profileText({ profile, gpuInstanceId }: MigInstance): string {
  if (isText(profile)) return plainText(profile);
  return gpuInstanceId === null ? 'instance' : `GI ${gpuInstanceId}`;
}

/** Width of an instance in its bar, in slices; by memory where the profile does not tell: an eighth of it is about a slice. */
export function sliceWidth(
  { profile, memoryTotalBytes }: MigInstance,
  gpuMemoryBytes: Reading | undefined,
): number {
  const slices = isText(profile) ? computeSlices(profile) : null;
  if (slices !== null) return slices;
  if (!isNumber(memoryTotalBytes) || !isNumber(gpuMemoryBytes) || gpuMemoryBytes <= 0) return 1;
  return Math.max(1, Math.round((memoryTotalBytes / gpuMemoryBytes) * slicesOfGpu));
}

/** Share of its memory that is used, 0 to 1; null where that is not told. */
export function memoryShare({ memoryUsedBytes, memoryTotalBytes }: MigInstance): number | null {
  return isNumber(memoryUsedBytes) && isNumber(memoryTotalBytes) && memoryTotalBytes > 0
    ? Math.min(1, memoryUsedBytes / memoryTotalBytes)
    : null;
}

/** Instances as tab-separated text with a header; a missing reading is an empty cell. */
export function migAsTsv(rows: readonly MigRow[]): string {
  const number = (reading: Reading | undefined) => (isNumber(reading) ? String(reading) : '');
  const lines = rows.map(({ instance, power }) => [
    profileText(instance),
    isText(instance.uuid) ? plainText(instance.uuid) : '',
    String(instance.gpuInstanceId ?? ''),
    String(instance.computeInstanceId ?? ''),
    number(instance.memoryUsedBytes),
    number(instance.memoryTotalBytes),
    number(instance.readings.smActivePercent),
    power === null ? '' : power.estimatedWatts.toFixed(1),
    instance.pids.join(' '),
  ]);
  return [header, ...lines].map((line) => line.join('\t')).join('\n');
}

const header = [
  'Profile',
  'UUID',
  'GPU instance',
  'Compute instance',
  'Memory used (bytes)',
  'Memory total (bytes)',
  'SM activity (%)',
  'Power, estimated (W)',
  'PIDs',
];
