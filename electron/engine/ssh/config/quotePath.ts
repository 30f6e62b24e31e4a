import { expandHome } from './expandPath.ts';

/** A path as ssh's options take it: spaces need quotes, and percent signs would be tokens. */
export function quotePath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%')}"`;
}

/** The option by which a key of the hosts file is offered. Unlike `-i` it stays in force for a file that does not exist. */
export function identityOption(path: string): string {
  return `IdentityFile=${quotePath(expandHome(path))}`;
}
