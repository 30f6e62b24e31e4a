import type { HostListeners, TreeProcess } from '../../domain/listeners.ts';

/** A chain longer than this is a fault of the host's or a loop. */
const mostGenerations = 32;

/** The processes around a host's GPUs, by who started whom. */
export interface ProcessTree {
  process(pid: number): TreeProcess | undefined;
  /** The process and those above it, nearest first; never process 1. */
  lineage(pid: number): readonly number[];
}

/** Built once per inventory. Survives loops and missing parents. */
export function processTree({ processes }: HostListeners): ProcessTree {
  const byPid = new Map(processes.map((process) => [process.pid, process]));
  return {
    process: (pid) => byPid.get(pid),
    lineage: (pid) => {
      const chain: number[] = [];
      for (let at = pid; at > 1 && chain.length < mostGenerations && !chain.includes(at); ) {
        chain.push(at);
        at = byPid.get(at)?.parent ?? 0;
      }
      return chain;
    },
  };
}

/** Names of servers, not of models or libraries: a training of Llama that compiles with Triton is none. */
const serverWords =
  /vllm|sglang|text-generation|lorax-|llama[-_.]?(?:server|cpp|file)|tritonserver|trtllm|tensorrt[-_]?llm|ollama|lmdeploy|dynamo[.-](?:frontend|run)/i;

/** Whether a process is by name or arguments an inference server, or a part of one. */
export function looksLikeServer({ name, command }: Pick<TreeProcess, 'name' | 'command'>): boolean {
  return serverWords.test(name) || serverWords.test(command.slice(0, 2000));
}

/**
 * Whether a command line asks a server to listen on this port: `--port 8000`, `--http-port=8000`, `-p 8000`. Not where it names
 * the port of a rendezvous (`--master-port`, `--rdzv-endpoint`).
 */
export function namesPort(command: string, port: number): boolean {
  const option = '(?:--(?:http[-_]|metrics[-_]|api[-_]|server[-_]|prometheus[-_])?port|-p)';
  return new RegExp(`(?:^|[ ])${option}[= ]${port}(?![0-9])`, 'i').test(command);
}
