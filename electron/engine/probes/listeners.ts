import type { HostListeners, ListeningPort, TreeProcess } from '#shared/domain/listeners.ts';

const most = { ports: 1000, processes: 128, owners: 4000 } as const;

/**
 * The lines of the section `listeners` (script/listenersPart.ts). What cannot be read is left out; never throws, and
 * keeps a bounded amount.
 */
export function parseListeners(lines: readonly string[]): HostListeners {
  const ports: Omit<ListeningPort, 'pids'>[] = [];
  const processes = new Map<number, Omit<TreeProcess, 'command'>>();
  const commands = new Map<number, string>();
  const owners = new Map<number, Set<number>>();
  const hidden = new Set<number>();
  for (const line of lines) {
    const [word, rest] = cut(line);
    if (word === 'tcp') pushPort(ports, rest, null);
    else if (word === 'net') {
      const [pid, socket] = cut(rest);
      pushPort(ports, socket, wholeNumber(pid));
    } else if (word === 'proc') noteProcess(processes, rest);
    else if (word === 'cmd') {
      const [pid, text] = cut(rest);
      if (commands.size < most.processes) commands.set(wholeNumber(pid) ?? 0, text.trimEnd().slice(0, 2000));
    } else if (word === 'own') noteOwner(owners, rest);
    else if (word === 'hidden' && hidden.size < most.processes) hidden.add(wholeNumber(rest) ?? 0);
  }
  return {
    ports: ports.map((port) => ({ ...port, pids: [...(owners.get(port.inode) ?? [])] })),
    processes: [...processes.values()].map((process) => ({
      ...process,
      command: commands.get(process.pid) ?? '',
    })),
    hidden: [...hidden],
  };
}

function cut(line: string): readonly [word: string, rest: string] {
  const blank = line.indexOf(' ');
  return blank < 0 ? [line, ''] : [line.slice(0, blank), line.slice(blank + 1)];
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function pushPort(ports: Omit<ListeningPort, 'pids'>[], text: string, namespaceOf: number | null): void {
  const match = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) (\d{1,15})$/i.exec(text.trimEnd());
  if (!match || ports.length >= most.ports) return;
  const [, address = '', port = '', inode = ''] = match;
  ports.push({
    address: addressOf(address),
    port: Number.parseInt(port, 16),
    inode: Number(inode),
    namespaceOf,
  });
}

/**
 * The kernel prints addresses as 32-bit words in the byte order of the machine; all that have GPUs are little-endian.
 * `0100007F` -> `127.0.0.1`, 32 zeros -> `::`.
 */
function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) =>
    [6, 4, 2, 0].map((at) => Number.parseInt(word.slice(at, at + 2), 16)),
  );
  if (bytes.length === 4) return bytes.join('.');
  if (bytes.every((byte) => byte === 0)) return '::';
  if (bytes.slice(0, 15).every((byte) => byte === 0) && bytes[15] === 1) return '::1';
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  if (mapped) return `::ffff:${bytes.slice(12).join('.')}`;
  const groups = bytes.flatMap((byte, at) =>
    at % 2 === 0 ? [((byte << 8) | (bytes[at + 1] ?? 0)).toString(16)] : [],
  );
  return groups.join(':');
}

function noteProcess(processes: Map<number, Omit<TreeProcess, 'command'>>, text: string): void {
  const match = /^(\d{1,10}) (\d{1,10}) ?(.*)$/.exec(text);
  if (!match || processes.size >= most.processes) return;
  const pid = Number(match[1]);
  processes.set(pid, { pid, parent: Number(match[2]), name: (match[3] ?? '').slice(0, 64) });
}

function noteOwner(owners: Map<number, Set<number>>, text: string): void {
  const [pid, inode] = text.split(' ').map(wholeNumber);
  if (pid === null || pid === undefined || inode === null || inode === undefined) return;
  if (owners.size >= most.owners && !owners.has(inode)) return;
  const pids = owners.get(inode) ?? new Set();
  if (pids.size < 64) pids.add(pid);
  owners.set(inode, pids);
}
