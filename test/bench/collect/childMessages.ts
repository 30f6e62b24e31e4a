import { readFileSync } from 'node:fs';

/** What the bench tells a child process; every command is answered by one `Reply` of the same `id`. */
interface Command {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** A child's answer, or the words of its error. */
export interface Reply {
  readonly id: number;
  readonly output?: unknown;
  readonly error?: string;
}

/** How much a process has used since it started, and holds now. */
export interface ProcessUse {
  /** User and system time of all its threads. */
  readonly cpuMs: number;
  /** Of the processes that it started and that have ended, and of theirs; NaN where there is no /proc. Ticks are 10 ms. */
  readonly childrenCpuMs: number;
  readonly rssBytes: number;
}

/** This process's use. */
export function ownUse(): ProcessUse {
  const { user, system } = process.cpuUsage();
  return {
    cpuMs: (user + system) / 1000,
    childrenCpuMs: childrenCpuMs(),
    rssBytes: process.memoryUsage.rss(),
  };
}

function childrenCpuMs(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** Answers the parent's commands with these handlers, for as long as the parent lives. */
export function answerCommands(
  handlers: Readonly<Record<string, (input: unknown) => Promise<unknown> | unknown>>,
): void {
  process.on('message', async (message: Command) => {
    const { id, name, input } = message;
    const reply = await Promise.resolve()
      .then(() => handlers[name]?.(input))
      .then(
        (output): Reply => ({ id, output }),
        (error: unknown): Reply => ({
          id,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
      );
    process.send?.(reply);
  });
  process.once('disconnect', () => process.exit(0));
}
