import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { configFailure } from './fileProblem.ts';
import { changeHostEntry, newHostEntry } from './hostEntry.ts';
import { hostKeys } from './hostKeys.ts';
import {
  dedentLines,
  type HostBlock,
  type HostsLayout,
  indentLines,
  itemText,
  layOutHosts,
  writing,
} from './hostsLayout.ts';
import { parseHosts } from './hostsParse.ts';

/** A removed host as it stood: what `restoreHosts` needs to put it back. */
export interface RemovedHost {
  readonly name: string;
  /** Its lines, with the comments above it and the empty lines below. */
  readonly text: string;
  readonly indent: number;
  /** Names of the hosts that stood before and after it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Lines that replace others; offsets are of the text before any edit. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly lines: string;
}

/** What a file that we make begins with, for whoever opens it first. */
const newFile = `# Hosts of Headroom. Edit by hand, in the app or with "headroom hosts": comments and order are kept.
# Keys of a host: ${hostKeys.join(', ')}.
# What all hosts share can stand once, under "defaults:" (user, port, identity, jump, labels, ...).
`;

/** Appends hosts after the last one, in its indentation. @throws FailureError when a name is taken. */
export function addHosts(text: string, hosts: readonly HostConfig[]): string {
  const layout = layOutHosts(text.trim() === '' ? newFile : text);
  const taken = new Set(layout.blocks.map((block) => block.name));
  for (const host of hosts) {
    if (taken.has(host.name)) throw nameTaken(host.name);
    taken.add(host.name);
  }
  const last = layout.blocks.at(-1);
  const gap = standApart(layout) ? '\n' : '';
  const items = hosts.map((host) => itemText(newHostEntry(host), last?.indent ?? 2));
  const at = last?.end ?? layout.emptyEnd;
  return splice(layout.text, [{ from: at, to: at, lines: gap + items.join(gap) }]);
}

/** Removes hosts with the comments right above them. @throws FailureError when one is not there. */
export function removeHosts(
  text: string,
  names: readonly string[],
): { readonly text: string; readonly removed: readonly RemovedHost[] } {
  const layout = layOutHosts(text);
  const found = blocksNamed(layout, new Set(names));
  const taken = found.map(({ block, index }) => {
    const blank = /^(?:[ \t]*\r?\n)*/.exec(layout.text.slice(block.end))?.[0].length ?? 0;
    const to = block.end + blank;
    const removed: RemovedHost = {
      name: block.name ?? '',
      text: layout.text.slice(block.start, to),
      indent: block.indent,
      before: layout.blocks[index - 1]?.name ?? null,
      after: layout.blocks[index + 1]?.name ?? null,
    };
    return { removed, splice: { from: block.start, to, lines: '' } };
  });
  const edited = splice(
    layout.text,
    taken.map((one) => one.splice),
  );
  return { text: edited, removed: taken.map((one) => one.removed) };
}

/** Puts removed hosts back beside their old neighbours. @throws FailureError when a name is taken by now. */
export function restoreHosts(text: string, removed: readonly RemovedHost[]): string {
  const layout = layOutHosts(text);
  const byName = new Map(layout.blocks.map((block) => [block.name, block]));
  const places = new Map<string | null, number>();
  const splices: Splice[] = [];
  for (const host of removed.toReversed()) {
    if (byName.has(host.name)) throw nameTaken(host.name);
    const after = host.after === null ? undefined : byName.get(host.after)?.start;
    const before = host.before === null ? undefined : byName.get(host.before)?.end;
    const at = places.get(host.after) ?? after ?? before ?? layout.blocks.at(-1)?.end ?? layout.emptyEnd;
    places.set(host.name, at);
    const lines = indentLines(dedentLines(host.text, host.indent), layout.blocks[0]?.indent ?? host.indent);
    splices.unshift({ from: at, to: at, lines });
  }
  return splice(layout.text, splices);
}

/** Changes one host in place; only keys that differ from what holds now are touched. @throws FailureError */
export function updateHost(text: string, name: string, config: HostConfig): string {
  const layout = layOutHosts(text);
  blocksNamed(layout, new Set([name]));
  if (config.name !== name && layout.blocks.some((block) => block.name === config.name))
    throw nameTaken(config.name);
  const parsed = parseHosts(layout.text);
  return editEntries(layout, [name], (entry) => changeHostEntry(entry, name, config, parsed));
}

/** Sets or removes `paused: true`. @throws FailureError when a host is not there. */
export function pauseHosts(text: string, names: readonly string[], paused: boolean): string {
  return editEntries(layOutHosts(text), names, (entry) => {
    if (paused) entry.set('paused', true);
    else entry.delete('paused');
  });
}

function editEntries(layout: HostsLayout, names: readonly string[], edit: (entry: YAMLMap) => void): string {
  const found = blocksNamed(layout, new Set(names));
  const splices = found.map(({ block }) => ({
    from: block.dashStart,
    to: block.end,
    lines: editLines(layout.text.slice(block.dashStart, block.end), block, edit),
  }));
  return splice(layout.text, splices);
}

/** Edits the lines of one host as a document of their own, so that no other line can change. */
function editLines(lines: string, block: HostBlock, edit: (entry: YAMLMap) => void): string {
  const document = parseDocument(dedentLines(lines, block.indent));
  const list: unknown = document.contents;
  const entry: unknown = isSeq(list) ? list.items[0] : null;
  if (!isMap(entry))
    throw new FailureError(configFailure(`host ${block.name} is not a map`, 'Edit it by hand.'));
  edit(entry as YAMLMap);
  return indentLines(document.toString(writing), block.indent);
}

function blocksNamed(
  layout: HostsLayout,
  names: ReadonlySet<string>,
): readonly { readonly block: HostBlock; readonly index: number }[] {
  const known = new Set(layout.blocks.map((block) => block.name));
  for (const name of names) if (!known.has(name)) throw noSuchHost(name);
  return layout.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.name !== null && names.has(block.name));
}

/** True where the file keeps an empty line between its last two hosts. */
function standApart(layout: HostsLayout): boolean {
  const last = layout.blocks.at(-1);
  const beforeLast = layout.blocks.at(-2);
  if (!last || !beforeLast) return false;
  return /^[ \t]*\r?\n/.test(layout.text.slice(beforeLast.end, last.start));
}

/** Applies edits in the order of their places; what goes in takes the line ends of the text. */
function splice(text: string, splices: readonly Splice[]): string {
  const crlf = text.includes('\r\n');
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, lines } of splices) {
    parts.push(text.slice(done, from), crlf ? lines.replace(/\r?\n/g, '\r\n') : lines);
    done = to;
  }
  return parts.join('') + text.slice(done);
}

function nameTaken(name: string): FailureError {
  return new FailureError(configFailure(`a host named ${name} is there already`, 'Choose another name.'));
}

function noSuchHost(name: string): FailureError {
  return new FailureError(
    configFailure(`there is no host named ${name} in the hosts file`, 'Check the name.'),
  );
}
