/** A TCP port that something on a host listens on. */
export interface ListeningPort {
  /** `127.0.0.1`, `0.0.0.0`, `::`, `10.0.0.5`: as the host's kernel has it. */
  readonly address: string;
  readonly port: number;
  /** The kernel's number of the socket: changes when the server starts again. */
  readonly inode: number;
  /** Processes that hold it, among those that were looked at; empty where none of them does or it cannot be seen. */
  readonly pids: readonly number[];
  /** The process in whose own network namespace (a container's) this port is; null for the host's. */
  readonly namespaceOf: number | null;
}

/** A process on a GPU, or one above or beside it. */
export interface TreeProcess {
  readonly pid: number;
  readonly parent: number;
  /** As the kernel has it, at most 15 characters. Hostile. */
  readonly name: string;
  /** Arguments with spaces between them, '' where they are not readable. Hostile. */
  readonly command: string;
}

/** What a host listens on, and the processes around its GPUs. */
export interface HostListeners {
  readonly ports: readonly ListeningPort[];
  readonly processes: readonly TreeProcess[];
  /** Processes whose open files we may not list: which of them listens is not known. */
  readonly hidden: readonly number[];
}
