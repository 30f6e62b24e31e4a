import { execFile, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Question } from '#engine/ssh/asking.ts';
import type { ChannelExit, Connection } from '#engine/ssh/connection.ts';
import type { ConnectorOptions } from '#engine/ssh/connectorMeans.ts';
import { createConnector, type SshConnector } from '#engine/ssh/createConnector.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import type { PromptAnswer } from '#shared/contract/schemas/prompt.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { HostConfig, TestStep } from '#shared/domain/host.ts';
import { signal as sendSignal } from '../../fixtures/processes.ts';
import { makeTestFolder, type Sshd, type SshdOptions, startSshd } from '../../fixtures/sshd.ts';
import type { KeyPair } from '../../fixtures/sshKeys.ts';

const run = promisify(execFile);

/** How long to wait for what must come, on a machine that is busy with other things. */
export const patience = { timeout: 30_000, interval: 50 };

/** A folder with a known_hosts, a trust file and an ssh configuration of its own, and whatever a test starts over it. */
export interface Workbench {
  readonly folder: string;
  readonly knownHosts: string;
  readonly trustFile: string;
  readonly configFile: string;
  /** Steps of the latest `connect`. */
  steps: TestStep[];
  readonly questions: Question[];
  /** What the user will answer, in order; then `cancel`. */
  readonly answers: PromptAnswer[];
  /** How long the user thinks. */
  thinkMs: number;
  sshd(options?: SshdOptions): Promise<Sshd>;
  /** Writes known_hosts lines of the server. */
  knows(sshd: Sshd, name?: string): Promise<void>;
  /** Replaces the ssh configuration that holds for every host, after known_hosts and an empty agent. */
  configure(lines: string): Promise<void>;
  host(sshd: Sshd, more?: Partial<HostConfig>): HostConfig;
  connector(options?: Partial<ConnectorOptions>): SshConnector;
  connect(host: HostConfig, options?: Partial<ConnectorOptions>, signal?: AbortSignal): Promise<Connection>;
  /** Starts an ssh-agent that holds the keys; answers its socket. */
  agent(keys: readonly KeyPair[]): Promise<string>;
  /** Resolves at the next question. */
  asked(): Promise<void>;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<Workbench> {
  const folder = await makeTestFolder();
  const undo: (() => Promise<unknown>)[] = [];
  const waiting: (() => void)[] = [];
  const connectors = new Map<string, SshConnector>();
  const bench: Workbench = {
    folder,
    knownHosts: join(folder, 'known_hosts'),
    trustFile: join(folder, 'config', 'trusted_hosts'),
    configFile: join(folder, 'ssh_config'),
    steps: [],
    questions: [],
    answers: [],
    thinkMs: 0,
    async sshd(options) {
      const sshd = await startSshd(options);
      undo.push(() => sshd.stop());
      return sshd;
    },
    async knows(sshd, name) {
      const before = await readFile(bench.knownHosts, 'utf8');
      await writeFile(bench.knownHosts, before + sshd.knownHostsLines(name));
    },
    async configure(lines) {
      const always = [
        `UserKnownHostsFile ${bench.knownHosts}`,
        'GlobalKnownHostsFile /dev/null',
        'IdentityAgent none',
      ];
      await writeFile(bench.configFile, `${[lines, 'Host *', ...always].join('\n')}\n`);
    },
    host: (sshd, more = {}) => ({
      name: 'gpu',
      address: sshd.address,
      port: sshd.port,
      user: sshd.user,
      transport: 'auto',
      labels: {},
      intervalSeconds: 2,
      paused: false,
      ...more,
    }),
    connector(options = {}) {
      const key = JSON.stringify(options);
      const before = connectors.get(key);
      if (before !== undefined) return before;
      const connector = createConnector({
        trustFile: bench.trustFile,
        sshConfigFile: bench.configFile,
        secrets: createMemorySecretStore(),
        ask: (question, signal) => ask(bench, waiting, question, signal),
        ...options,
      });
      connectors.set(key, connector);
      undo.push(() => connector.close());
      return connector;
    },
    connect(host, options = {}, signal = new AbortController().signal) {
      bench.steps = [];
      return bench.connector(options).connect(host, { onStep: (step) => bench.steps.push(step), signal });
    },
    async agent(keys) {
      const socket = join(folder, 'agent.sock');
      const child = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
      undo.push(async () => sendSignal(child.pid ?? 0, 'SIGTERM'));
      const env = { ...process.env, SSH_AUTH_SOCK: socket };
      for (const key of keys) await retried(() => run('ssh-add', ['-q', key.privateFile], { env }));
      return socket;
    },
    asked: () => new Promise((resolve) => waiting.push(resolve)),
    async close() {
      for (const act of undo.reverse()) await act();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await writeFile(bench.knownHosts, '');
  await bench.configure('');
  return bench;
}

async function ask(
  bench: Workbench,
  waiting: (() => void)[],
  question: Question,
  signal: AbortSignal,
): Promise<PromptAnswer> {
  bench.questions.push(question);
  for (const resolve of waiting.splice(0)) resolve();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, bench.thinkMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return bench.answers.shift() ?? { type: 'cancel' };
}

/** The agent's socket takes a moment to appear. */
async function retried(act: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await act();
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The failure with which a promise is refused. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error: unknown = await promise.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof FailureError) return error.failure;
  throw error;
}

/** Runs a command to its end. */
export async function output(connection: Connection, command: string) {
  const channel = await connection.exec(command);
  let stdout = '';
  let stderr = '';
  channel.onStdout((chunk) => {
    stdout += chunk.toString();
  });
  channel.onStderr((chunk) => {
    stderr += chunk.toString();
  });
  const exit = await new Promise<ChannelExit>((resolve) => channel.onExit(resolve));
  return { stdout, stderr, exit };
}
