import { type Folders, hostsFilePath, resolveFolders } from '#engine/config/folders.ts';
import { HostsFile } from '#engine/config/hostsFile.ts';
import { type ExitCode, UsageError } from './exitCode.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given. */
export interface CliContext {
  readonly terminal: Terminal;
  /** The folders, by `--config`, the environment, or the platform. */
  folders(): Folders;
  /** Tells how the command ended; without it, all is well. */
  end(code: ExitCode): void;
}

/** A context over the global options, which are read when a command runs. */
export function createContext(
  terminal: Terminal,
  configOption: () => string | undefined,
  end: (code: ExitCode) => void,
): CliContext {
  return { terminal, folders: () => resolveFolders({ configOption: configOption() }), end };
}

/** The hosts file as it is now, not followed. */
export async function readHostsFile(context: CliContext): Promise<HostsFile> {
  const file = new HostsFile(hostsFilePath(context.folders().configFolder));
  await file.reload();
  return file;
}

/** Warns of a fault in the hosts file. @returns whether there is one. */
export function warnOfProblem(context: CliContext, problem: string | null): boolean {
  if (problem !== null) context.terminal.note(context.terminal.paintNote('bad', problem));
  return problem !== null;
}

/** Refuses names that are not in the hosts file. @throws UsageError */
export function checkNames(names: readonly string[], file: HostsFile): void {
  const known = new Set(file.hosts().map((host) => host.name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  const remedy =
    known.size === 0 ? 'There are none yet: headroom hosts add NAME' : 'See: headroom hosts list';
  throw new UsageError(`no host named ${unknown.join(', ')} in ${file.path}`, remedy);
}
