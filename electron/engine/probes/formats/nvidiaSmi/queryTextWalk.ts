import { linesOf, most } from '../captureFormat.ts';
import { type PathNode, putText, type SlotTexts } from './pathTree.ts';
import { type SmiDocument, type SmiGpuRecord, smiDocument } from './smiDocument.ts';
import type { SmiSchema } from './smiSchema.ts';

const longestLine = 4096;
const longestText = 400;
const mostDocuments = 4096;
const title = /^=+\s*NVSMI LOG\s*=+\s*$/;
const gpuHeading = /^GPU ([0-9A-Fa-f]{1,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-9A-Fa-f])\s*$/;

interface Frame {
  readonly indent: number;
  /** Null below a label that nobody wants. */
  readonly node: PathNode | null;
  /** Replaced where the same label comes a second time and so begins the next record. */
  values: SlotTexts;
}

/**
 * Walks `-q`: labels by indentation, values after a colon. What belongs to what is told by the indentation alone, so a line that is
 * damaged loses itself and at most what is indented under it.
 */
export function walkQueryText(text: string, schema: SmiSchema): readonly SmiDocument[] {
  const walk = new QueryTextWalk(schema);
  for (const line of linesOf(text)) walk.take(line);
  return walk.documents;
}

class QueryTextWalk {
  readonly documents: SmiDocument[] = [];
  readonly #schema: SmiSchema;
  readonly #stack: Frame[] = [];
  #gpu: SmiGpuRecord | null = null;

  constructor(schema: SmiSchema) {
    this.#schema = schema;
  }

  take(line: string): void {
    const indent = indentOf(line);
    if (line.length > longestLine || indent === line.length) return;
    const heading = indent === 0 ? gpuHeading.exec(line)?.[1] : undefined;
    if (heading !== undefined) this.#beginGpu(heading);
    else if (title.test(line)) this.#begin();
    else this.#takeLabel(line, indent);
  }

  #takeLabel(line: string, indent: number): void {
    const colon = colonOf(line, indent);
    const label = line
      .slice(indent, colon === -1 ? line.length : colon)
      .trim()
      .toLowerCase();
    while ((this.#stack.at(-1)?.indent ?? -1) >= indent) this.#stack.pop();
    if (indent === 0) this.#gpu = null;
    this.#enter(label, indent, colon === -1 ? null : line.slice(colon + 1).trim());
  }

  #begin(): void {
    if (this.documents.length < mostDocuments) this.documents.push(smiDocument());
    this.#stack.length = 0;
    this.#gpu = null;
  }

  /** The document whose lines these are; output that lost its title still has one. */
  #document(): SmiDocument {
    const last = this.documents.at(-1);
    if (last) return last;
    const document = smiDocument();
    this.documents.push(document);
    return document;
  }

  #beginGpu(id: string): void {
    this.#stack.length = 0;
    this.#gpu = { id, values: [], instances: [], processes: [] };
    const { gpus } = this.#document();
    if (gpus.length < most.gpus) gpus.push(this.#gpu);
  }

  #enter(label: string, indent: number, value: string | null): void {
    const above = this.#stack.at(-1);
    const parent = above ? above.node : this.#gpu ? this.#schema.gpu : this.#schema.header;
    const node = parent?.children.get(label) ?? null;
    let values = above?.values ?? this.#gpu?.values ?? this.#headerValues(label);
    if (node?.record === 'instance') values = this.#beginRecord('instances');
    if (node && value !== null && value !== '') {
      if (above?.node?.record === 'process' && (values === this.#gpu?.values || isTaken(values, node))) {
        values = this.#beginRecord('processes');
        above.values = values;
      }
      putText(values, node, value.slice(0, longestText));
    }
    this.#stack.push({ indent, node, values });
  }

  #headerValues(label: string): SlotTexts {
    return this.#schema.header.children.has(label) ? this.#document().header : [];
  }

  #beginRecord(kind: 'instances' | 'processes'): SlotTexts {
    const values: SlotTexts = [];
    const records = this.#gpu?.[kind];
    if (records && records.length < most.processes) records.push(values);
    return values;
  }
}

function isTaken(values: SlotTexts, node: PathNode): boolean {
  return node.slot !== -1 && values[node.slot] !== undefined;
}

function indentOf(line: string): number {
  let indent = 0;
  while (indent < line.length && line.charCodeAt(indent) <= 32) indent += 1;
  return indent;
}

/** The colon between label and value: the first one with a space before it and a space or the line's end after it. */
function colonOf(line: string, from: number): number {
  for (let at = line.indexOf(':', from); at !== -1; at = line.indexOf(':', at + 1)) {
    const ends = at === line.length - 1 || line.charCodeAt(at + 1) === 32;
    if (ends && line.charCodeAt(at - 1) === 32) return at;
  }
  return -1;
}
