import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { hash } from '../noise.ts';
import { processesAt } from '../processesAt.ts';
import { LlmCounters } from './llmCounters.ts';

/** An LLM server on a simulated host: one replica over the GPUs that work in step. */
export interface SimLlmServer {
  readonly port: number;
  readonly pid: number;
  readonly inode: number;
  readonly model: string;
  readonly gpus: readonly SimGpu[];
  readonly counters: LlmCounters;
}

const firstPort = 8000;
const models = [
  'meta-llama/Llama-3.3-70B-Instruct',
  'Qwen/Qwen3-32B',
  'mistralai/Mistral-Small-3.2-24B-Instruct-2506',
  'openai/gpt-oss-120b',
] as const;
const planned = new WeakMap<SimHostSpec, readonly SimLlmServer[]>();

/** The servers of a host; the same ones whenever it is asked. */
export function simLlmServers(host: SimHostSpec): readonly SimLlmServer[] {
  const known = planned.get(host);
  if (known) return known;
  const replicas = new Map<string, SimGpu[]>();
  for (const gpu of host.gpus) {
    const { workload } = gpu;
    if (workload.kind !== 'serving' && workload.kind !== 'saturated') continue;
    const key = workload.kind === 'serving' ? String(workload.replicaSeed) : 'saturated';
    replicas.set(key, [...(replicas.get(key) ?? []), gpu]);
  }
  const servers = [...replicas.values()].map((gpus, at) => plan(host, gpus, at));
  planned.set(host, servers);
  return servers;
}

function plan(host: SimHostSpec, gpus: readonly SimGpu[], at: number): SimLlmServer {
  const seed = hash(host.seed, 700 + at);
  // Replicas of one cluster serve one model each, so that a fleet has few models with many servers.
  const team = hash(0, (host.labels.team ?? '').length + at);
  return {
    port: firstPort + at,
    pid: 1_200 + at,
    inode: 100_000 + (seed % 900_000),
    model: models[team % models.length] ?? models[0],
    gpus,
    counters: new LlmCounters(gpus),
  };
}

/** The lines of the section `listeners` (electron/engine/probes/script/listenersPart.ts). */
export function listenerLines(host: SimHostSpec, timeMs: EpochMs): string {
  const lines = simLlmServers(host).flatMap((server) => {
    const port = server.port.toString(16).toUpperCase().padStart(4, '0');
    const workers = server.gpus.flatMap((gpu) =>
      processesAt(gpu, timeMs).flatMap(({ pid, name }) => [
        `proc ${pid} ${server.pid} ${name.slice(0, 15)}`,
        `cmd ${pid} ${name}`,
      ]),
    );
    if (workers.length === 0) return [];
    return [
      `tcp 00000000:${port} ${server.inode}`,
      ...workers,
      `proc ${server.pid} 1 vllm`,
      `cmd ${server.pid} /usr/bin/python3 /usr/local/bin/vllm serve ${server.model} --port ${server.port} -tp ${server.gpus.length}`,
      `own ${server.pid} ${server.inode}`,
    ];
  });
  return ['tcp 00000000:0016 4711', ...lines].map((line) => `${line}\n`).join('');
}
