import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from './fleetSpec.ts';
import { hash, noise } from './noise.ts';
import { trainingRun, trainingStartMs } from './workloads/training.ts';
import type { Workload } from './workloads/workload.ts';

/** Who a simulated process is, as /proc of its host would tell. */
export interface SimProcessWords {
  readonly uid: number;
  readonly user: string;
  readonly command: string;
  readonly group: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly startedAtMs: EpochMs;
  readonly state: 'R' | 'S' | 'Z';
}

const dayMs = 86_400_000;
/** Long-lived servers are rolled out anew every so often. */
export const rolloutMs = 9 * dayMs;

type Kind = Workload['kind'];

const commands: Readonly<Record<Kind, string>> = {
  empty: '',
  serving:
    '/usr/bin/python3 /usr/local/bin/vllm serve meta-llama/Llama-3.3-70B-Instruct --tensor-parallel-size 8 --max-model-len 32768 --port 8000',
  training:
    '/opt/conda/envs/train/bin/python3.11 -u train.py --config configs/moe-52b.yaml --resume auto --checkpoint-dir /scratch/ckpt',
  nightBatch: '/usr/bin/python3 embed_corpus.py --input /data/crawl --batch-size 2048 --dtype bfloat16',
  notebook:
    '/home/jovyan/.venv/bin/python -m ipykernel_launcher -f /home/jovyan/.local/share/jupyter/runtime/kernel.json',
  underUsed: '/usr/local/bin/text-embeddings-router --model-id BAAI/bge-m3 --port 8080',
  saturated: '/usr/bin/python3 /usr/local/bin/vllm serve Qwen/Qwen3-32B --max-num-seqs 512 --port 8000',
  spinning: '/opt/conda/envs/train/bin/python3.11 -u train.py --config configs/sft.yaml --nproc-per-node 8',
  migInstances: 'tritonserver --model-repository=/models --http-port 8000',
};

const accounts = ['mwang', 'asingh', 'lfernandez', 'kschmidt', 'tnguyen'] as const;

const hex = (seed: number, digits: number) =>
  Array.from({ length: Math.ceil(digits / 8) }, (_, at) =>
    hash(seed, 70 + at)
      .toString(16)
      .padStart(8, '0'),
  )
    .join('')
    .slice(0, digits);

/** Everything about one process of a GPU besides its number, name and memory. Pure, like `processesAt`. */
export function processWords(host: SimHostSpec, gpu: SimGpu, pid: number, timeMs: EpochMs): SimProcessWords {
  const { workload } = gpu;
  const person = hash(host.seed, 61) % accounts.length;
  const common = {
    uid: 0,
    user: 'root',
    command: commands[workload.kind],
    startedAtMs: Math.floor(timeMs / rolloutMs) * rolloutMs - (hash(host.seed, 62) % 7_200_000),
    state: workload.kind === 'notebook' ? 'S' : 'R',
    environment: {},
  } as const;
  const account = { ...common, uid: 20_001 + person, user: accounts[person] ?? 'root' };
  switch (workload.kind) {
    case 'training':
      return {
        ...account,
        ...slurmJob(workload.gangSeed, trainingRun(workload, timeMs)),
        startedAtMs: trainingStartMs(workload, timeMs),
      };
    case 'spinning':
      return { ...account, ...slurmJob(host.seed, 1) };
    case 'notebook':
      return notebook(account, gpu);
    case 'nightBatch':
      return {
        ...common,
        startedAtMs: Math.floor(timeMs / dayMs) * dayMs,
        group: `/system.slice/docker-${hex(pid, 64)}.scope`,
      };
    case 'migInstances':
      return { ...common, group: `/system.slice/docker-${hex(pid, 64)}.scope` };
    default:
      return { ...common, ...pod(host, workload.kind === 'underUsed' ? 'embeddings' : 'vllm') };
  }
}

function slurmJob(seed: number, run: number): Pick<SimProcessWords, 'group' | 'environment'> {
  const jobId = String(100_000 + (hash(seed, run) % 800_000));
  return {
    group: `/system.slice/slurmstepd.scope/job_${jobId}/step_0/user/task_0`,
    environment: { SLURM_JOB_ID: jobId, SLURM_STEP_ID: '0', SLURM_JOB_NAME: `pretrain-${seed % 40}` },
  };
}

/** A few kernels died without their server noticing. */
function notebook(account: Omit<SimProcessWords, 'group'>, gpu: SimGpu): SimProcessWords {
  const died = noise(gpu.seed, 63) < 0.25;
  return {
    ...account,
    group: `/user.slice/user-${account.uid}.slice/user@${account.uid}.service/app.slice/jupyter.service`,
    ...(died ? { state: 'Z', command: '' } : {}),
  };
}

function pod(host: SimHostSpec, app: string): Pick<SimProcessWords, 'group' | 'environment'> {
  const id = hex(host.seed, 32);
  const uid = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('_');
  return {
    group: `/kubepods.slice/kubepods-pod${uid}.slice/cri-containerd-${hex(host.seed + 1, 64)}.scope`,
    environment: {
      HOSTNAME: `${app}-${id.slice(0, 9)}-${id.slice(9, 14)}`,
      POD_NAMESPACE: host.labels.team ?? 'default',
    },
  };
}
