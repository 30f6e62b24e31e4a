import type { Failure } from './failure.ts';
import type { LlmEndpoint } from './llmServer.ts';
import type { EpochMs, Seconds } from './units.ts';

/** A host as the user wrote it in the hosts file. Absent keys are left to ssh's own configuration. */
export interface HostConfig {
  /** Unique in the file; the key of a host everywhere. */
  readonly name: string;
  /** Host name, IP address or alias of ~/.ssh/config; `local` as transport means this machine. */
  readonly address: string;
  readonly transport: 'auto' | 'ssh2' | 'openssh' | 'local';
  readonly user?: string;
  readonly port?: number;
  /** Path of a private key; `~` allowed. */
  readonly identity?: string;
  /** `[user@]host[:port]`, comma-separated for a chain, as ProxyJump takes it. */
  readonly jump?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** LLM servers to read there beside those that are found. */
  readonly llm?: readonly LlmEndpoint[];
  /** Seconds between readings of the fast tier, 1 to 60. */
  readonly intervalSeconds: Seconds;
  readonly paused: boolean;
}

/** Where a host stands. `live` alone means that its readings are now. */
export type HostPhase = 'paused' | 'waiting' | 'connecting' | 'starting' | 'live' | 'stale' | 'failed';

/** State of a host, as the list, the page and the CLI show it. */
export interface HostStatus {
  readonly name: string;
  readonly config: HostConfig;
  readonly demo: boolean;
  readonly phase: HostPhase;
  /** Why it is not live, or what is wrong while it is (no GPU, a lost GPU); null when all is well. */
  readonly failure: Failure | null;
  /** When the next attempt is made; null when none is planned. */
  readonly retryAtMs: EpochMs | null;
  /** Name of the source that it is read from instead of over SSH; such a host is in no hosts file. */
  readonly source?: string;
  /** Which transport carries it and why: `ssh2`, or `openssh: the host uses a certificate`. */
  readonly transport: string | null;
  readonly lastSampleAtMs: EpochMs | null;
  readonly gpuCount: number | null;
  /** How many GPUs the slow tier has ever listed here, to notice a missing one. */
  readonly expectedGpuCount: number | null;
}

/** A step of a connection test. */
export interface TestStep {
  readonly step:
    | 'config'
    | 'resolve'
    | 'connect'
    | 'host-key'
    | 'authentication'
    | 'shell'
    | 'nvidia-smi'
    | 'sample';
  readonly outcome: 'ok' | 'failed' | 'skipped';
  /** What was found: address, fingerprint, method, driver version; hostile text where the host said it. */
  readonly detail: string;
  readonly failure: Failure | null;
  readonly tookMs: number;
}
