import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';

/** What the percent tokens of a path in ssh's configuration stand for (ssh_config(5), TOKENS). */
export interface PathTokens {
  readonly alias: string;
  readonly hostname: string;
  readonly port: number;
  readonly user: string;
}

/** A path of ssh's configuration with `~`, `${NAME}` and percent tokens replaced. Unknown tokens stay as they are. */
export function expandPath(path: string, tokens: PathTokens): string {
  const values: Readonly<Record<string, string>> = {
    '%': '%',
    d: homedir(),
    h: tokens.hostname,
    i: String(process.getuid?.() ?? ''),
    L: hostname().split('.')[0] ?? '',
    l: hostname(),
    n: tokens.alias,
    p: String(tokens.port),
    r: tokens.user,
    u: userInfo().username,
  };
  return expandHome(path)
    .replace(/\$\{([A-Za-z_]\w*)\}/g, (whole, name: string) => process.env[name] ?? whole)
    .replace(/%(.)/g, (whole, token: string) => values[token] ?? whole);
}

/** `~` and `~/...` as the user's home folder; other users' homes are left alone. */
export function expandHome(path: string): string {
  if (path === '~') return homedir();
  return path.startsWith('~/') || path.startsWith('~\\') ? join(homedir(), path.slice(2)) : path;
}
