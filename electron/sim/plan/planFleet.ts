import type { FleetSpec, SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { type GpuModel, gpuModels } from '../gpuModels.ts';
import { hash, hashText } from '../noise.ts';
import { assignWork } from './assignWork.ts';
import { type HostGroup, hostGroups } from './groups.ts';
import { hostCounts } from './hostCounts.ts';
import { addOddities } from './oddities.ts';

/** What a fleet is planned from. */
export interface FleetPlan {
  readonly gpus: number;
  readonly seed: number;
  /** All hosts alike: this many GPUs on each and nothing wrong with any. For load tests. */
  readonly uniformGpusPerHost?: 1 | 4 | 8;
  /** Whether the hosts of a uniform fleet run DCGM; false where not given. */
  readonly uniformDcgm?: boolean;
}

/** PCI buses as eight-GPU servers number them. */
const buses = ['18', '2A', '3A', '5D', '9A', 'AB', 'BA', 'DB'];

function hex(seed: number, place: number, digits: number): string {
  return hash(seed, place).toString(16).padStart(8, '0').slice(0, digits);
}

/** `GPU-` and a version-4 UUID made of the seed; AMD's have an id of 16 digits. */
function uuidOf(seed: number, model: GpuModel): string {
  if (model.maker === 'amd') return `AMD-${hex(seed, 1, 8)}${hex(seed, 2, 8)}`;
  const tail = hex(seed, 4, 8) + hex(seed, 5, 4);
  return `GPU-${hex(seed, 1, 8)}-${hex(seed, 2, 4)}-4${hex(seed, 3, 3)}-a${hex(seed, 6, 3)}-${tail}`;
}

function planGpu(
  group: HostGroup,
  hostNumber: number,
  hostSeed: number,
  groupSeed: number,
  index: number,
): SimGpu {
  const seed = hash(hostSeed, 1000 + index);
  const model = gpuModels[group.model];
  return {
    uuid: uuidOf(seed, model),
    index,
    busId: `00000000:${buses[index] ?? '00'}:00.0`,
    serial: `165${String(hash(seed, 9)).padStart(10, '0')}`,
    model,
    seed,
    workload: assignWork(group, hostNumber, hostSeed, groupSeed, index),
    condition: 'well',
  };
}

/** Large training and serving hosts mostly run it, small cards and notebooks' hosts do not. */
function runsDcgm(group: HostGroup, hostSeed: number): boolean {
  return ['h100', 'h200', 'b200', 'a100x80'].includes(group.model) && hash(hostSeed, 31) % 4 !== 0;
}

function planHost(group: HostGroup, gpus: number, number: number, digits: number, seed: number): SimHostSpec {
  const name = `${group.prefix}-${String(number + 1).padStart(digits, '0')}`;
  const hostSeed = hashText(seed, name);
  const groupSeed = hashText(seed, group.prefix);
  const large = gpus >= 4;
  return {
    name,
    labels: { team: group.team, cluster: group.cluster, environment: group.environment },
    seed: hostSeed,
    driverVersion: group.driverVersion,
    cpuModel: large ? 'Intel(R) Xeon(R) Platinum 8480C' : 'AMD EPYC 7R13 Processor',
    cpuCount: large ? 224 : 16,
    memoryTotalKibibytes: large ? 2_113_404_312 : 129_886_536,
    state: 'well',
    dcgm: runsDcgm(group, hostSeed),
    gpus: Array.from({ length: gpus }, (_, index) => planGpu(group, number, hostSeed, groupSeed, index)),
  };
}

function uniformFleet(plan: FleetPlan, gpusPerHost: 1 | 4 | 8): readonly SimHostSpec[] {
  const base = hostGroups.filter(
    ({ role, model }) => (role === 'serving' || role === 'training') && gpuModels[model].maker !== 'amd',
  );
  const hosts = Math.ceil(plan.gpus / gpusPerHost);
  return Array.from({ length: hosts }, (_, at) => {
    const group = base[at % base.length];
    if (!group) throw new RangeError('no groups to build hosts from');
    const host = planHost(group, gpusPerHost, Math.floor(at / base.length), 4, plan.seed);
    return { ...host, dcgm: plan.uniformDcgm ?? false };
  });
}

/** Plans a believable fleet of exactly `gpus` GPUs. The same plan always gives the same fleet. */
export function planFleet(plan: FleetPlan): FleetSpec {
  if (plan.uniformGpusPerHost) return { seed: plan.seed, hosts: uniformFleet(plan, plan.uniformGpusPerHost) };
  const sizes = hostCounts(hostGroups, plan.gpus);
  const digits = sizes.some((size) => size.hosts.length > 99) ? 3 : 2;
  const hosts = sizes.flatMap(({ group, hosts: own }) =>
    own.map((gpus, number) => planHost(group, gpus, number, digits, plan.seed)),
  );
  return { seed: plan.seed, hosts: addOddities(hosts, plan.seed) };
}
