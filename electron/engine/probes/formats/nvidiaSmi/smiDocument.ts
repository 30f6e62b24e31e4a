import type { SlotTexts } from './pathTree.ts';

/** One GPU of a document, as texts by slot of the schema it was walked with. */
export interface SmiGpuRecord {
  /** What stands in its heading: the bus id. */
  readonly id: string;
  readonly values: SlotTexts;
  readonly instances: SlotTexts[];
  readonly processes: SlotTexts[];
}

/** One round of `-q`, in either form, before any text is interpreted. */
export interface SmiDocument {
  readonly header: SlotTexts;
  readonly gpus: SmiGpuRecord[];
  /** False where the text ends before the document does. */
  whole: boolean;
}

/** An empty one. */
export function smiDocument(): SmiDocument {
  return { header: [], gpus: [], whole: false };
}
