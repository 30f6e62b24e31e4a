/** What a pasted address says; absent parts are left to ssh's own configuration. */
export interface ParsedAddress {
  readonly address: string;
  readonly user: string | null;
  readonly port: number | null;
  readonly identity: string | null;
  readonly jump: string | null;
}

const nothing = { user: null, port: null, identity: null, jump: null } as const;

function portOf(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : null;
}

/** `user@host:port`, `[2001:db8::1]:22`, a bare IPv6 address, or an alias. A colon that is not a port stays in the address. */
function parsePlain(text: string): ParsedAddress {
  const at = text.lastIndexOf('@');
  const user = at > 0 ? text.slice(0, at) : null;
  const rest = at >= 0 ? text.slice(at + 1) : text;
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(rest);
  if (bracketed !== null)
    return { ...nothing, user, address: bracketed[1] ?? '', port: portOf(bracketed[2]) };
  const colons = rest.split(':').length - 1;
  const port = colons === 1 ? portOf(rest.split(':')[1]) : null;
  return { ...nothing, user, address: port === null ? rest : (rest.split(':')[0] ?? ''), port };
}

/** Splits a command line at spaces; a quoted word keeps its spaces. */
function words(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

type Option = 'user' | 'port' | 'identity' | 'jump';
const optionOf: Readonly<Record<string, Option>> = {
  '-l': 'user',
  '-p': 'port',
  '-i': 'identity',
  '-J': 'jump',
};
/** Options of ssh that take a value which does not matter here; others (`-A`, `-v`) stand alone. */
const valued = /^-[bcDEeFIkLmOoPQRSWw]$/;

/** `ssh -p 2222 -J bastion user@host`, as people keep it in notes. */
function parseCommand(text: string): ParsedAddress | null {
  const [command, ...rest] = words(text);
  if (command !== 'ssh' || rest.length === 0) return null;
  const found: Partial<Record<Option, string>> = {};
  let target: string | null = null;
  for (let index = 0; index < rest.length && target === null; index++) {
    const word = rest[index] ?? '';
    const option = optionOf[word.slice(0, 2)];
    if (option !== undefined) found[option] = word.length > 2 ? word.slice(2) : (rest[++index] ?? '');
    else if (valued.test(word)) index++;
    else if (!word.startsWith('-')) target = word;
  }
  if (target === null) return null;
  const plain = parseUri(target) ?? parsePlain(target);
  return {
    address: plain.address,
    user: found.user ?? plain.user,
    port: portOf(found.port) ?? plain.port,
    identity: found.identity ?? null,
    jump: found.jump ?? null,
  };
}

/** `ssh://user@host:port/`. */
function parseUri(text: string): ParsedAddress | null {
  const match = /^ssh:\/\/([^/]+)\/?$/i.exec(text);
  return match?.[1] === undefined ? null : parsePlain(match[1]);
}

/**
 * Reads what people paste: `user@host:port`, `ssh://...`, a whole ssh command, or an alias of ~/.ssh/config.
 * Never fails: what is not understood is the address, and the form says what is wrong with it.
 */
export function parseAddress(input: string): ParsedAddress {
  const text = input.trim();
  return parseCommand(text) ?? parseUri(text) ?? parsePlain(text);
}

/** A name for a host of which only the address is known: the first label of a domain name, otherwise all of it. */
export function suggestName(address: string): string {
  const isDomain = /^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/.test(address);
  const name = isDomain ? (address.split('.')[0] ?? address) : address;
  return name.replaceAll(/[^A-Za-z0-9_.:@/-]/g, '-').replace(/^[-@:/]+/, '');
}
