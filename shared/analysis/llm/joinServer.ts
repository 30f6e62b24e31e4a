import type { HostListeners, TreeProcess } from '../../domain/listeners.ts';
import type { LlmGpuJoin } from '../../domain/llmServer.ts';
import { isReachable } from './candidatePorts.ts';
import { namesPort, type ProcessTree, processTree } from './processTree.ts';

/** A process and the GPU it is on. */
export interface ProcessOnGpu {
  readonly gpuUuid: string;
  readonly pid: number;
}

/** A server's process and GPUs, as far as they are known. */
export interface JoinedServer {
  /** The process that listens, the uppermost where several share the socket. */
  readonly process: TreeProcess | null;
  readonly join: LlmGpuJoin;
}

/** Processes that start the one that listens and those on the GPUs side by side. */
const launcher = /text-generation|tritonserver|trtllm|mpirun|orterun/i;

/**
 * Joins the server on a port of the host's loopback to the GPUs it uses, by process: whoever listens is the process on the GPU,
 * or above it, or beside it under a launcher of servers. Where that cannot be seen, by the port in a container's own network
 * or in a command line; and never by a guess.
 */
export function joinServer(
  port: number,
  listeners: HostListeners | null,
  onGpus: readonly ProcessOnGpu[],
): JoinedServer {
  if (!listeners) return { process: null, join: none('the host has not told what listens yet') };
  const tree = processTree(listeners);
  const holders = holdersOf(port, listeners);
  const process = uppermost(holders, tree);
  if (onGpus.length === 0) return { process, join: none('no process is on a GPU of this host') };
  const join =
    byPid(holders, onGpus, tree) ??
    byNamespace(port, listeners, onGpus, tree) ??
    byCommandLine(port, onGpus, tree) ??
    none(whyNone(port, holders, listeners));
  return { process, join };
}

function none(why: string): LlmGpuJoin {
  return { basis: 'none', why, gpuUuids: [] };
}

function holdersOf(port: number, { ports }: HostListeners): ReadonlySet<number> {
  return new Set(ports.filter((each) => each.port === port && isReachable(each)).flatMap(({ pids }) => pids));
}

function uppermost(pids: ReadonlySet<number>, tree: ProcessTree): TreeProcess | null {
  const [first] = [...pids].filter(
    (pid) =>
      !tree
        .lineage(pid)
        .slice(1)
        .some((above) => pids.has(above)),
  );
  return first === undefined ? null : (tree.process(first) ?? null);
}

function gpusOf(onGpus: readonly ProcessOnGpu[], belongs: (pid: number) => boolean): readonly string[] {
  return [...new Set(onGpus.filter(({ pid }) => belongs(pid)).map(({ gpuUuid }) => gpuUuid))];
}

function byPid(
  holders: ReadonlySet<number>,
  onGpus: readonly ProcessOnGpu[],
  tree: ProcessTree,
): LlmGpuJoin | null {
  const below = gpusOf(onGpus, (pid) => tree.lineage(pid).some((each) => holders.has(each)));
  if (below.length > 0)
    return {
      basis: 'pid',
      why: `process ${[...holders].join(', ')} listens and is on or above these GPUs' processes`,
      gpuUuids: below,
    };
  const launchers = new Set(
    [...holders].flatMap((pid) => {
      const parent = tree.process(tree.process(pid)?.parent ?? 0);
      return parent && launcher.test(`${parent.name} ${parent.command.slice(0, 500)}`) ? [parent.pid] : [];
    }),
  );
  const beside = gpusOf(onGpus, (pid) => tree.lineage(pid).some((each) => launchers.has(each)));
  if (beside.length === 0) return null;
  const why = `process ${[...launchers].join(', ')} started the one that listens and those on these GPUs`;
  return { basis: 'pid', why, gpuUuids: beside };
}

function byNamespace(
  port: number,
  { ports }: HostListeners,
  onGpus: readonly ProcessOnGpu[],
  tree: ProcessTree,
): LlmGpuJoin | null {
  const inside = ports.filter((each) => each.port === port && each.namespaceOf !== null);
  const sockets = new Set(inside.map(({ inode }) => inode));
  if (sockets.size !== 1) return null;
  const holders = new Set(inside.flatMap(({ pids }) => pids));
  const spaces = new Set(inside.map(({ namespaceOf }) => namespaceOf));
  const gpuUuids = gpusOf(onGpus, (pid) =>
    holders.size > 0 ? tree.lineage(pid).some((each) => holders.has(each)) : spaces.has(pid),
  );
  if (gpuUuids.length === 0) return null;
  const why = `port ${port} is published by a container in which these GPUs' processes run and port ${port} listens`;
  return { basis: 'namespace', why, gpuUuids };
}

function byCommandLine(port: number, onGpus: readonly ProcessOnGpu[], tree: ProcessTree): LlmGpuJoin | null {
  const naming = new Set<number>();
  const gpuUuids = gpusOf(onGpus, (pid) => {
    const named = tree.lineage(pid).find((each) => namesPort(tree.process(each)?.command ?? '', port));
    if (named !== undefined) naming.add(named);
    return named !== undefined;
  });
  if (naming.size !== 1) return null;
  const why = `the command line of process ${[...naming].join(', ')} names port ${port}; who listens is hidden`;
  return { basis: 'command-line', why, gpuUuids };
}

function whyNone(port: number, holders: ReadonlySet<number>, { hidden }: HostListeners): string {
  if (holders.size > 0)
    return `process ${[...holders].join(', ')} listens, and none of its family is on a GPU`;
  return hidden.length > 0
    ? `which process listens on port ${port} is hidden from this login; root or the server's own user would see it`
    : `no process around the GPUs listens on port ${port}`;
}
