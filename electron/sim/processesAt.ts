import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu } from './fleetSpec.ts';
import { gpuAt } from './gpuAt.ts';
import { hash } from './noise.ts';
import { rolloutMs } from './processWords.ts';
import { trainingRun } from './workloads/training.ts';
import { activityAt, type Workload } from './workloads/workload.ts';

/** A process with a context on a simulated GPU. */
export interface SimProcess {
  readonly pid: number;
  readonly name: string;
  readonly memoryUsedMebibytes: number;
}

/** Names as nvidia-smi prints them: the executable, or what the process calls itself. */
const names: Readonly<Record<Workload['kind'], readonly string[]>> = {
  empty: [],
  serving: ['VLLM::Worker_TP'],
  training: ['/opt/conda/envs/train/bin/python3.11'],
  nightBatch: ['/usr/bin/python3'],
  notebook: ['/home/jovyan/.venv/bin/python'],
  underUsed: ['/usr/local/bin/text-embeddings-router'],
  saturated: ['VLLM::EngineCore'],
  spinning: ['/opt/conda/envs/train/bin/python3.11'],
  migInstances: ['tritonserver', '/usr/bin/python3', '/opt/venv/bin/python'],
};

/** A new run is a new process: its number changes the process id. */
function runNumber(gpu: SimGpu, timeMs: EpochMs): number {
  if (gpu.workload.kind === 'training') return trainingRun(gpu.workload, timeMs);
  return Math.floor(timeMs / rolloutMs);
}

/** The processes on a GPU at a moment; none where nothing holds it. Pure, like `gpuAt`. */
export function processesAt(gpu: SimGpu, timeMs: EpochMs): readonly SimProcess[] {
  const lost = gpu.condition === 'lost' || gpu.condition === 'offBus';
  if (lost || !activityAt(gpu.workload, gpu.seed, timeMs).held) return [];
  const run = runNumber(gpu, timeMs);
  const list = names[gpu.workload.kind];
  const share = Math.floor(gpuAt(gpu, timeMs).memoryUsedMebibytes / Math.max(1, list.length));
  return list.map((name, at) => ({
    pid: 2_000 + (hash(gpu.seed + at, run) % 4_000_000),
    name: name.endsWith('_TP') ? `${name}${gpu.index}` : name,
    memoryUsedMebibytes: Math.max(1, share - 4),
  }));
}
