import { most } from '../captureFormat.ts';
import { type PathNode, pathNode, putText, type SlotTexts } from './pathTree.ts';
import { type SmiDocument, type SmiGpuRecord, smiDocument } from './smiDocument.ts';
import type { SmiSchema } from './smiSchema.ts';
import { decodeEntities } from './xmlEntities.ts';

const rootTag = 'nvidia_smi_log';
const mostDocuments = 4096;
/** A search for an end tag that is not there reads to the end; after so many of them no more are made. */
const mostVainSearches = 32;
const longestText = 400;

const greater = 62;
const bang = 33;
const slash = 47;
const question = 63;

interface Frame {
  readonly tag: string;
  readonly node: PathNode;
  readonly values: SlotTexts;
}

/**
 * Walks `-q -x` and takes down the texts that the schema wants; every other element is passed over by a search for its
 * end tag, which is what makes it fast. Made for this document alone: no namespaces, no validation. Elements that are not closed,
 * closed twice, or cut off do no harm. Linear in the length of the text.
 */
export function walkXml(text: string, schema: SmiSchema): readonly SmiDocument[] {
  const walk = new XmlWalk(text, schema);
  return walk.run();
}

class XmlWalk {
  readonly #text: string;
  readonly #top: PathNode;
  readonly #documents: SmiDocument[] = [];
  readonly #stack: Frame[] = [];
  #vainSearches = 0;
  #gpu: SmiGpuRecord | null = null;

  constructor(text: string, schema: SmiSchema) {
    this.#text = text;
    // The GPU element hangs beside the header's own elements, under the root.
    this.#top = { ...pathNode(), children: new Map(schema.header.children) };
    this.#top.children.set('gpu', { ...schema.gpu, record: 'gpu' });
  }

  run(): readonly SmiDocument[] {
    const text = this.#text;
    let at = text.indexOf('<');
    while (at !== -1 && this.#documents.length <= mostDocuments) {
      const code = text.charCodeAt(at + 1);
      if (code === bang || code === question) at = this.#passOver(at, code);
      else if (code === slash) at = this.#close(at);
      else at = this.#open(at);
      if (at === -1) break;
      at = text.indexOf('<', at);
    }
    return this.#documents;
  }

  /** Comments, CDATA, the document type, processing instructions. @returns where they end, or -1. */
  #passOver(at: number, code: number): number {
    const text = this.#text;
    if (code === question) return after(text, '?>', at);
    if (text.startsWith('<!--', at)) return after(text, '-->', at);
    if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at);
    return after(text, '>', at);
  }

  #close(at: number): number {
    const end = this.#text.indexOf('>', at);
    if (end === -1) return -1;
    const tag = this.#text.slice(at + 2, end).trimEnd();
    const depth = this.#stack.findLastIndex((frame) => frame.tag === tag);
    if (depth === -1) return end + 1;
    this.#stack.length = depth;
    if (tag === rootTag) this.#finish();
    else if (depth === 1 && tag === 'gpu') this.#gpu = null;
    return end + 1;
  }

  #finish(): void {
    const document = this.#documents.at(-1);
    if (document) document.whole = true;
    this.#gpu = null;
  }

  #open(at: number): number {
    const text = this.#text;
    const end = text.indexOf('>', at);
    if (end === -1) return -1;
    const closed = text.charCodeAt(end - 1) === slash;
    const tag = tagName(text, at + 1, closed ? end - 1 : end);
    const above = this.#stack.at(-1);
    if (!above) return this.#openRoot(tag, closed, end + 1);
    const node = above.node.children.get(tag);
    if (closed) return end + 1;
    if (!node) return this.#skip(tag, end + 1);
    const values = this.#valuesOf(node, above.values, at, end);
    const next = this.#takeText(node, values, end + 1);
    // A value that is closed at once, as nearly all are, needs no frame.
    if (next !== -1 && node.children.size === 0 && closes(text, next, tag)) return next + tag.length + 3;
    this.#stack.push({ tag, node, values });
    return end + 1;
  }

  #openRoot(tag: string, closed: boolean, next: number): number {
    if (tag !== rootTag || closed) return next;
    const document = smiDocument();
    this.#documents.push(document);
    this.#stack.push({ tag, node: this.#top, values: document.header });
    return next;
  }

  /** Where the texts of an element go: with those of its parent, or in a new record. */
  #valuesOf(node: PathNode, above: SlotTexts, at: number, end: number): SlotTexts {
    if (node.record === null) return above;
    const values: SlotTexts = [];
    if (node.record === 'gpu') {
      const id = /\bid="([^"]{0,40})"/.exec(this.#text.slice(at, Math.min(end, at + 120)))?.[1] ?? '';
      this.#gpu = { id, values, instances: [], processes: [] };
      const gpus = this.#documents.at(-1)?.gpus;
      if (gpus && gpus.length < most.gpus) gpus.push(this.#gpu);
    } else {
      const records = node.record === 'instance' ? this.#gpu?.instances : this.#gpu?.processes;
      if (records && records.length < most.processes) records.push(values);
    }
    return values;
  }

  /** @returns where the next tag begins, or -1. */
  #takeText(node: PathNode, values: SlotTexts, start: number): number {
    const end = this.#text.indexOf('<', start);
    // Without a following tag the text may be cut short: half a number is no number.
    if (end === -1 || end - start > 10 * longestText) return end;
    const content = this.#text.slice(start, end).trim();
    if (content !== '') putText(values, node, decodeEntities(content.slice(0, longestText)));
    return end;
  }

  #skip(tag: string, from: number): number {
    const text = this.#text;
    const next = text.indexOf('<', from);
    if (next !== -1 && closes(text, next, tag)) return next + tag.length + 3;
    if (next === -1 || this.#vainSearches >= mostVainSearches) return next;
    const end = text.indexOf(`</${tag}>`, next);
    if (end !== -1) return end + tag.length + 3;
    this.#vainSearches += 1;
    return from;
  }
}

/** Whether the end tag of an element begins at a place. */
function closes(text: string, at: number, tag: string): boolean {
  const isEnd = text.charCodeAt(at + 1) === slash && text.charCodeAt(at + 2 + tag.length) === greater;
  return isEnd && text.startsWith(tag, at + 2);
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}

function tagName(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && text.charCodeAt(at) > 32) at += 1;
  return text.slice(start, at);
}
