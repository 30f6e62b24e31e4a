import { isText } from '../../domain/reading.ts';
import type { Finding } from './finding.ts';
import { wordsRead } from './gpuCheck.ts';
import type { FleetNorm, HostHealthInput } from './healthInput.ts';

/** Fewer hosts with a model than this say nothing about what is usual. */
const fewestHosts = 3;

/** Where a host differs from most others with the same GPUs. */
export function driftFindings(host: HostHealthInput): readonly Finding[] {
  return [...driverDrift(host), ...persistenceDrift(host)];
}

function driverDrift({ status, inventory, norm, nowMs }: HostHealthInput): readonly Finding[] {
  const gpu = inventory?.gpus.find(({ facts }) => isText(facts.driverVersion));
  const own = gpu?.facts.driverVersion;
  const usual = gpu && isText(gpu.name) ? norm.driverOf.get(gpu.name) : undefined;
  if (!isText(own) || usual === undefined || own === usual) return [];
  const atMs = inventory?.readAtMs ?? nowMs;
  return [
    {
      ...placeOf('driver-drift', status.name),
      severity: 'info',
      title: `${status.name} has driver ${own}; most hosts with the same GPU have ${usual}`,
      runbook: 'Bring the driver to the version of the others, or note why this host differs.',
      evidence: [wordsRead(atMs, 'driver here', own), wordsRead(atMs, 'driver of most others', usual)],
    },
  ];
}

function persistenceDrift({ status, inventory, norm, nowMs }: HostHealthInput): readonly Finding[] {
  const off = (inventory?.gpus ?? []).filter(
    ({ name, facts }) =>
      isText(name) && norm.persistentModels.has(name) && facts.persistenceMode === 'Disabled',
  );
  if (off.length === 0) return [];
  return [
    {
      ...placeOf('persistence-drift', status.name),
      severity: 'info',
      title: `${status.name} has persistence mode off on ${off.length} GPUs; most others have it on`,
      runbook:
        'Enable it (systemctl enable --now nvidia-persistenced): without it the driver starts anew for each query and job.',
      evidence: off
        .slice(0, 8)
        .map(({ uuid }) =>
          wordsRead(inventory?.readAtMs ?? nowMs, `persistence mode of ${uuid}`, 'Disabled'),
        ),
    },
  ];
}

function placeOf(kind: Finding['kind'], host: string) {
  return { kind, code: '', host, gpuUuid: null, gpuIndex: null, pciBusId: null } as const;
}

/** What is usual in a fleet: of each GPU model, the driver of more than half of its hosts, and whether persistence mode is on. */
export function fleetNorm(
  inventories: readonly Pick<NonNullable<HostHealthInput['inventory']>, 'gpus'>[],
): FleetNorm {
  const drivers = new Map<string, string[]>();
  const persistence = new Map<string, boolean[]>();
  for (const { gpus } of inventories) {
    const first = gpus.find(({ name, facts }) => isText(name) && isText(facts.driverVersion));
    if (!first || !isText(first.name) || !isText(first.facts.driverVersion)) continue;
    drivers.set(first.name, [...(drivers.get(first.name) ?? []), first.facts.driverVersion]);
    const isOn = first.facts.persistenceMode === 'Enabled';
    persistence.set(first.name, [...(persistence.get(first.name) ?? []), isOn]);
  }
  const driverOf = new Map<string, string>();
  for (const [model, versions] of drivers) {
    const usual = majority(versions);
    if (usual !== null) driverOf.set(model, usual);
  }
  const persistentModels = new Set(
    [...persistence].filter(([, on]) => majority(on) === true).map(([model]) => model),
  );
  return { driverOf, persistentModels };
}

function majority<T>(values: readonly T[]): T | null {
  if (values.length < fewestHosts) return null;
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count * 2 > values.length) return value;
  return null;
}
