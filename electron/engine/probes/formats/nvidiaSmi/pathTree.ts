/** What begins at a node: values below it belong to a record of their own. */
type RecordKind = 'gpu' | 'instance' | 'process';

/** A name on the way to a value that is wanted. */
export interface PathNode {
  readonly children: Map<string, PathNode>;
  /** Where its text goes, or -1. */
  slot: number;
  /** Slots of everything below it: they all get its text where a whole subtree is replaced by one (`GPU is lost`). */
  readonly below: number[];
  /** Set where a record of this kind begins. */
  record: RecordKind | null;
}

/** The wanted paths of one kind of record, as a tree to walk down along a document. */
export interface PathTree {
  readonly root: PathNode;
  /** Slots by path. */
  readonly slots: ReadonlyMap<string, number>;
}

/** A node with nothing below it. */
export function pathNode(): PathNode {
  return { children: new Map(), slot: -1, below: [], record: null };
}

/** The tree of paths, whose names are apart by `/`. The same path twice is one slot. */
export function createPathTree(paths: Iterable<string>): PathTree {
  const root = pathNode();
  const slots = new Map<string, number>();
  for (const path of paths) {
    if (slots.has(path)) continue;
    const slot = slots.size;
    slots.set(path, slot);
    const above = [root];
    for (const name of path.split('/')) above.push(childOf(above.at(-1) ?? root, name));
    const leaf = above.pop();
    if (leaf) leaf.slot = slot;
    for (const node of above) node.below.push(slot);
  }
  return { root, slots };
}

/** The child of a name, made where there is none. */
export function childOf(node: PathNode, name: string): PathNode {
  let child = node.children.get(name);
  if (!child) {
    child = pathNode();
    node.children.set(name, child);
  }
  return child;
}

/** The texts of one record, by slot. */
export type SlotTexts = (string | undefined)[];

/** Puts a text where it belongs: in the node's own slot, or in all slots below where it stands for a whole subtree. */
export function putText(values: SlotTexts, node: PathNode, text: string): void {
  if (node.slot !== -1) values[node.slot] ??= text;
  else for (const slot of node.below) values[slot] ??= text;
}
