import type { HostListeners, ListeningPort } from '../../domain/listeners.ts';
import { looksLikeServer, namesPort, type ProcessTree, processTree } from './processTree.ts';

/** A port that may be an LLM server's. */
export interface CandidatePort {
  readonly port: number;
  readonly inode: number;
  /** What the processes behind it are called; '' where not known. Hostile. */
  readonly words: string;
}

/** Where servers listen unless they are told otherwise: vLLM and Triton, SGLang, llama.cpp and TGI, Triton's metrics. */
const defaultPorts: ReadonlySet<number> = new Set([8000, 8001, 8002, 8080, 30000]);
const ollamaPort = 11434;
/** Above are the ports that the kernel hands out: what listens there unasked is a library's own. */
const firstEphemeralPort = 32_768;
/** Rendezvous of torch, Ray's and etcd's own: what waits there is no web server and may fall over a request. */
const leftAlone = (port: number) => (port >= 29400 && port < 29600) || [2379, 2380, 6379].includes(port);
const mostCandidates = 32;

/**
 * The ports of a host that are worth one polite question. Others are left alone: an unexpected request can upset a
 * collective library or a store. A port qualifies where a process around the GPUs names it in its arguments; where such a
 * process that looks like an inference server listens on it; where it is a server's default and a process around the GPUs
 * looks like one, since who listens may be hidden; or where it is Ollama's own.
 */
export function candidatePorts(listeners: HostListeners): readonly CandidatePort[] {
  const tree = processTree(listeners);
  const servers = listeners.processes.filter(looksLikeServer);
  const found = new Map<number, CandidatePort>();
  for (const listening of listeners.ports) {
    const { port, inode } = listening;
    if (!isReachable(listening) || leftAlone(port) || found.has(port) || found.size >= mostCandidates)
      continue;
    const holders = listening.pids.filter((pid) => tree.process(pid));
    const isNamed = servers.some(({ command }) => namesPort(command, port));
    const isServers = port < firstEphemeralPort && holders.some((pid) => isServersOwn(pid, listeners, tree));
    const isDefault = defaultPorts.has(port) && servers.length > 0;
    if (isNamed || isServers || isDefault || port === ollamaPort)
      found.set(port, { port, inode, words: wordsOf(holders, listeners, port, tree) });
  }
  return [...found.values()];
}

/** Ports of the host's own network that its loopback reaches. */
export function isReachable({ address, namespaceOf }: ListeningPort): boolean {
  return namespaceOf === null && /^(?:127\.|0\.0\.0\.0$|::$|::1$|::ffff:127\.)/.test(address);
}

/** Whether a process, one above it or one below it looks like a server. */
function isServersOwn(pid: number, { processes }: HostListeners, tree: ProcessTree): boolean {
  const below = processes.flatMap((process) => {
    const lineage = tree.lineage(process.pid);
    const at = lineage.indexOf(pid);
    return at < 0 ? [] : lineage.slice(0, at);
  });
  return [...tree.lineage(pid), ...below].some((each) => {
    const process = tree.process(each);
    return process !== undefined && looksLikeServer(process);
  });
}

function wordsOf(
  holders: readonly number[],
  listeners: HostListeners,
  port: number,
  tree: ProcessTree,
): string {
  const held = holders.flatMap((pid) => tree.process(pid) ?? []);
  const naming = listeners.processes.filter(({ command }) => namesPort(command, port));
  return [...held, ...naming]
    .map(({ name, command }) => `${name} ${command}`)
    .join(' ')
    .slice(0, 2000);
}
