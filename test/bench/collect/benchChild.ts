import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reply } from './childMessages.ts';

/** A child process of the bench that answers commands. */
export interface BenchChild {
  ask(name: string, input?: unknown): Promise<unknown>;
  /** Messages that answer nothing: frames. */
  onMessage(listener: (message: unknown) => void): void;
  stop(): Promise<void>;
}

/** Starts a module of this folder as a process of its own, so that its CPU and memory are counted apart. */
export function startChild(module: string, environment: NodeJS.ProcessEnv = {}): BenchChild {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
    serialization: 'advanced',
    env: { ...process.env, TZ: 'UTC', ...environment },
  });
  const waiting = new Map<number, { resolve: (output: unknown) => void; reject: (error: Error) => void }>();
  const listeners: ((message: unknown) => void)[] = [];
  let lastId = 0;
  child.on('message', (message: Reply | unknown) => {
    const reply = message as Reply;
    const asked = waiting.get(reply.id);
    if (!asked) {
      for (const listener of listeners) listener(message);
      return;
    }
    waiting.delete(reply.id);
    if (reply.error === undefined) asked.resolve(reply.output);
    else asked.reject(new Error(`${module}: ${reply.error}`));
  });
  child.once('exit', (code, signal) => {
    for (const asked of waiting.values()) asked.reject(new Error(`${module} ended: ${code ?? signal}`));
  });
  return {
    ask: (name, input = null) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        child.send({ id: lastId, name, input });
      }),
    onMessage: (listener) => listeners.push(listener),
    stop: () => ended(child),
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.disconnect();
  });
}
