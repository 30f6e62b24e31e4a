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

const serverWords =
  /vllm|sglang|text-generation|lorax|llama|triton|trtllm|tensorrt|ollama|lmdeploy|nim[-_]?llm|dynamo/i;

/** Whether a process is by name or arguments an inference server, or a part of one. */
export function looksLikeServer({ name, command }: TreeProcess): boolean {
  return serverWords.test(name) || serverWords.test(command.slice(0, 2000));
}

/** Whether a command line asks for this port: `--port 8000`, `--http-port=8000`, `-p 8000`, `0.0.0.0:8000`. */
export function namesPort(command: string, port: number): boolean {
  return new RegExp(`(?:port[= ]|-p[= ]|:)${port}(?![0-9])`, 'i').test(command);
}
