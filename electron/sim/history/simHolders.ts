import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { simLlmServers } from '../llm/simLlmServers.ts';
import { noise } from '../noise.ts';
import { processesAt } from '../processesAt.ts';
import { processWords, type SimProcessWords } from '../processWords.ts';
import type { SimPast } from './simHours.ts';

/** What a store is given of who held one GPU in one hour (engine/store/holderHistory.ts). */
export interface SimHolderHour {
  readonly uuid: string;
  readonly host: string;
  readonly hourMs: EpochMs;
  readonly holder: {
    readonly user: string | null;
    readonly slurmJob: string | null;
    readonly pod: string | null;
    readonly container: string | null;
    readonly model: string | null;
  };
  readonly heldSeconds: number;
  readonly shareSeconds: number;
}

const hourMs = 3_600_000;
/** Process lists in an hour of the past. */
const listsPerHour = 4;

/** Who held the GPUs of a fleet in the past, host by host, from as many process lists an hour as tell jobs apart. */
export function* simHolders({ fleet, fromMs, toMs, lostShare = 0 }: SimPast): Generator<SimHolderHour> {
  for (const host of fleet.hosts)
    for (const gpu of host.gpus)
      for (let at = fromMs; at < toMs; at += hourMs) yield* holdersOf(host, gpu, at, lostShare);
}

function holdersOf(
  host: SimHostSpec,
  gpu: SimGpu,
  startMs: EpochMs,
  lostShare: number,
): readonly SimHolderHour[] {
  const model = simLlmServers(host).find(({ gpus }) => gpus.includes(gpu))?.model ?? null;
  const found = new Map<string, { holder: SimHolderHour['holder']; held: number; share: number }>();
  const seconds = 3600 / listsPerHour;
  for (let atMs = startMs; atMs < startMs + hourMs; atMs += seconds * 1000) {
    if (lostShare > 0 && noise(gpu.seed + 978, Math.floor(atMs / 1000)) < lostShare) continue;
    const list = processesAt(gpu, atMs);
    const memory = list.reduce((sum, process) => sum + process.memoryUsedMebibytes, 0);
    for (const { pid, memoryUsedMebibytes } of list) {
      const holder = { ...holderOf(processWords(host, gpu, pid, atMs)), model };
      const key = JSON.stringify(Object.values(holder));
      const known = found.get(key) ?? { holder, held: 0, share: 0 };
      found.set(key, known);
      known.held = Math.min(3600, known.held + seconds);
      known.share += seconds * (memoryUsedMebibytes / memory);
    }
  }
  return [...found.values()].map(({ holder, held, share }) => ({
    uuid: gpu.uuid,
    host: host.name,
    hourMs: startMs,
    holder,
    heldSeconds: held,
    shareSeconds: share,
  }));
}

/** As the engine calls them: user, job, `namespace/pod`, twelve digits of the container. */
function holderOf({ user, group, environment }: SimProcessWords): Omit<SimHolderHour['holder'], 'model'> {
  const pod = environment.HOSTNAME;
  return {
    user,
    slurmJob: environment.SLURM_JOB_ID ?? null,
    pod: pod ? `${environment.POD_NAMESPACE ?? 'default'}/${pod}` : null,
    container: /(?:docker|containerd)-([0-9a-f]{12})/.exec(group)?.[1] ?? null,
  };
}
