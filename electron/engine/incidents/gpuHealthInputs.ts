import type { GpuHealthInput } from '#shared/analysis/health/healthInput.ts';
import { metricIndex } from '#shared/domain/metric.ts';
import { isText } from '#shared/domain/reading.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { Fleet } from '../fleet/fleet.ts';
import { type GpuEntry, stateOfEntry } from '../fleet/gpuEntry.ts';
import type { FleetMember } from '../fleet/guests.ts';
import { derivedKeyPrefix, normalBusId } from '../probes/gpuKey.ts';

/** The GPUs of a host as the health checks look at them. */
export function gpuHealthInputs(fleet: Fleet, member: FleetMember, nowMono: Milliseconds): GpuHealthInput[] {
  const standing = member.standing();
  return fleet.table.ofHost(member.config.name).map((entry) => {
    const value = (column: number) => entry.values[column] ?? Number.NaN;
    return {
      uuid: entry.uuid,
      index: entry.index,
      pciBusId: busIdOf(entry),
      state: stateOfEntry(entry, standing, nowMono),
      fault: entry.fault,
      inventory: entry.inventory,
      sampledAtMs: entry.sampledAtMs,
      utilizationGpuPercent: value(metricIndex.utilizationGpuPercent),
      throttleReasonsMask: value(metricIndex.throttleReasonsMask),
      temperatureCelsius: value(metricIndex.temperatureCelsius),
      clockSmMhz: value(metricIndex.clockSmMhz),
    };
  });
}

/** A GPU's PCI address as kernel logs are searched by; null while it is not known. A key that was derived from the address tells it, too. */
export function busIdOf({ uuid, inventory }: GpuEntry): string | null {
  const said = inventory?.facts.pciBusId;
  if (isText(said)) return normalBusId(said);
  return uuid.startsWith(derivedKeyPrefix) ? normalBusId(uuid.slice(derivedKeyPrefix.length)) : null;
}
