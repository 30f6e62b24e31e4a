import { type CST, Document, isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import { parseYamlText } from './yamlText.ts';

/** Where one host stands in the text. Offsets are of whole lines. */
export interface HostBlock {
  readonly name: string | null;
  /** Start of the comment lines right above it, or of its own line. */
  readonly start: number;
  /** Start of the line of its `-`. */
  readonly dashStart: number;
  /** After the line end of its last line. */
  readonly end: number;
  /** Spaces before the `-`. */
  readonly indent: number;
}

/** A text whose `hosts:` is a list of lines (or has nothing yet), and where its hosts stand. */
export interface HostsLayout {
  readonly text: string;
  readonly blocks: readonly HostBlock[];
  /** Where the first host goes while there is none: after the line of `hosts:`. */
  readonly emptyEnd: number;
}

/**
 * Finds the hosts in a text that parses. Where `hosts:` is missing it is appended; where it is written in flow style (`hosts: []`)
 * the text comes back in block style, the one case in which more than the edited lines may change.
 */
export function layOutHosts(text: string): HostsLayout {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const pair = hostsPair(ended);
  if (pair.kind === 'missing') return appendHostsKey(ended);
  if (pair.kind === 'other') return layOutHosts(blockStyle(ended));
  if (pair.list === null) return { text: ended, blocks: [], emptyEnd: lineEnd(ended, pair.keyEnd) };
  const blocks = blocksOf(ended, pair.list);
  return { text: ended, blocks, emptyEnd: lineEnd(ended, pair.keyEnd) };
}

type HostsPair =
  | { readonly kind: 'missing' }
  | { readonly kind: 'other' }
  | { readonly kind: 'block'; readonly list: YAMLSeq | null; readonly keyEnd: number };

function hostsPair(text: string): HostsPair {
  const root: unknown = parseYamlText(text, true).document.contents;
  if (!isMap(root)) return { kind: 'missing' };
  if (root.flow) return { kind: 'other' };
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'hosts');
  if (!pair) return { kind: 'missing' };
  const keyEnd = (pair.key as Node).range?.[1] ?? 0;
  if (isSeq(pair.value) && !pair.value.flow && pair.value.items.length > 0)
    return { kind: 'block', list: pair.value, keyEnd };
  const written = isScalar(pair.value) ? (pair.value.source ?? '') : pair.value === null ? '' : 'other';
  return written === '' ? { kind: 'block', list: null, keyEnd } : { kind: 'other' };
}

function appendHostsKey(text: string): HostsLayout {
  const withKey = `${text}${text.trim() === '' || text.endsWith('\n\n') ? '' : '\n'}hosts:\n`;
  return { text: withKey, blocks: [], emptyEnd: withKey.length };
}

/** The same in block style. An empty list just goes, so that the rest of the file stays as it is. */
function blockStyle(text: string): string {
  const { document } = parseYamlText(text);
  const root: unknown = document.contents;
  if (!isMap(root)) return text;
  const list: unknown = root.get('hosts', true);
  const empty = !isSeq(list) || list.items.length === 0;
  const [from, to] = (list as Node | undefined)?.range ?? [0, 0];
  if (empty && !root.flow && to > from) return text.slice(0, from).trimEnd() + text.slice(to);
  root.flow = false;
  if (isSeq(list)) list.flow = false;
  if (empty) root.delete('hosts');
  return root.items.length === 0 ? '' : document.toString({ lineWidth: 0 });
}

function blocksOf(text: string, list: YAMLSeq): HostBlock[] {
  const tokens = (list.srcToken as CST.BlockSequence).items.filter(hasDash);
  return list.items.map((item, index) => {
    const node = item as Node | null;
    const dash = tokens[index]?.start.find((token) => token.type === 'seq-item-ind')?.offset ?? 0;
    const dashStart = lineStart(text, dash);
    const last = Math.max(dash, (node?.range?.[1] ?? dash + 1) - 1);
    const name = isMap(node) ? node.get('name', true) : null;
    return {
      name: isScalar(name) ? nameText(name) : null,
      start: commentStart(text, dashStart),
      dashStart,
      end: lineEnd(text, last),
      indent: dash - dashStart,
    };
  });
}

function hasDash(item: CST.BlockSequence['items'][number]): boolean {
  return item.start.some((token) => token.type === 'seq-item-ind');
}

function nameText(name: { readonly value: unknown; readonly source?: string }): string {
  return typeof name.value === 'string' ? name.value : (name.source ?? String(name.value));
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the line end of the line that holds `offset`. */
function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Climbs over the comment lines that stand right above a line. */
function commentStart(text: string, from: number): number {
  let start = from;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!text.slice(above, start).trimStart().startsWith('#')) break;
    start = above;
  }
  return start;
}

/** How an entry is written: nothing is folded, and a value of several lines is quoted, since an indentation may not change it. */
export const writing = { lineWidth: 0, blockQuote: false, flowCollectionPadding: false } as const;

/** The text of a new list item, indented, its lines ended by `\n`. */
export function itemText(value: unknown, indent: number): string {
  return indentLines(new Document([value]).toString(writing), indent);
}

/**
 * Moves every line that is not empty to the right. Lines end where YAML ends them: `^` with the `m` flag would also break at
 * U+2028, inside a value.
 */
export function indentLines(text: string, indent: number): string {
  return text.replace(/(?<![^\n])(?=[^\r\n])/g, ' '.repeat(indent));
}

/** Moves every line to the left by at most `indent` spaces. */
export function dedentLines(text: string, indent: number): string {
  return indent === 0 ? text : text.replace(new RegExp(`(?<![^\\n]) {1,${indent}}`, 'g'), '');
}
