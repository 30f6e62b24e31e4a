import { expandRange } from './ansibleRange.ts';
import { shellWords } from './shellWords.ts';

/** Variables by name, as written. */
export type AnsibleVars = Readonly<Record<string, string>>;

export interface AnsibleHost {
  readonly name: string;
  /** First line that names it, from 1. */
  readonly line: number;
  /** Its own and its groups' variables; the nearer group wins, the host wins over all. */
  readonly vars: AnsibleVars;
  /** Groups that list it, in the order of the file. */
  readonly groups: readonly string[];
}

/** What an INI inventory says. */
export interface AnsibleInventory {
  readonly hosts: readonly AnsibleHost[];
  readonly problems: readonly { readonly line: number; readonly source: string; readonly problem: string }[];
}

/** Bounds for a text that is no inventory. */
const mostHosts = 50_000;
const longestPattern = 1000;

interface Group {
  readonly vars: Map<string, string>;
  readonly children: Set<string>;
  readonly hosts: Set<string>;
}

/**
 * Reads an inventory in Ansible's INI form: `[group]`, `[group:vars]`, `[group:children]`, ranges, `name:port`. Templates are not
 * evaluated. Never throws.
 * Format: https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html
 */
export function parseAnsibleInventory(text: string): AnsibleInventory {
  const reader = new InventoryReader();
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    reader.line(line.replace(/^\ufeff/, '').trim(), index + 1);
  });
  return reader.result();
}

class InventoryReader {
  readonly #groups = new Map<string, Group>();
  readonly #hosts = new Map<string, { readonly line: number; readonly vars: Map<string, string> }>();
  readonly #problems: { line: number; source: string; problem: string }[] = [];
  #group = 'ungrouped';
  #kind = 'hosts';

  line(line: string, number: number): void {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) return;
    const section = /^\[([^\]:\s]+)(?::(\w+))?\]\s*(?:[#;].*)?$/.exec(line);
    if (section) this.#section(section[1] ?? '', section[2] ?? 'hosts', line, number);
    else if (this.#kind === 'hosts') this.#host(line, number);
    else if (this.#kind === 'vars') this.#var(line, number);
    else if (this.#kind === 'children') this.#of(this.#group).children.add(shellWords(line, true)[0] ?? '');
  }

  result(): AnsibleInventory {
    const parents = this.#parents();
    const hosts = [...this.#hosts].map(([name, { line, vars }]) => {
      const groups = [...this.#groups].filter(([, group]) => group.hosts.has(name)).map(([key]) => key);
      const inherited = farthestFirst(groups, parents).map((key) => this.#groups.get(key)?.vars ?? new Map());
      const all = new Map([...inherited, vars].flatMap((some) => [...some]));
      return {
        name,
        line,
        vars: Object.fromEntries(all),
        groups: groups.filter((key) => key !== 'ungrouped'),
      };
    });
    return { hosts, problems: this.#problems };
  }

  #section(group: string, kind: string, line: string, number: number): void {
    this.#group = group;
    this.#kind = kind;
    this.#of(group);
    if (!['hosts', 'vars', 'children'].includes(kind))
      this.#problems.push({ line: number, source: line, problem: 'no such kind of section' });
  }

  #host(line: string, number: number): void {
    const [word = '', ...settings] = shellWords(line, true);
    const { pattern, port } = splitPort(word);
    const names = this.#hosts.size > mostHosts ? `more than ${mostHosts} hosts` : expandRange(pattern);
    if (typeof names === 'string') {
      this.#problems.push({ line: number, source: word.slice(0, longestPattern), problem: names });
      return;
    }
    for (const name of names) {
      const host = this.#hosts.get(name) ?? { line: number, vars: new Map<string, string>() };
      this.#hosts.set(name, host);
      this.#of(this.#group).hosts.add(name);
      if (port !== null) host.vars.set('ansible_port', port);
      for (const setting of settings) {
        const equals = setting.indexOf('=');
        if (equals > 0) host.vars.set(setting.slice(0, equals), setting.slice(equals + 1));
      }
    }
  }

  #var(line: string, number: number): void {
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(0, equals)).trim();
    if (name === '')
      this.#problems.push({ line: number, source: line, problem: 'is not written as key=value' });
    else this.#of(this.#group).vars.set(name, unquoted(line.slice(equals + 1).trim()));
  }

  #of(name: string): Group {
    const group = this.#groups.get(name) ?? { vars: new Map(), children: new Set(), hosts: new Set() };
    this.#groups.set(name, group);
    return group;
  }

  #parents(): ReadonlyMap<string, readonly string[]> {
    const parents = new Map<string, string[]>();
    for (const [name, group] of this.#groups)
      for (const child of group.children) parents.set(child, [...(parents.get(child) ?? []), name]);
    return parents;
  }
}

/** `name:22` apart; an IPv6 address has more colons and no port. */
function splitPort(word: string): { readonly pattern: string; readonly port: string | null } {
  const found = word.length <= longestPattern ? /^(.+):(\d{1,5})$/.exec(word) : null;
  const [, pattern = word, port = null] = found ?? [];
  const outside = pattern.replace(/\[[^\]]*\]/g, '');
  return found && !outside.includes(':') ? { pattern, port } : { pattern: word, port: null };
}

/** Groups of a host and their ancestors, `all` first, those that list the host last. */
function farthestFirst(groups: readonly string[], parents: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  let level = [...groups];
  while (level.length > 0) {
    for (const group of level) if (!found.includes(group)) found.push(group);
    level = level.flatMap((group) => parents.get(group) ?? []).filter((group) => !found.includes(group));
  }
  return ['all', ...found.filter((group) => group !== 'all').reverse()];
}

/** A value of a `:vars` section without its quotes or the comment behind it. */
function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value);
  return quoted ? (quoted[2] ?? '') : value.replace(/\s+#.*$/, '');
}
