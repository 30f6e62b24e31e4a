import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { type Line, LineType, parse } from 'ssh-config';
import { expandHome } from './config/expandPath.ts';

const deepestInclude = 16;

/**
 * The host aliases that ~/.ssh/config and the files it includes define, in the order of the files, without patterns (`*`, `?`,
 * `!`). The files are only listed, not resolved: `Match` blocks are passed over and nothing is executed; `ssh -G` answers what
 * an alias means. [] where there is no such file; parts that cannot be read or parsed are left out.
 */
export async function listSshAliases(
  file: string = join(homedir(), '.ssh', 'config'),
): Promise<readonly string[]> {
  const aliases = new Set<string>();
  await collect(file, dirname(file), new Set(), aliases, 0);
  return [...aliases];
}

async function collect(
  file: string,
  base: string,
  visited: Set<string>,
  aliases: Set<string>,
  depth: number,
): Promise<void> {
  if (depth > deepestInclude || visited.has(file)) return;
  visited.add(file);
  for (const line of await readLines(file)) {
    if (line.type !== LineType.DIRECTIVE) continue;
    if (/^host$/i.test(line.param))
      for (const alias of words(line.value)) if (isAlias(alias)) aliases.add(alias);
    // An Include inside a Host block belongs to that block for ssh; the aliases it defines are listed all the same.
    for (const include of includesOf(line)) {
      for (const path of await expandInclude(include, base))
        await collect(path, base, visited, aliases, depth + 1);
    }
  }
}

async function readLines(file: string): Promise<readonly Line[]> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch {
    return [];
  }
}

function includesOf(line: Line): readonly string[] {
  if (line.type !== LineType.DIRECTIVE) return [];
  const own = /^include$/i.test(line.param) ? words(line.value) : [];
  const nested = 'config' in line ? [...line.config].flatMap(includesOf) : [];
  return [...own, ...nested];
}

type Value = Extract<Line, { type: LineType.DIRECTIVE }>['value'];

function words(value: Value): readonly string[] {
  return typeof value === 'string'
    ? value.split(/\s+/).filter((word) => word !== '')
    : value.map(({ val }) => val);
}

/** What ssh would take as a name; a name that begins with `-` could be taken for an option. */
function isAlias(word: string): boolean {
  return /^[^-*?!\s][^*?!\s]*$/.test(word);
}

/** ssh reads relative includes from ~/.ssh, and takes wildcards in them; here in the last part of the path. */
async function expandInclude(include: string, base: string): Promise<readonly string[]> {
  const home = expandHome(include);
  const path = isAbsolute(home) ? home : join(base, home);
  if (!/[*?]/.test(path)) return [path];
  const pattern = new RegExp(
    `^${basename(path)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  const names = await readdir(dirname(path)).catch(() => []);
  return names
    .filter((name) => pattern.test(name) && (!name.startsWith('.') || basename(path).startsWith('.')))
    .sort()
    .map((name) => join(dirname(path), name));
}
